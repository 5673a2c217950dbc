#pragma once
#include "settingsfinding.h"

#include <QByteArray>

/// Pure: where the file lies (draft-ietf-mailmaint-pacc-02).
QUrl paccUrl(const QString &domain);
/// Pure: the name of the record that vouches for the file.
QString paccRecordName(const QString &domain);
/// Pure: whether one of the records "v=UAAC1; a=sha256; d=..." names the file's SHA-256.
bool isVouchedFor(const QByteArray &file, const QByteArrayList &records);
/// Pure: the file's servers, with TLS from the first byte on the usual ports and the address as user name; nothing if
/// it is no such file or lacks a server to receive or to send.
std::optional<SettingsFinding> readPacc(const QByteArray &file, const QString &domain);
