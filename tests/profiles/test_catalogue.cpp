#include "problems.h"

#include "profiles/catalogue.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

static QByteArray providerJson(const QByteArray &id, const QByteArray &name, const QByteArray &domain)
{
    return R"({"id": ")" + id + R"(", "name": ")" + name + R"(", "offers": [{"id": "o", "trName": "Offer", "domains": [")"
           + domain + R"("], "mxSuffixes": ["mx.)" + domain + R"("], "services": [
             {"protocol": "imap", "host": "imap.)" + domain + R"(", "port": 993, "security": "tls"},
             {"protocol": "smtp", "host": "smtp.)" + domain + R"(", "port": 465, "security": "tls"}]}]})";
}

static QByteArray guideJson(const QByteArray &device, const QByteArray &name)
{
    return R"({"device": ")" + device + R"(", "trName": ")" + name + R"(", "picture": "phone", "protocols": ["imap"],
               "steps": [{"number": 1, "trTitle": "One", "trText": ["Do it."], "links": ["webmail"]}]})";
}

static std::string ownGuides(const Catalogue &catalogue, const char *provider)
{
    QStringList devices;
    for (const Guide *guide : catalogue.guidesFor(QString::fromLatin1(provider)))
        if (!guide->provider.isEmpty())
            devices.append(guide->device);
    return devices.join(u' ').toStdString();
}

