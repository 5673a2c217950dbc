#include "programaccount.h"

#include <algorithm>

static bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

/// Reached from here or not tested at all; a server that did not work is no service to anybody's mail program.
static bool isUsable(const std::optional<ChosenService> &chosen)
{
    return chosen && chosen->confidence != Confidence::Unreachable && !chosen->userName.isEmpty()
        && !hasControls(chosen->userName) && !hasControls(chosen->service.endpoint.host)
        && chosen->service.endpoint.security != Security::Plain
        && (chosen->service.authentication.contains(Authentication::Password)
            || chosen->service.authentication.contains(Authentication::EncryptedPassword));
}

std::optional<ProgramAccount> makeProgramAccount(const SettingsTable &table)
{
    if (!isUsable(table.incoming) || !isUsable(table.outgoing))
        return std::nullopt;
    ProgramAccount account;
    account.address = table.address;
    account.incoming = table.incoming->service;
    account.incomingUserName = table.incoming->userName;
    account.incomingMethods = table.incoming->proof ? table.incoming->proof->signInMethods : QStringList();
    account.outgoing = table.outgoing->service;
    account.outgoingUserName = table.outgoing->userName;
    account.outgoingMethods = table.outgoing->proof ? table.outgoing->proof->signInMethods : QStringList();
    const bool proven = table.incoming->confidence == Confidence::Confirmed
        && table.outgoing->confidence == Confidence::Confirmed;
    account.sure = proven ? ProgramAccount::Sure::Proven : ProgramAccount::Sure::NotTested;
    return account;
}
