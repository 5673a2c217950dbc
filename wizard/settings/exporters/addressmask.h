#pragma once
#include "profiles/mailaddress.h"

/// Pure: "o…@ovh.net": the first letter alone of what stands before the @.
QString maskedAddress(const MailAddress &address);
/// Pure: a server's words without what stands before the @ of the address, in capitals or not.
QString withoutLocalPart(const QString &text, const MailAddress &address);
