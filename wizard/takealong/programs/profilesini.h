#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

/// One profile as profiles.ini names it.
struct NamedProfile {
    enum class Path { Relative, Absolute };  ///< relative: to the folder of profiles.ini
    enum class Use { Default, Other };

    QString name;
    QString path;
    Path kind = Path::Relative;
    Use use = Use::Other;
    bool operator==(const NamedProfile &) const = default;
};

/// Pure: the profiles of a profiles.ini, the default ones first. The default is the one that an installed program has
/// chosen for itself ([Install…] there, or a section of installs.ini); only without any, the one marked Default=1.
QList<NamedProfile> readProfiles(const QByteArray &profilesIni, const QByteArray &installsIni);
