#pragma once
#include "wizard/check/linedialogue.h"

/// Receiving by IMAP (RFC 3501, RFC 9051): greeting and capabilities, and where asked STARTTLS between them.
class ImapDialogue : public LineDialogue
{
public:
    using LineDialogue::LineDialogue;

private:
    enum class Awaited { Greeting, Capability, StartTls };

    Move hear(const QByteArray &line) override;
    bool mayComeUnasked(const QByteArray &line) const override;
    Move askInsideTls() override;
    QByteArray goodbye() const override;

    Move hearGreeting(const QByteArray &line);
    Move hearUntagged(const QByteArray &rest);
    Move hearTagged(const QByteArray &rest);
    Move hearLiteral(const QByteArray &line);
    Move hearData(const QByteArray &rest);
    Move hearBye(const QByteArray &text);
    Move weigh();  ///< decides on a capability list that is complete
    Move say(Awaited awaited, const QByteArray &command);
    void read(const QByteArray &capabilities);
    void readCodeOf(const QByteArray &text);

    struct Capabilities {
        bool imap4 = false;  ///< IMAP4rev1 or IMAP4rev2
        bool startTls = false;
        bool loginDisabled = false;
        bool utf8 = false;
        bool saslIr = false;
        QStringList methods;
    };

    Awaited m_awaited = Awaited::Greeting;
    Capabilities m_capabilities;
    int m_tag = 0;
    qint64 m_literal = -1;  ///< octets of a literal still to be stepped over; -1 outside of one
};
