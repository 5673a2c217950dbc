#include "profilefolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

QStringList profileFolders(const QStringList &named, const QString &programFolder, const QStringList &dataFolders)
{
    QStringList folders = named;
    for (const QString &home : QStringList{programFolder} + dataFolders)
        if (const QDir folder(QDir(home).filePath(QStringLiteral("profiles"))); !home.isEmpty() && folder.exists())
            folders.append(folder.absolutePath());
    folders.removeDuplicates();
    return folders;
}

QStringList profileFoldersHere(const QStringList &named)
{
    return profileFolders(named, QCoreApplication::applicationDirPath(),
                          QStandardPaths::standardLocations(QStandardPaths::AppDataLocation));
}
