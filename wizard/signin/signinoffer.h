#pragma once
#include "wizard/signin/signinplan.h"

class Session;

/// Pure: where the password may be tried in this walk: both directions are proven, and the provider's sign-in is by
/// password. Nothing where it is not offered.
std::optional<SignInPlan> offeredSignIn(const Session &session);
