#include "wizard/takealong/programs/profilesini.h"

#include <gtest/gtest.h>

static QStringList pathsOf(const QList<NamedProfile> &profiles)
{
    QStringList paths;
    for (const NamedProfile &profile : profiles)
        paths.append(profile.path);
    return paths;
}

TEST(ProfilesIni, TheOneThatTheInstalledProgramChoseIsTheDefault)
{
    const QList<NamedProfile> profiles = readProfiles(
        "[Profile1]\nName=default\nIsRelative=1\nPath=a.default\nDefault=1\n\n[InstallFDC]\nDefault=b.default-esr\nLocked=1\n\n"
        "[Profile0]\nName=default-esr\nIsRelative=1\nPath=b.default-esr\n\n[General]\nStartWithLastProfile=1\nVersion=2\n", "");
    ASSERT_EQ(pathsOf(profiles), (QStringList{QStringLiteral("b.default-esr"), QStringLiteral("a.default")}));
    EXPECT_EQ(profiles.at(0).use, NamedProfile::Use::Default);
    EXPECT_EQ(profiles.at(0).name, QStringLiteral("default-esr"));
    EXPECT_EQ(profiles.at(1).use, NamedProfile::Use::Other);
}

TEST(ProfilesIni, InstallsIniCountsToo)
{
    const QByteArray profiles = "[Profile0]\nName=a\nIsRelative=1\nPath=a\nDefault=1\n[Profile1]\nName=b\nIsRelative=1\nPath=b\n";
    EXPECT_EQ(readProfiles(profiles, "[FDC]\nDefault=b\nLocked=1\n").constFirst().path, QStringLiteral("b"));
    EXPECT_EQ(readProfiles(profiles, "").constFirst().path, QStringLiteral("a"));
}

TEST(ProfilesIni, AnOldFileHasItsDefaultMarked)
{
    const QList<NamedProfile> profiles = readProfiles(
        "[General]\r\nStartWithLastProfile=1\r\n\r\n[Profile0]\r\nName=Darbas\r\nIsRelative=0\r\nPath=D:\\Paštas\\darbas\r\n"
        "\r\n[Profile1]\r\nName=default\r\nIsRelative=1\r\nPath=Profiles/x.default\r\nDefault=1\r\n", "");
    ASSERT_EQ(profiles.size(), 2);
    EXPECT_EQ(profiles.at(0).path, QStringLiteral("Profiles/x.default"));
    EXPECT_EQ(profiles.at(1).kind, NamedProfile::Path::Absolute);
    EXPECT_EQ(profiles.at(1).path, QStringLiteral("D:\\Paštas\\darbas"));
}

TEST(ProfilesIni, RubbishHoldsNoProfile)
{
    EXPECT_TRUE(readProfiles("", "").isEmpty());
    EXPECT_TRUE(readProfiles("Path=x\n[Profiles]\nPath=y\n[ProfileX]\nPath=z\n[Profile0]\nName=n\n=\n[\n]", "[").isEmpty());
    EXPECT_LE(readProfiles(QByteArray("[Profile1]\nPath=a\n").repeated(1000), "").size(), 50);
}
