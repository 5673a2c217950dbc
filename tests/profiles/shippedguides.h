#pragma once
#include "profiles/catalogue.h"

/// What we ship, read once per test program.
const Catalogue &shipped();

/// All shipped guides of all providers.
QList<const Guide *> shippedGuides();

/// The English sentences of one step or of a whole guide, those in the drawings included.
QStringList sentencesOf(const Step &step);
QStringList sentencesOf(const Guide &guide);

/// Every wording of every label in every device language.
QStringList labelTextsOf(const Guide &guide);

/// The numbered steps and the pages after them, for all protocols.
QList<Step> allStepsOf(const Guide &guide);

/// The step of this number in the walk by this protocol; fails the test and gives an empty one if there is none.
Step stepOf(const QString &provider, const QString &device, int number, Protocol protocol);

/// The keys of the labels named by a step: the thing to press, and those in its sentences.
QStringList labelKeysIn(const Step &step);

/// The words beside a value on the device, or nothing if the step does not ask for it.
QString fieldName(const Guide &guide, const Step &step, SettingKey key, const QString &language);

/// Whether the step asks for the value, and whether it wants the box ticked.
bool asksFor(const Step &step, SettingKey key);
bool ticks(const Step &step, const QString &label);

/// The sentence beside a value, or nothing.
QString noteOf(const Step &step, SettingKey key);
