#pragma once
#include "wizard/settings/settingstable.h"

#include <optional>

/// Where the password is tried: only services that a probe of this run proved, over TLS or STARTTLS.
struct SignInPlan {
    MailAddress address;
    std::optional<ChosenService> incoming;  ///< nothing: receiving is not proven, so it is not tried
    std::optional<ChosenService> outgoing;
};

/// Pure: nothing unless at least one direction may be tried.
std::optional<SignInPlan> makeSignInPlan(const SettingsTable &table);
