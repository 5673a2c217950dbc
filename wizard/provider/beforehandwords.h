#pragma once
#include "wizard/provider/beforehand.h"

/// The words of the page "Before you start".
namespace BeforehandWords {

QString heading(Beforehand item);
/// What to do, in two or three sentences.
QString text(Beforehand item, const QString &providerName);
/// What else is true of this provider, or empty.
QString note(Beforehand item, const Provider &provider);
/// The key in Provider::links of the page where it is done; empty if the provider names none.
QString linkKey(Beforehand item, const Provider &provider);
/// What pressing the link "appPassword", "switchOn" or "webmail" does.
QString linkName(const QString &key, const QString &providerName);
/// The heading above the provider's own words.
QString whatProviderSays(const QString &providerName);

}
