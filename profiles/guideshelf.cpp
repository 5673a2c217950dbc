#include "guideshelf.h"

#include "cataloguefiles.h"

#include <QFileInfo>

#include <algorithm>

void GuideShelf::addFolder(const QString &folder)
{
    m_folders.append(folder);
}

void GuideShelf::look()
{
    if (m_looked)
        return;
    m_looked = true;
    for (const QString &folder : std::as_const(m_folders))
        for (const QString &file : guideFilesIn(folder))
            m_slots[QFileInfo(file).completeBaseName()].files.append(file);
}

QStringList GuideShelf::devices()
{
    look();
    QStringList all;
    for (const auto &[device, slot] : m_slots)
        all.append(device);
    return all;
}

QStringList GuideShelf::droppedInDevices()
{
    look();
    const auto isOutside = [](const QString &file) { return !file.startsWith(QLatin1Char(':')); };
    QStringList outside;
    for (const auto &[device, slot] : m_slots)
        if (std::any_of(slot.files.cbegin(), slot.files.cend(), isOutside))
            outside.append(device);
    return outside;
}

const Guide *GuideShelf::guide(const QString &device, const Reader &read)
{
    look();
    const auto found = m_slots.find(device);
    if (found == m_slots.end())
        return nullptr;
    Slot &slot = found->second;
    if (!slot.isRead) {
        slot.isRead = true;
        for (const QString &file : std::as_const(slot.files)) {
            if (std::optional<Guide> guide = read(file)) {
                slot.guide = std::make_unique<Guide>(std::move(*guide));
                break;
            }
        }
    }
    return slot.guide.get();
}

const Guide *GuideShelf::card(const QString &device, const Reader &readCard)
{
    look();
    const auto found = m_slots.find(device);
    if (found == m_slots.end())
        return nullptr;
    Slot &slot = found->second;
    if (slot.isRead)
        return slot.guide.get();
    if (!slot.card)
        if (std::optional<Guide> card = readCard(slot.files.constFirst()))
            slot.card = std::make_unique<Guide>(std::move(*card));
    return slot.card.get();
}

void GuideShelf::put(const Guide &guide)
{
    look();
    Slot &slot = m_slots[guide.device];
    slot.isRead = true;
    if (slot.guide)
        *slot.guide = guide;
    else
        slot.guide = std::make_unique<Guide>(guide);
}
