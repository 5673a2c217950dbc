#include "wizard/signin/signinplan.h"

#include "wizard/signin/password.h"

static std::optional<ChosenService> ifProven(const std::optional<ChosenService> &chosen)
{
    if (!chosen || chosen->confidence != Confidence::Confirmed || !chosen->proof || !chosen->proof->works())
        return std::nullopt;
    if (!mayBeSent(chosen->userName))
        return std::nullopt;
    return chosen->service.endpoint.security == Security::Plain ? std::nullopt : chosen;
}

std::optional<SignInPlan> makeSignInPlan(const SettingsTable &table)
{
    const SignInPlan plan{table.address, ifProven(table.incoming), ifProven(table.outgoing)};
    if (!plan.incoming && !plan.outgoing)
        return std::nullopt;
    return plan;
}
