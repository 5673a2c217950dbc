#pragma once
#include <QString>

/// True for one DNS label of letters, digits and inner hyphens, 1–63 octets, lower case (RFC 1123 section 2.1).
bool isHostLabel(QStringView label);

/// True for a lower-case host name of A-labels, at most 253 octets, whose last label is no number; one label is enough.
bool isHostName(const QString &name);

/// True for four decimal numbers 0–255 without leading zeros; no short or hexadecimal forms.
bool isIpv4Address(const QString &text);

/// The A-label form in lower case without final dot; empty if the text is no domain name.
QString toWireDomain(const QString &domain);

/// The form for people's eyes: U-labels, but A-labels where letters imitate another script.
QString toReadableDomain(const QString &wireDomain);
