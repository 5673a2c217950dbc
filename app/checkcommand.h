#pragma once
#include "app/commandline.h"
#include "profiles/mailaddress.h"
#include "wizard/check/checkreport.h"
#include "wizard/outside.h"
#include "wizard/provider/sources/settingssearch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>

class Catalogue;
class CheckRun;

/// What a windowless check came to.
struct CheckAnswer {
    MailAddress address;
    Protocol protocol = Protocol::Imap;
    SearchResult search;
    QList<Service> services;
    CheckReport report;
    std::optional<std::chrono::milliseconds> decided;  ///< from the start, search included
    std::chrono::milliseconds elapsed{0};
};

/// --check: finds the settings, tries every port, tells. start() once; exactly one finished() with the exit status.
class CheckCommand : public QObject
{
    Q_OBJECT
public:
    CheckCommand(const CommandLine &line, const Catalogue &catalogue, const Outside &outside,
                 QObject *parent = nullptr);
    ~CheckCommand() override;

    /// One line on what is off with the call, before anything is started; empty if nothing is.
    QString whatIsOff() const;
    void start();
    const CheckAnswer &answer() const { return m_answer; }

signals:
    void finished();

private:
    QList<Service> servicesOf(const SettingsFinding &finding) const;
    void check(const SettingsFinding &finding);
    void onSearched(const SearchResult &result);
    void onTimeout();
    void noteDecided();
    void end();

    CommandLine m_line;
    const Catalogue &m_catalogue;
    Outside m_outside;
    CheckAnswer m_answer;
    QElapsedTimer m_clock;
    QTimer m_timeout;
    std::unique_ptr<SettingsSearch> m_search;
    std::unique_ptr<CheckRun> m_run;  ///< begins with the first finding, and anew if a better one names other servers
    bool m_searched = false;
};
