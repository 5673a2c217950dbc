#include "problems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

static const char *const good = R"({
  "id": "acme", "name": "Acme Mail",
  "links": {"webmail": "https://mail.acme.example/", "support": "https://acme.example/help"},
  "trPasswordHint": "Ask {provider} for it.", "trPasswordHint[lt]": "Klauskite {provider}.",
  "trNotes": ["One.", "Two."], "trNotes[lt]": ["Viena.", "Dvi."],
  "source": "us", "checkedOn": "2026-11-21",
  "offers": [
    {"id": "basic", "trName": "Basic", "domains": ["acme.example"], "mxSuffixes": ["mx.acme.example"],
     "question": {"trLabel": "Number", "trHelp": "On the invoice.", "placeholder": "?", "lowest": 2, "highest": 5},
     "services": [
       {"protocol": "imap", "host": "box?.acme.example", "port": 993, "security": "tls", "username": "localpart",
        "authentication": ["encryptedPassword", "password"]},
       {"protocol": "pop3", "host": "10.0.0.1", "port": 110, "security": "unknown", "username": "shared"},
       {"protocol": "smtp", "host": "box?.acme.example", "port": 587, "security": "starttls"}]},
    {"id": "second", "trName": "Second",
     "services": [
       {"protocol": "imap", "host": "imap.acme.example", "port": 143, "security": "none"},
       {"protocol": "smtp", "host": "smtp.acme.example", "port": 465, "security": "tls"}]}]
})";

static QJsonObject sample()
{
    return QJsonDocument::fromJson(good).object();
}

static Reading<Provider> read(const QJsonObject &object)
{
    return readProvider(QJsonDocument(object).toJson(), QStringLiteral("acme/provider.json"));
}

/// The sample with one thing changed in the first service of the first offer.
static Reading<Provider> readWithService(const QString &key, const QJsonValue &value)
{
    QJsonObject root = sample();
    QJsonArray offers = root[QStringLiteral("offers")].toArray();
    QJsonObject offer = offers[0].toObject();
    QJsonArray services = offer[QStringLiteral("services")].toArray();
    QJsonObject service = services[0].toObject();
    service[key] = value;
    services[0] = service;
    offer[QStringLiteral("services")] = services;
    offers[0] = offer;
    root[QStringLiteral("offers")] = offers;
    return read(root);
}

static Reading<Provider> readWith(const QString &key, const QJsonValue &value)
{
    QJsonObject root = sample();
    root[key] = value;
    return read(root);
}

static void expectOne(const Reading<Provider> &reading, const QString &start)
{
    EXPECT_EQ(problemsLike(reading.problems, start), 1)
        << start.toStdString() << " not in:\n" << problemLines(reading.problems).join(u'\n').toStdString();
}

TEST(ProviderReading, TakesEveryKey)
{
    const Reading<Provider> reading = readProvider(good, QStringLiteral("acme/provider.json"));
    EXPECT_EQ(problemLines(reading.problems).join(u'\n').toStdString(), "");
    ASSERT_TRUE(reading.value);
    const Provider &acme = *reading.value;
    EXPECT_EQ(acme.id, QStringLiteral("acme"));
    EXPECT_EQ(acme.links.size(), 2);
    EXPECT_EQ(acme.passwordHint.variants.value(QStringLiteral("lt")), QStringLiteral("Klauskite {provider}."));
    EXPECT_EQ(acme.notes.size(), 2);
    EXPECT_EQ(acme.notes[1].variants.value(QStringLiteral("lt")), QStringLiteral("Dvi."));
    EXPECT_EQ(acme.checkedOn, QDate(2026, 11, 21));
    ASSERT_EQ(acme.offers.size(), 2);
    const Offer &basic = acme.offers[0];
    ASSERT_TRUE(basic.question);
    EXPECT_EQ(basic.question->highest, 5);
    ASSERT_EQ(basic.services.size(), 3);
    EXPECT_EQ(basic.services[0].endpoint, (Endpoint{QStringLiteral("box?.acme.example"), 993, Security::ImplicitTls}));
    EXPECT_EQ(basic.services[0].usernameRule, UsernameRule::LocalPart);
    EXPECT_EQ(basic.services[0].authentication.constFirst(), Authentication::EncryptedPassword);
    EXPECT_EQ(basic.services[1].fixedUsername, QStringLiteral("shared"));
    EXPECT_FALSE(basic.services[1].securityKnown);
    EXPECT_EQ(basic.services[1].endpoint.security, Security::StartTls);
    EXPECT_EQ(basic.services[2].authentication, QList<Authentication>{Authentication::Password});
    EXPECT_EQ(acme.offers[1].services[0].endpoint.security, Security::Plain);
}

