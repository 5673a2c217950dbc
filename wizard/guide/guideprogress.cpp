#include "guideprogress.h"

#include "wizard/session.h"

/// By another protocol the same device is walked through anew: its account is of another kind.
static QString keyOf(const Session &session)
{
    return QStringList{session.answers().provider.providerId, session.answers().device,
                       protocolName(session.incoming())}
        .join(u'/');
}

void GuideProgress::see(const Session &session, int step)
{
    Guided &guided = m_guides[keyOf(session)];
    guided.place = step;
    if (!guided.seen.contains(step))
        guided.seen.append(step);
}

int GuideProgress::place(const Session &session) const
{
    const int place = m_guides.value(keyOf(session)).place;
    return place < session.steps().size() ? place : 0;
}

QList<int> GuideProgress::seen(const Session &session) const
{
    return m_guides.value(keyOf(session)).seen;
}
