#pragma once
#include "support/madereports.h"
#include "wizard/settings/exporters/takeout.h"

namespace Made {

/// What an exporter is given for a healthy OVH mailbox, or for whatever is said instead.
inline Takeout takeout(const MailAddress &whose = address(), const QList<Service> &services = ovhServices(),
                       Protocol incoming = Protocol::Imap, const CheckReport &report = goodOvh())
{
    Takeout made;
    made.incoming = incoming;
    made.report = report;
    made.made = QDateTime(QDate(2026, 11, 21), QTime(14, 3));
    made.table = buildSettings(whose, services, incoming, report);
    made.sheet = makeSheet(made.table, incoming, {}, made.made);
    made.providerId = QStringLiteral("ovh");
    made.providerName = QStringLiteral("OVH");
    made.system = {QStringLiteral("0.1.0"), QStringLiteral("lt"), QStringLiteral("Debian GNU/Linux 12 (bookworm)"),
                   QStringLiteral("linux 6.1.0"), QStringLiteral("6.4.2"), QStringLiteral("OpenSSL 3.0.11")};
    return made;
}

/// Texts that break what is careless: quotes, markup, emoji, right to left, spaces at the ends, very long.
inline QStringList awkwardTexts()
{
    return {QStringLiteral("\"ona\" 'o' \\ / `"),
            QStringLiteral("<b>&amp;</b> ]]> <!-- -- --> %1 {domain}"),
            QString::fromUtf8("💌 Петраитė žąsis"),
            QString::fromUtf8("עברית \xe2\x80\xae" "abc العربية"),
            QString::fromUtf8("e\xcc\x81\xcc\x81\xcc\x81"),
            QStringLiteral(" blanks at both ends "),
            QStringLiteral("[1,[1,1],null]"),
            QString(3000, QLatin1Char('x'))};
}

}
