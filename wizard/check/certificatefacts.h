#pragma once
#include "wizard/check/checkreport.h"
#include "wizard/check/linechannel.h"

#include <QSslError>

class QSslCertificate;

/// What there is to tell about a certificate: at most 100 names, hostile text already cut and cleaned.
TlsFacts factsOf(const QSslCertificate &certificate, QSsl::SslProtocol version);

/// Pure: a key or a signature that OpenSSL's security level 2 refuses (under 112 bits: RSA below 2048, EC below
/// 224, MD5, SHA-1), in the leaf or in an issuer; a self-signed root's signature does not count.
bool isWeak(const QList<QSslCertificate> &chain);

/// Pure: the one fault that Qt's list of errors comes to. An unknown issuer outweighs all, for then nothing the
/// certificate says can be believed; dates outweigh weakness, weakness outweighs the name.
ChannelFault faultOf(const QList<QSslError> &errors, const QList<QSslCertificate> &chain);
