#include "passwordfieldview.h"

#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/signin/passwordlineview.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

PasswordFieldView::PasswordFieldView(QWidget *parent)
    : QWidget(parent), m_label(new PlainLabel), m_line(new PasswordLineView), m_show(new QCheckBox)
{
    m_label->setFont(Look::headingFont());
    m_label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("password"));
    m_show->setObjectName(QStringLiteral("showPassword"));
    Look::dressAsBox(m_show);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(0.75));
    down->addWidget(m_label);
    down->addWidget(m_line);
    down->addWidget(m_show, 0, Qt::AlignLeading);
    m_problem = makeNotice(QStringLiteral("passwordProblem"));
    m_capsLock = makeNotice(QStringLiteral("passwordCapsLock"));
    m_letters = makeNotice(QStringLiteral("passwordLetters"));
    m_blanks = makeNotice(QStringLiteral("passwordBlanks"));
    m_problem.mark->setMark(Mark::Warning);
    m_capsLock.mark->setMark(Mark::Warning);
    m_letters.mark->setMark(Mark::Warning);
    m_blanks.mark->setMark(Mark::Note);

    connect(m_show, &QCheckBox::toggled, this, [this](bool on) {
        m_line->setShown(on ? PasswordShown::Shown : PasswordShown::Hidden);
    });
    connect(m_line, &QLineEdit::textChanged, this, &PasswordFieldView::onChanged);
    connect(m_line, &PasswordLineView::capsLockChanged, this, &PasswordFieldView::refresh);
    connect(m_line, &PasswordLineView::submitted, this, &PasswordFieldView::submitted);
    connect(m_line, &PasswordLineView::refused, this, [this](PasswordRefusal why) {
        m_refusal = why;
        refresh();
    });
    retranslate();
}

PasswordFieldView::Notice PasswordFieldView::makeNotice(const QString &name)
{
    const Notice notice{new QWidget, new StatusMark, new PlainLabel};
    notice.words->setObjectName(name);
    auto *across = new QHBoxLayout(notice.row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Look::gap(1));
    across->addWidget(notice.mark, 0, Qt::AlignTop);
    across->addWidget(notice.words, 1);
    layout()->addWidget(notice.row);
    return notice;
}

void PasswordFieldView::setLabel(const QString &label)
{
    m_label->setText(label);
    m_line->setAccessibleName(label);
}

bool PasswordFieldView::isBlank() const
{
    return m_line->isBlank();
}

void PasswordFieldView::wipe()
{
    m_show->setChecked(false);
    m_line->wipe();
    m_refusal = PasswordRefusal::None;
    m_asked = false;
    refresh();
}

void PasswordFieldView::handOver(const std::function<void(QStringView typed)> &taker) const
{
    m_line->handOver(taker);
}

QWidget *PasswordFieldView::line() const
{
    return m_line;
}

void PasswordFieldView::askForIt()
{
    m_asked = true;
    m_line->setFocus();
    refresh();
}

void PasswordFieldView::onChanged()
{
    m_asked = false;
    m_refusal = PasswordRefusal::None;
    refresh();
    emit changed();
}

void PasswordFieldView::say(const Notice &notice, const QString &sentence)
{
    notice.row->setVisible(!sentence.isEmpty());
    notice.words->announce(sentence);
}

void PasswordFieldView::refresh()
{
    const auto refusal = [this]() -> QString {
        switch (m_refusal) {
        case PasswordRefusal::None:
            return m_asked ? tr("Type the password to try it, or go on without: the settings do not need it.") : QString();
        case PasswordRefusal::LineBreak:
            return tr("What was pasted has a line break in it, and no password has. Copy the password alone, and paste it again.");
        case PasswordRefusal::TooLong:
            return tr("This is longer than any mail server takes, so it was not added.");
        }
        Q_UNREACHABLE();
    };
    QList<PasswordHint> hints;
    handOver([&hints](QStringView typed) { hints = passwordHints(typed); });
    const auto has = [&hints](PasswordHint hint) { return hints.contains(hint); };
    say(m_problem, refusal());
    say(m_capsLock, m_line->capsLock() == CapsLock::On
                        ? tr("Caps Lock is on: small letters are typed as capital ones.")
                        : QString());
    say(m_letters, has(PasswordHint::LettersNotLatin)
                       ? tr("Some letters are not Latin (a–z). Cyrillic and Latin letters can look the same, and to a "
                            "server they are different. Is the right keyboard layout on?")
                       : QString());
    say(m_blanks, has(PasswordHint::BlankAtTheEdge)
                      ? tr("There is a space at the beginning or at the end. It counts as part of the password.")
                      : QString());
}

void PasswordFieldView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        Look::dressAsBox(m_show);
}

void PasswordFieldView::retranslate()
{
    m_show->setText(tr("S&how the password"));
    m_show->setAccessibleDescription(tr("On the screen only: it is not read aloud."));
    refresh();
}
