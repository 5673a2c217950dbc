#pragma once
#include <QList>
#include <QString>

#include <functional>

/// How the program came onto this computer; it decides where its files lie.
enum class ProgramPackage { Usual, Flatpak, Snap };

enum class LockLook { Free, Held, Unknown };

/// One folder in which a program may keep its places.
struct ProgramHome {
    ProgramPackage package = ProgramPackage::Usual;
    QString folder;     ///< absolute; need not exist
    QString mark = {};  ///< a path that only the program itself makes; empty: the folder is proof enough of it
};

/// This computer as far as mail programs go; handed in, so that tests can stand in for it.
struct ProgramSurroundings {
    QList<ProgramHome> thunderbird;
    QList<ProgramHome> evolution;
    /// Whether a running program holds this lock file; never changes it. Not set: nobody can tell.
    std::function<LockLook(const QString &file)> lockOf = {};
};

/// Where the programs keep their files on this system, for this user; without lockOf.
ProgramSurroundings usualProgramSurroundings();
