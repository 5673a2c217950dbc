#pragma once
#include "profiles/mailaddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// A message from the person to themselves.
struct TestMessage {
    QString sender;           ///< as it stands on the wire: local part @ A-label domain
    QByteArray id;            ///< Message-ID without its angle brackets
    QByteArray bytes;         ///< lines ended by CR LF, below 1,000 octets each; 7-bit, unless the sender is not
    bool needsUtf8 = false;   ///< the sender has letters that only SMTPUTF8 carries (RFC 6531)
};

/// Pure: an Internet message (RFC 5322) in plain text, marked as made by a program (RFC 3834). `random` makes its
/// Message-ID one of a kind.
TestMessage composeTestMessage(const MailAddress &self, const QString &subject, const QString &body,
                               const QDateTime &now, const QByteArray &random);
