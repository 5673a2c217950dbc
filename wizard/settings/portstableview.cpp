#include "portstableview.h"

#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

/// Narrower than this many grid units, three columns would break words apart.
static constexpr double unitsForColumns = 60;

PortsTableView::PortsTableView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Look::gap(2));
    m_grid->setVerticalSpacing(Look::gap(1.5));
}

static Mark markOf(const ProbeResult &result)
{
    if (result.works())
        return Mark::Done;
    if (result.finished && result.verdict == Verdict::WorksButPlain)
        return Mark::Warning;
    const bool noFinding = !result.finished || result.verdict == Verdict::NotTested
                           || result.verdict == Verdict::Cancelled || result.verdict == Verdict::NoNetwork;
    return noFinding || !result.target.fromProvider ? Mark::None : Mark::Problem;
}

QWidget *PortsTableView::makeWords(const QString &text, const QFont &font)
{
    auto *label = new PlainLabel;
    label->setFont(font);
    label->setText(text);
    return label;
}

QWidget *PortsTableView::makeCell(const QList<SheetFinding> &findings, const QString &caption)
{
    auto *cell = new QWidget;
    auto *down = new QVBoxLayout(cell);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(0.5));
    if (!caption.isEmpty())
        down->addWidget(makeWords(caption, QFont()));
    for (const SheetFinding &finding : findings) {
        auto *across = new QHBoxLayout;
        across->setSpacing(Look::gap(0.75));
        auto *mark = new StatusMark;
        mark->setMark(markOf(finding.result));
        across->addWidget(mark, 0, Qt::AlignTop);
        auto *words = new PlainLabel;
        words->setObjectName(QStringLiteral("finding"));
        words->setText(finding.text);
        across->addWidget(words, 1);
        down->addLayout(across);
    }
    if (findings.isEmpty())
        down->addWidget(makeWords(QStringLiteral("–"), QFont()));
    down->addStretch(1);
    return cell;
}

static bool sameFindings(const SheetPorts &one, const SheetPorts &other)
{
    if (one.columns != other.columns || one.rows.size() != other.rows.size())
        return false;
    const auto texts = [](const SheetPorts &ports) {
        QStringList all;
        for (const SheetPortsRow &row : ports.rows) {
            all.append(row.name);
            for (const QList<SheetFinding> &cell : row.cells)
                for (const SheetFinding &finding : cell)
                    all.append(finding.text);
        }
        return all;
    };
    return texts(one) == texts(other);
}

void PortsTableView::show(const SheetPorts &ports)
{
    const bool same = sameFindings(m_ports, ports);
    m_ports = ports;
    if (!same)
        fill();
}

void PortsTableView::fill()
{
    m_rulesAbove.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_narrow)
        fillNarrow();
    else
        fillWide();
}

void PortsTableView::fillWide()
{
    m_grid->setColumnStretch(0, 3);
    for (int column = 0; column < m_ports.columns.size(); ++column) {
        m_grid->setColumnStretch(column + 1, 5);
        m_grid->addWidget(makeWords(m_ports.columns.at(column), Look::headingFont()), 0, column + 1, Qt::AlignBottom);
    }
    for (int row = 0; row < m_ports.rows.size(); ++row) {
        QWidget *name = makeWords(m_ports.rows.at(row).name, Look::headingFont());
        m_rulesAbove.append(name);
        m_grid->addWidget(name, row + 1, 0);
        for (int column = 0; column < m_ports.rows.at(row).cells.size(); ++column)
            m_grid->addWidget(makeCell(m_ports.rows.at(row).cells.at(column)), row + 1, column + 1);
    }
}

void PortsTableView::fillNarrow()
{
    m_grid->setColumnStretch(0, 1);
    for (int column = 1; column <= m_ports.columns.size(); ++column)
        m_grid->setColumnStretch(column, 0);
    int line = 0;
    for (const SheetPortsRow &row : m_ports.rows) {
        QWidget *name = makeWords(row.name, Look::headingFont());
        m_rulesAbove.append(name);
        m_grid->addWidget(name, line++, 0);
        for (int column = 0; column < row.cells.size(); ++column)
            m_grid->addWidget(makeCell(row.cells.at(column), m_ports.columns.at(column)), line++, 0);
    }
}

void PortsTableView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Look::gap(unitsForColumns);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    fill();
}

void PortsTableView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(Look::hairline(palette()), 1));
    for (const QWidget *below : m_rulesAbove) {
        const int y = below->y() - Look::gap(0.75);
        if (y > 0)
            painter.drawLine(0, y, width(), y);
    }
}
