#include "profilecommand.h"

#include "profiles/profilefile.h"

#include <QDir>

ProfileVerdict checkProfiles(const CommandLine &line, const Catalogue &catalogue)
{
    ProfileVerdict verdict;
    for (const QString &file : line.files) {
        const QString path = QDir::cleanPath(QDir(line.workingFolder).absoluteFilePath(file));
        for (const ProfileProblem &problem : readProfileFile(file, path, catalogue, line.providerId).problems)
            verdict.lines.append(problem.toLine());
    }
    return verdict;
}
