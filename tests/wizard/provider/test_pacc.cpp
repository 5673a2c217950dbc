#include "wizard/provider/sources/pacc.h"

#include <QCryptographicHash>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

static const QByteArray file = R"({"protocols": {"imap": {"host": "imap.hoster.example"}, "smtp": {"host": "smtp.hoster.example"},
 "jmap": {"url": "https://jmap.hoster.example"}}, "authentication": {"oauth-public": {"issuer": "https://id.hoster.example/"},
 "password": true}, "info": {"provider": {"name": "Hoster", "shortName": "H"},
 "help": {"documentation": "https://help.hoster.example/"}}})";

static QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
}

TEST(Pacc, GivesTheServersOnTheUsualTlsPorts)
{
    const auto finding = readPacc(file, u"imone.example"_s);
    ASSERT_TRUE(finding);
    ASSERT_EQ(finding->services.size(), 2);
    EXPECT_EQ(finding->services[0].service.endpoint, (Endpoint{u"imap.hoster.example"_s, 993, Security::ImplicitTls}));
    EXPECT_EQ(finding->services[1].service.endpoint, (Endpoint{u"smtp.hoster.example"_s, 465, Security::ImplicitTls}));
    EXPECT_EQ(finding->services[0].service.authentication, (QList{Authentication::OAuth2, Authentication::Password}));
    EXPECT_EQ(finding->name, u"Hoster"_s);
    EXPECT_EQ(finding->signInIssuer, u"id.hoster.example"_s);
    EXPECT_EQ(finding->documentation.value(0).url.host(), u"help.hoster.example"_s);
}

TEST(Pacc, WithoutPasswordOnlyTheBrowserSignInIsLeft)
{
    const auto finding = readPacc(QByteArray(file).replace("true", "false"), u"imone.example"_s);
    ASSERT_TRUE(finding);
    EXPECT_TRUE(wantsBrowserSignIn(*finding, Protocol::Imap));
}

TEST(Pacc, RefusesWhatIsNoSuchFile)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("<x/>"), QByteArray("[]"), QByteArray("{\"protocols\": 1}"),
          QByteArray(file).replace("imap.hoster.example", "127.0.0.1"), QByteArray(file).replace("\"smtp\"", "\"s\""),
          QByteArray(file) + QByteArray(64 * 1024, ' '), QByteArray("[").repeated(5000)})
        EXPECT_FALSE(readPacc(bytes, u"imone.example"_s)) << bytes.left(80).toStdString();
}

TEST(Pacc, IsVouchedForByTheDigestOfTheVeryBytes)
{
    const QByteArray digest = digestOf(file);
    EXPECT_TRUE(isVouchedFor(file, {"v=spf1 -all", "v=UAAC1; a=sha256; d=" + digest}));
    EXPECT_TRUE(isVouchedFor(file, {"v=UAAC1;a=SHA256;d=" + digest + ";"}));
    EXPECT_FALSE(isVouchedFor(file + " ", {"v=UAAC1; a=sha256; d=" + digest}));
    EXPECT_FALSE(isVouchedFor(file, {"v=UAAC1; a=md5; d=" + digest}));
    EXPECT_FALSE(isVouchedFor(file, {"v=UAAC1; a=sha256; d=!!" + digest}));
    EXPECT_FALSE(isVouchedFor(file, {"v=UAAC1; a=sha256; d="}));
    EXPECT_FALSE(isVouchedFor(file, {}));
}
