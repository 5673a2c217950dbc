#include "guidechanges.h"

#include <algorithm>

template <typename List>
static List bothOf(const List &one, const List &other)
{
    List both;
    std::copy_if(one.cbegin(), one.cend(), std::back_inserter(both), [&](const auto &item) { return other.contains(item); });
    return both;
}

template <typename List>
static List without(const List &all, const List &some)
{
    List rest;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rest), [&](const auto &item) { return !some.contains(item); });
    return rest;
}

ChangedSteps::ChangedSteps(const Guide &base, const QStringList &offers) : m_protocols(base.protocols), m_offers(offers)
{
    for (const Step &step : base.steps)
        m_steps.append({step, step.number});
}

ChangedSteps::Whom ChangedSteps::whomOf(const Step &step) const
{
    return {step.protocols.isEmpty() ? m_protocols : bothOf(m_protocols, step.protocols),
            step.offers.isEmpty() ? m_offers : bothOf(m_offers, step.offers)};
}

Step ChangedSteps::stepFor(Step step, const Whom &whom) const
{
    step.protocols = whom.protocols.size() == m_protocols.size() ? QList<Protocol>() : whom.protocols;
    step.offers = whom.offers.size() == m_offers.size() ? QStringList() : whom.offers;
    return step;
}

bool ChangedSteps::apply(const GuideChange &change)
{
    switch (change.place) {
    case ChangePlace::Before:
    case ChangePlace::After:
        return insertBeside(change);
    case ChangePlace::Instead:
    case ChangePlace::Add:
        return changeInPlace(change);
    }
    Q_UNREACHABLE();
}

/// Steps of one number may lie apart, one for each protocol: each of them gets its neighbour.
bool ChangedSteps::insertBeside(const GuideChange &change)
{
    const Whom wanted = whomOf(change.step);
    bool found = false;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].number != change.at)
            continue;
        const Whom there = whomOf(m_steps[i].step);
        const Whom whom{bothOf(there.protocols, wanted.protocols), bothOf(there.offers, wanted.offers)};
        if (whom.isNobody())
            continue;
        found = true;
        Placed added{stepFor(change.step, whom)};
        added.step.number = change.at;
        if (change.place == ChangePlace::Before) {
            m_steps.insert(i++, added);
            continue;
        }
        added.behind = change.at;
        while (i + 1 < m_steps.size() && m_steps[i + 1].behind == change.at)
            ++i;
        m_steps.insert(++i, added);
    }
    return found;
}

static void enlarge(Step &step, const Step &by)
{
    step.text += by.text;
    step.warnings += by.warnings;
    step.values += by.values;
    for (const QString &link : by.links)
        if (!step.links.contains(link))
            step.links.append(link);
}

/// Whom the change does not concern keeps the step as it is.
bool ChangedSteps::changeInPlace(const GuideChange &change)
{
    const Whom wanted = whomOf(change.step);
    bool found = false;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].number != change.at)
            continue;
        const Step old = m_steps[i].step;
        const Whom there = whomOf(old);
        const Whom whom{bothOf(there.protocols, wanted.protocols), bothOf(there.offers, wanted.offers)};
        if (whom.isNobody())
            continue;
        found = true;
        Step changed = change.place == ChangePlace::Instead ? change.step : old;
        if (change.place == ChangePlace::Add)
            enlarge(changed, change.step);
        changed.number = change.at;
        m_steps[i].step = stepFor(changed, whom);
        const Whom otherProtocols{without(there.protocols, whom.protocols), there.offers};
        const Whom otherOffers{whom.protocols, without(there.offers, whom.offers)};
        for (const Whom &rest : {otherProtocols, otherOffers})
            if (!rest.isNobody())
                m_steps.insert(++i, {stepFor(old, rest), change.at});
    }
    return found;
}

QList<Step> ChangedSteps::steps() const
{
    QList<Step> all;
    for (const Placed &placed : m_steps)
        all.append(placed.step);
    return all;
}
