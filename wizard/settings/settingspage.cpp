#include "settingspage.h"

#include "wizard/look/copybutton.h"
#include "wizard/look/doorcard.h"
#include "wizard/look/foldingrow.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/session.h"
#include "wizard/settings/exporters/pdfview.h"
#include "wizard/settings/exporters/plaintext.h"
#include "wizard/settings/exporters/exporterwords.h"
#include "wizard/settings/portstableview.h"
#include "wizard/settings/settingscardview.h"
#include "wizard/signin/signinoffer.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_mark(new StatusMark), m_overall(new PlainLabel),
      m_toCheck(new LinkButton), m_tryPassword(new LinkButton), m_explain(new LinkButton), m_copyAll(new CopyButton), m_print(new QPushButton), m_savePdf(new QPushButton),
      m_said(new PlainLabel), m_takeAlong(new DoorCard), m_portsHeading(new PlainLabel), m_ports(new PortsTableView), m_notes(new QWidget)
{
    m_overall->setObjectName(QStringLiteral("overall"));
    m_toCheck->setObjectName(QStringLiteral("toCheck"));
    m_tryPassword->setObjectName(QStringLiteral("tryPassword"));
    m_said->setObjectName(QStringLiteral("said"));
    m_said->hide();
    m_portsHeading->setFont(Look::headingFont());
    auto *overall = new QHBoxLayout;
    overall->setSpacing(Look::gap(1));
    overall->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Look::gap(0.5));
    words->addWidget(m_overall);
    words->addWidget(m_toCheck);
    words->addWidget(m_tryPassword);
    overall->addLayout(words, 1);
    content()->addLayout(overall);
    m_explain->setObjectName(QStringLiteral("explain"));
    m_explain->setCheckable(true);
    content()->addWidget(m_explain);
    for (int card = 0; card < 3; ++card) {
        m_cards.append(new SettingsCardView);
        content()->addWidget(m_cards.constLast());
    }
    content()->addWidget(makeButtons());
    content()->addWidget(m_said);
    m_takeAlong->setObjectName(QStringLiteral("takeAlong"));
    content()->addWidget(m_takeAlong);
    auto *ports = new QVBoxLayout;
    ports->setContentsMargins(0, Look::gap(1.5), 0, 0);
    ports->setSpacing(Look::gap(1.5));
    ports->addWidget(m_portsHeading);
    ports->addWidget(m_ports);
    content()->addLayout(ports);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(0, Look::gap(1), 0, 0);
    notes->setSpacing(Look::gap(1));
    content()->addWidget(m_notes);
    content()->addStretch(1);

    connect(m_toCheck, &QPushButton::clicked, this, [this] { emit goTo({PageKind::Check}); });
    connect(m_tryPassword, &QPushButton::clicked, this, [this] {
        m_session.wantSignIn();
        emit goTo({PageKind::SignIn});
    });
    connect(m_takeAlong, &DoorCard::clicked, this, [this] {
        m_session.takeAlong();
        emit goTo({PageKind::TakeAlong});
    });
    connect(&m_session, &Session::takesAlongChanged, this, &SettingsPage::answered);
    connect(m_explain, &QPushButton::toggled, this, &SettingsPage::refresh);
    connect(&m_session, &Session::deviceChanged, this, &SettingsPage::explainByDevice);
    connect(m_print, &QPushButton::clicked, this, &SettingsPage::onPrint);
    connect(m_savePdf, &QPushButton::clicked, this, &SettingsPage::onSavePdf);
    for (const auto change : {&Session::reportChanged, &Session::incomingChanged, &Session::addressChanged,
                              &Session::providerChanged})
        connect(&m_session, change, this, &SettingsPage::refresh);
    retranslate();
    explainByDevice();
}

SettingsPage::~SettingsPage() = default;

QWidget *SettingsPage::makeButtons()
{
    m_copyAll->setObjectName(QStringLiteral("copyAll"));
    m_print->setObjectName(QStringLiteral("print"));
    m_savePdf->setObjectName(QStringLiteral("savePdf"));
    auto *buttons = new FoldingRow;
    for (QPushButton *button : {static_cast<QPushButton *>(m_copyAll), m_print, m_savePdf})
        buttons->add(button);
    return buttons;
}

void SettingsPage::explainByDevice()
{
    m_explain->setChecked(!m_session.guide());
}

void SettingsPage::enter()
{
    say({});
    refresh();
}

QString SettingsPage::primaryText() const
{
    return m_session.answers().takesAlong ? QString() : tr("&Finish");
}

