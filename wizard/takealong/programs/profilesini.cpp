#include "profilesini.h"

#include "inisections.h"

#include <algorithm>

namespace {

constexpr qsizetype mostProfiles = 50;  // nobody has more; a broken file may

bool isProfile(const IniSection &section)
{
    bool isNumber = false;
    section.title.mid(7).toInt(&isNumber);
    return section.title.startsWith(QLatin1String("Profile")) && isNumber;
}

/// The paths that installed programs have chosen.
QStringList chosenPaths(const QList<IniSection> &profiles, const QList<IniSection> &installs)
{
    QStringList paths;
    for (const IniSection &section : profiles)
        if (section.title.startsWith(QLatin1String("Install")))
            paths.append(section.values.value(QStringLiteral("Default")));
    for (const IniSection &section : installs)
        paths.append(section.values.value(QStringLiteral("Default")));
    paths.removeAll(QString());
    return paths;
}

}  // namespace

QList<NamedProfile> readProfiles(const QByteArray &profilesIni, const QByteArray &installsIni)
{
    const QList<IniSection> sections = readIniSections(profilesIni);
    const QStringList chosen = chosenPaths(sections, readIniSections(installsIni));
    QList<NamedProfile> profiles;
    for (const IniSection &section : sections) {
        NamedProfile profile;
        profile.name = section.values.value(QStringLiteral("Name"));
        profile.path = section.values.value(QStringLiteral("Path"));
        if (!isProfile(section) || profile.path.isEmpty() || profiles.size() >= mostProfiles)
            continue;
        const bool absolute = section.values.value(QStringLiteral("IsRelative")) == QLatin1String("0");
        profile.kind = absolute ? NamedProfile::Path::Absolute : NamedProfile::Path::Relative;
        const bool marked = section.values.value(QStringLiteral("Default")) == QLatin1String("1");
        const bool isDefault = chosen.isEmpty() ? marked : chosen.contains(profile.path);
        profile.use = isDefault ? NamedProfile::Use::Default : NamedProfile::Use::Other;
        profiles.append(profile);
    }
    std::stable_partition(profiles.begin(), profiles.end(), [](const NamedProfile &profile) {
        return profile.use == NamedProfile::Use::Default;
    });
    return profiles;
}
