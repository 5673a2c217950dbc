#include "wizard/signin/hmackey.h"

#include "wizard/signin/secretbytes.h"

#include <QMessageAuthenticationCode>

static constexpr qsizetype blockSize = 64;  // of MD5, SHA-1 and SHA-256

HmacKey::HmacKey(QCryptographicHash::Algorithm algorithm, QByteArrayView secret)
    : m_algorithm(algorithm)
{
    // Padded with zeros to a whole block, as the standard has it: else Qt pads a copy of its own, and leaves it behind.
    m_padded.reserve(qMax(blockSize, secret.size()));
    m_padded.append(secret.data(), secret.size());
    if (secret.size() < blockSize)
        m_padded.append(blockSize - secret.size(), '\0');
}

HmacKey::~HmacKey()
{
    wipe(m_padded);
}

QByteArray HmacKey::sign(const QByteArray &message) const
{
    return QMessageAuthenticationCode::hash(message, m_padded, m_algorithm);
}
