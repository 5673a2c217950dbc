#include "wizard/signin/signinbackoff.h"

#include <algorithm>

using namespace std::chrono_literals;

/// Providers lock an account after some five to ten wrong passwords.
static constexpr int freeTries = 2;
static constexpr auto firstWait = 10s;
static constexpr auto longestWait = 300s;
static constexpr auto waitAsked = 60s;  ///< where a server wants a pause and does not say how long

void SignInBackoff::note(SignInVerdict verdict, std::optional<std::chrono::seconds> named, Time now)
{
    switch (verdict) {
    case SignInVerdict::Accepted:
        m_wrongInARow = 0;
        return;
    case SignInVerdict::TooManyTries:
        m_until = std::max(m_until, now + named.value_or(waitAsked));
        return;
    case SignInVerdict::WrongNameOrPassword:
    case SignInVerdict::WholeAddressWanted:
    case SignInVerdict::AppPasswordWanted:
    case SignInVerdict::NotUnderstood:
        if (++m_wrongInARow > freeTries)
            m_until = std::max(m_until, now + std::min<std::chrono::seconds>(
                                                 firstWait * (1 << std::min(m_wrongInARow - freeTries - 1, 5)), longestWait));
        return;
    case SignInVerdict::NotTried:
    case SignInVerdict::AccessOff:
    case SignInVerdict::SendingBlocked:
    case SignInVerdict::MailboxFull:
    case SignInVerdict::Temporary:
    case SignInVerdict::NoCommonMethod:
    case SignInVerdict::NoConnection:
    case SignInVerdict::NotProtected:
    case SignInVerdict::BrokeOff:
    case SignInVerdict::Cancelled:
        return;
    }
}

std::optional<std::chrono::seconds> SignInBackoff::left(Time now) const
{
    if (now >= m_until)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(m_until - now);
}
