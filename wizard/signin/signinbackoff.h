#pragma once
#include "wizard/signin/signinverdict.h"

#include <chrono>
#include <optional>

/// When the next try may be made. Pure: times come from outside, milliseconds of one monotonic clock.
class SignInBackoff
{
public:
    using Time = std::chrono::milliseconds;

    /// The worse of the two verdicts of one press. `named` is a time that the server named itself.
    void note(SignInVerdict verdict, std::optional<std::chrono::seconds> named, Time now);
    std::optional<std::chrono::seconds> left(Time now) const;  ///< rounded up; nothing: now

private:
    int m_wrongInARow = 0;
    Time m_until{0};
};
