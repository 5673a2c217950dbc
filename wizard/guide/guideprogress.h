#pragma once
#include <QHash>
#include <QList>
#include <QString>

class Session;

/// Where the person is in each guide of this run, and which steps were seen: a guide that was left is resumed there.
class GuideProgress
{
public:
    void see(const Session &session, int step);
    /// The place (0-based) where the session's guide was left; 0 where it was not begun or has grown shorter.
    int place(const Session &session) const;
    /// The places seen of the session's guide.
    QList<int> seen(const Session &session) const;

private:
    struct Guided {
        int place = 0;
        QList<int> seen;
    };
    QHash<QString, Guided> m_guides;
};
