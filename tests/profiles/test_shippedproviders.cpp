#include "profiles/catalogue.h"

#include <gtest/gtest.h>

/// What each provider publishes, one row a domain or (with a leading dot) an MX host, as mail programs know it.
struct ProviderRow {
    const char *address;
    const char *id;
    const char *imap;
    const char *pop3;
    const char *smtp;
};

static std::string serviceText(const QList<Service> &services, Protocol protocol)
{
    QStringList texts;
    for (const Service &service : services)
        if (service.protocol == protocol)
            texts.append(QStringLiteral("%1:%2 %3%4").arg(service.endpoint.host).arg(service.endpoint.port)
                             .arg(securityToken(service.endpoint.security),
                                  service.usernameRule == UsernameRule::LocalPart ? QStringLiteral(" local") : QString()));
    return texts.join(QStringLiteral(", ")).toStdString();
}

TEST(ShippedProviders, HaveTheServersThatTheyPublish)
{
    const ProviderRow rows[] = {
        {"spoluzaci.cz", "seznam", "imap.seznam.cz:993 tls", "pop3.seznam.cz:995 tls", "smtp.seznam.cz:465 tls"},
        {"smtp.cz", "active24", "email.active24.com:993 tls", "email.active24.com:995 tls", "email.active24.com:465 tls"},
        {".mx1.active24.com", "active24", "email.active24.com:993 tls", "email.active24.com:995 tls",
         "email.active24.com:465 tls"},
        {"internetserver.cz", "gransy", "imap.gransy.com:993 tls, imap.gransy.com:143 starttls",
         "imap.gransy.com:995 tls, imap.gransy.com:110 starttls",
         "smtp.gransy.com:465 tls, smtp.gransy.com:587 starttls, smtp.gransy.com:25 starttls"},
        {"thinline.cz", "cesky-hosting", "mail.cesky-hosting.cz:993 tls, mail.cesky-hosting.cz:143 starttls",
         "mail.cesky-hosting.cz:995 tls, mail.cesky-hosting.cz:110 starttls",
         "smtp.cesky-hosting.cz:465 tls, smtp.cesky-hosting.cz:587 starttls, smtp.cesky-hosting.cz:25 starttls"},
        {"one.cz", "registrator", "imap.registrator.cz:993 tls", "pop3.registrator.cz:995 tls",
         "smtp.registrator.cz:587 starttls"},
        {"wo.cz", "tiscali", "", "pop3.mail.tiscali.cz:110 none", "smtp.mail.tiscali.cz:25 none"},
        {"hetnet.nl", "kpn", "imap.kpnmail.nl:993 tls, imap.kpnmail.nl:143 starttls",
         "pop.kpnmail.nl:995 tls, pop.kpnmail.nl:110 starttls", "smtp.kpnmail.nl:465 tls, smtp.kpnmail.nl:587 starttls"},
        {"home.nl", "ziggo", "imap.ziggo.nl:993 tls", "pop.ziggo.nl:995 tls", "smtp.ziggo.nl:587 starttls"},
        {"zeelandnet.nl", "zeelandnet", "mail.zeelandnet.nl:993 tls local", "mail.zeelandnet.nl:995 tls local",
         "mail.zeelandnet.nl:465 tls local"},
        {"belgacom.net", "proximus", "imap.proximus.be:993 tls", "pop.proximus.be:995 tls", "relay.proximus.be:587 starttls"},
        {"freedom.nl", "freedom", "imap.freedom.nl:993 tls", "", "smtp.freedom.nl:465 tls"},
        {".mx.soverin.net", "soverin", "imap.soverin.net:993 tls", "", "smtp.soverin.net:465 tls"},
        {"bk.ru", "mail-ru", "imap.mail.ru:993 tls, imap.mail.ru:143 starttls",
         "pop.mail.ru:995 tls, pop.mail.ru:110 starttls", "smtp.mail.ru:465 tls, smtp.mail.ru:587 starttls"},
        {"vk.com", "vk", "imap.mail.ru:993 tls", "", "smtp.mail.ru:465 tls"},
        {"ya.ru", "yandex", "imap.yandex.com:993 tls", "pop.yandex.com:995 tls", "smtp.yandex.com:465 tls"},
        {"lenta.ru", "rambler", "imap.rambler.ru:993 tls", "pop.rambler.ru:995 tls", "smtp.rambler.ru:465 tls"},
        {"ukr.net", "ukr-net", "imap.ukr.net:993 tls", "pop3.ukr.net:995 tls", "smtp.ukr.net:465 tls"},
        {"inbox.lt", "inbox", "mail.inbox.lt:993 tls", "mail.inbox.lt:995 tls", "mail.inbox.lt:465 tls"},
        {".mx1.hostinger.com", "hostinger", "imap.hostinger.com:993 tls", "", "smtp.hostinger.com:465 tls"},
        {"posteo.fi", "posteo", "posteo.de:993 tls, posteo.de:143 starttls", "posteo.de:995 tls, posteo.de:110 starttls",
         "posteo.de:465 tls, posteo.de:587 starttls"},
        {"gmx.com", "gmx", "imap.gmx.com:993 tls, imap.gmx.com:143 starttls", "pop.gmx.com:995 tls, pop.gmx.com:110 starttls",
         "mail.gmx.com:465 tls, mail.gmx.com:587 starttls"},
        {"hotmail.fi", "outlook-com", "outlook.office365.com:993 tls", "outlook.office365.com:995 tls",
         "smtp-mail.outlook.com:587 starttls"},
        {"gmail.com", "gmail", "imap.gmail.com:993 tls", "pop.gmail.com:995 tls", "smtp.gmail.com:465 tls"},
        {".aspmx.l.google.com", "gmail", "imap.gmail.com:993 tls", "pop.gmail.com:995 tls", "smtp.gmail.com:465 tls"},
        {"icloud.com", "icloud", "imap.mail.me.com:993 tls local", "", "smtp.mail.me.com:587 starttls"},
        {"yahoo.com", "yahoo", "imap.mail.yahoo.com:993 tls, export.imap.mail.yahoo.com:993 tls", "pop.mail.yahoo.com:995 tls",
         "smtp.mail.yahoo.com:465 tls"},
        {"one.com", "one-com", "imap.one.com:993 tls", "", "send.one.com:465 tls"},
    };
    const Catalogue catalogue;
    for (const ProviderRow &row : rows) {
        const QString address = QString::fromLatin1(row.address);
        const bool byMx = address.startsWith(u'.');
        const ProviderMatch match = byMx ? catalogue.forMxHosts({address.mid(1)}) : catalogue.forDomain(address);
        ASSERT_TRUE(match) << row.address;
        EXPECT_EQ(match.provider->id.toStdString(), row.id);
        const QList<Service> services = match.offer->servicesWith(QString(), address);
        EXPECT_EQ(serviceText(services, Protocol::Imap), row.imap) << row.address;
        EXPECT_EQ(serviceText(services, Protocol::Pop3), row.pop3) << row.address;
        EXPECT_EQ(serviceText(services, Protocol::Smtp), row.smtp) << row.address;
    }
}

