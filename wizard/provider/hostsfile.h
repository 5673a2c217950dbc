#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QList>

/// Pure: the addresses that the text of a hosts file (hosts(5)) gives to `host`, in its order.
QList<QHostAddress> addressesInHostsFile(const QByteArray &text, const QString &host);
/// The text of this computer's hosts file; empty if there is none or it is over 1 MiB.
QByteArray readHostsFile();
