#include "proberun.h"

#include "secondlook.h"
#include "wizard/check/retire.h"

namespace {

constexpr qsizetype mostFirstBytes = 64;
constexpr quint16 serverPort = 25;

} // namespace

ProbeRun::ProbeRun(const ProbeTarget &target, const Outside &outside, const ProbeLimits &limits, QObject *parent)
    : QObject(parent)
    , m_outside(outside)
    , m_limits(limits)
{
    m_observation.target = target;
    connect(&m_step, &Deadline::passed, this, &ProbeRun::endByTime);
    connect(&m_whole, &Deadline::passed, this, &ProbeRun::endByTime);
    connect(&m_slowAfter, &Deadline::passed, this, &ProbeRun::onSlow);
}

ProbeRun::~ProbeRun()
{
    retireChannel(m_channel);
}

void ProbeRun::start()
{
    if (m_started)
        return;
    m_started = true;
    m_clock.start();
    m_stageClock.start();
    m_whole.start(m_limits.whole);
    m_slowAfter.start(m_limits.slow);
    enter(Stage::Name);
    m_step.start(m_limits.name);
    m_outside.dns->addressesOf(m_observation.target.service.endpoint.host, this,
                               [this](DnsOutcome outcome, const QList<QHostAddress> &addresses, bool last) {
                                   onAddresses(outcome, addresses, last);
                               });
}

void ProbeRun::cancel()
{
    if (m_finished)
        return;
    m_observation.cancelled = true;
    retireChannel(m_channel);
    finish();
}

std::chrono::milliseconds ProbeRun::elapsed() const
{
    return m_finished || !m_started ? m_elapsed : std::chrono::milliseconds(m_clock.elapsed());
}

QList<StageTime> ProbeRun::times() const
{
    return m_times;
}

void ProbeRun::enter(Stage stage)
{
    if (stage == m_observation.stage)
        return;
    bookTime();
    m_observation.stage = stage;
    emit progressed();
}

void ProbeRun::bookTime()
{
    const Stage left = m_observation.stage;
    const std::chrono::milliseconds taken(m_stageClock.restart());
    const auto known = std::find_if(m_times.begin(), m_times.end(), [left](const StageTime &t) { return t.stage == left; });
    if (known != m_times.end())
        known->taken += taken;
    else if (left != Stage::Waiting)
        m_times.append({left, taken});
}

void ProbeRun::onAddresses(DnsOutcome outcome, const QList<QHostAddress> &addresses, bool last)
{
    if (m_finished || m_channel || m_observation.stage > Stage::Connect)
        return;
    if (!addresses.isEmpty() && !m_race) {
        m_step.stop();  // the race has its own time
        m_race = std::make_unique<AddressRace>(m_outside.newChannel, m_observation.target.service.endpoint, m_limits);
        connect(m_race.get(), &AddressRace::won, this, &ProbeRun::onRaceWon);
        connect(m_race.get(), &AddressRace::lost, this, [this](ChannelFault fault) {
            m_address = m_race->address().toString();
            onFailed(fault);
        });
        enter(Stage::Connect);
    }
    if (m_race) {
        m_race->add(addresses);
        m_address = m_race->address().toString();
        if (last)
            m_race->noMoreAddresses();
    } else if (last) {
        m_observation.nameFault = outcome == DnsOutcome::Found ? DnsOutcome::NothingPublished : outcome;
        finish();
    }
}

void ProbeRun::onRaceWon()
{
    m_channel = m_race->takeWinner();
    m_peer = m_race->address();
    m_address = m_peer.toString();
    retire(m_race);
    connect(m_channel.get(), &LineChannel::lineArrived, this, &ProbeRun::onLine);
    connect(m_channel.get(), &LineChannel::secured, this, &ProbeRun::onSecured);
    connect(m_channel.get(), &LineChannel::failed, this, [this](ChannelFault fault, const TlsFacts &facts) {
        if (m_observation.tls.version.isEmpty())
            m_observation.tls = facts;
        onFailed(fault);
    });
    const Service &service = m_observation.target.service;
    m_dialogue = makeDialogue(service.protocol, service.endpoint.security);
    if (service.endpoint.security == Security::ImplicitTls) {
        m_step.start(m_limits.handshake);
        enter(Stage::Tls);
    } else {
        openDialogue();
    }
}

void ProbeRun::openDialogue()
{
    m_step.start(m_limits.greeting);
    follow(m_dialogue->open());
}

void ProbeRun::onSecured(const TlsFacts &facts)
{
    m_observation.tls = facts;
    enter(Stage::Certificate);
    if (m_observation.target.service.endpoint.security == Security::ImplicitTls) {
        openDialogue();
    } else {
        m_step.start(m_limits.reply);
        follow(m_dialogue->secured());
    }
}

void ProbeRun::onLine(const QByteArray &line)
{
    if (m_finished)
        return;
    m_heard = true;
    if (m_observation.firstBytes.isEmpty())
        m_observation.firstBytes = line.left(mostFirstBytes);
    follow(m_held ? m_dialogue->receiveEarly(line) : m_dialogue->receive(line));
}

