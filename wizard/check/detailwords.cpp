#include "checkwords.h"

#include "wizard/check/cleantext.h"

static QString sentence(const ProbeResult &result)
{
    return result.finished ? CheckWords::explanation(result) : CheckWords::stage(result.stage);
}

/// Whatever the other side wrote: bounded, with nothing invisible in it.
static QString shown(const QString &foreign)
{
    return cleanServerText(foreign.toUtf8());
}

static QString certificateNames(const TlsFacts &tls)
{
    constexpr qsizetype most = 3;
    const QString names = shown(QStringList(tls.names.mid(0, most)).join(QStringLiteral(", ")));
    const int more = int(tls.names.size() - most);
    return more > 0 ? CheckWords::tr("%1 and %n more", nullptr, more).arg(names) : names;
}

static QString stageTimes(const ProbeResult &result)
{
    QStringList parts;
    for (const StageTime &time : result.times)
        //: a stage of the test and how long it took: "Connecting: 0.05 s"
        parts.append(CheckWords::tr("%1: %2").arg(CheckWords::stage(time.stage), CheckWords::duration(time.taken)));
    return parts.join(QStringLiteral(" · "));
}

QList<CheckWords::Detail> CheckWords::details(const ProbeResult &result)
{
    const Service &service = result.target.service;
    QList<Detail> lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append({name, value});
    };
    add(tr("What it means"), sentence(result));
    add(tr("Server"), service.endpoint.host);
    add(tr("Protection asked for"), securityName(service.endpoint.security));
    if (!result.target.insteadOf.isEmpty())
        add(tr("Why it is tried"), tr("The certificate of %1 names this server, at the same address on the Internet")
                                       .arg(result.target.insteadOf));
    else if (!result.target.fromProvider)
        add(tr("Why it is tried"), tr("A usual port that the provider does not name"));
    add(tr("Address on the Internet"), result.address);
    add(tr("Encryption"), result.tls.version);
    add(tr("Certificate made out to"), shown(result.tls.subject));
    add(tr("Certificate names"), certificateNames(result.tls));
    add(tr("Certificate issued by"), shown(result.tls.issuer));
    if (result.tls.notAfter.isValid())
        add(tr("Certificate valid until"), day(result.tls.notAfter.toLocalTime().date()));
    add(tr("Ways to sign in"), shown(result.signInMethods.join(QStringLiteral(", "))));
    if (!result.serverWords.isEmpty())
        add(tr("The server's own words"), tr("“%1”").arg(shown(result.serverWords)));
    add(tr("Time per stage"), stageTimes(result));
    return lines;
}
