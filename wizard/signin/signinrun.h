#pragma once
#include "wizard/check/deadline.h"
#include "wizard/check/probelimits.h"
#include "wizard/outside.h"
#include "wizard/settings/settingstable.h"
#include "wizard/signin/errand.h"
#include "wizard/signin/judgereply.h"
#include "wizard/signin/signinverdict.h"

#include <QElapsedTimer>
#include <functional>

class ProbeRun;

/// How long signing in may take, on the monotonic clock.
struct SignInLimits {
    ProbeLimits way{};                               ///< until the sign-in begins
    std::chrono::milliseconds login{25000};          ///< one answer; Dovecot makes people wait 15 s after wrong ones
    std::chrono::milliseconds errand{60000};         ///< one answer; a message may be looked through before it is taken
    std::chrono::milliseconds whole{180000};
};

/// Signs in on one service, once, and runs an errand there. start() once; exactly one finished(), from the event loop.
/// The way there is a probe of its own, so that nothing is believed that an earlier connection said.
class SignInRun : public QObject
{
    Q_OBJECT
public:
    using MakeErrand = std::function<std::unique_ptr<Errand>(const UnderTls &witness)>;

    /// `password` has to outlive the run, or its cancel().
    SignInRun(const ChosenService &chosen, const Password &password, const Outside &outside,
              const SignInLimits &limits = {}, QObject *parent = nullptr);
    ~SignInRun() override;

    void setErrand(MakeErrand make) { m_makeErrand = std::move(make); }  ///< before start()
    void start();
    void cancel();

    SignInOutcome outcome() const;  ///< final after finished(); before, Accepted as soon as the server has said so
    const Errand *errand() const { return m_errand.get(); }  ///< nullptr: it did not come so far
    bool brokeOff() const { return m_brokeOff; }  ///< the connection ended, or time ran out, before all was done
    QString mechanism() const { return m_mechanism; }
    QString serverWords() const { return m_words; }  ///< cleaned and cut; empty where they hold the password
    std::optional<std::chrono::seconds> waitNamed() const { return m_waitNamed; }  ///< by the server, in its words
    bool isFinished() const { return m_finished; }
    std::chrono::milliseconds elapsed() const;  ///< until the sign-in was decided, or now

signals:
    void signedIn();    ///< the errand begins
    void progressed();  ///< another part of the errand
    void finished();

private:
    void onWayKnown();
    void onLine(const QByteArray &line);
    void beginErrand();
    void follow(SpeechMove move);
    void onTimeout();
    void breakOff();
    void decide(SignInVerdict verdict, const ServerReply &reply);
    void keepWords(const QByteArray &words);
    void finish();
    void sayFarewell();
    Speech *speech() const;

    ChosenService m_chosen;
    QByteArray m_userName;
    const Password *m_password;  ///< nullptr as soon as it is not needed any more
    Outside m_outside;
    SignInLimits m_limits;
    MakeErrand m_makeErrand;
    std::unique_ptr<ProbeRun> m_way;
    std::unique_ptr<LineChannel> m_channel;
    std::optional<UnderTls> m_witness;
    std::unique_ptr<SignInSpeech> m_signIn;
    std::unique_ptr<Errand> m_errand;
    Errand::Part m_part = Errand::Part::Working;
    SignInOutcome m_outcome;
    QString m_mechanism;
    QString m_words;
    std::optional<std::chrono::seconds> m_waitNamed;
    Deadline m_step;
    Deadline m_whole;
    QTimer m_pause;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_elapsed{0};
    bool m_pausing = false;
    bool m_brokeOff = false;
    bool m_started = false;
    bool m_finished = false;
};
