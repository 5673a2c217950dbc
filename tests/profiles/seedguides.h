#pragma once
#include "shippedguides.h"

/// Ids of what the printed guides are about.
inline const QString ovh = QStringLiteral("ovh"), phone = QStringLiteral("windows-phone-8"),
                     windows8 = QStringLiteral("windows-8-mail"), anyProgram = QStringLiteral("any-program");

/// Each fails the test and gives an empty one if there is none.
const Guide &phoneGuide();
const Guide &windows8Guide();
const Guide &astraGuide();

/// The guides that were made from the printed ones. Today's programs are shown with their own words, even where they
/// have two for one thing.
QList<const Guide *> seedGuides();

/// Every sentence and every wording of every label; of one guide, or of all that we ship.
QString allTextOf(const Guide &guide);
QString everything();