static Mark markFor(const SettingsTable &table)
{
    const auto is = [](const std::optional<ChosenService> &chosen, Confidence confidence) {
        return chosen && chosen->confidence == confidence;
    };
    if (is(table.incoming, Confidence::Confirmed) && is(table.outgoing, Confidence::Confirmed))
        return Mark::Done;
    if (is(table.incoming, Confidence::Unreachable) || is(table.outgoing, Confidence::Unreachable))
        return Mark::Problem;
    return Mark::Warning;
}

void SettingsPage::refresh()
{
    const SettingsTable table =
        buildSettings(m_session.answers().address.value_or(MailAddress{}), m_session.services(),
                      m_session.incoming(), m_session.report());
    m_sheet = makeSheet(table, m_session.incoming(), sheetFacts(m_session), QDateTime::currentDateTime());
    const Mark mark = markFor(table);
    m_mark->setMark(mark);
    m_overall->announce(m_sheet.overall);
    m_toCheck->setVisible(mark != Mark::Done);
    m_tryPassword->setVisible(offeredSignIn(m_session).has_value());
    for (qsizetype card = 0; card < m_cards.size(); ++card)
        m_cards.at(card)->show(m_sheet.sections.at(card),
                               m_explain->isChecked() ? SettingsCardView::Words::ValuesAndMeanings
                                                      : SettingsCardView::Words::Values);
    m_copyAll->setValue(sheetAsText(m_sheet));
    m_portsHeading->setText(m_sheet.ports.heading);
    m_ports->show(m_sheet.ports);
    refreshNotes();
}

void SettingsPage::refreshNotes()
{
    QStringList wanted = m_sheet.notes;
    for (const SheetLink &link : m_sheet.links)
        wanted.append(link.name + link.url.toString());
    if (wanted == m_shownNotes)
        return;
    m_shownNotes = wanted;
    while (QLayoutItem *item = m_notes->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &note : m_sheet.notes) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(Look::gap(1));
        auto *mark = new StatusMark;
        mark->setMark(Mark::Note);
        auto *words = new PlainLabel;
        words->setText(note);
        across->addWidget(mark, 0, Qt::AlignTop);
        across->addWidget(words, 1);
        m_notes->layout()->addWidget(row);
    }
    for (const SheetLink &link : m_sheet.links) {
        auto *button = new LinkButton;
        button->setText(link.name);
        button->setUrl(link.url);
        m_notes->layout()->addWidget(button);
    }
}

void SettingsPage::onPrint()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setDocName(m_sheet.title);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the settings"));
    connect(dialog, &QDialog::accepted, this, [this] {
        putOnPaper(makeTakeout(m_session, QDateTime::currentDateTime()), *m_printer);
        say(m_printer->printerState() == QPrinter::Error
                ? tr("Printing did not work. Check the printer, or save a PDF instead.")
                : tr("Sent to the printer."));
    });
    dialog->open();
    // Without a printer the dialogs of Windows and macOS stay away, those of other systems can print into a file.
    if (m_printer->outputFormat() != QPrinter::NativeFormat && !dialog->isVisible()) {
        delete dialog;
        say(tr("No printer is set up on this computer. Save a PDF instead."));
    }
}

void SettingsPage::onSavePdf()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save the settings as PDF"), folder.path(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedFileName(m_sheet.title, QStringLiteral("pdf")));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::savePdfTo);
    dialog->open();
}

void SettingsPage::savePdfTo(const QString &path)
{
    const QByteArray pdf = settingsPdf(makeTakeout(m_session, QDateTime::currentDateTime()));
    say(ExporterWords::saved(saveWhole(pdf, path), path));
}

void SettingsPage::say(const QString &sentence)
{
    m_said->announce(sentence);
    if (!sentence.isEmpty())
        reveal(m_said);
}

void SettingsPage::retranslate()
{
    setTitle(tr("Your mail settings"));
    setSentence(tr("Type these values into your device or mail program, exactly as they stand here."));
    m_toCheck->setText(tr("Show the test, or test again"));
    m_tryPassword->setText(tr("Try whether the password works, too"));
    m_explain->setText(tr("What does each value mean?"));
    m_copyAll->setCaption(tr("Copy all"));
    m_copyAll->setWhat(tr("all settings"));
    m_print->setText(tr("&Print…"));
    m_savePdf->setText(tr("&Save as PDF…"));
    CardFace along;
    along.title = tr("Take them along…");
    along.sentence = tr("Put these settings on a phone or into a mail program, without typing.");
    along.picture = QStringLiteral("phone");
    along.size = CardSize::Compact;
    m_takeAlong->setFace(along);
    refresh();
    emit answered();
}
