#include "filewayview.h"

#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/settings/exporters/pdfview.h"
#include "wizard/settings/exporters/savefile.h"

#include <QPushButton>
#include <QVBoxLayout>

FileWayView::FileWayView(const Session &session, QWidget *parent)
    : WayView(Way::File, session, parent), m_print(new LinkButton), m_moreCaption(new LinkButton), m_more(new QWidget)
{
    m_print->setObjectName(QStringLiteral("toPrint"));
    m_moreCaption->setObjectName(QStringLiteral("moreFormats"));
    m_moreCaption->setCheckable(true);
    m_pdf = addSaving(QStringLiteral("savePdf"), content());
    content()->addWidget(m_print);
    m_text = addSaving(QStringLiteral("saveText"), content());
    content()->addWidget(m_moreCaption);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(Look::gap(2), 0, 0, 0);
    more->setSpacing(Look::gap(2));
    m_xml = addSaving(QStringLiteral("saveXml"), more);
    m_json = addSaving(QStringLiteral("saveJson"), more);
    m_more->hide();
    content()->addWidget(m_more);
    connect(m_print, &LinkButton::clicked, this, &FileWayView::goToSettings);
    connect(m_moreCaption, &LinkButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        if (open)
            emit changed(m_more);
    });
}

SavingView *FileWayView::addSaving(const QString &name, QVBoxLayout *to)
{
    auto *saving = new SavingView;
    saving->setObjectName(name);
    saving->button()->setObjectName(name + QStringLiteral("Button"));
    connect(saving, &SavingView::said, this, &FileWayView::changed);
    to->addWidget(saving);
    return saving;
}

QWidget *FileWayView::firstFocus() const
{
    return m_pdf->button();
}

OfferedFile FileWayView::offered(TakeoutKind kind, const Takeout &takeout) const
{
    const Exporter *made = exporter(kind);
    if (!made)
        return {};
    const Exported written = made->write(takeout);
    OfferedFile file;
    file.name = suggestedFileName(takeout.sheet.title, made->suffix);
    file.bytes = written.bytes;
    file.about = TakeAlongWords::obstacle(written.obstacle, way());
    return file;
}

void FileWayView::fill(const Takeout &takeout)
{
    const auto offer = [](SavingView *saving, OfferedFile file, const QString &button, const QString &about,
                          const QString &title, const QString &filter) {
        saving->setVisible(!file.name.isEmpty());
        file.button = button;
        file.title = title;
        file.filter = filter;
        if (file.about.isEmpty())
            file.about = about;
        saving->offer(file);
    };
    OfferedFile pdf;
    pdf.name = suggestedFileName(takeout.sheet.title, QStringLiteral("pdf"));
    pdf.bytes = settingsPdf(takeout);
    offer(m_pdf, pdf, tr("Save as &PDF…"), tr("To print later or to keep, with the steps for your device."),
          tr("Save the settings as PDF"), tr("PDF files (*.pdf)"));
    m_print->setText(tr("Print them on the settings page"));
    offer(m_text, offered(TakeoutKind::PlainText, takeout), tr("Save as &text…"), tr("Opens on every device."),
          tr("Save the settings as text"), tr("Text files (*.txt)"));
    m_moreCaption->setText(tr("More formats"));
    offer(m_xml, offered(TakeoutKind::AutoconfigXml, takeout), tr("Save for mail &programs…"),
          tr("Autoconfig XML, which Thunderbird and others read from a mail domain’s web server."),
          tr("Save the settings for mail programs"), tr("XML files (*.xml)"));
    offer(m_json, offered(TakeoutKind::Json, takeout), tr("Save as &JSON…"), tr("For support staff and scripts."),
          tr("Save the settings as JSON"), tr("JSON files (*.json)"));
}
