#pragma once
#include "wizard/signin/signinspeech.h"

/// AUTH of POP3 (RFC 5034), or USER and PASS (RFC 1939 section 7).
class Pop3SignIn : public SignInSpeech
{
public:
    using SignInSpeech::SignInSpeech;
    SpeechMove receive(const QByteArray &line) override;
    QByteArray farewell() const override;

private:
    SpeechMove openPlain() override;
    SpeechMove openSasl() override;

    bool m_userSaid = false;
};
