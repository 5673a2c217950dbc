#include "domainsfile.h"

#include "domainname.h"
#include "jsonwalker.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

static constexpr qint64 largestFile = 256 * 1024 * 1024;
static constexpr qint64 longestLine = 256;  ///< a domain has at most 253 bytes
static constexpr int spots = 64;

DomainsFile::DomainsFile(const QString &path) : m_file(path)
{
    if (!QFileInfo(path).isFile() || !m_file.open(QIODevice::ReadOnly) || m_file.size() > largestFile)
        return;
    m_size = m_file.size();
    if (m_size > 0)
        m_bytes = reinterpret_cast<const char *>(m_file.map(0, m_size));
}

/// A file cut short after it was mapped must not be touched any more: its pages are gone.
bool DomainsFile::isThere() const
{
    return m_bytes && m_file.size() >= m_size;
}

/// Where the line begins in which this byte stands; in a line far too long, somewhere in it.
qint64 DomainsFile::lineStart(qint64 at) const
{
    const qint64 farthest = std::max<qint64>(0, at - longestLine);
    while (at > farthest && m_bytes[at - 1] != '\n')
        --at;
    return at;
}

qint64 DomainsFile::nextLine(qint64 from) const
{
    const qint64 room = std::min(m_size - from, 2 * longestLine);
    const void *end = std::memchr(m_bytes + from, '\n', size_t(room));
    return end ? static_cast<const char *>(end) - m_bytes + 1 : from + room;
}

/// Without its end; files from Windows end their lines with two characters.
std::string_view DomainsFile::line(qint64 from) const
{
    std::string_view text(m_bytes + from, size_t(nextLine(from) - from));
    for (const char end : {'\n', '\r'})
        if (!text.empty() && text.back() == end)
            text.remove_suffix(1);
    return text;
}

bool DomainsFile::contains(const QString &domain) const
{
    if (!isThere())
        return false;
    const QByteArray bytes = domain.toUtf8();
    const std::string_view wanted(bytes.constData(), size_t(bytes.size()));
    qint64 low = 0;
    qint64 high = m_size;
    while (low < high) {
        const qint64 from = std::max(low, lineStart(low + (high - low) / 2));
        const int order = wanted.compare(line(from));
        if (order == 0)
            return true;
        if (order < 0)
            high = from;
        else
            low = nextLine(from);
    }
    return false;
}

QStringList DomainsFile::domains() const
{
    QStringList all;
    for (qint64 from = 0; isThere() && from < m_size; from = nextLine(from)) {
        const std::string_view text = line(from);
        if (const QString domain = QString::fromUtf8(text.data(), qsizetype(text.size())); isHostName(domain))
            all.append(domain);
    }
    return all;
}

/// Empty if the line is a domain that comes behind the previous one.
QString DomainsFile::wrongFrom(std::string_view previous, std::string_view text) const
{
    const auto shown = [](std::string_view line) { return QString::fromUtf8(line.data(), qsizetype(line.size())); };
    const QString domain = shown(text);
    const auto isDomain = [](const QString &name) { return isHostName(name) && name.contains(QLatin1Char('.')); };
    if (!isDomain(domain)) {
        const QString wire = toWireDomain(domain.trimmed());
        return isDomain(wire) && wire != domain
                   ? QStringLiteral("write it as \"%1\"").arg(wire)
                   : QStringLiteral("\"%1\" is no domain; each line must be one like \"example.org\"").arg(domain.left(80));
    }
    if (previous == text)
        return QStringLiteral("\"%1\" is listed twice").arg(domain);
    if (previous > text)
        return QStringLiteral("\"%1\" must come before \"%2\"; sort the lines by bytes, for example with LC_ALL=C sort -u")
            .arg(domain, shown(previous));
    return {};
}

/// Also compares each spot with the one before it, so that parts in the wrong order are seen.
bool DomainsFile::sampleIsSound() const
{
    qint64 last = -1;
    for (int spot = 0; spot <= spots; ++spot) {
        const qint64 from = lineStart((m_size - 1) * spot / spots);
        if (from == last)
            continue;
        if (!wrongFrom(last < 0 ? std::string_view() : line(last), line(from)).isEmpty())
            return false;
        if (const qint64 next = nextLine(from); next < m_size && !wrongFrom(line(from), line(next)).isEmpty())
            return false;
        last = from;
    }
    return true;
}

QList<ProfileProblem> DomainsFile::problems(const QString &name, Check check) const
{
    ProblemList found(name);
    if (!isThere()) {
        found.add({}, m_file.isOpen() && m_size == 0
                          ? QStringLiteral("holds no domain; each line must be one like \"example.org\"")
                          : QStringLiteral("cannot be read; it must be a plain file of at most 256 MiB that you may open"));
        return found.take();
    }
    if (check == Check::Sample && sampleIsSound())
        return {};
    std::string_view previous;
    qint64 number = 1;
    for (qint64 from = 0; from < m_size; from = nextLine(from), ++number) {
        const std::string_view text = line(from);
        if (const QString wrong = wrongFrom(previous, text); !wrong.isEmpty()) {
            found.add(QStringLiteral("line %1").arg(number), wrong);
            break;
        }
        previous = text;
    }
    return found.take();
}
