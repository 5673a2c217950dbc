#pragma once
#include "wizard/check/linedialogue.h"

/// Receiving by POP3 (RFC 1939, RFC 2449, RFC 2595): greeting, CAPA, and where asked STLS and CAPA again.
class Pop3Dialogue : public LineDialogue
{
public:
    using LineDialogue::LineDialogue;

private:
    enum class Awaited { Greeting, Capa, CapaLines, Stls };

    Move hear(const QByteArray &line) override;
    bool mayComeUnasked(const QByteArray &line) const override;
    Move askInsideTls() override;
    QByteArray goodbye() const override;

    Move hearGreeting(const QByteArray &line);
    Move hearCapa(const QByteArray &line);
    Move hearCapaLine(const QByteArray &line);
    Move hearStls(const QByteArray &line);
    Move say(Awaited awaited, const QByteArray &line);
    void add(const QString &method);

    Awaited m_awaited = Awaited::Greeting;
    QStringList m_methods;
    bool m_stlsBlind = false;  ///< STLS was not offered, because CAPA was not understood
    bool m_saslLogin = false;
};
