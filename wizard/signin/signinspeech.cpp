#include "wizard/signin/signinspeech.h"

#include "wizard/signin/choosemechanism.h"
#include "wizard/signin/imapsignin.h"
#include "wizard/signin/pop3signin.h"
#include "wizard/signin/smtpsignin.h"

static constexpr int mostRounds = 6;

SignInSpeech::SignInSpeech(Protocol protocol, const UnderTls &witness, const Credentials &credentials,
                           const QByteArray &nonce)
    : m_witness(witness)
    , m_credentials(credentials)
    , m_name(bestMechanism(findings().signInMethods))
    , m_mechanism(makeMechanism(m_name, credentials, nonce))
    , m_plain(m_name == QLatin1String("LOGIN") && findings().plainCommands)
{
    m_reply.protocol = protocol;
}

SpeechMove SignInSpeech::open()
{
    if (!m_mechanism) {
        m_reply.kind = ServerReply::Kind::NoMethod;
        return SpeechMove::finish();
    }
    return m_plain ? openPlain() : openSasl();
}

SpeechMove SignInSpeech::begin(const QByteArray &command, qsizetype longest)
{
    const QByteArray line = command + ' ' + m_mechanism->name();
    m_firstIsDue = m_mechanism->speaksFirst();
    if (!m_firstIsDue || longest == 0)
        return SpeechMove::say(line);
    const SecretBytes first = m_mechanism->response().toBase64();
    m_firstIsDue = false;
    if (line.size() + 1 + first.size() <= longest)
        return sayPassword(std::move(SecretBytes(line).append(" ").append(first.view())));
    m_firstIsDue = true;
    return SpeechMove::say(line);
}

SpeechMove SignInSpeech::challenged(const QByteArray &base64)
{
    if (!m_mechanism || m_plain || ++m_rounds > mostRounds)
        return senseless();
    const auto challenge = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!challenge)
        return senseless();
    if (m_firstIsDue) {
        m_firstIsDue = false;
        return sayPassword(m_mechanism->response().toBase64());
    }
    return follow(m_mechanism->hear(challenge.decoded));
}

SpeechMove SignInSpeech::resume()
{
    return isOver() ? SpeechMove::finish() : follow(m_mechanism->work());
}

SpeechMove SignInSpeech::follow(SaslMechanism::Next next)
{
    switch (next) {
    case SaslMechanism::Next::Respond:
        return sayPassword(m_mechanism->response().toBase64());
    case SaslMechanism::Next::Work:
        return SpeechMove::work();
    case SaslMechanism::Next::Abort:
        return senseless();
    case SaslMechanism::Next::Refused:
        m_reply.wrongProof = true;
        return refuse();
    }
    Q_UNREACHABLE();
}

SpeechMove SignInSpeech::sayPassword(SecretBytes line)
{
    m_spoke = true;
    return SpeechMove::saySecret(std::move(line));
}

SpeechMove SignInSpeech::accept()
{
    // Who says yes before having proved that it knows the password, too, may be saying yes to everything.
    const bool proved = m_plain ? m_spoke : m_mechanism->isComplete();
    m_reply.kind = proved ? ServerReply::Kind::Accepted : ServerReply::Kind::Senseless;
    return SpeechMove::finish();
}

SpeechMove SignInSpeech::refuse()
{
    m_reply.kind = ServerReply::Kind::Refused;
    return SpeechMove::finish();
}

SpeechMove SignInSpeech::senseless()
{
    m_reply.kind = ServerReply::Kind::Senseless;
    return SpeechMove::finish();
}

std::unique_ptr<SignInSpeech> makeSignIn(Protocol protocol, const UnderTls &witness, const Credentials &credentials,
                                         const QByteArray &nonce)
{
    switch (protocol) {
    case Protocol::Imap:
        return std::make_unique<ImapSignIn>(protocol, witness, credentials, nonce);
    case Protocol::Pop3:
        return std::make_unique<Pop3SignIn>(protocol, witness, credentials, nonce);
    case Protocol::Smtp:
        return std::make_unique<SmtpSignIn>(protocol, witness, credentials, nonce);
    }
    Q_UNREACHABLE();
}
