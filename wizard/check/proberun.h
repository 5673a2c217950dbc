#pragma once
#include "wizard/check/addressrace.h"
#include "wizard/check/deadline.h"
#include "wizard/check/observation.h"
#include "wizard/check/probelimits.h"
#include "wizard/outside.h"

#include <QElapsedTimer>
#include <memory>

class SecondLook;

/// Finds out what one port does: name, race of addresses, channel, dialogue. No opinions: those are judge()'s.
/// start() once; exactly one finished(), from the event loop.
class ProbeRun : public QObject
{
    Q_OBJECT
public:
    ProbeRun(const ProbeTarget &target, const Outside &outside, const ProbeLimits &limits = {},
             QObject *parent = nullptr);
    ~ProbeRun() override;

    void start();
    void cancel();

    /// Before start(): where all went well the connection stays open, for takeChannel().
    void keepChannel() { m_keepsChannel = true; }
    /// After finished(), once; nullptr where it did not go well, or where the server has said more since.
    std::unique_ptr<LineChannel> takeChannel();
    const Dialogue *dialogue() const { return m_dialogue.get(); }  ///< nullptr: no connection came about

    const Observation &observation() const { return m_observation; }
    QString address() const { return m_address; }  ///< used or tried last; empty before
    bool isSlow() const { return m_slow; }
    bool isFinished() const { return m_finished; }
    std::chrono::milliseconds elapsed() const;
    QList<StageTime> times() const;

signals:
    void progressed();  ///< another stage, or slow
    void finished();

private:
    void enter(Stage stage);
    void bookTime();
    void onAddresses(DnsOutcome outcome, const QList<QHostAddress> &addresses, bool last);
    void onRaceWon();
    void onLine(const QByteArray &line);
    void onSecured(const TlsFacts &facts);
    void onFailed(ChannelFault fault);
    void openDialogue();
    void follow(const Move &move);
    void ask(const QByteArray &question);
    void onSlow();
    void endByTime();
    void lookAgain();
    void endLook();
    void finish();
    void sayFarewell();

    Outside m_outside;
    ProbeLimits m_limits;
    Observation m_observation;
    std::unique_ptr<AddressRace> m_race;
    std::unique_ptr<LineChannel> m_channel;
    std::unique_ptr<Dialogue> m_dialogue;
    std::unique_ptr<SecondLook> m_look;
    QHostAddress m_peer;
    QString m_address;
    Deadline m_step;   ///< of the stage
    Deadline m_whole;
    Deadline m_slowAfter;
    QElapsedTimer m_clock;
    QElapsedTimer m_stageClock;
    QList<StageTime> m_times;
    std::chrono::milliseconds m_elapsed{0};
    std::optional<QByteArray> m_held;  ///< a question that waits until all that came before it is heard
    bool m_keepsChannel = false;
    bool m_started = false;
    bool m_heard = false;     ///< some byte of a greeting arrived
    bool m_slow = false;
    bool m_finished = false;
};
