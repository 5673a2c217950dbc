#pragma once
#include "wizard/takealong/programs/programsurroundings.h"

/// Whether another program holds this lock file, as the system tells it: a POSIX record lock on Linux and macOS (a
/// Flatpak or Snap in its own world included), a file opened for one program alone on Windows. Changes nothing.
LockLook lookAtLock(const QString &file);
