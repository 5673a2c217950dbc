#pragma once
#include "mailservice.h"

/// A mail service's name in the DNS and what it stands for (RFC 6186 section 3, RFC 8314 section 5.1).
struct ServiceName {
    const char *label;  ///< "_imaps"; the transport is always _tcp
    Protocol protocol;
    Security security;
};

inline constexpr ServiceName serviceNames[] = {
    {"_imaps", Protocol::Imap, Security::ImplicitTls},       {"_imap", Protocol::Imap, Security::StartTls},
    {"_pop3s", Protocol::Pop3, Security::ImplicitTls},       {"_pop3", Protocol::Pop3, Security::StartTls},
    {"_submissions", Protocol::Smtp, Security::ImplicitTls}, {"_submission", Protocol::Smtp, Security::StartTls},
};
