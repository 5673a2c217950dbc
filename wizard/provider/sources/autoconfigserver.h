#pragma once
#include "boundedxml.h"
#include "settingsfinding.h"

#include <variant>

/// Pure: one <incomingServer> or <outgoingServer> of an autoconfig file. `receiving` is the first server to receive
/// from that the file names: files leave out the user name for sending where it is the same.
std::variant<FoundService, SkippedServer> readAutoconfigServer(const XmlElement &server, const QString &domain,
                                                               const Service &receiving);
