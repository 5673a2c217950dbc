#pragma once
#include "settingsfinding.h"

#include <QHostAddress>
#include <QHash>

/// Pure: the host names that mail servers usually have in a domain.
QStringList guessedHosts(const QString &domain);
/// Pure: a name that nobody gives to a server; where it has an address, every name of the domain has one.
QString nonsenseHost(const QString &domain);
/// Pure: candidates for the check among the hosts that have addresses. Where every name has an address, only those with
/// another one count, and if there are none, "mail." alone.
SettingsFinding findingFromGuess(const QHash<QString, QList<QHostAddress>> &addresses, const QString &domain);