TEST(ShippedProviders, SayWhichPasswordMailProgramsNeed)
{
    const Catalogue catalogue;
    const auto withPassword = [&](PasswordKind kind) {
        QStringList ids;
        for (const Provider *provider : catalogue.providers())
            if (provider->password == kind)
                ids.append(provider->id);
        ids.sort();
        return ids.join(u' ').toStdString();
    };
    EXPECT_EQ(withPassword(PasswordKind::OfProgram), "gmail icloud inbox mail-ru ukr-net vk yahoo");
    EXPECT_EQ(withPassword(PasswordKind::None), "outlook-com");
}

TEST(ShippedProviders, SayWhereOAuth2SignsInIfAndOnlyIfAServerTakesIt)
{
    const Catalogue catalogue;
    QStringList issuers;
    for (const Provider *provider : catalogue.providers()) {
        bool listed = false;
        for (const Offer &offer : provider->offers)
            for (const Service &service : offer.services)
                listed = listed || service.authentication.contains(Authentication::OAuth2);
        EXPECT_EQ(provider->oauth2.has_value(), listed) << provider->id.toStdString();
        if (provider->oauth2)
            issuers.append(provider->id + u' ' + provider->oauth2->issuer);
    }
    issuers.sort();
    EXPECT_EQ(issuers.join(u", ").toStdString(),
              "gmail accounts.google.com, mail-ru o2.mail.ru, outlook-com login.microsoftonline.com, yahoo login.yahoo.com");
}

TEST(ShippedProviders, SayWhereAccessMustBeSwitchedOnFirst)
{
    QStringList ids;
    const Catalogue catalogue;
    for (const Provider *provider : catalogue.providers())
        if (provider->access == ProgramAccess::SwitchedOff)
            ids.append(provider->id);
    ids.sort();
    EXPECT_EQ(ids.join(u' ').toStdString(), "inbox rambler ukr-net yandex");
}

TEST(ShippedProviders, ThatNobodyCanConfirmAreNotAmongThem)
{
    const Catalogue catalogue;
    for (const char *domain : {"centrum.cz", "atlas.cz", "volny.cz", "i.ua", "meta.ua", "elisa.fi"})
        EXPECT_FALSE(catalogue.forDomain(QString::fromLatin1(domain))) << domain;
}
