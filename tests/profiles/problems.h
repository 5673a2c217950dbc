#pragma once
#include "profiles/profilereader.h"

#include <QStringList>

/// "place: what" of each problem.
inline QStringList problemLines(const QList<ProfileProblem> &problems)
{
    QStringList lines;
    for (const ProfileProblem &problem : problems)
        lines.append(problem.place + QStringLiteral(": ") + problem.what);
    return lines;
}

/// How many of the problems begin like this.
inline int problemsLike(const QList<ProfileProblem> &problems, const QString &start)
{
    int count = 0;
    for (const QString &line : problemLines(problems))
        count += line.startsWith(start) ? 1 : 0;
    return count;
}
