#include "wizard/provider/hoster.h"
#include "wizard/provider/providerwords.h"
#include "wizard/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

class Hoster : public testing::Test
{
protected:
    QString folder() const { return m_folder.path(); }
    void SetUp() override { drop(u"acme"_s, u"Acme Mail"_s); }
    void drop(const QString &id, const QString &name)
    {
        QFile source(QStringLiteral(MSW_SOURCE_DIR "/tests/data/profiles/acme/provider.json"));
        ASSERT_TRUE(source.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(source.readAll());
        text.replace(u"\"acme\""_s, u'"' + id + u'"').replace(u"Acme Mail"_s, name).replace(u"acme.example"_s, id + u".example"_s);
        QDir(m_folder.path()).mkpath(id);
        QFile copy(m_folder.filePath(id + u"/provider.json"_s));
        ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
        copy.write(text.toUtf8());
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(Hoster, GreetsFromTheStartWhereItIsTheOnlyOneDroppedIn)
{
    const Catalogue catalogue({folder()});
    const Session session(catalogue);
    ASSERT_TRUE(hosterOf(session));
    EXPECT_EQ(hosterOf(session)->name, u"Acme Mail"_s);
}

TEST_F(Hoster, StaysBackForACustomerOfAnother)
{
    const Catalogue catalogue({folder()});
    Session session(catalogue);
    session.setProvider({u"ovh"_s, u"mxplan"_s, {}, ProviderSource::BuiltIn});
    EXPECT_EQ(hosterOf(session), nullptr);
}

TEST_F(Hoster, GreetsOnlyItsOwnCustomersWhereSeveralAreDroppedIn)
{
    drop(u"beta"_s, u"Beta Mail"_s);
    const Catalogue catalogue({folder()});
    Session session(catalogue);
    EXPECT_EQ(hosterOf(session), nullptr);
    session.setProvider({u"beta"_s, u"big"_s, {}, ProviderSource::File});
    ASSERT_TRUE(hosterOf(session));
    EXPECT_EQ(hosterOf(session)->name, u"Beta Mail"_s);
}

TEST_F(Hoster, IsNobodyWithoutADroppedInFile)
{
    const Catalogue catalogue;
    const Session session(catalogue);
    EXPECT_EQ(hosterOf(session), nullptr);
}

TEST(SupportLine, NamesThePhoneTheMailOrNothing)
{
    Provider provider;
    provider.name = u"Acme"_s;
    EXPECT_EQ(supportLine(provider), QString());
    provider.brand.supportEmail = u"help@acme.example"_s;
    EXPECT_EQ(supportLine(provider), u"Help from Acme: help@acme.example"_s);
    provider.brand.supportPhone = u"+370 5 123"_s;
    EXPECT_EQ(supportLine(provider), u"Help from Acme: +370 5 123 · help@acme.example"_s);
}

TEST(TypedServersProblem, NamesTheField)
{
    EXPECT_TRUE(typedServersProblem(u"imap"_s, u"smtp.example.com"_s).contains(u"incoming"_s));
    EXPECT_TRUE(typedServersProblem(u"imap.example.com"_s, u"smtp"_s).contains(u"outgoing"_s));
    EXPECT_EQ(typedServersProblem(u"imap.example.com"_s, u"smtp.example.com"_s), QString());
}
