#pragma once
#include "settingsfinding.h"
#include "wizard/outside.h"

#include <QHash>

/// Pure: the names of a domain's mail service records: "_imaps._tcp.imone.lt" and five more (RFC 6186 section 3.1,
/// RFC 8314 section 5.1).
QStringList srvNames(const QString &domain);

/// Pure: what the answers, by name, come to; without services if nothing is published. The port's own meaning is not
/// believed where it speaks against the record's name (some hosters publish TLS on 465 as "_submission"): then the
/// security counts as not known and is probed. Of IMAP and POP3 the one with the lower priority comes first.
SettingsFinding findingFromSrv(const QHash<QString, SrvAnswer> &answers, const QString &domain);
