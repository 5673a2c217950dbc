#include "wizard/signin/plainmechanisms.h"

#include "wizard/signin/hmackey.h"

SecretBytes PlainMechanism::response()
{
    m_said = true;
    SecretBytes message;
    message.append(QByteArrayView("\0", 1)).append(m_credentials.userName);
    message.append(QByteArrayView("\0", 1)).append(m_credentials.password.utf8());
    return message;
}

SecretBytes LoginMechanism::response()
{
    return SecretBytes(m_questions == 1 ? QByteArrayView(m_credentials.userName) : m_credentials.password.utf8());
}

SaslMechanism::Next CramMd5Mechanism::hear(const QByteArray &challenge)
{
    m_challenge = challenge;
    return ++m_challenges > 1 || challenge.isEmpty() ? Next::Abort : Next::Respond;
}

SecretBytes CramMd5Mechanism::response()
{
    const HmacKey key(QCryptographicHash::Md5, m_credentials.password.utf8());
    return SecretBytes(m_credentials.userName + ' ' + key.sign(m_challenge).toHex());
}
