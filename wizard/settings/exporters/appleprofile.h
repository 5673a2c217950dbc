#pragma once
#include "takeout.h"

/// Pure: a configuration profile for iPhone, iPad and Mac (com.apple.mail.managed), unsigned and without passwords.
/// Identifiers come from address and provider alone, so that a later profile takes the place of an earlier one.
Exported appleProfile(const Takeout &takeout);
