#include "deviceorder.h"

#include <algorithm>

QString systemWord(const QString &productType, const QString &kernelType)
{
    for (const char *word : {"windows", "macos", "android", "ios"})
        if (productType == QLatin1String(word))
            return productType;
    if (productType == QLatin1String("osx"))
        return QStringLiteral("macos");
    return kernelType == QLatin1String("linux") ? kernelType : QString();
}

static bool isPhoneLike(const QString &picture)
{
    for (const char *word : {"phone", "android", "iphone", "tablet", "old-phone"})
        if (picture == QLatin1String(word))
            return true;
    return false;
}

static DeviceGroup groupOf(const Guide &guide, const QString &system)
{
    const bool older = guide.group.isEmpty() ? !guide.oldDevice.isEmpty() : guide.group == QLatin1String("older");
    if (older)
        return DeviceGroup::Older;
    const bool phone = guide.group.isEmpty() ? isPhoneLike(guide.picture) : guide.group == QLatin1String("phone");
    if (phone)
        return DeviceGroup::Phone;
    return !system.isEmpty() && guide.systems.contains(system) ? DeviceGroup::ThisComputer : DeviceGroup::Computer;
}

/// Who has the one often has the other, too.
static QString phoneBeside(const QString &system)
{
    return system == QLatin1String("macos") ? QStringLiteral("ios") : system;
}

/// Letters and digits alone, in lower case and without marks; words parted by one space, hyphens gone.
static QString folded(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            result.append(letter);
        else if (!letter.isMark() && letter != u'-' && letter != u'\u2011')
            result.append(u' ');
    }
    return result.simplified();
}

QList<DevicesUnder> devicesInOrder(const QList<const Guide *> &guides, const QString &system)
{
    QList<DevicesUnder> ordered;
    for (const DeviceGroup group :
         {DeviceGroup::ThisComputer, DeviceGroup::Phone, DeviceGroup::Computer, DeviceGroup::Older}) {
        DevicesUnder under{group, {}};
        for (const Guide *guide : guides)
            if (groupOf(*guide, system) == group)
                under.guides.append(guide);
        const QString likely = group == DeviceGroup::Phone ? phoneBeside(system) : system;
        std::stable_sort(under.guides.begin(), under.guides.end(), [&](const Guide *a, const Guide *b) {
            const bool first = a->systems.contains(likely);
            return first != b->systems.contains(likely) ? first : folded(a->name.source) < folded(b->name.source);
        });
        if (!under.guides.isEmpty())
            ordered.append(under);
    }
    return ordered;
}

bool fitsSearch(const Guide &guide, const QString &heading, const QString &typed)
{
    const QString named = folded((QStringList{guide.name.shown(), guide.name.source, heading} + guide.keywords)
                                     .join(u' '));
    const QString told = u' ' + folded(guide.about.shown() + u' ' + guide.about.source);
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return named.contains(word) || told.contains(u' ' + word);
    });
}
