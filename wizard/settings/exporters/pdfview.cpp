#include "pdfview.h"

#include "documentview.h"
#include "wizard/settings/settingssheet.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>
#include <QStorageInfo>

static constexpr double paperMargin = 18;    // millimetres
static constexpr double smallestPrint = 1.5; // a sheet is rather made of two pages than printed smaller still

QByteArray settingsPdf(const SettingsSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter);
    writer.setTitle(sheet.title);
    writer.setCreator(QStringLiteral("Mail Setup Wizard"));
    putOnPaper(sheet, writer);
    return bytes;
}

void putOnPaper(const SettingsSheet &sheet, QPagedPaintDevice &paper)
{
    SheetDocument document(sheet);
    const double screen = QGuiApplication::primaryScreen()->logicalDotsPerInch();
    const QSizeF page = QSizeF(paper.width(), paper.height()) * (screen / paper.logicalDpiX());
    // The printing scales a page that is laid out larger down to the paper.
    for (double zoom = 1; zoom < smallestPrint; zoom += 0.05) {
        document.setPageSize(page * zoom);
        if (document.pageCount() == 1)
            break;
    }
    document.print(&paper);
}

QString sheetFileName(const SettingsSheet &sheet)
{
    QString name;
    for (const QChar letter : sheet.title) {
        const bool harmless = letter.isLetterOrNumber() || QStringLiteral(" @.-_").contains(letter);
        name.append(harmless ? letter : QLatin1Char('-'));
    }
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    return name.left(76) + QStringLiteral(".pdf");
}

SaveOutcome saveSheet(const QByteArray &pdf, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.error() == QFileDevice::ResourceError ? SaveOutcome::NoRoom : SaveOutcome::NotAllowed;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(pdf) == pdf.size() && file.commit())
        return SaveOutcome::Saved;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < pdf.size() ? SaveOutcome::NoRoom : SaveOutcome::Failed;
}