void ProbeRun::follow(const Move &move)
{
    if (m_finished)
        return;
    switch (move.kind) {
    case Move::Kind::Say:
        ask(move.line);
        break;
    case Move::Kind::Listen:
        if (m_held)
            ask(QByteArray(*m_held));
        break;
    case Move::Kind::BeginTls:
        m_step.start(m_limits.handshake);
        enter(Stage::Tls);
        m_channel->beginTls();
        return;
    case Move::Kind::Finish:
        enter(m_dialogue->stage());
        finish();
        return;
    }
    enter(m_dialogue->stage());
}

/// What came before a question cannot be its answer, so the question waits until all of it is heard.
void ProbeRun::ask(const QByteArray &question)
{
    m_held = question;
    if (m_channel->hasUnread())
        return;
    m_held.reset();
    m_channel->say(question);
    m_step.start(m_limits.reply);
}

void ProbeRun::onSlow()
{
    if (m_finished)
        return;
    m_slow = true;
    emit progressed();
    const Endpoint &endpoint = m_observation.target.service.endpoint;
    // On port 25 a handshake before the greeting would count as an attack with anti-spam servers (postscreen).
    const bool silent = m_channel && !m_heard && m_channel->firstBytes().isEmpty()
        && m_observation.stage == Stage::Greeting && endpoint.security != Security::ImplicitTls;
    if (!silent || endpoint.port == serverPort || m_look)
        return;
    m_look = std::make_unique<SecondLook>(m_outside.newChannel(), m_limits);
    connect(m_look.get(), &SecondLook::finished, this, &ProbeRun::endLook);
    m_look->start(SecondLook::Question::IsItTls, m_peer, endpoint);
}

void ProbeRun::onFailed(ChannelFault fault)
{
    if (m_finished)
        return;
    m_observation.fault = fault;
    const Security security = m_observation.target.service.endpoint.security;
    if (fault == ChannelFault::NotTls && security == Security::ImplicitTls && m_channel)
        lookAgain();
    else
        finish();
}

void ProbeRun::lookAgain()
{
    m_step.stop();
    retireChannel(m_channel);
    m_look = std::make_unique<SecondLook>(m_outside.newChannel(), m_limits);
    connect(m_look.get(), &SecondLook::finished, this, &ProbeRun::endLook);
    m_look->start(SecondLook::Question::WhatDoesItSay, m_peer, m_observation.target.service.endpoint);
}

void ProbeRun::endLook()
{
    if (m_finished)
        return;
    if (m_observation.fault) {
        m_observation.firstBytes = m_look->firstBytes();
        finish();
    } else if (m_look->isTls() && !m_heard) {
        m_observation.findings.oddity = Oddity::LooksLikeTls;
        m_observation.timedOut = true;
        finish();
    }
}

void ProbeRun::endByTime()
{
    if (m_finished)
        return;
    if (m_observation.stage == Stage::Name && !m_race)
        m_observation.nameFault = DnsOutcome::NoAnswer;
    if (!m_observation.fault)
        m_observation.timedOut = true;
    finish();
}

void ProbeRun::finish()
{
    if (m_finished)
        return;
    const Oddity seenBeside = m_observation.findings.oddity;
    bookTime();
    m_elapsed = std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
    m_finished = true;
    m_step.stop();
    m_whole.stop();
    m_slowAfter.stop();
    if (m_dialogue)
        m_observation.findings = m_dialogue->findings();
    if (seenBeside != Oddity::None)
        m_observation.findings.oddity = seenBeside;
    if (m_channel && !m_channel->firstBytes().isEmpty())
        m_observation.firstBytes = m_channel->firstBytes().left(mostFirstBytes);
    retire(m_race);
    retire(m_look);
    sayFarewell();
    QMetaObject::invokeMethod(this, &ProbeRun::finished, Qt::QueuedConnection);
}

/// The result is known; the connection gets a moment for its polite end and then goes by itself.
void ProbeRun::sayFarewell()
{
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    const bool usable = m_dialogue && !m_observation.fault && !m_observation.timedOut && !m_observation.cancelled;
    const QByteArray words = usable ? m_dialogue->farewell() : QByteArray();
    if (words.isEmpty()) {
        retireChannel(m_channel);
        return;
    }
    if (m_keepsChannel) {
        connect(m_channel.get(), &LineChannel::failed, this, [this] { retireChannel(m_channel); });
        connect(m_channel.get(), &LineChannel::lineArrived, this, [this] { retireChannel(m_channel); });
        return;
    }
    m_channel->say(words);
    connect(m_channel.get(), &LineChannel::failed, this, [this] { retireChannel(m_channel); });
    connect(&m_whole, &Deadline::passed, this, [this] { retireChannel(m_channel); });
    m_whole.start(m_limits.farewell);
}

std::unique_ptr<LineChannel> ProbeRun::takeChannel()
{
    if (!m_keepsChannel || !m_finished || !m_channel)
        return nullptr;
    m_channel->disconnect(this);
    return std::move(m_channel);
}
