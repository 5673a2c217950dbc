#pragma once
#include "wizard/outside.h"

#include <QObject>
#include <QTimer>
#include <memory>

class CheckRun;
class SettingsSearch;
class Session;
class SignInTrial;
struct SearchResult;

/// The only one that starts or cancels work. Listens to the session and writes results into it.
class Conductor : public QObject
{
    Q_OBJECT
public:
    Conductor(Session &session, const Outside &outside, QObject *parent = nullptr);
    ~Conductor() override;

    void checkAgain();   ///< starts afresh, also while a check runs
    void cancelCheck();
    bool isChecking() const;
    const MailPrograms &programs() const { return m_programs; }
    SignInTrial &signIn() { return *m_signIn; }
    void setPauseBetweenTries(std::chrono::milliseconds pause) { m_nextTry.setInterval(pause); }  ///< 5 s unless set

signals:
    void checkingChanged();

private:
    void onAddressChanged();
    void onProviderChanged();
    void onOnlineChanged(bool online);
    void lookUpProvider();
    void onSearched(const SearchResult &result);
    void startCheck();
    void tryOnceMore();

    Session &m_session;
    Outside m_outside;
    QTimer m_typingPause;
    QTimer m_nextTry;
    int m_triesLeft = 0;  ///< after the network came back
    std::unique_ptr<SettingsSearch> m_lookup;
    std::unique_ptr<CheckRun> m_run;
    quint64 m_lastRunId = 0;
    MailPrograms m_programs;
    std::unique_ptr<SignInTrial> m_signIn;  ///< forgets with every other address or provider
};
