#include "signinrowview.h"

#include "wizard/check/checkwords.h"
#include "wizard/look/foldingrow.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/provider/beforehandwords.h"
#include "wizard/settings/settingswords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

static Mark markFor(const SignInAnswer &answer)
{
    if (answer.running)
        return Mark::Waiting;
    switch (answer.verdict) {
    case SignInVerdict::NotTried:
        return Mark::None;
    case SignInVerdict::Accepted:
        return Mark::Done;
    case SignInVerdict::WrongNameOrPassword:
    case SignInVerdict::WholeAddressWanted:
    case SignInVerdict::AppPasswordWanted:
    case SignInVerdict::AccessOff:
    case SignInVerdict::SendingBlocked:
    case SignInVerdict::MailboxFull:
    case SignInVerdict::NoCommonMethod:
    case SignInVerdict::NotProtected:
        return Mark::Problem;
    case SignInVerdict::TooManyTries:
    case SignInVerdict::Temporary:
    case SignInVerdict::NotUnderstood:
    case SignInVerdict::NoConnection:
    case SignInVerdict::BrokeOff:
        return Mark::Warning;
    case SignInVerdict::Cancelled:
        return Mark::Note;
    }
    Q_UNREACHABLE();
}

SignInRowView::SignInRowView(QWidget *parent)
    : QWidget(parent), m_mark(new StatusMark), m_question(new PlainLabel), m_state(new PlainLabel), m_time(new PlainLabel),
      m_arrow(new QToolButton), m_words(new PlainLabel), m_link(new LinkButton), m_details(new QWidget),
      m_grid(new QGridLayout(m_details))
{
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setFont(Look::headingFont());
    m_state->setObjectName(QStringLiteral("state"));
    m_words->setObjectName(QStringLiteral("words"));
    m_arrow->setObjectName(QStringLiteral("details"));
    m_time->setQuiet();
    m_time->setFont(Look::smallFont());
    m_time->setWordWrap(false);
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_time->setMinimumWidth(QFontMetrics(Look::smallFont()).horizontalAdvance(QStringLiteral("00.00 s")));
    m_arrow->setArrowType(Qt::DownArrow);
    m_arrow->setAutoRaise(true);
    m_arrow->setIconSize({Look::gap(2), Look::gap(2)});
    m_arrow->setFixedSize(Look::gap(3), Look::gap(3));
    m_arrow->setCheckable(true);
    m_arrow->setFocusPolicy(Qt::StrongFocus);
    m_details->hide();
    m_grid->setContentsMargins(0, Look::gap(0.5), 0, Look::gap(1));
    m_grid->setHorizontalSpacing(Look::gap(2));
    m_grid->setVerticalSpacing(Look::gap(0.5));
    m_grid->setColumnStretch(1, 1);

    auto *words = new FoldingRow(44);
    words->add(m_question, 5);
    words->add(m_state, 6);
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::gap(1));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    line->addWidget(m_time, 0, Qt::AlignTop);
    line->addWidget(m_arrow, 0, Qt::AlignTop);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(Look::gap(3.5), Look::gap(0.25), 0, 0);
    below->setSpacing(Look::gap(0.5));
    below->addWidget(m_words);
    below->addWidget(m_link, 0, Qt::AlignLeading);
    below->addWidget(m_details);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, Look::gap(0.25), 0, Look::gap(0.25));
    whole->setSpacing(0);
    whole->addLayout(line);
    whole->addLayout(below);
    connect(m_arrow, &QToolButton::toggled, this, &SignInRowView::setOpen);
}

void SignInRowView::show(const SignInAnswer &answer, const ChosenService &chosen, const SignInFacts &facts,
                         const Provider *provider)
{
    const QString question = SignInWords::question(facts.protocol);
    const QString state = SignInWords::state(answer);
    const bool quiet = answer.running || answer.verdict == SignInVerdict::NotTried || answer.verdict == SignInVerdict::Accepted
                       || SignInWords::isSaidForReceiving(answer.verdict, facts);
    m_mark->setMark(markFor(answer));
    m_question->setText(question);
    m_state->announce(state);
    m_time->setText(answer.elapsed.count() > 0 ? CheckWords::duration(answer.elapsed) : QString());
    m_words->announce(quiet ? QString()
                            : SignInWords::cause(answer.verdict, facts) + u' ' + SignInWords::action(answer.verdict, facts));
    showLink(quiet ? nullptr : provider, answer.verdict, facts);
    setAccessibleName(question + QStringLiteral(": ") + state);
    m_arrow->setAccessibleName(tr("Details: %1").arg(question));
    m_arrow->setToolTip(tr("Details").toHtmlEscaped());
    m_wanted = SignInWords::details(answer, chosen);
    if (isOpen())
        fillDetails();
}

void SignInRowView::showLink(const Provider *provider, SignInVerdict verdict, const SignInFacts &facts)
{
    const QString key = provider ? SignInWords::helpLink(verdict, facts, *provider) : QString();
    m_link->setVisible(!key.isEmpty());
    if (key.isEmpty())
        return;
    const bool named = key == QLatin1String("appPassword") || key == QLatin1String("switchOn") || key == QLatin1String("webmail");
    m_link->setText(named ? BeforehandWords::linkName(key, provider->name) : SettingsWords::linkName(key));
    m_link->setUrl(provider->links.value(key));
}

bool SignInRowView::isOpen() const
{
    return m_arrow->isChecked();
}

void SignInRowView::setOpen(bool open)
{
    m_arrow->setChecked(open);
    m_arrow->setArrowType(open ? Qt::UpArrow : Qt::DownArrow);
    if (open)
        fillDetails();
    m_details->setVisible(open);
    if (open)
        emit opened();
}

void SignInRowView::fillDetails()
{
    if (m_wanted == m_filled)
        return;
    m_filled = m_wanted;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_filled.size(); ++row) {
        auto *name = new PlainLabel;
        name->setFont(Look::smallFont());
        name->setQuiet();
        name->setText(m_filled.at(row).name);
        name->setMinimumWidth(Look::gap(14));
        auto *value = new PlainLabel;
        value->setFont(Look::smallFont());
        value->setSelectable();
        value->setText(m_filled.at(row).value);
        value->setAccessibleName(m_filled.at(row).name + QStringLiteral(": ") + m_filled.at(row).value);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
    }
}
