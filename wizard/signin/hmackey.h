#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

/// A secret key for Qt's message authentication codes (RFC 2104), overwritten when it goes.
class HmacKey
{
public:
    HmacKey(QCryptographicHash::Algorithm algorithm, QByteArrayView secret);
    ~HmacKey();
    HmacKey(const HmacKey &) = delete;
    HmacKey &operator=(const HmacKey &) = delete;

    QByteArray sign(const QByteArray &message) const;

private:
    QCryptographicHash::Algorithm m_algorithm;
    QByteArray m_padded;
};