TEST(ProviderReading, SaysInWhichLineTheJsonBreaks)
{
    const Reading<Provider> reading = readProvider("{\n  \"id\": \"a\",\n  \"name\": oops\n}", QStringLiteral("f.json"));
    EXPECT_FALSE(reading.value);
    ASSERT_EQ(reading.problems.size(), 1);
    EXPECT_TRUE(reading.problems[0].toLine().startsWith(QStringLiteral("f.json: line 3, column ")))
        << reading.problems[0].toLine().toStdString();
}

TEST(ProviderReading, RefusesWhatIsTooLargeTooDeepOrNoObject)
{
    const auto what = [](const QByteArray &json) {
        const Reading<Provider> reading = readProvider(json, QStringLiteral("f"));
        return reading.value || reading.problems.size() != 1 ? std::string("?") : reading.problems[0].what.toStdString();
    };
    EXPECT_EQ(what(QByteArray(1024 * 1024 + 1, ' ')), "the file is larger than 1 MiB");
    EXPECT_EQ(what(QByteArray(33, '[') + QByteArray(33, ']')), "nested deeper than 32 levels");
    EXPECT_EQ(what("[1]"), "the file holds no object in braces { }");
    EXPECT_EQ(what({}).substr(0, 9), "not JSON:");
}

TEST(ProviderReading, NamesUnknownKeysWithWhatIsAllowed)
{
    const Reading<Provider> reading = readWith(QStringLiteral("colour"), 1);
    ASSERT_TRUE(reading.value);
    ASSERT_EQ(reading.problems.size(), 1);
    EXPECT_EQ(reading.problems[0].place, QStringLiteral("/colour"));
    EXPECT_TRUE(reading.problems[0].what.startsWith(QStringLiteral("unknown key; allowed are $schema, access, brand,")));
}

TEST(ProviderReading, DropsABrokenServiceAndKeepsTheRest)
{
    const struct {
        const char *key;
        QJsonValue value;
        const char *what;
    } cases[] = {
        {"host", QStringLiteral("Mail.Acme.Example"), "write it as \"mail.acme.example\""},
        {"host", QStringLiteral("mail acme"), "is no host name"},
        {"host", QStringLiteral("https://acme.example"), "is no host name"},
        {"host", QStringLiteral("1.2.3"), "is no host name"},
        {"host", QStringLiteral("pa\u0161tas.lt"), "write it as \"xn--"},
        {"host", 5, "is a number; it must be a text"},
        {"port", 0, "must be a whole number from 1 to 65535"},
        {"port", 65536, "must be a whole number from 1 to 65535"},
        {"port", 993.5, "must be a whole number from 1 to 65535"},
        {"port", QStringLiteral("993"), "is a text; it must be a number"},
        {"security", QStringLiteral("ssl"), "\"ssl\" is not known; allowed are tls, starttls, none, unknown"},
        {"protocol", QStringLiteral("imap4"), "\"imap4\" is not known; allowed are imap, pop3, smtp"},
    };
    for (const auto &[key, value, what] : cases) {
        const QString name = QString::fromLatin1(key);
        const Reading<Provider> reading = readWithService(name, value);
        ASSERT_TRUE(reading.value) << what;
        EXPECT_EQ(reading.value->offers[0].services.size(), 2) << what;
        expectOne(reading, QStringLiteral("/offers/0/services/0/%1: ").arg(name) + QString::fromUtf8(what));
    }
}

