#include "wizard/signin/scrammechanism.h"

#include <QList>

namespace {

constexpr int roundsAtOnce = 2000;  // about 10 ms

/// The rest of the part that begins with `key` and "=", where it stands at `index`; null where it does not.
QByteArray part(const QList<QByteArray> &parts, qsizetype index, char key)
{
    if (index >= parts.size() || parts[index].size() < 2 || parts[index][0] != key || parts[index][1] != '=')
        return {};
    return parts[index].mid(2);
}

QByteArray fromBase64(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

/// RFC 4013, as far as Qt goes: compatible forms are made one. The two letters with a meaning are written out.
QByteArray preparedName(const QByteArray &utf8)
{
    const QByteArray name = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KC).toUtf8();
    return QByteArray(name).replace('=', "=3D").replace(',', "=2C");
}

void combine(QByteArray &into, const QByteArray &other)
{
    for (qsizetype i = 0; i < into.size(); ++i)
        into[i] = char(into[i] ^ other[i]);
}

}

bool equalInConstantTime(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= uchar(one[i] ^ other[i]);
    return difference == 0;
}

ScramMechanism::ScramMechanism(QCryptographicHash::Algorithm algorithm, const Credentials &credentials,
                               const QByteArray &nonce)
    : m_algorithm(algorithm)
    , m_credentials(credentials)
    , m_nonce(nonce)
    , m_clientFirst("n=" + preparedName(credentials.userName) + ",r=" + nonce)
{
}

ScramMechanism::~ScramMechanism()
{
    wipe(m_round);
    wipe(m_salted);
}

QByteArray ScramMechanism::name() const
{
    return m_algorithm == QCryptographicHash::Sha1 ? "SCRAM-SHA-1" : "SCRAM-SHA-256";
}

SaslMechanism::Next ScramMechanism::hear(const QByteArray &challenge)
{
    if (m_step == Step::Challenge)
        return hearChallenge(challenge);
    return m_step == Step::Signature ? hearSignature(challenge) : Next::Abort;
}

SaslMechanism::Next ScramMechanism::hearChallenge(const QByteArray &challenge)
{
    const QList<QByteArray> parts = challenge.split(',');
    m_bothNonces = part(parts, 0, 'r');
    const QByteArray salt = fromBase64(part(parts, 1, 's'));
    bool isNumber = false;
    const int iterations = part(parts, 2, 'i').toInt(&isNumber);
    // The server adds to our nonce; without that it could play an old answer to us.
    if (!m_bothNonces.startsWith(m_nonce) || m_bothNonces.size() == m_nonce.size() || salt.isEmpty() || !isNumber)
        return Next::Abort;
    if (iterations < fewestIterations || iterations > mostIterations)
        return Next::Abort;
    m_serverFirst = challenge;
    m_key = std::make_unique<HmacKey>(m_algorithm, m_credentials.password.utf8());
    m_round = m_key->sign(salt + QByteArray("\0\0\0\1", 4));
    m_salted = QByteArray(m_round.constData(), m_round.size());
    m_roundsLeft = iterations - 1;
    m_step = Step::Deriving;
    return Next::Work;
}

SaslMechanism::Next ScramMechanism::work()
{
    if (m_step != Step::Deriving)
        return Next::Abort;
    for (int i = 0; i < roundsAtOnce && m_roundsLeft > 0; ++i, --m_roundsLeft) {
        m_round = m_key->sign(m_round);
        combine(m_salted, m_round);
    }
    if (m_roundsLeft > 0)
        return Next::Work;
    m_key.reset();
    m_step = Step::Final;
    return Next::Respond;
}

SecretBytes ScramMechanism::response()
{
    if (m_step == Step::First) {
        m_step = Step::Challenge;
        return SecretBytes("n,," + m_clientFirst);
    }
    return m_step == Step::Final ? proof() : SecretBytes();
}

SecretBytes ScramMechanism::proof()
{
    const QByteArray withoutProof = "c=biws,r=" + m_bothNonces;
    const QByteArray said = m_clientFirst + ',' + m_serverFirst + ',' + withoutProof;
    const HmacKey salted(m_algorithm, m_salted);
    QByteArray clientKey = salted.sign("Client Key");
    const HmacKey storedKey(m_algorithm, QCryptographicHash::hash(clientKey, m_algorithm));
    combine(clientKey, storedKey.sign(said));
    m_signature = HmacKey(m_algorithm, salted.sign("Server Key")).sign(said);
    wipe(m_salted);
    wipe(m_round);
    m_step = Step::Signature;
    return SecretBytes(withoutProof + ",p=" + clientKey.toBase64());
}

SaslMechanism::Next ScramMechanism::hearSignature(const QByteArray &challenge)
{
    const QList<QByteArray> parts = challenge.split(',');
    const QByteArray error = part(parts, 0, 'e');
    if (error == "invalid-proof" || error == "unknown-user")
        return Next::Refused;
    if (!equalInConstantTime(fromBase64(part(parts, 0, 'v')), m_signature))
        return Next::Abort;
    m_step = Step::Proved;
    return Next::Respond;
}
