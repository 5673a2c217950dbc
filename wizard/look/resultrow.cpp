#include "resultrow.h"

#include "foldingrow.h"
#include "look.h"
#include "plainlabel.h"
#include "statusmark.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

ResultRow::ResultRow(QWidget *parent)
    : QWidget(parent), m_mark(new StatusMark), m_question(new PlainLabel), m_state(new PlainLabel),
      m_time(new PlainLabel), m_arrow(new QToolButton), m_below(new QVBoxLayout), m_details(new QWidget),
      m_grid(new QGridLayout(m_details))
{
    m_question->setObjectName(QStringLiteral("question"));
    m_state->setObjectName(QStringLiteral("state"));
    m_arrow->setObjectName(QStringLiteral("details"));
    m_time->setQuiet();
    m_time->setFont(Look::smallFont());
    m_time->setWordWrap(false);
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_time->setMinimumWidth(QFontMetrics(Look::smallFont()).horizontalAdvance(QStringLiteral("00.00 s")));
    m_arrow->setArrowType(Qt::DownArrow);
    m_arrow->setAutoRaise(true);
    m_arrow->setIconSize({Look::gap(2), Look::gap(2)});
    m_arrow->setFixedSize(Look::gap(3), Look::gap(3));
    m_arrow->setCheckable(true);
    m_arrow->setFocusPolicy(Qt::StrongFocus);
    m_details->hide();
    m_grid->setContentsMargins(0, Look::gap(0.5), 0, Look::gap(1));
    m_grid->setHorizontalSpacing(Look::gap(2));
    m_grid->setVerticalSpacing(Look::gap(0.5));
    m_grid->setColumnStretch(1, 1);

    auto *words = new FoldingRow(44);
    words->add(m_question, 5);
    words->add(m_state, 6);
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::gap(1));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    line->addWidget(m_time, 0, Qt::AlignTop);
    line->addWidget(m_arrow, 0, Qt::AlignTop);
    m_below->setSpacing(Look::gap(0.5));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, Look::gap(0.25), 0, Look::gap(0.25));
    whole->setSpacing(0);
    whole->addLayout(line);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(Look::gap(3.5), 0, 0, 0);
    indented->setSpacing(0);
    indented->addLayout(m_below);
    indented->addWidget(m_details);
    whole->addLayout(indented);
    connect(m_arrow, &QToolButton::toggled, this, &ResultRow::setOpen);
}

void ResultRow::setMark(Mark mark)
{
    m_mark->setMark(mark);
}

void ResultRow::setTime(const QString &time)
{
    m_time->setText(time);
}

void ResultRow::setArrowWords(const QString &spoken, const QString &hint)
{
    m_arrow->setAccessibleName(spoken);
    m_arrow->setToolTip(hint.toHtmlEscaped());
}

void ResultRow::setDetails(const QList<Detail> &details)
{
    m_wanted = details;
    if (isOpen())
        fillDetails();
}

bool ResultRow::isOpen() const
{
    return m_arrow->isChecked();
}

void ResultRow::setOpen(bool open)
{
    m_arrow->setChecked(open);
    m_arrow->setArrowType(open ? Qt::UpArrow : Qt::DownArrow);
    if (open)
        fillDetails();
    m_details->setVisible(open);
    if (open)
        emit opened();
}

void ResultRow::fillDetails()
{
    if (m_wanted == m_filled)
        return;
    m_filled = m_wanted;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_filled.size(); ++row) {
        const Detail &detail = m_filled.at(row);
        auto *name = new PlainLabel;
        name->setFont(Look::smallFont());
        name->setQuiet();
        name->setText(detail.name);
        name->setMinimumWidth(Look::gap(14));
        auto *value = new PlainLabel;
        value->setFont(Look::smallFont());
        value->setSelectable();
        value->setText(detail.value);
        value->setAccessibleName(detail.name + QStringLiteral(": ") + detail.value);
        // A line's own height each, so that many short ones do not float apart.
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
    }
}
