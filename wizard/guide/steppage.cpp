#include "steppage.h"

#include "foldview.h"
#include "screenview.h"
#include "stepslinkview.h"
#include "steptext.h"
#include "stepwordsview.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/session.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QStyle>

static QVBoxLayout *lines(QWidget *of, double spacing)
{
    auto *layout = new QVBoxLayout(of);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::gap(spacing));
    return layout;
}

StepPage::StepPage(Session &session, int step, QWidget *parent)
    : WalkPage(PageWidth::Wide, parent), m_session(session), m_step(step), m_area(new QWidget),
      m_grid(new QGridLayout(m_area)), m_lead(new StepLeadView), m_details(new StepDetailsView),
      m_picture(new QWidget), m_drawing(new ScreenView), m_languageLabel(new PlainLabel), m_language(new QComboBox), m_languageNote(new PlainLabel),
      m_more(new QWidget), m_different(new FoldView), m_asksMore(new FoldView), m_allSteps(new StepsLinkView(session)),
      m_allSettings(new LinkButton)
{
    m_drawing->setObjectName(QStringLiteral("drawing"));
    m_language->setObjectName(QStringLiteral("deviceLanguage"));
    m_different->setObjectName(QStringLiteral("different"));
    m_asksMore->setObjectName(QStringLiteral("asksMore"));
    m_allSteps->setObjectName(QStringLiteral("allSteps"));
    m_allSteps->setCurrent(step);
    m_allSettings->setObjectName(QStringLiteral("allSettings"));
    m_languageNote->setObjectName(QStringLiteral("languageNote"));
    m_languageLabel->setBuddy(m_language);
    m_languageLabel->setQuiet();
    m_languageNote->setQuiet();
    m_languageNote->setFont(Look::smallFont());

    QVBoxLayout *picture = lines(m_picture, 1);
    picture->addWidget(m_drawing, 0, Qt::AlignLeft);
    picture->addWidget(m_languageLabel);
    picture->addWidget(m_language, 0, Qt::AlignLeft);
    picture->addWidget(m_languageNote);
    picture->addStretch(1);

    QVBoxLayout *more = lines(m_more, 0.5);
    more->addWidget(m_different);
    more->addWidget(m_asksMore);
    more->addWidget(m_allSteps);
    more->addWidget(m_allSettings);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Look::gap(3));
    m_grid->setVerticalSpacing(Look::gap(2));
    // A column would ask for the height at its own width, not at the narrower one that the words may take.
    auto *across = new QHBoxLayout;
    across->addWidget(m_area, 1000);
    across->addStretch(1);
    content()->addLayout(across);
    content()->addStretch(1);

    connect(m_allSteps, &StepsLinkView::chosen, this, [this](int place) { emit goTo({PageKind::Step, place}); });
    connect(m_allSettings, &LinkButton::clicked, this, [this] { emit goTo({PageKind::Settings}); });
    connect(m_language, &QComboBox::activated, this,
            [this](int row) { m_session.setDeviceLanguage(m_language->itemData(row).toString()); });
    for (FoldView *fold : {m_different, m_asksMore})
        connect(fold, &FoldView::opened, this, [this, fold] { reveal(fold); });
    for (auto change : {&Session::reportChanged, &Session::deviceLanguageChanged, &Session::incomingChanged,
                        &Session::deviceChanged, &Session::providerChanged, &Session::addressChanged})
        connect(&m_session, change, this, &StepPage::refresh);
    retranslate();
}

void StepPage::enter()
{
    refresh();
}

QString StepPage::primaryText() const
{
    return m_shown.asksForAction() ? tr("I &did it") : tr("&Continue");
}

QList<QWidget *> StepPage::toSayAloud() const
{
    return {m_lead, m_details};
}

