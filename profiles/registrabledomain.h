#pragma once
#include <QString>

/// The name somebody registered: "mx1.mail.ovh.net" → "ovh.net", "mx.imone.com.ua" → "imone.com.ua". Empty for a
/// single label and for an ending that is given out piecewise ("com.ua"). Knows the usual shapes of such endings,
/// not the whole public list: a two-letter ending with a short or well-known label before it counts as one.
QString registrableDomain(const QString &host);

/// True for the domain itself and every name below it; both in lower-case A-labels.
bool isWithinDomain(const QString &host, const QString &domain);
