#include "wizard/check/linedialogue.h"

#include "wizard/check/foreignspeech.h"

LineDialogue::LineDialogue(Security security)
    : m_security(security)
{
}

Move LineDialogue::open()
{
    m_stage = Stage::Greeting;
    m_findings.secured = m_security == Security::ImplicitTls;
    return Move::listen();
}

Move LineDialogue::receive(const QByteArray &line)
{
    if (m_ended)
        return Move::finish();
    if (++m_lines > mostLines)
        return endOdd(Oddity::TooMuch);
    // While the handshake runs nobody may say anything.
    if (m_stage == Stage::Tls || m_stage == Stage::Waiting)
        return endOdd(Oddity::Nonsense);
    return hear(line);
}

Move LineDialogue::receiveEarly(const QByteArray &line)
{
    return m_ended || mayComeUnasked(line) ? receive(line) : endOdd(Oddity::AnsweredUnasked);
}

Move LineDialogue::secured()
{
    if (m_ended)
        return Move::finish();
    if (m_stage != Stage::Tls)
        return endOdd(Oddity::Nonsense);
    m_findings = Findings();
    m_findings.greeted = true;
    m_findings.startTlsOffered = true;
    m_findings.secured = true;
    return askInsideTls();
}

Stage LineDialogue::stage() const
{
    return m_stage;
}

const Findings &LineDialogue::findings() const
{
    return m_findings;
}

QByteArray LineDialogue::farewell() const
{
    // Where somebody may interfere, or the server is leaving anyway, not one word more is said.
    const bool worthIt = m_ended && m_findings.greeted && m_findings.oddity == Oddity::None
        && !m_findings.startTlsRefused && !m_findings.busy;
    return worthIt ? goodbye() : QByteArray();
}

bool LineDialogue::mustUpgrade() const
{
    return !m_findings.secured;
}

Move LineDialogue::greeted()
{
    m_findings.greeted = true;
    return Move::listen();
}

Move LineDialogue::ask(Stage stage, const QByteArray &line)
{
    m_stage = stage;
    return Move::say(line);
}

Move LineDialogue::upgrade()
{
    m_stage = Stage::Tls;
    m_findings.startTlsOffered = true;
    return Move::beginTls();
}

Move LineDialogue::endRead(const QStringList &signInMethods)
{
    m_findings.capabilitiesRead = true;
    m_findings.signInMethods = signInMethods;
    m_stage = Stage::Done;
    return end();
}

Move LineDialogue::endInPlain(const QStringList &signInMethods)
{
    // Methods named without TLS are nobody's word; only whether there are any is kept.
    m_findings.capabilitiesRead = true;
    m_findings.loginDisabled = signInMethods.isEmpty();
    m_findings.startTlsOffered = false;
    return end();
}

Move LineDialogue::endRefusingUpgrade()
{
    m_findings.startTlsRefused = true;
    return end();
}

Move LineDialogue::endBusy(const QByteArray &words)
{
    m_findings.busy = true;
    keepWords(words);
    return end();
}

Move LineDialogue::endRefused(const QByteArray &words)
{
    m_findings.refused = true;
    keepWords(words);
    return end();
}

Move LineDialogue::endOdd(Oddity oddity)
{
    m_findings.oddity = oddity;
    return end();
}

Move LineDialogue::endStrange(const QByteArray &line)
{
    const Oddity speech = speechOf(line);
    // Inside TLS a second TLS is only noise.
    const bool noise = speech == Oddity::None || (speech == Oddity::LooksLikeTls && m_findings.secured);
    return endOdd(noise ? Oddity::Nonsense : speech);
}

void LineDialogue::keepWords(const QByteArray &words)
{
    // Words from before TLS may be anybody's: they are never shown.
    if (m_findings.secured)
        m_findings.serverWords = words.left(512);
}

Move LineDialogue::end()
{
    m_ended = true;
    return Move::finish();
}
