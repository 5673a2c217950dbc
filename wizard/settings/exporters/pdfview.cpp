#include "pdfview.h"

#include "stepspaperview.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>

static constexpr double paperMargin = 18;    // millimetres
static constexpr double smallestPrint = 1.5; // a part is rather made of two pages than printed smaller still

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

/// Lays the part out to fit one page, where it may be drawn smaller; the scale from its layout to the paper.
static double fit(PaperDocument &part, const QPagedPaintDevice &paper)
{
    const double screen = QGuiApplication::primaryScreen()->logicalDotsPerInch();
    const QSizeF page = QSizeF(paper.width(), paper.height()) * (screen / paper.logicalDpiX());
    double zoom = 1;
    do {
        part.setPageSize(page * zoom);
        zoom += 0.05;
    } while (part.pageCount() > 1 && zoom < smallestPrint);
    return paper.width() / part.pageSize().width();
}

static void draw(PaperDocument &part, QPainter &painter, QPagedPaintDevice &paper)
{
    const double scale = fit(part, paper);
    const QSizeF page = part.pageSize();
    for (int number = 0; number < part.pageCount(); ++number) {
        if (number > 0)
            paper.newPage();
        const QRectF shown(QPointF(0, number * page.height()), page);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = shown;
        painter.save();
        painter.scale(scale, scale);
        painter.translate(-shown.topLeft());
        painter.setClipRect(shown);
        part.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

void putOnPaper(const Takeout &takeout, QPagedPaintDevice &paper)
{
    QPainter painter(&paper);
    SheetDocument sheet(takeout.sheet);
    draw(sheet, painter, paper);
    if (takeout.guide.steps.isEmpty())
        return;
    paper.newPage();
    StepsDocument steps(takeout.guide);
    draw(steps, painter, paper);
}

static Exported writePdf(const Takeout &takeout)
{
    return {settingsPdf(takeout)};
}

Exporter pdfExporter()
{
    return {TakeoutKind::Pdf, QStringLiteral("pdf"), QStringLiteral("application/pdf"), &writePdf};
}
