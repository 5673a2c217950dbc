#pragma once
#include "wizard/signin/replylines.h"
#include "wizard/signin/signinspeech.h"

/// AUTHENTICATE of IMAP (RFC 3501 section 6.2.2, RFC 4959), or LOGIN.
class ImapSignIn : public SignInSpeech
{
public:
    using SignInSpeech::SignInSpeech;
    SpeechMove receive(const QByteArray &line) override;
    QByteArray farewell() const override;

private:
    SpeechMove openPlain() override;
    SpeechMove openSasl() override;
    SpeechMove hearUntagged(const ImapLine &line);
    SpeechMove goOn(const QByteArray &challenge);

    int m_literals = 0;       ///< of LOGIN's two, those that were asked for
    bool m_isLogin = false;
    bool m_saidBye = false;
    QByteArray m_beside;      ///< words of untagged answers, which are often the better ones
};
