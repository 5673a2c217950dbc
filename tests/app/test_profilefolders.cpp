#include "app/profilefolders.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

TEST(ProfileFolders, AreThoseOfTheCallThenBesideTheProgramThenTheDataFolders)
{
    const QTemporaryDir root;
    const auto made = [&](const QString &path) {
        QDir().mkpath(root.filePath(path));
        return root.filePath(path);
    };
    const QString named = made(u"named"_s);
    const QString beside = made(u"bin/profiles"_s);
    const QString user = made(u"user/profiles"_s);
    const QString system = made(u"system/profiles"_s);
    made(u"none"_s);
    EXPECT_EQ(profileFolders({named}, root.filePath(u"bin"_s),
                             {root.filePath(u"user"_s), root.filePath(u"none"_s), root.filePath(u"system"_s), root.filePath(u"bin"_s), QString()}),
              (QStringList{named, beside, user, system}));
}
