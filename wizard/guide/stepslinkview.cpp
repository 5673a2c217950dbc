#include "stepslinkview.h"

#include "wizard/look/railwords.h"
#include "wizard/session.h"

#include <QMenu>

StepsLinkView::StepsLinkView(const Session &session, QWidget *parent)
    : LinkButton(parent), m_session(session), m_menu(new QMenu(this))
{
    m_menu->setObjectName(QStringLiteral("stepsMenu"));
    connect(this, &LinkButton::clicked, this, &StepsLinkView::openMenu);
}

void StepsLinkView::setCurrent(int step)
{
    m_current = step;
}

void StepsLinkView::openMenu()
{
    m_menu->clear();
    const int count = int(m_session.steps().size());
    for (int step = 0; step < count; ++step) {
        QString name = pageName({PageKind::Step, step}, m_session);
        QAction *action = m_menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(step == m_current);
        connect(action, &QAction::triggered, this, [this, step] { emit chosen(step); });
        if (step == m_current)
            m_menu->setActiveAction(action);
    }
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}
