#pragma once
#include "wizard/signin/replylines.h"
#include "wizard/signin/signinspeech.h"

/// AUTH of SMTP (RFC 4954).
class SmtpSignIn : public SignInSpeech
{
public:
    using SignInSpeech::SignInSpeech;
    SpeechMove receive(const QByteArray &line) override;
    QByteArray farewell() const override;

private:
    SpeechMove openSasl() override;

    SmtpReplyReader m_reader;
};
