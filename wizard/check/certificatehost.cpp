#include "certificatehost.h"

#include "namecheck.h"

#include <QHostAddress>
#include <algorithm>

namespace {

constexpr qsizetype mostNames = 3;

/// Looks like a server's name: labels of letters, digits and hyphens, at least two, the last not a number.
bool isServerName(const QString &name)
{
    const QStringList labels = name.split(u'.');
    const auto isGood = [](const QString &label) {
        const auto fits = [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        };
        return !label.isEmpty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), fits)
            && !label.startsWith(u'-') && !label.endsWith(u'-');
    };
    return name.size() <= 253 && labels.size() > 1 && std::all_of(labels.begin(), labels.end(), isGood)
        && !labels.last().front().isDigit() && QHostAddress(name).isNull();
}

/// How likely people know the server by this name; smaller is likelier.
int unlikelihood(const QString &name, const QString &subject)
{
    if (name == subject)
        return 0;
    const QString label = name.section(u'.', 0, 0);
    for (const char16_t *start : {u"imap", u"pop", u"smtp", u"mail", u"mx", u"ssl"}) {
        if (label.startsWith(QStringView(start)))
            return 1;
    }
    return 2;
}

}

QStringList otherNamesOf(const ProbeResult &row)
{
    if (row.target.hostIsSure)
        return {};
    if (row.verdict != Verdict::CertificateOtherName)
        return {};
    const QString asked = row.target.service.endpoint.host;
    const QString subject = row.tls.subject.toLower();
    QStringList names;
    for (const QString &entry : row.tls.names) {
        const QString name = entry.toLower();
        if (isServerName(name) && !covers({{name}, {}}, asked) && !names.contains(name))
            names.append(name);
    }
    std::stable_sort(names.begin(), names.end(), [&subject](const QString &a, const QString &b) {
        return unlikelihood(a, subject) < unlikelihood(b, subject);
    });
    return names.mid(0, mostNames);
}

ProbeTarget underOtherName(const ProbeTarget &target, const QString &name, qsizetype planned)
{
    ProbeTarget other = target;
    other.insteadOf = target.service.endpoint.host;
    other.service.endpoint.host = name;
    other.fromProvider = false;
    other.rank = target.rank + int(planned);
    return other;
}
