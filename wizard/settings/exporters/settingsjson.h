#pragma once
#include "takeout.h"

#include <QJsonValue>

QString confidenceToken(Confidence confidence);  ///< "confirmed", "guide", "discovered", "unreachable"
QString authenticationToken(const Service &service);  ///< "password", "encrypted-password", "oauth2", "none"
/// One direction as an object, keys as in the README; null where there is none.
QJsonValue settingAsJson(const std::optional<ChosenService> &chosen);

/// Pure: the settings as one JSON object, keys as in the README.
Exported settingsAsJson(const Takeout &takeout);
