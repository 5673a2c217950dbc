#include "plaintext.h"

#include "wizard/settings/settingssheet.h"

static void addSection(QStringList &lines, const SheetSection &section)
{
    lines.append(QString());
    if (!section.heading.isEmpty())
        lines.append(section.heading);
    for (const SheetLine &line : section.lines)
        lines.append(line.name + QStringLiteral(": ") + line.value);
    if (!section.proof.isEmpty())
        lines.append(section.proof);
}

static void addPorts(QStringList &lines, const SheetPorts &ports)
{
    lines.append(QString());
    lines.append(ports.heading);
    for (const SheetPortsRow &row : ports.rows)
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            for (const SheetFinding &finding : row.cells.at(column))
                lines.append(QStringLiteral("%1, %2, %3").arg(row.name, ports.columns.at(column), finding.text));
}

QString sheetAsText(const SettingsSheet &sheet)
{
    QStringList lines = {sheet.title, sheet.overall};
    for (const SheetSection &section : sheet.sections)
        addSection(lines, section);
    addPorts(lines, sheet.ports);
    if (!sheet.notes.isEmpty())
        lines.append(QString());
    lines += sheet.notes;
    for (const SheetLink &link : sheet.links)
        lines.append(link.name + QStringLiteral(": ") + link.url.toDisplayString());
    lines.append(QString());
    lines.append(sheet.made);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}
