#include "support/eventloop.h"
#include "wizard/provider/hostsfile.h"
#include "wizard/provider/qtdnsresolver.h"

#include <gtest/gtest.h>

TEST(HostsFile, GivesTheAddressesOfAName)
{
    const QByteArray text = "# comment\n127.0.0.1\tlocalhost\n10.0.0.1  mail.test Other.Test # mail.test2\n"
                            "fd00::1 mail.test\nrubbish mail.test\n10.0.0.9\n";
    const QList<QHostAddress> both{QHostAddress(QStringLiteral("10.0.0.1")), QHostAddress(QStringLiteral("fd00::1"))};
    EXPECT_EQ(addressesInHostsFile(text, QStringLiteral("MAIL.test")), both);
    EXPECT_EQ(addressesInHostsFile(text, QStringLiteral("other.test")), both.mid(0, 1));
    EXPECT_TRUE(addressesInHostsFile(text, QStringLiteral("mail.test2")).isEmpty());
    EXPECT_TRUE(addressesInHostsFile({}, QStringLiteral("mail.test")).isEmpty());
}

TEST(Resolver, AnswersForAnAddressWithoutAskingAnybody)
{
    QtDnsResolver resolver;
    QList<QHostAddress> found;
    int calls = 0;
    QObject owner;
    resolver.addressesOf(QStringLiteral("127.0.0.7"), &owner, [&](DnsOutcome outcome, const auto &addresses, bool last) {
        EXPECT_EQ(outcome, DnsOutcome::Found);
        EXPECT_TRUE(last);
        found = addresses;
        ++calls;
    });
    EXPECT_EQ(calls, 0);
    ASSERT_TRUE(waitUntil([&] { return calls > 0; }));
    EXPECT_EQ(found, QList<QHostAddress>{QHostAddress(QStringLiteral("127.0.0.7"))});
}

TEST(Resolver, ForgetsAnOwnerThatIsGone)
{
    QtDnsResolver resolver;
    auto owner = std::make_unique<QObject>();
    QObject other;
    int calls = 0;
    int otherCalls = 0;
    resolver.addressesOf(QStringLiteral("127.0.0.7"), owner.get(), [&](auto...) { ++calls; });
    resolver.addressesOf(QStringLiteral("127.0.0.7"), &other, [&](auto...) { ++otherCalls; });
    owner.reset();
    ASSERT_TRUE(waitUntil([&] { return otherCalls > 0; }));
    EXPECT_EQ(calls, 0);
}

TEST(Resolver, MayBeDestroyedWithQuestionsOpen)
{
    QObject owner;
    int calls = 0;
    {
        QtDnsResolver resolver;
        resolver.addressesOf(QStringLiteral("127.0.0.7"), &owner, [&](auto...) { ++calls; });
        resolver.mxOf(QStringLiteral("localhost"), &owner, [&](auto...) { ++calls; });
    }
    letPass(std::chrono::milliseconds(20));
    EXPECT_EQ(calls, 0);
}
