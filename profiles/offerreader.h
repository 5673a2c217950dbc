#pragma once
#include "jsonwalker.h"
#include "provider.h"

/// Appends the offers under "offers" that can be used to the provider, whose name is read already. Domains files lie
/// beside `file`, the provider's own.
void readOffers(JsonObject &at, const QString &file, Provider &provider);