/// A folder of dropped-in profiles.
class DroppedIn : public testing::Test
{
protected:
    void put(const QString &path, const QByteArray &bytes)
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(full.section(u'/', 0, -2));
        QFile file(full);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString folder(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;
};

TEST_F(DroppedIn, AddsAProviderFromItsFolderOrALooseFile)
{
    put(QStringLiteral("a/acme/provider.json"), providerJson("acme", "acme mail", "acme.example"));
    put(QStringLiteral("a/other.json"), providerJson("other", "Other", "other.example"));
    const Catalogue catalogue({folder("a"), folder("missing")});
    EXPECT_EQ(problemLines(catalogue.problems()).join(u'\n').toStdString(), "");
    ASSERT_TRUE(catalogue.provider(QStringLiteral("acme")));
    EXPECT_FALSE(catalogue.isBuiltIn(QStringLiteral("acme")));
    EXPECT_TRUE(catalogue.isBuiltIn(QStringLiteral("ovh")));
    EXPECT_TRUE(catalogue.forDomain(QStringLiteral("Other.Example")));
    EXPECT_EQ(catalogue.forMxHosts({QStringLiteral("x.example.org"), QStringLiteral("a.mx.acme.example")}).provider,
              catalogue.provider(QStringLiteral("acme")));
    QStringList names;
    for (const Provider *provider : catalogue.providers())
        names.append(provider->name);
    EXPECT_LT(names.indexOf(QStringLiteral("acme mail")), names.indexOf(QStringLiteral("Astra")));
    EXPECT_LT(names.indexOf(QStringLiteral("Other")), names.indexOf(QStringLiteral("OVHcloud")));
}

TEST_F(DroppedIn, ReplacesTheBuiltInProviderAndItsGuides)
{
    put(QStringLiteral("a/ovh/provider.json"), providerJson("ovh", "Mine", "mine.example"));
    put(QStringLiteral("a/ovh/guides/toaster.json"), guideJson("toaster", "Toaster"));
    const Catalogue catalogue({folder("a")});
    EXPECT_EQ(catalogue.provider(QStringLiteral("ovh"))->name, QStringLiteral("Mine"));
    EXPECT_FALSE(catalogue.isBuiltIn(QStringLiteral("ovh")));
    EXPECT_FALSE(catalogue.forDomain(QStringLiteral("ovh.net")));
    EXPECT_EQ(ownGuides(catalogue, "ovh"), "toaster");
    EXPECT_EQ(catalogue.guide(QStringLiteral("ovh"), QStringLiteral("toaster"))->id, QStringLiteral("ovh/toaster"));
    EXPECT_EQ(problemsLike(catalogue.problems(), QStringLiteral("/steps/0/links: the provider has no link \"webmail\"")), 1);
}

TEST_F(DroppedIn, AddsAGuideToABuiltInProviderWithOneFile)
{
    put(QStringLiteral("a/astra/guides/toaster.json"), guideJson("toaster", "Toaster"));
    const Catalogue catalogue({folder("a")});
    EXPECT_TRUE(catalogue.isBuiltIn(QStringLiteral("astra")));
    EXPECT_TRUE(catalogue.guide(QStringLiteral("astra"), QStringLiteral("toaster")));
    EXPECT_GT(catalogue.guidesFor(QStringLiteral("astra")).size(), 1);
}

TEST_F(DroppedIn, TakesTheBestFolderFirst)
{
    put(QStringLiteral("a/acme/provider.json"), providerJson("acme", "Best", "acme.example"));
    put(QStringLiteral("b/acme/provider.json"), providerJson("acme", "Second", "second.example"));
    put(QStringLiteral("b/acme/guides/toaster.json"), guideJson("toaster", "Toaster"));
    const Catalogue catalogue({folder("a"), folder("b")});
    EXPECT_EQ(catalogue.provider(QStringLiteral("acme"))->name, QStringLiteral("Best"));
    EXPECT_EQ(ownGuides(catalogue, "acme"), "");
}

TEST_F(DroppedIn, WinsItsDomainOverABuiltInProvider)
{
    put(QStringLiteral("a/acme/provider.json"), providerJson("acme", "Acme", "ovh.net"));
    const Catalogue catalogue({folder("a")});
    EXPECT_EQ(catalogue.forDomain(QStringLiteral("ovh.net")).provider->id, QStringLiteral("acme"));
}

TEST_F(DroppedIn, NamesWhatIsBrokenAndLoadsTheRest)
{
    put(QStringLiteral("a/broken/provider.json"), "{ \"id\": ");
    put(QStringLiteral("a/empty/provider.json"), {});
    put(QStringLiteral("a/wrong/provider.json"), providerJson("right", "Right", "right.example"));
    put(QStringLiteral("a/acme/provider.json"), providerJson("acme", "Acme", "acme.example"));
    put(QStringLiteral("a/acme/guides/bad.json"), "[]");
    put(QStringLiteral("a/acme/guides/toaster.json"), guideJson("toaster", "Toaster"));
    const Catalogue catalogue({folder("a")});
    EXPECT_EQ(catalogue.problems().size(), 5);
    EXPECT_EQ(problemsLike(catalogue.problems(), QStringLiteral(": the file holds no object")), 1);
    EXPECT_EQ(problemsLike(catalogue.problems(), QStringLiteral("/id: is \"right\"; it must be the folder's name \"wrong\"")), 1);
    EXPECT_FALSE(catalogue.provider(QStringLiteral("broken")));
    EXPECT_EQ(ownGuides(catalogue, "acme"), "toaster");
    EXPECT_EQ(catalogue.problems().size(), 5);
}

TEST_F(DroppedIn, FindsOneDomainOfManyAtOnce)
{
    QByteArray domains;
    for (int i = 0; i < 499; ++i)
        domains += "d" + QByteArray::number(i) + ".example\", \"";
    for (int p = 0; p < 20; ++p) {
        QByteArray json = providerJson("p" + QByteArray::number(p), "P", "last.example");
        put(QStringLiteral("a/p%1.json").arg(p), json.replace("[\"last.example\"", "[\"" + domains + "last" + QByteArray::number(p) + ".example\""));
    }
    const Catalogue catalogue({folder("a")});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10000; ++i)
        ASSERT_TRUE(catalogue.forDomain(QStringLiteral("last19.example")));
    EXPECT_LT(timer.elapsed(), 1000);
}

static std::string devicesOf(const QList<const Guide *> &guides)
{
    QStringList devices;
    for (const Guide *guide : guides)
        devices.append(guide->id);
    return devices.join(u' ').toStdString();
}

TEST_F(DroppedIn, OffersAGuideForEveryProviderUnlessTheProviderHasItsOwn)
{
    put(QStringLiteral("a/acme/provider.json"), providerJson("acme", "Acme", "acme.example"));
    put(QStringLiteral("a/guides/kettle.json"), guideJson("kettle", "Kettle"));
    put(QStringLiteral("a/guides/toaster.json"), guideJson("toaster", "Toaster"));
    put(QStringLiteral("a/acme/guides/toaster.json"), guideJson("toaster", "Acme's toaster").replace(R"(, "links": ["webmail"])", ""));
    const Catalogue catalogue({folder("a")});
    EXPECT_EQ(problemLines(catalogue.problems()).join(u'\n').toStdString(), "");
    EXPECT_EQ(devicesOf(catalogue.guidesFor(QStringLiteral("acme"))).find("acme/toaster "), 0);
    EXPECT_NE(devicesOf(catalogue.guidesFor(QStringLiteral("acme"))).find(" kettle"), std::string::npos);
    EXPECT_EQ(catalogue.guide(QStringLiteral("acme"), QStringLiteral("toaster"))->name.source, QStringLiteral("Acme's toaster"));
    for (const QString &other : {QStringLiteral("ovh"), QString(), QStringLiteral("found-later")})
        EXPECT_EQ(catalogue.guide(other, QStringLiteral("toaster"))->name.source, QStringLiteral("Toaster"));
    EXPECT_NE(devicesOf(catalogue.guidesFor({})).find("kettle"), std::string::npos);
}

