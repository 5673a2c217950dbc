#pragma once
#include <QStringList>

/// Where hosters' profiles lie, best first and each once: the folders named in the call, `profiles` beside the program,
/// `profiles` in each data folder. Only those that exist.
QStringList profileFolders(const QStringList &named, const QString &programFolder, const QStringList &dataFolders);
/// The same with this program's folder and this computer's data folders; needs the application's name.
QStringList profileFoldersHere(const QStringList &named);
