#include "practicemail.h"

static constexpr qsizetype mostMessages = 20;

void PracticeMail::take(const QByteArray &message)
{
    m_messages.insert(m_next++, message.left(longestMessage));
    if (m_messages.size() > mostMessages)
        m_messages.erase(m_messages.begin());
}

QByteArray PracticeMail::headerLine(const QByteArray &message, const QByteArray &name)
{
    for (const QByteArray &line : message.left(message.indexOf("\r\n\r\n") + 2).split('\n'))
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
            return line.trimmed() + "\r\n";
    return {};
}
