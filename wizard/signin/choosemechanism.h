#pragma once
#include "wizard/signin/saslmechanism.h"

#include <QStringList>
#include <memory>

/// Pure: the best of the names offered inside TLS that we can do: SCRAM-SHA-256, SCRAM-SHA-1, CRAM-MD5, PLAIN, LOGIN.
/// Empty where there is none.
QString bestMechanism(const QStringList &offered);

/// `nonce` as ScramMechanism wants it; nullptr for a name that bestMechanism() does not give.
std::unique_ptr<SaslMechanism> makeMechanism(const QString &name, const Credentials &credentials,
                                             const QByteArray &nonce);
/// 24 random bytes in base64.
QByteArray freshNonce();