TEST(ProviderReading, DropsAnOfferThatCannotReceiveAndSend)
{
    QJsonObject root = sample();
    QJsonArray offers = root[QStringLiteral("offers")].toArray();
    QJsonObject second = offers[1].toObject();
    QJsonArray services = second[QStringLiteral("services")].toArray();
    services.removeLast();
    second[QStringLiteral("services")] = services;
    offers[1] = second;
    root[QStringLiteral("offers")] = offers;
    const Reading<Provider> reading = read(root);
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(reading.value->offers.size(), 1);
    expectOne(reading, QStringLiteral("/offers/1/services: must have at least one"));
}

TEST(ProviderReading, IsUnusableWithoutIdNameOrOffers)
{
    for (const char *key : {"id", "name", "offers"}) {
        QJsonObject root = sample();
        root.remove(QString::fromLatin1(key));
        const Reading<Provider> reading = read(root);
        EXPECT_FALSE(reading.value) << key;
        expectOne(reading, QStringLiteral(": \"%1\" is missing").arg(QString::fromLatin1(key)));
    }
    EXPECT_FALSE(readWith(QStringLiteral("id"), QStringLiteral("Acme Mail")).value);
    expectOne(readWith(QStringLiteral("offers"), QJsonArray{5}), QStringLiteral("/offers/0: is a number"));
}

TEST(ProviderReading, NamesDoubles)
{
    QJsonObject root = sample();
    QJsonArray offers = root[QStringLiteral("offers")].toArray();
    offers.append(offers[0]);
    root[QStringLiteral("offers")] = offers;
    const Reading<Provider> reading = read(root);
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(reading.value->offers.size(), 2);
    expectOne(reading, QStringLiteral("/offers/2/id: \"basic\" is the id of an earlier offer"));
}

TEST(ProviderReading, TakesHttpsLinksOnly)
{
    for (const char *link : {"http://acme.example/", "javascript:alert(1)", "acme.example", "https://", "ftp://acme.example",
                             "https://user:secret@acme.example/", "file:///etc/passwd"}) {
        QJsonObject links = {{QStringLiteral("webmail"), QString::fromLatin1(link)}};
        const Reading<Provider> reading = readWith(QStringLiteral("links"), links);
        ASSERT_TRUE(reading.value) << link;
        EXPECT_TRUE(reading.value->links.isEmpty()) << link;
        expectOne(reading, QStringLiteral("/links/webmail: must be a whole link that begins with https://"));
    }
    expectOne(readWith(QStringLiteral("links"), QJsonObject{{QStringLiteral("home"), QStringLiteral("https://a.example")}}),
              QStringLiteral("/links/home: unknown key"));
}

TEST(ProviderReading, ChecksPlaceholdersAndInlineTranslations)
{
    expectOne(readWith(QStringLiteral("trPasswordHint"), QStringLiteral("Ask {nobody}.")),
              QStringLiteral("/trPasswordHint: {nobody} is not known"));
    expectOne(readWith(QStringLiteral("trPasswordHint"), QStringLiteral("Ask {provider.")),
              QStringLiteral("/trPasswordHint: a brace { or } has no partner"));
    expectOne(readWith(QStringLiteral("trPasswordHint[lt]"), QStringLiteral("Klauskite.")),
              QStringLiteral("/trPasswordHint[lt]: must have the same {placeholders}"));
    expectOne(readWith(QStringLiteral("trNotes[lt]"), QJsonArray{QStringLiteral("Viena.")}),
              QStringLiteral("/trNotes[lt]: must have as many elements as \"trNotes\""));
    expectOne(readWith(QStringLiteral("trNotes[LT]"), QJsonArray{}), QStringLiteral("/trNotes[LT]: unknown key"));
}

