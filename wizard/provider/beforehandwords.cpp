#include "beforehandwords.h"

#include <QCoreApplication>
#include <algorithm>

static QString words(const char *text)
{
    return QCoreApplication::translate("BeforehandWords", text);
}

QString BeforehandWords::heading(Beforehand item)
{
    switch (item) {
    case Beforehand::SwitchOn:
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "Let mail programs in"));
    case Beforehand::AppPassword:
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "Make an app password"));
    case Beforehand::BrowserSignIn:
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "Sign in on the provider’s own page"));
    }
    Q_UNREACHABLE();
}

QString BeforehandWords::text(Beforehand item, const QString &providerName)
{
    switch (item) {
    case Beforehand::SwitchOn:
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "%1 keeps a mailbox closed to mail programs until you open it. Sign in to your mail in the browser, look in its settings for IMAP and POP3 (the two ways to receive mail in a program), and switch on the one you want.")).arg(providerName);
    case Beforehand::AppPassword:
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "%1 does not take your usual password in mail programs. Sign in to your account in the browser and have an app password made: a second password, for mail programs only. Type it wherever your device asks for the password.")).arg(providerName);
    case Beforehand::BrowserSignIn:
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "%1 wants you to sign in on its own page in the browser. A mail program that asks for the password itself cannot get in, even with the right one.")).arg(providerName);
    }
    Q_UNREACHABLE();
}

static bool takesBrowserSignIn(const Provider &provider)
{
    return std::any_of(provider.offers.cbegin(), provider.offers.cend(), [](const Offer &offer) {
        return std::any_of(offer.services.cbegin(), offer.services.cend(), [](const Service &service) {
            return service.authentication.contains(Authentication::OAuth2);
        });
    });
}

QString BeforehandWords::note(Beforehand item, const Provider &provider)
{
    switch (item) {
    case Beforehand::SwitchOn:
        return {};
    case Beforehand::AppPassword:
        if (!takesBrowserSignIn(provider))
            return {};
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "Some programs open the sign-in page of %1 instead of asking for a password. On that page, your usual password is the right one.")).arg(provider.name);
    case Beforehand::BrowserSignIn:
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "Current versions of Outlook, Thunderbird, Apple Mail and Gmail open that page by themselves for the large providers. The servers and ports in your settings are right for them, too."));
    }
    Q_UNREACHABLE();
}

QString BeforehandWords::linkKey(Beforehand item, const Provider &provider)
{
    switch (item) {
    case Beforehand::SwitchOn:
        for (const QString &key : {QStringLiteral("switchOn"), QStringLiteral("webmail")})
            if (provider.links.contains(key))
                return key;
        return {};
    case Beforehand::AppPassword:
        return provider.links.contains(QStringLiteral("appPassword")) ? QStringLiteral("appPassword") : QString();
    case Beforehand::BrowserSignIn:
        return {};
    }
    Q_UNREACHABLE();
}

QString BeforehandWords::linkName(const QString &key, const QString &providerName)
{
    if (key == QLatin1String("appPassword"))
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "Open the page of %1 for app passwords")).arg(providerName);
    if (key == QLatin1String("switchOn"))
        return words(QT_TRANSLATE_NOOP("BeforehandWords", "Open the page of %1 that lets mail programs in")).arg(providerName);
    return words(QT_TRANSLATE_NOOP("BeforehandWords", "Open the webmail of %1 (mail in the browser)")).arg(providerName);
}

QString BeforehandWords::whatProviderSays(const QString &providerName)
{
    return words(QT_TRANSLATE_NOOP("BeforehandWords", "What %1 says:")).arg(providerName);
}
