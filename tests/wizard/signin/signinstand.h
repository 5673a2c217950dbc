#pragma once
#include "support/eventloop.h"
#include "support/probestand.h"
#include "support/scriptedserver.h"
#include "wizard/signin/signinrun.h"

/// A scripted server under a good certificate, and who signs in there.
struct SignInStand {
    using M = ServerMove;

    ProbeWorld world;
    ScriptedServer server;
    SignInLimits limits;
    Password password;
    ChosenService chosen;
    std::unique_ptr<SignInRun> run;
    int ends = 0;

    SignInStand(Protocol protocol, Security security, ServerScript script)
        : server(std::move(script))
    {
        server.identity = world.identity;
        limits.way = world.patient;
        limits.way.farewell = std::chrono::milliseconds(500);
        limits.login = limits.errand = limits.whole = std::chrono::seconds(20);
        password.set(QStringLiteral("slaptas žodis"));
        chosen.service = world.target(protocol, security, server.serverPort()).service;
        chosen.userName = QStringLiteral("ona@imone.lt");
        chosen.confidence = Confidence::Confirmed;
    }

    void begin(const SignInRun::MakeErrand &errand = {})
    {
        run = std::make_unique<SignInRun>(chosen, password, world.outside, limits);
        if (errand)
            run->setErrand(errand);
        QObject::connect(run.get(), &SignInRun::finished, [this] { ++ends; });
        run->start();
    }
    SignInVerdict end()
    {
        EXPECT_TRUE(waitUntil([this] { return ends > 0; }));
        return run->outcome().verdict;
    }
    SignInVerdict go()
    {
        begin();
        return end();
    }
    /// How many lines the server heard that begin so.
    int heard(const QByteArray &start) const
    {
        const QByteArrayList lines = server.heard();
        return int(std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) { return line.startsWith(start); }));
    }
};

/// The moves of good servers inside TLS, up to the sign-in.
namespace SignInTalk {
inline ServerScript imap(const QByteArray &answer)
{
    using M = ServerMove;
    return {M::send("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n"), M::expect("b1 AUTHENTICATE PLAIN "),
            M::send(answer)};
}
inline ServerScript pop3(const QByteArray &answer)
{
    using M = ServerMove;
    return {M::send("+OK ready\r\n"), M::expect("CAPA"), M::send("+OK\r\nSASL PLAIN\r\n.\r\n"), M::expect("AUTH PLAIN "),
            M::send(answer)};
}
inline ServerScript smtp(const QByteArray &answer)
{
    using M = ServerMove;
    return {M::send("220 mail.test ESMTP\r\n"), M::expect("EHLO"), M::send("250-mail.test\r\n250 AUTH PLAIN\r\n"),
            M::expect("AUTH PLAIN "), M::send(answer)};
}
inline ServerScript then(ServerScript script, const ServerScript &more)
{
    script.insert(script.end(), more.begin(), more.end());
    return script;
}
}
