#pragma once
#include <QByteArray>

/// A folder of LIST (RFC 3501 section 7.2.2).
struct ImapFolder {
    QByteArray name;        ///< ready for a command: an atom, or quoted; empty if it was not understood
    bool isMarked = false;  ///< the server itself says what it is for (RFC 6154)
    bool isJunk = false;    ///< by its mark, or by one of the usual names
};

/// Pure: `listing` is what follows "* LIST ", literals included.
ImapFolder readListing(const QByteArray &listing);
/// Pure: the last and so the newest number of "2 84 882"; empty if there is none. Never trusted without a FETCH.
QByteArray lastUid(const QByteArray &numbers);
/// Pure: the UID named in the line of a FETCH, or empty.
QByteArray fetchedUid(const QByteArray &line);
