#pragma once
#include <QIcon>

/// The program's own picture, an envelope with a tick, crisp at every size from 16 to 256 pixels.
QIcon appIcon();
