#include "support/eventloop.h"
#include "support/probestand.h"
#include "support/scriptedserver.h"

#include <gtest/gtest.h>

namespace {

/// A server whose only answer to a handshake is this alert (RFC 8446 section 6).
Verdict answeredByAlert(char alert)
{
    const ProbeWorld world;
    ScriptedServer server({ServerMove::swallow(), ServerMove::send(QByteArray("\x15\x03\x03\x00\x02\x02", 6) + alert),
                           ServerMove::close()});
    ProbeTrial trial;
    trial.start(world.target(Protocol::Imap, Security::ImplicitTls, server.serverPort()), world.outside, world.hasty);
    EXPECT_TRUE(waitUntil([&] { return trial.done; }));
    return judge(trial.run->observation());
}

} // namespace

TEST(Alerts, AreToldApart)
{
    EXPECT_EQ(answeredByAlert(40), Verdict::TlsTooOld);                // handshake_failure: nothing in common
    EXPECT_EQ(answeredByAlert(42), Verdict::ClientCertificateWanted);  // bad_certificate, and we sent none
    EXPECT_EQ(answeredByAlert(49), Verdict::ClientCertificateWanted);  // access_denied
    EXPECT_EQ(answeredByAlert(70), Verdict::TlsTooOld);                // protocol_version
    EXPECT_EQ(answeredByAlert(80), Verdict::TlsFailed);                // internal_error
    EXPECT_EQ(answeredByAlert(112), Verdict::CertificateOtherName);    // unrecognized_name
}
