#include "wizard/signin/imapfolder.h"

#include <algorithm>

namespace {

/// Takes a quoted string, a literal or an atom off the beginning (RFC 3501 section 4).
QByteArray takeString(QByteArray &text)
{
    QByteArray taken;
    if (text.startsWith('"')) {
        qsizetype at = 1;
        for (; at < text.size() && text[at] != '"'; ++at) {
            at += text[at] == '\\' && at + 1 < text.size() ? 1 : 0;
            taken += text[at];
        }
        text = text.mid(at + 1).trimmed();
    } else if (text.startsWith('{')) {
        const qsizetype end = text.indexOf("}\r\n");
        const qsizetype size = end < 0 ? 0 : text.mid(1, end - 1).toInt();
        taken = end < 0 ? QByteArray() : text.mid(end + 3, size);
        text = end < 0 ? QByteArray() : text.mid(end + 3 + size).trimmed();
    } else {
        const qsizetype end = text.indexOf(' ');
        taken = text.left(end < 0 ? text.size() : end);
        text = end < 0 ? QByteArray() : text.mid(end + 1).trimmed();
    }
    return taken;
}

bool isUsualJunkName(const QByteArray &name, const QByteArray &separator)
{
    QByteArray last = name.toLower();
    if (separator.size() == 1 && last.contains(separator[0]))
        last = last.mid(last.lastIndexOf(separator[0]) + 1);
    for (const char *usual : {"junk", "spam", "junk e-mail", "junk email", "junk mail", "bulk mail", "bulk"})
        if (last == usual)
            return true;
    return false;
}

QByteArray quoted(const QByteArray &name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    if (name.isEmpty() || !plain)
        return {};
    return '"' + QByteArray(name).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

}

ImapFolder readListing(const QByteArray &listing)
{
    const qsizetype end = listing.startsWith('(') ? listing.indexOf(')') : -1;
    if (end < 0)
        return {};
    const QByteArray flags = ' ' + listing.mid(1, end - 1).toLower() + ' ';
    QByteArray rest = listing.mid(end + 1).trimmed();
    const QByteArray separator = takeString(rest);
    const QByteArray name = takeString(rest);
    ImapFolder folder;
    if (flags.contains(" \\noselect ") || flags.contains(" \\nonexistent "))
        return folder;
    folder.name = quoted(name);
    folder.isMarked = flags.contains(" \\junk ");
    folder.isJunk = folder.isMarked || isUsualJunkName(name, separator);
    return folder;
}

QByteArray lastUid(const QByteArray &numbers)
{
    const QByteArray last = numbers.trimmed().split(' ').constLast();
    bool isNumber = false;
    const uint uid = last.toUInt(&isNumber);
    return isNumber && uid > 0 ? QByteArray::number(uid) : QByteArray();
}

QByteArray fetchedUid(const QByteArray &line)
{
    const qsizetype start = line.toUpper().indexOf("UID ");
    if (start < 0)
        return {};
    qsizetype end = start + 4;
    while (end < line.size() && line[end] >= '0' && line[end] <= '9')
        ++end;
    return line.mid(start + 4, end - start - 4);
}
