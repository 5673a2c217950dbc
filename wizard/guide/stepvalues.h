#pragma once
#include "stepfacts.h"

#include <QList>

/// A device's own word, and how sure we are of it.
struct ShownLabel {
    QString text;
    bool mayDiffer = false;  ///< the wording was not read off a device in this language
    QString english;         ///< set where it may differ
    bool operator==(const ShownLabel &) const = default;
};

struct ShownValue {
    std::optional<SettingKey> key;  ///< nothing for a value that is the device's alone
    ShownLabel label;
    QString text;           ///< the value, or the word that stands for it
    bool copyable = false;  ///< the text is a plain value that can be pasted
    QString note;
    Confidence confidence = Confidence::Confirmed;  ///< Confirmed too where there is nothing to prove
    int mark = 0;           ///< its number in the drawing, or 0
    ShownLabel wording = {};  ///< where the text is the device's own word for the value: how sure we are of it
    bool operator==(const ShownValue &) const = default;
};

struct ShownTick {
    ShownLabel label;
    bool ticked = true;
    QString why;
    int mark = 0;
    bool operator==(const ShownTick &) const = default;
};

/// A thing to press.
struct ShownPress {
    ShownLabel label;
    int mark = 0;
    bool operator==(const ShownPress &) const = default;
};

/// All are pure.
/// The key of the device's label that stands for this setting's value; empty where the plain value stands.
QString valueLabel(SettingKey key, const StepFacts &facts);
ShownLabel shownLabel(const QString &key, const StepFacts &facts);
QList<ShownValue> shownValues(const Step &step, const StepFacts &facts);
QList<ShownTick> shownTicks(const Step &step, const StepFacts &facts);
/// Everything that the drawing marks for pressing, in the order of its numbers; Step::press is always among them.
QList<ShownPress> shownPresses(const Step &step, const StepFacts &facts);
/// The number that the drawing gives to a label; 0 where it is not marked.
int markOf(const QString &labelKey, const Scene &scene);
/// How sure a setting is; Confirmed for those that no check can prove.
Confidence confidenceOf(SettingKey key, const SettingsTable &table);
