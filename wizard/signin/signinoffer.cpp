#include "signinoffer.h"

#include "wizard/session.h"

static bool takesPassword(const ChosenService &chosen)
{
    const QList<Authentication> &ways = chosen.service.authentication;
    return ways.contains(Authentication::Password) || ways.contains(Authentication::EncryptedPassword);
}

std::optional<SignInPlan> offeredSignIn(const Session &session)
{
    const Provider *provider = session.provider();
    if (!provider || provider->password == PasswordKind::None || !session.answers().address)
        return std::nullopt;
    const std::optional<SignInPlan> plan = makeSignInPlan(
        buildSettings(*session.answers().address, session.services(), session.incoming(), session.report()));
    const bool both = plan && plan->incoming && plan->outgoing && takesPassword(*plan->incoming) && takesPassword(*plan->outgoing);
    return both ? plan : std::nullopt;
}
