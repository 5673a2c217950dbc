#pragma once
#include "guide.h"
#include "jsonwalker.h"

/// The device's labels under "labels", each in place of an older one of the same key.
void readLabels(JsonObject &at, QMap<QString, DeviceLabel> &into);
/// The questions under "faq" that have both question and answer.
QList<Question> readQuestions(JsonObject &at);
