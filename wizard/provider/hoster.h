#pragma once
#include "profiles/provider.h"

class Session;

/// Pure: the hoster whose face the wizard wears: the walk's provider, or while there is none the only one that was
/// dropped in; nullptr where that is built in or has no brand.
const Provider *hosterOf(const Session &session);
