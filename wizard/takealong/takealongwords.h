#pragma once
#include "ways.h"
#include "wizard/settings/exporters/takeout.h"

#include <QCoreApplication>

/// Taking the settings along, in words. Plain text, never HTML.
struct TakeAlongWords {
    Q_DECLARE_TR_FUNCTIONS(TakeAlongWords)
public:
    static QString title(Way way);
    static QString promise(Way way);   ///< on the card: what it is and what comes of it
    static QString sentence(Way way);  ///< above the way's own place: what to do there
    /// Why this form cannot be made of these settings; empty where it can.
    static QString obstacle(TakeoutObstacle obstacle, Way way);
    static QString noAccountForPrograms();  ///< where a mail program on this computer would get settings that fail
    /// What to know about values that were not proven; empty where they were.
    static QString trust(TakeoutTrust trust);

    static QStringList scanning(Way way);  ///< the steps beside a code
    static QString codeHolds(Way way, const SettingsTable &table);  ///< the code for those who do not see it
};
