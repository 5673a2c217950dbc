#pragma once
#include "boundedxml.h"
#include "settingsfinding.h"

#include <variant>

/// Pure: one <incomingServer> or <outgoingServer> of an autoconfig file.
std::variant<FoundService, SkippedServer> readAutoconfigServer(const XmlElement &server, const QString &domain);
