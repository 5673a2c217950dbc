#include "profilesini.h"

#include <QMap>

#include <algorithm>

namespace {

constexpr qsizetype mostProfiles = 50;  // nobody has more; a broken file may

struct Section {
    QString title;
    QMap<QString, QString> values;
};

QList<Section> sectionsOf(const QByteArray &ini)
{
    QList<Section> sections;
    for (const QByteArray &each : ini.split('\n')) {
        const QString line = QString::fromUtf8(each).trimmed();
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']')))
            sections.append({line.mid(1, line.size() - 2), {}});
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals > 0 && !sections.isEmpty() && !line.startsWith(QLatin1Char(';')))
            sections.last().values.insert(line.left(equals), line.mid(equals + 1));
    }
    return sections;
}

bool isProfile(const Section &section)
{
    bool isNumber = false;
    section.title.mid(7).toInt(&isNumber);
    return section.title.startsWith(QLatin1String("Profile")) && isNumber;
}

/// The paths that installed programs have chosen.
QStringList chosenPaths(const QList<Section> &profiles, const QList<Section> &installs)
{
    QStringList paths;
    for (const Section &section : profiles)
        if (section.title.startsWith(QLatin1String("Install")))
            paths.append(section.values.value(QStringLiteral("Default")));
    for (const Section &section : installs)
        paths.append(section.values.value(QStringLiteral("Default")));
    paths.removeAll(QString());
    return paths;
}

}  // namespace

QList<NamedProfile> readProfiles(const QByteArray &profilesIni, const QByteArray &installsIni)
{
    const QList<Section> sections = sectionsOf(profilesIni);
    const QStringList chosen = chosenPaths(sections, sectionsOf(installsIni));
    QList<NamedProfile> profiles;
    for (const Section &section : sections) {
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
