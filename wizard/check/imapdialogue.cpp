#include "wizard/check/imapdialogue.h"

#include "wizard/check/foreignspeech.h"

namespace {

constexpr qint64 mostLiteral = 64 * 1024;

/// The octet count of a literal that the line ends in, -1 for none (RFC 3501 section 4.3).
qint64 literalAtEndOf(const QByteArray &line)
{
    if (!line.endsWith('}'))
        return -1;
    const qsizetype start = line.lastIndexOf('{');
    QByteArray digits = start < 0 ? QByteArray() : line.mid(start + 1, line.size() - start - 2);
    if (digits.endsWith('+'))
        digits.chop(1);
    bool good = false;
    const qulonglong size = digits.toULongLong(&good);
    if (!good || digits.startsWith('+'))
        return -1;
    return qint64(qMin(size, qulonglong(mostLiteral) + 1));
}

/// "UNAVAILABLE" of "[UNAVAILABLE] later, please"; empty without a response code.
QByteArray codeOf(const QByteArray &text)
{
    if (!text.startsWith('['))
        return {};
    const qsizetype end = text.indexOf(']');
    return end < 0 ? QByteArray() : text.mid(1, end - 1);
}

bool isOneOf(const QByteArray &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// The text after a status word: "* OK text" without "OK".
QByteArray afterWord(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    return space < 0 ? QByteArray() : line.mid(space + 1);
}

}

Move ImapDialogue::hear(const QByteArray &line)
{
    if (m_awaited == Awaited::Greeting)
        return hearGreeting(line);
    if (m_literal >= 0)
        return hearLiteral(line);
    if (line.startsWith("* "))
        return hearUntagged(line.mid(2));
    // "+" where a tagged answer is due: whoever answers STARTTLS so does not want it.
    if (line.startsWith('+'))
        return m_awaited == Awaited::StartTls ? endRefusingUpgrade() : endOdd(Oddity::Nonsense);
    const QByteArray tag = 'a' + QByteArray::number(m_tag) + ' ';
    return line.startsWith(tag) ? hearTagged(line.mid(tag.size())) : endStrange(line);
}

bool ImapDialogue::mayComeUnasked(const QByteArray &line) const
{
    // RFC 3501 section 2.2.2: untagged data may come at any time; the lines of a literal belong to them.
    return line.startsWith("* ") || m_literal >= 0;
}

Move ImapDialogue::askInsideTls()
{
    return say(Awaited::Capability, "CAPABILITY");
}

QByteArray ImapDialogue::goodbye() const
{
    return 'a' + QByteArray::number(m_tag + 1) + " LOGOUT";
}

Move ImapDialogue::hearGreeting(const QByteArray &line)
{
    const QByteArray rest = line.startsWith("* ") ? line.mid(2) : QByteArray();
    if (beginsWithWord(rest, "PREAUTH"))
        return endOdd(Oddity::PreAuthenticated);
    if (beginsWithWord(rest, "BYE"))
        return hearBye(afterWord(rest));
    if (beginsWithWord(rest, "NO") && isOneOf(codeOf(afterWord(rest)), {"UNAVAILABLE", "LIMIT", "INUSE"}))
        return endBusy(afterWord(rest));
    if (!beginsWithWord(rest, "OK"))
        return endStrange(line);
    greeted();
    readCodeOf(afterWord(rest));
    // A list in the greeting saves a round trip, if it already says what we came for.
    if (mustUpgrade() && m_capabilities.startTls)
        return weigh();
    if (!mustUpgrade() && m_capabilities.imap4 && !m_capabilities.loginDisabled)
        return weigh();
    return say(Awaited::Capability, "CAPABILITY");
}

Move ImapDialogue::hearUntagged(const QByteArray &rest)
{
    if (beginsWithWord(rest, "BYE"))
        return hearBye(afterWord(rest));
    if (beginsWithWord(rest, "PREAUTH"))
        return endOdd(Oddity::PreAuthenticated);
    if (beginsWithWord(rest, "OK") || beginsWithWord(rest, "NO") || beginsWithWord(rest, "BAD"))
        return Move::listen();
    if (!beginsWithWord(rest, "CAPABILITY"))
        return hearData(rest);
    if (literalAtEndOf(rest) >= 0)
        return endOdd(Oddity::Nonsense);
    if (m_awaited == Awaited::Capability)
        read(afterWord(rest));
    return Move::listen();
}

Move ImapDialogue::hearTagged(const QByteArray &rest)
{
    const bool ok = beginsWithWord(rest, "OK");
    const bool refused = beginsWithWord(rest, "NO") || beginsWithWord(rest, "BAD");
    if (m_awaited == Awaited::StartTls) {
        if (ok)
            return upgrade();
        return refused ? endRefusingUpgrade() : endOdd(Oddity::Nonsense);
    }
    if (beginsWithWord(rest, "NO") && isOneOf(codeOf(afterWord(rest)), {"UNAVAILABLE", "LIMIT", "INUSE"}))
        return endBusy(afterWord(rest));
    if (!ok)
        return endOdd(Oddity::Nonsense);
    readCodeOf(afterWord(rest));
    return weigh();
}

Move ImapDialogue::hearLiteral(const QByteArray &line)
{
    if (line.size() < m_literal) {
        // The line end belongs to the literal too; two octets, as the standard has it.
        m_literal = qMax<qint64>(0, m_literal - line.size() - 2);
        return Move::listen();
    }
    const QByteArray rest = line.mid(m_literal);
    return hearData(rest);
}

Move ImapDialogue::hearData(const QByteArray &rest)
{
    // Nothing here is asked for before sign-in, so it is stepped over, whole.
    m_literal = literalAtEndOf(rest);
    return m_literal > mostLiteral ? endOdd(Oddity::Nonsense) : Move::listen();
}

Move ImapDialogue::hearBye(const QByteArray &text)
{
    // RFC 5530 section 3: these do not pass by waiting.
    const bool lasting = isOneOf(codeOf(text), {"NOPERM", "CONTACTADMIN", "AUTHORIZATIONFAILED"});
    return lasting ? endRefused(text) : endBusy(text);
}

Move ImapDialogue::weigh()
{
    if (!m_capabilities.imap4)
        return endOdd(Oddity::Nonsense);
    QStringList methods = m_capabilities.methods;
    if (!m_capabilities.loginDisabled && !methods.contains(QStringLiteral("LOGIN")))
        methods.append(QStringLiteral("LOGIN"));
    m_findings.startTlsOffered = m_findings.startTlsOffered || m_capabilities.startTls;
    if (mustUpgrade())
        return m_capabilities.startTls ? say(Awaited::StartTls, "STARTTLS") : endInPlain(methods);
    m_findings.loginDisabled = m_capabilities.loginDisabled;
    m_findings.plainCommands = !m_capabilities.loginDisabled;
    m_findings.saslIr = m_capabilities.saslIr;
    m_findings.utf8Addresses = m_capabilities.utf8;
    return endRead(methods);
}

Move ImapDialogue::say(Awaited awaited, const QByteArray &command)
{
    m_awaited = awaited;
    m_capabilities = Capabilities();
    ++m_tag;
    return ask(mustUpgrade() ? Stage::StartTls : Stage::Capabilities, 'a' + QByteArray::number(m_tag) + ' ' + command);
}

void ImapDialogue::readCodeOf(const QByteArray &text)
{
    const QByteArray code = codeOf(text);
    if (beginsWithWord(code, "CAPABILITY"))
        read(afterWord(code));
}

void ImapDialogue::read(const QByteArray &capabilities)
{
    // The latest list counts, whole.
    m_capabilities = Capabilities();
    const QList<QByteArray> words = capabilities.toUpper().simplified().split(' ');
    for (const QByteArray &word : words) {
        m_capabilities.imap4 = m_capabilities.imap4 || word == "IMAP4REV1" || word == "IMAP4REV2";
        m_capabilities.startTls = m_capabilities.startTls || word == "STARTTLS";
        m_capabilities.loginDisabled = m_capabilities.loginDisabled || word == "LOGINDISABLED";
        m_capabilities.utf8 = m_capabilities.utf8 || word == "UTF8=ACCEPT" || word == "UTF8=ONLY";
        m_capabilities.saslIr = m_capabilities.saslIr || word == "SASL-IR";
        const QString method = word.startsWith("AUTH=") ? saslName(word.mid(5)) : QString();
        if (!method.isEmpty() && !m_capabilities.methods.contains(method))
            m_capabilities.methods.append(method);
    }
}
