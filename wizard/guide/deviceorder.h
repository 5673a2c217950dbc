#pragma once
#include "profiles/guide.h"

/// Under which heading a guide stands on the device page; in the order of the page.
enum class DeviceGroup { ThisComputer, Phone, Computer, Older };

struct DevicesUnder {
    DeviceGroup group = DeviceGroup::Computer;
    QList<const Guide *> guides;
};

/// The word of Guide::systems for what QSysInfo::productType() and kernelType() say; empty where none fits.
QString systemWord(const QString &productType, const QString &kernelType);

/// Pure: the guides in the order of the page; a group without guides is left out. What runs on `system` (a word of
/// Guide::systems, or empty) comes first, then the order is that of the English names, the same in every language.
QList<DevicesUnder> devicesInOrder(const QList<const Guide *> &guides, const QString &system);

/// Pure but for the language: whether each typed word is found in the guide's name (in the person's language or in
/// English), its keywords or `heading`, or begins a word of what the guide is for. Case and diacritics do not count.
bool fitsSearch(const Guide &guide, const QString &heading, const QString &typed);
