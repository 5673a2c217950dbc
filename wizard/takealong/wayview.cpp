#include "wayview.h"

#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"

#include <QVBoxLayout>

WayView::WayView(Way way, const Session &session, QWidget *parent)
    : QWidget(parent), m_way(way), m_session(session), m_content(new QVBoxLayout), m_trustMark(new StatusMark),
      m_trustWords(new PlainLabel), m_trust(makeNote(m_trustMark, m_trustWords))
{
    m_trustMark->setMark(Mark::Warning);
    m_trustWords->setObjectName(QStringLiteral("trust"));
    m_content->setSpacing(Look::gap(2));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(1.5));
    down->addWidget(m_trust);
    down->addLayout(m_content);
}

QWidget *WayView::makeNote(StatusMark *mark, PlainLabel *words)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Look::gap(1));
    across->addWidget(mark, 0, Qt::AlignTop);
    across->addWidget(words, 1);
    return row;
}

void WayView::show(const Takeout &takeout)
{
    const QString warning = m_way == Way::Support ? QString() : TakeAlongWords::trust(trustIn(takeout.table));
    m_trustWords->setText(warning);
    m_trust->setVisible(!warning.isEmpty());
    fill(takeout);
}
