#pragma once
#include "wizard/check/linechannel.h"

/// Why a handshake failed where Windows' Schannel is what Qt speaks TLS with. It tells of no alert: `text`, in which Qt
/// says what the status was, is all there is. `flights` counts how often we have sent something in the handshake.
ChannelFault schannelFault(const QString &text, int flights);
