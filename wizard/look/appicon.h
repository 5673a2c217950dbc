#pragma once
#include <QIcon>

/// The program's own picture, an envelope with a tick, crisp at the sizes windows and task bars show.
QIcon appIcon();