TEST(ProviderReading, KeepsProblemsHarmless)
{
    const QString evil = QStringLiteral("\u001b[31m\u202E") + QString(5000, u'x');
    for (const ProfileProblem &problem : readWith(evil, 1).problems) {
        EXPECT_LT(problem.toLine().size(), 1500);
        EXPECT_FALSE(problem.toLine().contains(QChar(0x1b)));
        EXPECT_FALSE(problem.toLine().contains(QChar(0x202E)));
    }
    QJsonObject many;
    for (int i = 0; i < 1000; ++i)
        many[QStringLiteral("key%1").arg(i)] = i;
    EXPECT_LE(read(many).problems.size(), 200);
}

TEST(ProviderReader, TakesTheFaceOfAHoster)
{
    const Reading<Provider> reading = readWith(
        QStringLiteral("brand"), QJsonDocument::fromJson(R"({"logo": "acme.png", "colour": "#2A6fb0",
            "supportPhone": "+370 5 123 4567", "supportEmail": "help@acme.example"})").object());
    ASSERT_TRUE(reading.value);
    EXPECT_TRUE(reading.problems.isEmpty());
    EXPECT_EQ(reading.value->brand, (Brand{QStringLiteral("acme/acme.png"), QStringLiteral("#2A6fb0"),
                                           QStringLiteral("+370 5 123 4567"), QStringLiteral("help@acme.example")}));
}

TEST(ProviderReader, RefusesAFaceThatReachesOutOfItsFolderAndSaysWhatIsAllowed)
{
    const struct {
        const char *key;
        const char *value;
        const char *rule;
    } cases[] = {
        {"logo", "../secret.png", "must name a .png file in the same folder"},
        {"logo", "logo.svg", "must name a .png file in the same folder"},
        {"colour", "red; background: url(x)", "must be like \"#2a6fb0\""},
        {"supportPhone", "call us", "must be a number as people dial it"},
        {"supportEmail", "nobody", "must be an e-mail address"},
    };
    for (const auto &[key, value, rule] : cases) {
        const Reading<Provider> reading = readWith(
            QStringLiteral("brand"), QJsonObject{{QString::fromLatin1(key), QString::fromLatin1(value)}});
        ASSERT_TRUE(reading.value);
        EXPECT_EQ(reading.value->brand, Brand()) << value;
        ASSERT_EQ(reading.problems.size(), 1) << value;
        EXPECT_EQ(reading.problems[0].what.toStdString(), rule);
    }
}

static const QJsonObject signIn = {{QStringLiteral("issuer"), QStringLiteral("login.acme.example")},
                                   {QStringLiteral("scope"), QStringLiteral("mail https://acme.example/imap offline_access")},
                                   {QStringLiteral("authURL"), QStringLiteral("https://login.acme.example/authorize?tenant=a&b=c")},
                                   {QStringLiteral("tokenURL"), QStringLiteral("https://login.acme.example:8443/token")}};

TEST(ProviderReader, TakesWhereOAuth2SignsIn)
{
    const Reading<Provider> reading = readWith(QStringLiteral("oauth2"), signIn);
    ASSERT_TRUE(reading.value);
    EXPECT_EQ(problemLines(reading.problems).join(u'\n').toStdString(), "");
    EXPECT_EQ(reading.value->oauth2,
              (OAuth2Endpoints{QStringLiteral("login.acme.example"), QStringLiteral("mail https://acme.example/imap offline_access"),
                               QUrl(QStringLiteral("https://login.acme.example/authorize?tenant=a&b=c")),
                               QUrl(QStringLiteral("https://login.acme.example:8443/token"))}));
    EXPECT_FALSE(read(sample()).value->oauth2);
}

