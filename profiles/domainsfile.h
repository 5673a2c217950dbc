#pragma once
#include "profilereader.h"

#include <QFile>
#include <string_view>

/// A hoster's many domains: a text file with one domain in lower-case A-labels a line, sorted by bytes. It is mapped, not
/// read: a look-up takes some twenty steps, and the domains no memory of the program's own.
class DomainsFile
{
public:
    enum class Check {
        Sample,     ///< the first, the last and 64 lines between, each with the one behind it
        WholeFile,
    };

    explicit DomainsFile(const QString &path);
    /// The first thing wrong with the file, with its line number; none if it is in order. `name` stands in the problem.
    /// Of an unsorted file some domains are not found, but never a wrong one.
    QList<ProfileProblem> problems(const QString &name, Check check) const;
    bool contains(const QString &domain) const;  ///< lower-case A-labels
    QStringList domains() const;                 ///< all, for the export alone

private:
    qint64 lineStart(qint64 at) const;
    qint64 nextLine(qint64 from) const;
    std::string_view line(qint64 from) const;
    bool isThere() const;
    bool sampleIsSound() const;
    QString wrongFrom(std::string_view previous, std::string_view line) const;

    QFile m_file;
    const char *m_bytes = nullptr;
    qint64 m_size = 0;
};
