#pragma once
#include "guide.h"

#include <QStringList>
#include <functional>
#include <map>
#include <memory>

/// The guides of one provider, or those for all: one file for each device, read when first asked for.
class GuideShelf
{
public:
    using Reader = std::function<std::optional<Guide>(const QString &file)>;

    void addFolder(const QString &folder);  ///< best folder first; may not exist
    const QStringList &folders() const { return m_folders; }
    QStringList devices();                  ///< by name; looks into the folders once
    QStringList droppedInDevices();         ///< those with a file that is not part of the program
    /// The guide of the best file that can be used; nullptr if there is none. Stays valid as long as the shelf.
    const Guide *guide(const QString &device, const Reader &read);
    /// The guide where it was read already, else what `readCard` makes of the best file.
    const Guide *card(const QString &device, const Reader &readCard);
    /// Takes the place of what the files say.
    void put(const Guide &guide);

private:
    struct Slot {
        QStringList files;  ///< best first
        bool isRead = false;
        std::unique_ptr<Guide> guide;
        std::unique_ptr<Guide> card;
    };
    void look();

    QStringList m_folders;
    bool m_looked = false;
    std::map<QString, Slot> m_slots;
};
