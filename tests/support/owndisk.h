#pragma once
#include <QString>

#include <functional>

/// Runs the task in a child process that sees a small disk of its own in place of the folder: `bytes` large, and made
/// read-only after `prepare`. Returns what the task does (0–100), -1 where the system lets nobody mount.
enum class DiskMode { Writable, ReadOnly };
int onOwnDisk(const QString &folder, int bytes, DiskMode mode, const std::function<void()> &prepare,
              const std::function<int()> &task);
/// Runs the task in a child process that dies as soon as a file grows past 4 KiB; whether it died of that.
bool killedInTheMiddle(const std::function<void()> &task);
