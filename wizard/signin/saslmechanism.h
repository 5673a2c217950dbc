#pragma once
#include "wizard/signin/password.h"
#include "wizard/signin/secretbytes.h"

#include <QString>

/// Who signs in. The password is somebody else's and outlives every user of this.
struct Credentials {
    QByteArray userName;  ///< UTF-8
    const Password &password;
};

/// One way to prove a password (RFC 4422): challenges in, responses out, both without base64. Knows no protocol.
class SaslMechanism
{
public:
    enum class Next {
        Respond,
        Work,   ///< call work() until it says otherwise; each call takes a few milliseconds
        Abort,  ///< the challenge makes no sense, or the server is not who it should be
        Refused,  ///< the server said inside the mechanism that name or password is wrong
    };

    virtual ~SaslMechanism() = default;
    virtual QByteArray name() const = 0;
    virtual bool speaksFirst() const = 0;  ///< response() stands before the first challenge
    virtual Next hear(const QByteArray &challenge) = 0;
    virtual Next work() { return Next::Abort; }
    virtual SecretBytes response() = 0;    ///< after Respond, and first of all where it speaks first
    virtual bool isComplete() const = 0;   ///< all was said, and the server has proved what it has to prove
};