TEST_F(DroppedIn, ExtendsAGuideForTheOfferThatItIsMeantFor)
{
    put(QStringLiteral("a/guides/toaster.json"), guideJson("toaster", "Toaster"));
    put(QStringLiteral("a/ovh/guides/toaster.json"),
        R"({"extends": "toaster", "offers": ["exchange"], "changes": [{"at": 1, "place": "add", "trText": ["More."]}]})");
    const Catalogue catalogue({folder("a")});
    EXPECT_EQ(problemLines(catalogue.problems()).join(u'\n').toStdString(), "");
    const auto texts = [&](const char *offer) {
        return catalogue.guide(QStringLiteral("ovh"), QStringLiteral("toaster"), QString::fromLatin1(offer))->steps[0].text.size();
    };
    EXPECT_EQ(texts("exchange"), 2);
    EXPECT_EQ(texts("mxplan"), 1);
    for (const Guide *guide : catalogue.guidesFor(QStringLiteral("ovh"), QStringLiteral("mxplan"))) {
        EXPECT_NE(guide->id, QStringLiteral("ovh/toaster"));
    }
}

TEST_F(DroppedIn, NamesAnExtensionWithoutItsGuideAndAGuideOfAnotherName)
{
    put(QStringLiteral("a/ovh/guides/spoon.json"), R"({"extends": "spoon"})");
    put(QStringLiteral("a/guides/kettle.json"), guideJson("toaster", "Toaster"));
    put(QStringLiteral("a/guides/fork.json"), R"({"extends": "toaster"})");
    const Catalogue catalogue({folder("a")});
    EXPECT_EQ(problemsLike(catalogue.problems(), QStringLiteral("/extends: there is no guide \"spoon\" for every provider; allowed are ")), 1);
    EXPECT_EQ(problemsLike(catalogue.problems(), QStringLiteral("/device: is \"toaster\"; it must be the file's name \"kettle\"")), 1);
    EXPECT_EQ(problemsLike(catalogue.problems(), QStringLiteral("/extends: is allowed in <provider>/guides/ only")), 1);
    EXPECT_EQ(catalogue.problems().size(), 3);
}

TEST_F(DroppedIn, NamesGuidesOfAProviderThatNobodyKnows)
{
    put(QStringLiteral("a/acme/guides/toaster.json"), guideJson("toaster", "Toaster"));
    put(QStringLiteral("a/notes/read.txt"), "hello");
    const Catalogue catalogue({folder("a")});
    ASSERT_EQ(catalogue.problems().size(), 1);
    EXPECT_EQ(problemsLike(catalogue.problems(), QStringLiteral(": holds guides of a provider \"acme\" that is not known")), 1);
    EXPECT_TRUE(catalogue.problems()[0].file.endsWith(QStringLiteral("a/acme/guides")));
}

TEST_F(DroppedIn, TakesAProvidersOwnFolderToo)
{
    put(QStringLiteral("a/provider.json"), providerJson("acme", "Acme", "acme.example"));
    put(QStringLiteral("a/guides/toaster.json"), guideJson("toaster", "Toaster").replace(R"(, "links": ["webmail"])", ""));
    const Catalogue catalogue({folder("a")});
    EXPECT_EQ(problemLines(catalogue.problems()).join(u'\n').toStdString(), "");
    EXPECT_EQ(ownGuides(catalogue, "acme"), "toaster");
    EXPECT_FALSE(catalogue.guide({}, QStringLiteral("toaster")));
}

TEST_F(DroppedIn, FallsBackToTheNextFolderWhereAGuideIsBroken)
{
    put(QStringLiteral("a/guides/toaster.json"), "{");
    put(QStringLiteral("b/guides/toaster.json"), guideJson("toaster", "Second"));
    const Catalogue catalogue({folder("a"), folder("b")});
    EXPECT_EQ(catalogue.problems().size(), 1);
    ASSERT_TRUE(catalogue.guide({}, QStringLiteral("toaster")));
    EXPECT_EQ(catalogue.guide({}, QStringLiteral("toaster"))->name.source, QStringLiteral("Second"));
}

