#pragma once
#include <QByteArray>
#include <QMap>

/// The messages of the practice mailbox, as long as the program runs: the newest few, small ones.
class PracticeMail
{
public:
    static constexpr qsizetype longestMessage = 64 * 1024;  ///< bytes

    void take(const QByteArray &message);
    void remove(quint32 uid) { m_messages.remove(uid); }
    const QMap<quint32, QByteArray> &messages() const { return m_messages; }  ///< by UID, oldest first
    /// The line of a message's header that begins with this name, with its line end; empty if there is none.
    static QByteArray headerLine(const QByteArray &message, const QByteArray &name);

private:
    quint32 m_next = 1;
    QMap<quint32, QByteArray> m_messages;
};
