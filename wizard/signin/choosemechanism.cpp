#include "wizard/signin/choosemechanism.h"

#include "wizard/signin/plainmechanisms.h"
#include "wizard/signin/scrammechanism.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

QString bestMechanism(const QStringList &offered)
{
    for (const char *name : {"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"})
        if (offered.contains(QLatin1String(name)))
            return QString::fromLatin1(name);
    return {};
}

std::unique_ptr<SaslMechanism> makeMechanism(const QString &name, const Credentials &credentials,
                                             const QByteArray &nonce)
{
    if (name == QLatin1String("SCRAM-SHA-256"))
        return std::make_unique<ScramMechanism>(QCryptographicHash::Sha256, credentials, nonce);
    if (name == QLatin1String("SCRAM-SHA-1"))
        return std::make_unique<ScramMechanism>(QCryptographicHash::Sha1, credentials, nonce);
    if (name == QLatin1String("CRAM-MD5"))
        return std::make_unique<CramMd5Mechanism>(credentials);
    if (name == QLatin1String("PLAIN"))
        return std::make_unique<PlainMechanism>(credentials);
    if (name == QLatin1String("LOGIN"))
        return std::make_unique<LoginMechanism>(credentials);
    return nullptr;
}

QByteArray freshNonce()
{
    std::array<quint32, 6> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toBase64();
}
