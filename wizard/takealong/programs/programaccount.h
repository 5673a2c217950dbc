#pragma once
#include "profiles/mailaddress.h"
#include "wizard/settings/settingstable.h"

#include <optional>

/// What a mail program has to know about one account. Never a password: the program asks for it itself.
struct ProgramAccount {
    enum class Sure { Proven, NotTested };  ///< proven: both services were reached from this computer, well protected

    MailAddress address;
    Service incoming;             ///< IMAP or POP3, protected
    QString incomingUserName;
    QStringList incomingMethods;  ///< SASL names the server offered inside TLS; empty: not known
    Service outgoing;             ///< SMTP, protected
    QString outgoingUserName;
    QStringList outgoingMethods;
    Sure sure = Sure::NotTested;
};

/// Pure. Nothing where receiving or sending is missing or not protected by TLS, did not work from here, or cannot be
/// signed in to with a password.
std::optional<ProgramAccount> makeProgramAccount(const SettingsTable &table);
