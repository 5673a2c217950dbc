#pragma once
#include <QByteArray>
#include <optional>

/// Cuts a server's bytes into lines, however they arrive: LF ends a line, one CR before it belongs to the end
/// (RFC 3501 section 2.2, RFC 5321 section 2.3.8 and RFC 1939 section 3 want both; servers forget the CR).
class LineSplitter
{
public:
    static constexpr qsizetype longestLine = 8 * 1024;  ///< bytes without the end

    void add(const QByteArray &bytes) { m_waiting += bytes; }
    /// The next whole line without its end; nothing if there is none yet, or from a line that is too long on.
    std::optional<QByteArray> take();
    bool isTooLong() const { return m_tooLong; }
    /// Bytes that were added and not taken, line ends included.
    qsizetype waiting() const { return m_waiting.size(); }

private:
    QByteArray m_waiting;
    qsizetype m_searched = 0;  ///< bytes of m_waiting known to hold no line end
    bool m_tooLong = false;
};
