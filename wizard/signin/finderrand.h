#pragma once
#include "wizard/signin/errand.h"

#include <QList>

enum class FindResult { NotThereYet, InInbox, InJunk };

/// Looks for one message by its Message-ID, and opens, marks or deletes nothing else.
class FindErrand : public Errand
{
public:
    FindResult result() const { return m_result; }
    bool isRemoved() const { return m_removed; }
    bool couldLook() const { return m_couldLook; }  ///< false: the server did not let us

protected:
    FindResult m_result = FindResult::NotThereYet;
    bool m_removed = false;
    bool m_couldLook = true;
};

/// How long to wait between two looks, in turn; behind the last the search is over.
using LookPauses = QList<std::chrono::milliseconds>;

/// `id` is a Message-ID without angle brackets.
std::unique_ptr<FindErrand> makeFindErrand(Protocol protocol, const QByteArray &id, const LookPauses &pauses);
/// Pure: whether a header line, or several in one text, names exactly this Message-ID.
bool namesMessage(const QByteArray &header, const QByteArray &id);