void StepPage::retranslate()
{
    m_shown = shownStep(m_session, m_step);
    m_languageLabel->setText(tr("The device shows its texts in:"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_allSteps->setText(tr("Show all steps"));
    m_allSettings->setText(tr("Show all settings"));
    showStep();
}

void StepPage::refresh()
{
    ShownStep now = shownStep(m_session, m_step);
    if (now == m_shown) {
        showLanguages();
        return;
    }
    m_shown = std::move(now);
    showStep();
}

void StepPage::showStep()
{
    const QWidget *focused = focusWidget();
    const QString focusedName = focused && m_details->isAncestorOf(focused) ? focused->objectName() : QString();

    setTitle(m_shown.number > 0 ? tr("Step %1 of %2: %3")
                                      .arg(QString::number(m_shown.number), QString::number(m_shown.ofSteps),
                                           m_shown.title)
                                : m_shown.title);
    setSentence(m_shown.paragraphs.value(0));
    m_lead->show(m_shown);
    m_details->show(m_shown, m_session.provider());
    m_drawing->setScreen(m_shown.drawing, m_shown.drawingSentence);
    showLanguages();
    showHelp();
    arrange();

    if (!focusedName.isEmpty())
        if (auto *again = m_details->findChild<QWidget *>(focusedName))
            again->setFocus();
    emit answered();
}

static QString nativeName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == QLatin1String("en"))
        name = QStringLiteral("English");
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

void StepPage::showLanguages()
{
    const Guide *guide = m_session.guide();
    QStringList languages = guide ? guide->labelLanguages() : QStringList();
    const QString current = wishedLabelLanguage(m_session);
    for (const QString &also : {QLocale().name().section(QLatin1Char('_'), 0, 0), current})
        if (!languages.contains(also))
            languages.append(also);
    m_language->clear();
    for (const QString &language : languages)
        m_language->addItem(nativeName(language), language);
    m_language->setCurrentIndex(m_language->findData(current));
    m_languageNote->setText(tr("How this device reads in that language is not known here. Its texts are shown in "
                               "English and may read differently."));
    m_languageNote->setVisible(!labelsAreKnown(m_session));
}

void StepPage::showHelp()
{
    // A line that is always there must always lead somewhere.
    QStringList different = {m_shown.different};
    if (m_shown.different.isEmpty())
        different = {tr("Versions differ. Look for the same words in another place on the screen."),
                     tr("If this screen does not appear, go on with the next step. The values stay the same.")};
    m_different->setHelp(tr("It looks different here"), {{QString(), different}});

    QList<HelpPart> questions;
    for (const ShownQuestion &one : shownQuestions(m_session))
        questions.append({one.question, one.answers});
    if (questions.isEmpty())
        questions.append({QString(), {tr("If the answer stands among all settings, type it. If it does not, leave what "
                                         "the device suggests, or leave it empty.")}});
    m_asksMore->setHelp(tr("It asks something else"), questions);
}

void StepPage::arrange()
{
    const int between = Look::gap(3);
    const int words = Look::gap(30);
    const int room = width() - 2 * Look::gap(4) - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int full = m_drawing->sizeHint().width();
    const int smallest = m_drawing->minimumSizeHint().width();
    const bool beside = room >= smallest + between + words;
    const int wide = beside ? qBound(smallest, room - between - Look::gap(36), full) : qBound(smallest, room, full);
    m_drawing->setFixedSize(wide, m_drawing->heightForWidth(wide));

    for (QWidget *part : {static_cast<QWidget *>(m_lead), static_cast<QWidget *>(m_details), m_picture, m_more})
        m_grid->removeWidget(part);
    if (beside) {
        m_grid->addWidget(m_lead, 0, 0);
        m_grid->addWidget(m_details, 1, 0);
        m_grid->addWidget(m_more, 2, 0);
        m_grid->addWidget(m_picture, 0, 1, 4, 1, Qt::AlignTop);
        m_picture->setFixedWidth(wide);
    } else {
        m_grid->addWidget(m_lead, 0, 0);
        m_grid->addWidget(m_picture, 1, 0);
        m_grid->addWidget(m_details, 2, 0);
        m_grid->addWidget(m_more, 3, 0);
        m_picture->setMinimumWidth(0);
        m_picture->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_grid->setRowStretch(3, beside ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_area->setMaximumWidth(beside ? Look::gap(56) + between + wide : Look::columnWidth());
}

void StepPage::changeEvent(QEvent *event)
{
    WalkPage::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        arrange();
}

void StepPage::resizeEvent(QResizeEvent *event)
{
    WalkPage::resizeEvent(event);
    arrange();
}
