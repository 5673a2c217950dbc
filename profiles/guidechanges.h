#pragma once
#include "guide.h"

enum class ChangePlace { Before, After, Instead, Add };

/// One change that a provider makes to a guide for every provider.
struct GuideChange {
    int at = 0;  ///< the number of the step in the base guide
    ChangePlace place = ChangePlace::Add;
    Step step;   ///< the new step, or what is added; its protocols and offers say for whom
};

/// The base guide's steps with the provider's changes in them, one after another.
class ChangedSteps
{
public:
    /// `offers` are all ids of the provider.
    ChangedSteps(const Guide &base, const QStringList &offers);

    /// False if the base guide has no such step for these protocols and offers.
    bool apply(const GuideChange &change);
    /// Numbers above 0 only tell the steps from the pages after them: Guide::stepsFor() counts.
    QList<Step> steps() const;

private:
    struct Placed {
        Step step;
        int number = 0;   ///< in the base guide; 0 for a new step
        int behind = 0;   ///< for a new step placed after one: that one's number
    };
    /// For whom a step is, always written out.
    struct Whom {
        QList<Protocol> protocols;
        QStringList offers;
        bool isNobody() const { return protocols.isEmpty() || offers.isEmpty(); }
    };

    Whom whomOf(const Step &step) const;
    Step stepFor(Step step, const Whom &whom) const;
    bool insertBeside(const GuideChange &change);
    bool changeInPlace(const GuideChange &change);

    QList<Protocol> m_protocols;
    QStringList m_offers;
    QList<Placed> m_steps;
};
