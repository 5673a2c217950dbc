#pragma once
#include "wizard/check/checkreport.h"

/// Pure: names, at most 3, under which the server of this row may really be known. They come out of its certificate
/// and nowhere else: a certificate that is valid but for the name (Verdict::CertificateOtherName says just that).
/// Wildcards, IP addresses and the host itself are left out; the name the certificate is called by comes first, names
/// that look like mail servers next. `row` is one row judged alone. None where the host is sure: whoever can forge the DNS
/// holds some valid certificate, too.
QStringList otherNamesOf(const ProbeResult &row);

/// Pure: the same service asked for under another name; ranked behind all `planned` targets, for a name the
/// provider gave is to be preferred where it works.
ProbeTarget underOtherName(const ProbeTarget &target, const QString &name, qsizetype planned);
