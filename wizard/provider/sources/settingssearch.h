#pragma once
#include "settingssource.h"
#include "wizard/check/deadline.h"
#include "wizard/outside.h"

#include <memory>
#include <vector>

class Catalogue;

enum class AskingState { Waiting, Asking, Answered, Cancelled };

/// How far one source is; what the person is shown while waiting and support staff afterwards.
struct SourceProgress {
    Origin origin = Origin::Guess;
    QString asks;                ///< whom: a host or a domain
    AskingState state = AskingState::Waiting;
    SourceResult result;         ///< if answered
};

enum class SearchOutcome { Found, NothingFound, NoAnswer, Offline };

struct SearchResult {
    SearchOutcome outcome = SearchOutcome::NothingFound;
    SettingsFinding finding;         ///< the best, if found
    QList<SettingsFinding> others;   ///< what other sources said, best first
};

struct SearchLimits {
    std::chrono::milliseconds grace{2000};  ///< for better sources, after the first one that says something
    std::chrono::milliseconds shortGrace{500};  ///< the same where a provider of the catalogue was recognised
    std::chrono::milliseconds whole{8000};
};

/// Asks every source at once for a domain's settings; the best-ranked one that has something wins, and the worse ones
/// are cancelled. A mere guess wins only when all others are through. start() once; exactly one finished(), from the
/// event loop; deleting the object cancels. Only the domain leaves this machine.
class SettingsSearch : public QObject
{
    Q_OBJECT
public:
    SettingsSearch(const QString &domain, const Catalogue &catalogue, const Outside &outside,
                   const SearchLimits &limits = {}, QObject *parent = nullptr);
    ~SettingsSearch() override;

    void start();
    /// Best first.
    QList<SourceProgress> progress() const;
    /// The best that was found so far, mere guesses apart: worth checking while better sources are still asked.
    std::optional<SettingsFinding> leading() const;
    /// The best source that is still being asked; nothing if none is.
    std::optional<SourceProgress> beingAsked() const;

signals:
    void progressed();
    void finished(const SearchResult &result);

private:
    struct Entry {
        std::unique_ptr<SettingsSource> source;  ///< gone once it is through
        SourceProgress progress;
    };

    bool knowsByDomain();
    void add(std::unique_ptr<SettingsSource> source);
    void addHosterDomains(const QStringList &domains);
    void begin(Entry &entry);
    void onResult(SettingsSource *source, const SourceResult &result);
    void beginGuessWhenRecordsAreIn();
    void consider();
    void finish(const Entry *winner);

    QString m_domain;
    const Catalogue &m_catalogue;
    Outside m_outside;
    SearchLimits m_limits;
    Deadline m_grace;
    Deadline m_whole;
    std::vector<std::unique_ptr<Entry>> m_entries;  ///< by rank, best first
    bool m_graceOver = false;
    bool m_over = false;
};
