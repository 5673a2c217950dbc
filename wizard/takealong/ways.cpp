#include "ways.h"

#include <algorithm>

/// The closer, the lower.
enum class Fit { Exactly, Well, Usable, Else, Last };

static bool isPhone(const WayFacts &facts)
{
    for (const char *picture : {"phone", "android", "iphone", "tablet", "old-phone"})
        if (facts.picture == QLatin1String(picture))
            return true;
    return false;
}

static Fit fitOfAnyPhone(const WayFacts &facts)
{
    const bool better = facts.device == QLatin1String("thunderbird-android") || facts.device == QLatin1String("iphone");
    if (better)
        return Fit::Well;
    return isPhone(facts) ? Fit::Exactly : Fit::Else;
}

static Fit fitOfApple(const WayFacts &facts)
{
    if (facts.device == QLatin1String("iphone") || facts.device == QLatin1String("apple-mail"))
        return Fit::Exactly;
    const bool apple = facts.systems.contains(QStringLiteral("ios")) || facts.systems == QStringList{QStringLiteral("macos")};
    return apple ? Fit::Well : Fit::Else;
}

static Fit fitOf(Way way, const WayFacts &facts)
{
    switch (way) {
    case Way::PhoneThunderbird:
        if (facts.device == QLatin1String("thunderbird-android"))
            return Fit::Exactly;
        return facts.systems.contains(QStringLiteral("android")) ? Fit::Well : Fit::Else;
    case Way::AnyPhone:
        return fitOfAnyPhone(facts);
    case Way::Apple:
        return fitOfApple(facts);
    case Way::ThunderbirdHere:
        return facts.device == QLatin1String("thunderbird") ? Fit::Exactly : Fit::Else;
    case Way::EvolutionHere:
        return facts.device == QLatin1String("evolution") ? Fit::Exactly : Fit::Else;
    case Way::File:
        return isPhone(facts) ? Fit::Usable : Fit::Well;
    case Way::Support:
        return Fit::Last;
    }
    Q_UNREACHABLE();
}

QList<Way> waysInOrder(const WayFacts &facts)
{
    QList<Way> ways = facts.possible;
    std::sort(ways.begin(), ways.end());
    std::stable_sort(ways.begin(), ways.end(),
                     [&facts](Way a, Way b) { return fitOf(a, facts) < fitOf(b, facts); });
    return ways;
}
