#pragma once
#include "mailprogram.h"

#include <functional>
#include <memory>
#include <vector>

enum class LockLook { Free, Held, Unknown };

/// One folder in which a program may keep its places.
struct ProgramHome {
    ProgramPackage package = ProgramPackage::Usual;
    QString folder;  ///< absolute; need not exist
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

using MailPrograms = std::vector<std::unique_ptr<MailProgram>>;
/// Every program that we can set up, in the order of the page; whether it is here tells presence().
MailPrograms makeMailPrograms(const ProgramSurroundings &surroundings);
