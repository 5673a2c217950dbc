#include "wizard/check/smtpdialogue.h"

#include "wizard/check/foreignspeech.h"

namespace {

const QByteArray otherName = "localhost.localdomain";

/// The three digits a reply line begins with (RFC 5321 section 4.2), or 0.
int replyCode(const QByteArray &line)
{
    return speechOf(line) == Oddity::SpeaksSmtp ? line.left(3).toInt() : 0;
}

/// A Cisco PIX writes XXXXXXXA over the STARTTLS that it does not let through.
bool isStartTls(const QByteArray &keyword)
{
    if (keyword == "STARTTLS")
        return true;
    return keyword.size() == 8 && keyword.startsWith("XXXXXXX");
}

}

Move SmtpDialogue::hear(const QByteArray &line)
{
    const int code = replyCode(line);
    if (code == 0)
        return endStrange(line);
    if (m_code != 0 && code != m_code)
        return endOdd(Oddity::Nonsense);
    m_code = code;
    m_reply.append(line.mid(4));
    if (line.size() > 3 && line[3] == '-')
        return Move::listen();
    const Move next = answered(code);
    m_code = 0;
    m_reply.clear();
    return next;
}

bool SmtpDialogue::mayComeUnasked(const QByteArray &line) const
{
    // The server may say at any time that it goes down (RFC 5321 section 3.8).
    return replyCode(line) == 421;
}

Move SmtpDialogue::askInsideTls()
{
    m_ehloRefused = false;
    m_heloRefused = false;
    return say(Awaited::Ehlo, "EHLO " + m_name);
}

QByteArray SmtpDialogue::goodbye() const
{
    return "QUIT";
}

Move SmtpDialogue::answered(int code)
{
    switch (m_awaited) {
    case Awaited::Greeting:
        return greetingAnswered(code);
    case Awaited::Ehlo:
        return ehloAnswered(code);
    case Awaited::Helo:
        return heloAnswered(code);
    case Awaited::StartTls:
        return startTlsAnswered(code);
    }
    Q_UNREACHABLE();
}

Move SmtpDialogue::greetingAnswered(int code)
{
    if (code == 220) {
        greeted();
        return say(Awaited::Ehlo, "EHLO " + m_name);
    }
    if (code / 100 == 4)
        return endBusy(words());
    return code / 100 == 5 ? endRefused(words()) : endOdd(Oddity::Nonsense);
}

Move SmtpDialogue::ehloAnswered(int code)
{
    if (code == 250)
        return readExtensions();
    if (code / 100 == 4)
        return endBusy(words());
    if (code / 100 != 5)
        return endOdd(Oddity::Nonsense);
    if (code == 501 && m_name != otherName) {
        m_name = otherName;
        return say(Awaited::Ehlo, "EHLO " + m_name);
    }
    m_ehloRefused = true;
    return say(Awaited::Helo, "HELO " + m_name);
}

Move SmtpDialogue::heloAnswered(int code)
{
    if (code / 100 == 4)
        return endBusy(words());
    if (code != 250 && code / 100 != 5)
        return endOdd(Oddity::Nonsense);
    m_heloRefused = code != 250;
    // Somebody may hide EHLO to hide STARTTLS, so it is asked for once without having been offered.
    if (mustUpgrade())
        return say(Awaited::StartTls, "STARTTLS");
    return m_heloRefused ? endRefused(words()) : endRead({});
}

Move SmtpDialogue::startTlsAnswered(int code)
{
    if (code == 220)
        return upgrade();
    if (code == 421)
        return endBusy(words());
    if (!m_ehloRefused)
        return endRefusingUpgrade();
    return m_heloRefused ? endRefused(words()) : endInPlain({});
}

Move SmtpDialogue::readExtensions()
{
    QStringList methods;
    bool startTls = false;
    for (qsizetype i = 1; i < m_reply.size(); ++i) {
        // "AUTH=LOGIN" is an old spelling of "AUTH LOGIN".
        QList<QByteArray> wordsOfLine = m_reply[i].toUpper().replace('=', ' ').simplified().split(' ');
        const QByteArray keyword = wordsOfLine.takeFirst();
        startTls = startTls || isStartTls(keyword);
        m_findings.utf8Addresses = m_findings.utf8Addresses || keyword == "SMTPUTF8";
        if (keyword == "SIZE")
            m_findings.mostBytes = wordsOfLine.value(0).toLongLong();
        if (keyword != "AUTH")
            continue;
        for (const QByteArray &word : std::as_const(wordsOfLine)) {
            const QString method = saslName(word);
            if (!method.isEmpty() && !methods.contains(method))
                methods.append(method);
        }
    }
    if (!mustUpgrade())
        return endRead(methods);
    m_findings.startTlsOffered = startTls;
    return startTls ? say(Awaited::StartTls, "STARTTLS") : endInPlain(methods);
}

Move SmtpDialogue::say(Awaited awaited, const QByteArray &line)
{
    m_awaited = awaited;
    return ask(mustUpgrade() ? Stage::StartTls : Stage::Capabilities, line);
}

QByteArray SmtpDialogue::words() const
{
    return m_reply.isEmpty() ? QByteArray() : m_reply.join(' ').trimmed();
}