TEST(CatalogueLookUp, FindsTheFirstOfferWhenNoneIsNamed)
{
    const Catalogue catalogue;
    EXPECT_EQ(catalogue.find(QStringLiteral("ovh")).offer->id, QStringLiteral("mxplan"));
    EXPECT_EQ(catalogue.find(QStringLiteral("ovh"), QStringLiteral("exchange")).offer->id, QStringLiteral("exchange"));
    EXPECT_FALSE(catalogue.find(QStringLiteral("ovh"), QStringLiteral("none")));
    EXPECT_FALSE(catalogue.find(QStringLiteral("none")));
    EXPECT_FALSE(catalogue.guide(QStringLiteral("none"), QStringLiteral("x")));
}

TEST_F(DroppedIn, ReadsNothingBeforeTheFirstQuestion)
{
    const Catalogue catalogue({folder("a")});
    put(QStringLiteral("a/acme/provider.json"), providerJson("acme", "Acme", "acme.example"));
    EXPECT_FALSE(catalogue.provider(QString()));
    put(QStringLiteral("a/other/provider.json"), providerJson("other", "Other", "other.example"));
    EXPECT_TRUE(catalogue.forDomain(QStringLiteral("acme.example")));
    EXPECT_TRUE(catalogue.forDomain(QStringLiteral("other.example")));
}

TEST_F(DroppedIn, IsToldApartFromWhatIsBuiltIn)
{
    put(QStringLiteral("a/acme/provider.json"), providerJson("acme", "Acme", "acme.example"));
    put(QStringLiteral("b/ovh/provider.json"), providerJson("ovh", "Mine", "mine.example"));
    const Catalogue catalogue({folder("a"), folder("b")});
    const auto ids = [&] {
        QStringList all;
        for (const Provider *provider : catalogue.droppedIn())
            all.append(provider->id);
        return all.join(u' ').toStdString();
    };
    EXPECT_EQ(ids(), "acme ovh");
    EXPECT_GT(catalogue.providers().size(), 10);
    EXPECT_EQ(ids(), "acme ovh");
    EXPECT_TRUE(Catalogue().droppedIn().isEmpty());
}

static QByteArray withDomainsFile(QByteArray provider)
{
    return provider.replace(R"("id": "o",)", R"("id": "o", "domainsFile": "domains.txt",)");
}

TEST_F(DroppedIn, FindsTheDomainsOfItsFileBeforeTheBuiltInOnes)
{
    put(QStringLiteral("a/acme/provider.json"), withDomainsFile(providerJson("acme", "Acme", "acme.example")));
    put(QStringLiteral("a/acme/domains.txt"), "a.example\novh.net\nz.example\n");
    const Catalogue catalogue({folder("a")});
    EXPECT_EQ(problemLines(catalogue.problems()).join(u'\n').toStdString(), "");
    for (const char *domain : {"a.example", "Z.Example", "ovh.net", "acme.example"})
        EXPECT_EQ(catalogue.forDomain(QString::fromLatin1(domain)).provider, catalogue.provider(QStringLiteral("acme"))) << domain;
    EXPECT_FALSE(catalogue.forDomain(QStringLiteral("b.example")));
    EXPECT_EQ(catalogue.forDomain(QStringLiteral("gmail.com")).provider, catalogue.provider(QStringLiteral("gmail")));
}

TEST_F(DroppedIn, NamesTheLineOfADomainsFileThatIsOff)
{
    put(QStringLiteral("a/acme/provider.json"), withDomainsFile(providerJson("acme", "Acme", "acme.example")));
    put(QStringLiteral("a/acme/domains.txt"), "a.example\nc.example\nb.example\n");
    put(QStringLiteral("b/acme/provider.json"), withDomainsFile(providerJson("acme", "Acme", "acme.example")));
    EXPECT_EQ(problemLines(Catalogue({folder("a")}).problems()),
              QStringList{QStringLiteral("line 3: \"b.example\" must come before \"c.example\"; sort the lines by bytes, for example with LC_ALL=C sort -u")});
    EXPECT_EQ(problemsLike(Catalogue({folder("b")}).problems(), QStringLiteral(": cannot be read")), 1);
}
