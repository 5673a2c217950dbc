#include "wizard/check/imapdialogue.h"
#include "wizard/check/pop3dialogue.h"
#include "wizard/check/smtpdialogue.h"

std::unique_ptr<Dialogue> makeDialogue(Protocol protocol, Security security)
{
    switch (protocol) {
    case Protocol::Imap:
        return std::make_unique<ImapDialogue>(security);
    case Protocol::Pop3:
        return std::make_unique<Pop3Dialogue>(security);
    case Protocol::Smtp:
        return std::make_unique<SmtpDialogue>(security);
    }
    Q_UNREACHABLE();
}
