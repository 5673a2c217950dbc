#pragma once
#include "wizard/outside.h"

#include <QPair>

/// Pure: the hosts to be used, best preference first. A target "." means that no mail is taken (RFC 7505).
MxAnswer mxAnswerFrom(const QList<QPair<quint16, QString>> &preferencesAndHosts);

/// Pure: the targets to be used, lowest priority first, then greatest weight (RFC 2782; ties by name, so that the
/// same records always give the same order). Targets "." and bad names are left out.
SrvAnswer srvAnswerFrom(const QList<SrvTarget> &records);
