#include "supportwayview.h"

#include "savingview.h"
#include "wizard/look/copybutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/settings/exporters/exporter.h"
#include "wizard/settings/exporters/savefile.h"
#include "wizard/settings/exporters/supportcode.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

/// Letters that are spelled to somebody over the phone.
static QFont readOutFont()
{
    QFont font = Look::largeValueFont();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.5);
    else
        font.setPixelSize(qRound(font.pixelSize() * 1.5));
    return font;
}

SupportWayView::SupportWayView(const Session &session, QWidget *parent)
    : WayView(Way::Support, session, parent), m_codeHeading(new PlainLabel), m_code(new PlainLabel),
      m_copyCode(new CopyButton), m_codeNote(new PlainLabel), m_reportHeading(new PlainLabel),
      m_report(new QPlainTextEdit), m_copyReport(new CopyButton), m_saving(new SavingView)
{
    m_codeHeading->setFont(Look::headingFont());
    m_reportHeading->setFont(Look::headingFont());
    m_code->setObjectName(QStringLiteral("supportCode"));
    m_code->setFont(readOutFont());
    m_code->setSelectable();
    m_copyCode->setObjectName(QStringLiteral("copyCode"));
    m_codeNote->setQuiet();
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setFont(Look::valueFont());
    m_report->setMinimumHeight(Look::gap(30));
    m_copyReport->setObjectName(QStringLiteral("copyReport"));
    m_saving->setObjectName(QStringLiteral("saveReport"));
    m_saving->button()->setObjectName(QStringLiteral("saveReportButton"));

    auto *code = new QVBoxLayout;
    code->setSpacing(Look::gap(1));
    code->addWidget(m_codeHeading);
    code->addWidget(m_code);
    code->addWidget(m_codeNote);
    code->addWidget(m_copyCode, 0, Qt::AlignLeft);
    auto *report = new QVBoxLayout;
    report->setSpacing(Look::gap(1));
    report->addWidget(m_reportHeading);
    report->addWidget(m_report);
    report->addWidget(m_copyReport, 0, Qt::AlignLeft);
    report->addWidget(m_saving);
    content()->addLayout(code);
    content()->addLayout(report);
    connect(m_saving, &SavingView::said, this, &SupportWayView::changed);
}

QWidget *SupportWayView::firstFocus() const
{
    return m_copyCode;
}

void SupportWayView::fill(const Takeout &takeout)
{
    const QString code = supportCode(supportFacts(takeout.report, takeout.providerId, takeout.incoming));
    m_codeHeading->setText(tr("To read out over the phone"));
    m_code->setText(code);
    m_copyCode->setValue(code);
    m_copyCode->setWhat(tr("short code"));
    m_codeNote->setText(tr("It names the provider, what was tested and where it stopped. Nothing in it is about you."));
    const Exporter *made = exporter(TakeoutKind::SupportReport);
    const QByteArray bytes = made->write(takeout).bytes;
    m_reportHeading->setText(tr("To send in a message"));
    m_report->setAccessibleName(tr("Report of the test"));
    if (const QString text = QString::fromUtf8(bytes); text != m_report->toPlainText())
        m_report->setPlainText(text);
    m_copyReport->setCaption(tr("Copy the report"));
    m_copyReport->setWhat(tr("the whole report"));
    m_copyReport->setValue(QString::fromUtf8(bytes));
    m_saving->offer({tr("&Save the report…"), {}, tr("Save the report"), tr("Text files (*.txt)"),
                     //: The beginning of a file's name.
                     suggestedFileName(tr("Mail report"), made->suffix), bytes});
}
