#pragma once
#include "profiles/mailservice.h"
#include "wizard/signin/saslmechanism.h"
#include "wizard/signin/speech.h"

#include <memory>

/// What a server said to a sign-in or to an errand; no opinion.
struct ServerReply {
    enum class Kind {
        None,       ///< nothing was said yet
        Accepted,
        Refused,
        Senseless,  ///< not the protocol, a challenge that cannot be, or a server that did not prove itself
        NoMethod,   ///< nothing was tried: no common method
    };
    Kind kind = Kind::None;
    Protocol protocol = Protocol::Imap;
    int code = 0;             ///< SMTP (RFC 5321 section 4.2)
    QByteArray status = {};   ///< SMTP, enhanced (RFC 3463): "5.7.8"
    QByteArray mark = {};     ///< IMAP response code (RFC 5530) or POP3's (RFC 2449 section 8), capitals: "AUTHENTICATIONFAILED"
    QByteArray words = {};    ///< raw, hostile, at most 1,024 bytes
    bool wrongProof = false;  ///< the mechanism itself said that name or password is wrong
};

/// The sign-in of one protocol: one attempt with one mechanism, ever.
class SignInSpeech : public Speech
{
public:
    SignInSpeech(Protocol protocol, const UnderTls &witness, const Credentials &credentials, const QByteArray &nonce);

    SpeechMove open() final;
    SpeechMove resume() final;
    const ServerReply &reply() const { return m_reply; }
    QString mechanism() const { return m_name; }  ///< empty: there is none in common
    bool wasPasswordSaid() const { return m_spoke; }  ///< or something made from it

protected:
    /// The first line where a plain command of the protocol takes the place of a mechanism; by default there is none.
    virtual SpeechMove openPlain() { return begin({}, 0); }
    virtual SpeechMove openSasl() = 0;

    /// `command` with the mechanism's name, and its first words behind it where the line is not over `longest` octets.
    SpeechMove begin(const QByteArray &command, qsizetype longest);
    SpeechMove challenged(const QByteArray &base64);
    SpeechMove sayPassword(SecretBytes line);
    SpeechMove accept();
    SpeechMove refuse();
    SpeechMove senseless();
    const Findings &findings() const { return m_witness.findings(); }
    const Credentials &credentials() const { return m_credentials; }
    bool isOver() const { return m_reply.kind != ServerReply::Kind::None; }
    ServerReply m_reply;

private:
    SpeechMove follow(SaslMechanism::Next next);

    UnderTls m_witness;
    Credentials m_credentials;
    QString m_name;
    std::unique_ptr<SaslMechanism> m_mechanism;
    bool m_plain = false;        ///< the protocol's own command instead of a mechanism
    bool m_firstIsDue = false;   ///< the mechanism's first words wait for an empty challenge
    bool m_spoke = false;
    int m_rounds = 0;
};

std::unique_ptr<SignInSpeech> makeSignIn(Protocol protocol, const UnderTls &witness, const Credentials &credentials,
                                         const QByteArray &nonce);
