#pragma once
#include "wizard/guide/shownstep.h"

class Session;

/// Where a file of settings is to be installed.
enum class HowTo { IPhone, Mac };

/// How the file gets in, step by step, with drawings.
struct ShownHowTo {
    QString heading;
    QList<ShownStep> steps;
    bool labelsAreKnown = true;  ///< false: the device's words stand in English
    bool operator==(const ShownHowTo &) const = default;
};
ShownHowTo shownHowTo(HowTo which, const Session &session);
