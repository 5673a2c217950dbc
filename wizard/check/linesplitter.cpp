#include "linesplitter.h"

std::optional<QByteArray> LineSplitter::take()
{
    const qsizetype end = m_waiting.indexOf('\n', m_searched);
    m_tooLong = m_tooLong || (end < 0 ? m_waiting.size() : end) > longestLine;
    if (end < 0 || m_tooLong) {
        m_searched = m_waiting.size();
        return std::nullopt;
    }
    const QByteArray line = m_waiting.left(end > 0 && m_waiting[end - 1] == '\r' ? end - 1 : end);
    m_waiting.remove(0, end + 1);
    m_searched = 0;
    return line;
}
