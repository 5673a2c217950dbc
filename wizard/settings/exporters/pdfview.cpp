#include "pdfview.h"

#include "documentview.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QScreen>

static constexpr double paperMargin = 18;    // millimetres
static constexpr double smallestPrint = 1.5; // a sheet is rather made of two pages than printed smaller still

QByteArray settingsPdf(const Takeout &takeout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter);
    writer.setTitle(takeout.sheet.title);
    writer.setCreator(QStringLiteral("Mail Setup Wizard"));
    putOnPaper(takeout, writer);
    return bytes;
}

void putOnPaper(const Takeout &takeout, QPagedPaintDevice &paper)
{
    SheetDocument document(takeout.sheet);
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

static Exported writePdf(const Takeout &takeout)
{
    return {settingsPdf(takeout)};
}

Exporter pdfExporter()
{
    return {TakeoutKind::Pdf, QStringLiteral("pdf"), QStringLiteral("application/pdf"), &writePdf};
}
