#pragma once
#include "stepfacts.h"

/// Pure: a guide's text with its `{name}` places filled: a device label in quotation marks, else the setting
/// with that token, else {provider}. A name that nobody knows stays as a bare word; braces never remain.
QString fillStepText(const QString &text, const StepFacts &facts);
/// The shown (translated) text, filled.
QString fillStepText(const LocalText &text, const StepFacts &facts);
/// The value of a setting as this device words it, else as settingText() does.
QString deviceSettingText(SettingKey key, const StepFacts &facts);
