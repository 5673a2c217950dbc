#include "documentview.h"

#include "papertypeview.h"
#include "wizard/settings/settingssheet.h"

#include <QTextTable>

namespace {

using namespace PaperType;

QTextTableFormat tableFormat(const QList<int> &percents)
{
    QTextTableFormat format;
    QList<QTextLength> widths;
    for (const int percent : percents)
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(0.5);
    format.setBorderBrush(QColor(0xC0, 0xC0, 0xC0));
    format.setBorderCollapse(true);
    format.setCellPadding(2.5);
    format.setCellSpacing(0);
    format.setTopMargin(3);
    return format;
}

void fillCell(QTextTable *table, int row, int column, const QString &text, const QTextCharFormat &format)
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextCharFormat middle;
    middle.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cell.setFormat(middle);
    cell.firstCursorPosition().insertText(text, format);
}

void addSection(QTextCursor &cursor, const SheetSection &section)
{
    if (!section.heading.isEmpty())
        addParagraph(cursor, section.heading, letters(headingSize, QFont::DemiBold), 10);
    if (!section.lines.isEmpty()) {
        QTextTable *table = cursor.insertTable(int(section.lines.size()), 2, tableFormat({30, 70}));
        for (int row = 0; row < table->rows(); ++row) {
            const SheetLine &line = section.lines.at(row);
            fillCell(table, row, 0, line.name, letters(bodySize));
            fillCell(table, row, 1, line.value, line.isWord ? letters(bodySize, QFont::DemiBold) : valueLetters());
        }
        cursor.movePosition(QTextCursor::End);
    }
    if (!section.proof.isEmpty())
        addParagraph(cursor, section.proof, letters(smallSize), 2);
}

void addPorts(QTextCursor &cursor, const SheetPorts &ports)
{
    addParagraph(cursor, ports.heading, letters(headingSize, QFont::DemiBold), 10);
    QTextTable *table = cursor.insertTable(int(ports.rows.size()) + 1, 3, tableFormat({24, 38, 38}));
    for (int column = 0; column < ports.columns.size(); ++column)
        fillCell(table, 0, column + 1, ports.columns.at(column), letters(bodySize, QFont::DemiBold));
    for (int row = 0; row < ports.rows.size(); ++row) {
        fillCell(table, row + 1, 0, ports.rows.at(row).name, letters(bodySize));
        for (int column = 0; column < ports.rows.at(row).cells.size(); ++column) {
            QStringList lines;
            for (const SheetFinding &finding : ports.rows.at(row).cells.at(column))
                lines.append(finding.text);
            fillCell(table, row + 1, column + 1, lines.join(QLatin1Char('\n')), letters(bodySize));
        }
    }
    cursor.movePosition(QTextCursor::End);
}

}

PaperDocument::PaperDocument()
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

SheetDocument::SheetDocument(const SettingsSheet &sheet)
{
    QTextCursor cursor(this);
    cursor.insertText(sheet.title, letters(titleSize, QFont::DemiBold));
    addParagraph(cursor, sheet.overall, letters(bodySize), 4);
    for (const SheetSection &section : sheet.sections)
        addSection(cursor, section);
    addPorts(cursor, sheet.ports);
    for (const QString &note : sheet.notes)
        addParagraph(cursor, note, letters(bodySize), 5);
    for (const SheetLink &link : sheet.links)
        addParagraph(cursor, link.name + QStringLiteral(": ") + link.url.toDisplayString(), letters(bodySize), 3);
    addParagraph(cursor, sheet.made, letters(smallSize), 8);
}

QVariant PaperDocument::loadResource(int, const QUrl &)
{
    return {};
}
