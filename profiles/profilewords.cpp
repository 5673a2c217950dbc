#include "profilewords.h"

#include "domainname.h"

const QStringList &protocolWords()
{
    static const QStringList words = {QStringLiteral("imap"), QStringLiteral("pop3"), QStringLiteral("smtp")};
    return words;
}

const QStringList &incomingWords()
{
    static const QStringList words = {QStringLiteral("imap"), QStringLiteral("pop3")};
    return words;
}

const QStringList &securityWords()
{
    static const QStringList words = {QStringLiteral("tls"), QStringLiteral("starttls"), QStringLiteral("none"),
                                      QStringLiteral("unknown")};
    return words;
}

const QStringList &authenticationWords()
{
    static const QStringList words = {QStringLiteral("password"), QStringLiteral("encryptedPassword"),
                                      QStringLiteral("oauth2"), QStringLiteral("none")};
    return words;
}

const QStringList &linkWords()
{
    static const QStringList words = {QStringLiteral("controlPanel"), QStringLiteral("webmail"),
                                      QStringLiteral("status"), QStringLiteral("support"),
                                      QStringLiteral("appPassword"), QStringLiteral("switchOn")};
    return words;
}

const QStringList &passwordWords()
{
    static const QStringList words = {QStringLiteral("mailbox"), QStringLiteral("app"), QStringLiteral("none")};
    return words;
}

const QStringList &accessWords()
{
    static const QStringList words = {QStringLiteral("on"), QStringLiteral("off")};
    return words;
}

const QStringList &pictureWords()
{
    static const QStringList words = {
        QStringLiteral("phone"),    QStringLiteral("android"), QStringLiteral("iphone"), QStringLiteral("tablet"),
        QStringLiteral("computer"), QStringLiteral("windows"), QStringLiteral("mac"),    QStringLiteral("linux"),
        QStringLiteral("program"),  QStringLiteral("old-phone")};
    return words;
}

const QStringList &groupWords()
{
    static const QStringList words = {QStringLiteral("phone"), QStringLiteral("computer"), QStringLiteral("older")};
    return words;
}

const QStringList &systemWords()
{
    static const QStringList words = {QStringLiteral("windows"), QStringLiteral("macos"), QStringLiteral("linux"),
                                      QStringLiteral("android"), QStringLiteral("ios")};
    return words;
}

const QStringList &placeWords()
{
    static const QStringList words = {QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("instead"),
                                      QStringLiteral("add")};
    return words;
}

const QStringList &frameWords()
{
    static const QStringList words = {QStringLiteral("windows-phone"),  QStringLiteral("windows-8"),
                                      QStringLiteral("window"),         QStringLiteral("windows-dialog"),
                                      QStringLiteral("macos"),          QStringLiteral("iphone"),
                                      QStringLiteral("android"),        QStringLiteral("linux")};
    return words;
}

const QStringList &sceneKindWords()
{
    static const QStringList words = {
        QStringLiteral("heading"), QStringLiteral("text"),   QStringLiteral("tile"),   QStringLiteral("row"),
        QStringLiteral("field"),   QStringLiteral("tick"),   QStringLiteral("choice"), QStringLiteral("button"),
        QStringLiteral("icon"),    QStringLiteral("message"), QStringLiteral("switch"), QStringLiteral("tab"),
        QStringLiteral("link")};
    return words;
}

Protocol protocolFromWord(const QString &word)
{
    return Protocol(protocolWords().indexOf(word));
}

Authentication authenticationFromWord(const QString &word)
{
    return Authentication(authenticationWords().indexOf(word));
}

SceneKind sceneKindFromWord(const QString &word)
{
    return SceneKind(sceneKindWords().indexOf(word));
}

QString usualGroup(const QString &picture)
{
    static const QStringList phones = {QStringLiteral("phone"), QStringLiteral("android"), QStringLiteral("iphone"),
                                       QStringLiteral("tablet"), QStringLiteral("old-phone")};
    return phones.contains(picture) ? QStringLiteral("phone") : QStringLiteral("computer");
}

bool isProfileId(const QString &text)
{
    return isHostLabel(text);
}

QString idRule()
{
    return QStringLiteral("must be lower-case letters, digits and inner hyphens, at most 63");
}
