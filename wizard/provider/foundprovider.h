#pragma once
#include "profiles/provider.h"
#include "wizard/provider/sources/settingsfinding.h"

class Session;

/// The id of a provider that is not in the catalogue but was found for this address.
QString foundProviderId();

/// Pure: what was found, in the shape of a provider with one offer; `domain` names it where it has no name.
Provider foundProvider(const SettingsFinding &finding, const QString &domain);

/// Whether a server's name, with or without a port behind a colon, can be read from what was typed.
bool isTypedServer(const QString &typed);
/// The servers of the walk were typed by the person.
bool serversWereTyped(const Session &session);
/// The person named the provider or the servers, so that no look-up takes another.
bool personHasChosen(const Session &session);

/// Pure: settings from server names that the person typed, each with a port behind a colon or without; nothing where
/// one of them is no host name. Without a port every usual one is left to the check.
std::optional<SettingsFinding> findingFromTyped(const QString &incoming, const QString &outgoing);
