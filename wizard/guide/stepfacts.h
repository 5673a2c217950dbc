#pragma once
#include "profiles/guide.h"
#include "wizard/settings/settingstable.h"

#include <QString>

/// What the words and the drawing of a step are made from; guide and table outlive it.
struct StepFacts {
    const Guide &guide;
    const SettingsTable &table;
    QString providerName;
    QString labelLanguage;  ///< the language of the device's own texts; may be one the guide does not know

    /// What the device shows for this key of Guide::labels; empty where the guide has no such label.
    QString labelOf(const QString &key) const { return guide.labels.value(key).in(labelLanguage); }
};