TEST(ProviderReader, RefusesAnOAuth2SignInThatIsNotWholeOrReachesSomewhereElseAndSaysWhatIsAllowed)
{
    const struct {
        const char *key;
        QString value;
        const char *rule;
    } cases[] = {
        {"issuer", QStringLiteral("https://login.acme.example"), "is no host name; it must be like \"mail.example.org\""},
        {"issuer", QStringLiteral("Login.Acme.Example"), "write it as \"login.acme.example\""},
        {"issuer", QStringLiteral("login.acme.example\" onload=\"x"), "is no host name; it must be like \"mail.example.org\""},
        {"issuer", QStringLiteral("localhost"), "is no host name; it must be like \"mail.example.org\""},
        {"scope", QStringLiteral("mail\noffline_access"), "holds a control character (line break, tab, ...); use plain words"},
        {"scope", QStringLiteral("   "), "is empty; leave the key out instead"},
        {"scope", QStringLiteral("mail  twice"), "must be words of plain letters and signs, one blank between them, no \" and no \\"},
        {"scope", QStringLiteral("m\"ail"), "must be words of plain letters and signs, one blank between them, no \" and no \\"},
        {"scope", QStringLiteral("mail \u202Eevil"), "must be words of plain letters and signs, one blank between them, no \" and no \\"},
        {"scope", QString(2001, u'x'), "is longer than 2000 characters"},
        {"authURL", QStringLiteral("http://login.acme.example/authorize"), "must be a whole link that begins with https://"},
        {"authURL", QStringLiteral("javascript:alert(1)"), "must be a whole link that begins with https://"},
        {"authURL", QStringLiteral("https://ona@login.acme.example/authorize"), "must be a whole link that begins with https://"},
        {"tokenURL", QStringLiteral("https://ona:secret@login.acme.example/token"), "must be a whole link that begins with https://"},
        {"tokenURL", QStringLiteral("/token"), "must be a whole link that begins with https://"},
    };
    for (const auto &[key, value, rule] : cases) {
        QJsonObject wrong = signIn;
        wrong[QString::fromLatin1(key)] = value;
        const Reading<Provider> reading = readWith(QStringLiteral("oauth2"), wrong);
        ASSERT_TRUE(reading.value) << rule;
        EXPECT_FALSE(reading.value->oauth2) << value.toStdString();
        EXPECT_EQ(problemLines(reading.problems).join(u'\n').toStdString(), std::string("/oauth2/") + key + ": " + rule);
    }
    for (const QString &key : signIn.keys()) {
        QJsonObject wrong = signIn;
        wrong.remove(key);
        const Reading<Provider> reading = readWith(QStringLiteral("oauth2"), wrong);
        EXPECT_FALSE(reading.value->oauth2) << key.toStdString();
        expectOne(reading, QStringLiteral("/oauth2: \"%1\" is missing").arg(key));
    }
}

TEST(ProviderReader, LetsTheOnlyOfferGoWithoutAName)
{
    QJsonObject root = sample();
    QJsonArray offers = root[QStringLiteral("offers")].toArray();
    QJsonObject offer = offers[1].toObject();
    offer.remove(QStringLiteral("trName"));
    root[QStringLiteral("offers")] = QJsonArray{offer};
    const Reading<Provider> alone = read(root);
    ASSERT_TRUE(alone.value);
    EXPECT_EQ(alone.value->offers[0].name.source, QStringLiteral("Acme Mail"));
    root[QStringLiteral("offers")] = QJsonArray{offers[0], offer};
    EXPECT_FALSE(read(root).problems.isEmpty());
}

TEST(ProviderReader, PutsTheAddressesDomainIntoHostNames)
{
    const Reading<Provider> reading = readWithService(QStringLiteral("host"), QStringLiteral("mail.{domain}"));
    ASSERT_TRUE(reading.value);
    EXPECT_TRUE(reading.problems.isEmpty());
    EXPECT_EQ(reading.value->offers[0].servicesWith(QStringLiteral("2"), QStringLiteral("inbox.lt"))[0].endpoint.host,
              QStringLiteral("mail.inbox.lt"));
}
