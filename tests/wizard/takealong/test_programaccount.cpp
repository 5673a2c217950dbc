#include "support/madereports.h"
#include "wizard/takealong/programs/programaccount.h"

static SettingsTable tableFor(const CheckReport &report, Protocol incoming = Protocol::Imap)
{
    return buildSettings(Made::address(), Made::ovhServices(), incoming, report);
}

TEST(ProgramAccount, IsTheProvenTable)
{
    const auto account = makeProgramAccount(tableFor(Made::goodOvh(), Protocol::Pop3));
    ASSERT_TRUE(account);
    EXPECT_EQ(account->sure, ProgramAccount::Sure::Proven);
    EXPECT_EQ(account->incoming.protocol, Protocol::Pop3);
    EXPECT_EQ(account->incoming.endpoint.port, 995);
    EXPECT_EQ(account->outgoingUserName, QStringLiteral("ona@ovh.net"));
}

TEST(ProgramAccount, BeforeTheCheckItIsNotTested)
{
    const auto account = makeProgramAccount(tableFor({}));
    ASSERT_TRUE(account);
    EXPECT_EQ(account->sure, ProgramAccount::Sure::NotTested);
}

TEST(ProgramAccount, IsNothingWhereAPasswordIsNotEnoughOrAServerIsMissing)
{
    SettingsTable oauth = tableFor(Made::goodOvh());
    oauth.incoming->service.authentication = {Authentication::OAuth2};
    EXPECT_FALSE(makeProgramAccount(oauth));
    SettingsTable plain = tableFor(Made::goodOvh());
    plain.outgoing->service.endpoint.security = Security::Plain;
    EXPECT_FALSE(makeProgramAccount(plain));
    SettingsTable broken = tableFor(Made::goodOvh());
    broken.incoming->confidence = Confidence::Unreachable;
    EXPECT_FALSE(makeProgramAccount(broken));
    SettingsTable one = tableFor(Made::goodOvh());
    one.outgoing.reset();
    EXPECT_FALSE(makeProgramAccount(one));
    SettingsTable control = tableFor(Made::goodOvh());
    control.incoming->userName = QStringLiteral("a\nb");
    EXPECT_FALSE(makeProgramAccount(control));
}
