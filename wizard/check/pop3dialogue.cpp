#include "wizard/check/pop3dialogue.h"

#include "wizard/check/foreignspeech.h"

namespace {

bool isOk(const QByteArray &line)
{
    return beginsWithWord(line, "+OK");
}

bool isError(const QByteArray &line)
{
    return beginsWithWord(line, "-ERR");
}

QByteArray wordsOf(const QByteArray &line)
{
    return line.mid(4).trimmed();
}

/// RFC 3206 section 4: trouble that will not pass by itself.
bool isLasting(const QByteArray &line)
{
    return wordsOf(line).toUpper().startsWith("[SYS/PERM");
}

}

Move Pop3Dialogue::hear(const QByteArray &line)
{
    switch (m_awaited) {
    case Awaited::Greeting:
        return hearGreeting(line);
    case Awaited::Capa:
        return hearCapa(line);
    case Awaited::CapaLines:
        return hearCapaLine(line);
    case Awaited::Stls:
        return hearStls(line);
    }
    Q_UNREACHABLE();
}

bool Pop3Dialogue::mayComeUnasked(const QByteArray &) const
{
    return false;
}

Move Pop3Dialogue::askInsideTls()
{
    m_methods.clear();
    m_findings.utf8Addresses = false;
    return say(Awaited::Capa, "CAPA");
}

QByteArray Pop3Dialogue::goodbye() const
{
    return "QUIT";
}

Move Pop3Dialogue::hearGreeting(const QByteArray &line)
{
    if (isOk(line)) {
        greeted();
        return say(Awaited::Capa, "CAPA");
    }
    if (isError(line))
        return isLasting(line) ? endRefused(wordsOf(line)) : endBusy(wordsOf(line));
    return endStrange(line);
}

Move Pop3Dialogue::hearCapa(const QByteArray &line)
{
    if (isOk(line)) {
        m_awaited = Awaited::CapaLines;
        return Move::listen();
    }
    if (!isError(line))
        return endStrange(line);
    if (wordsOf(line).toUpper().startsWith("[SYS/"))
        return isLasting(line) ? endRefused(wordsOf(line)) : endBusy(wordsOf(line));
    // CAPA came years after POP3: a server without it still takes USER and PASS, and may know STLS.
    if (!mustUpgrade()) {
        m_findings.plainCommands = true;
        return endRead({QStringLiteral("LOGIN")});
    }
    m_stlsBlind = true;
    return say(Awaited::Stls, "STLS");
}

Move Pop3Dialogue::hearCapaLine(const QByteArray &line)
{
    if (line == ".") {
        // Some that know SASL LOGIN but not PLAIN turn USER and PASS away, although they name them.
        m_findings.plainCommands = m_findings.plainCommands && !m_saslLogin;
        if (!mustUpgrade())
            return endRead(m_methods);
        return m_findings.startTlsOffered ? say(Awaited::Stls, "STLS") : endInPlain(m_methods);
    }
    QList<QByteArray> words = (line.startsWith('.') ? line.mid(1) : line).toUpper().simplified().split(' ');
    const QByteArray keyword = words.takeFirst();
    if (keyword == "STLS") {
        m_findings.startTlsOffered = true;
    } else if (keyword == "UTF8") {
        m_findings.utf8Addresses = true;
    } else if (keyword == "USER") {
        m_findings.plainCommands = true;
        add(QStringLiteral("LOGIN"));
    } else if (keyword == "SASL") {
        m_saslLogin = words.contains("LOGIN");
        for (const QByteArray &word : std::as_const(words))
            add(saslName(word));
    }
    return Move::listen();
}

Move Pop3Dialogue::hearStls(const QByteArray &line)
{
    if (isOk(line))
        return upgrade();
    if (m_stlsBlind && isError(line))
        return endInPlain({QStringLiteral("LOGIN")});
    return endRefusingUpgrade();
}

Move Pop3Dialogue::say(Awaited awaited, const QByteArray &line)
{
    m_awaited = awaited;
    return ask(mustUpgrade() ? Stage::StartTls : Stage::Capabilities, line);
}

void Pop3Dialogue::add(const QString &method)
{
    if (!method.isEmpty() && !m_methods.contains(method))
        m_methods.append(method);
}
