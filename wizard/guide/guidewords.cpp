#include "guidewords.h"

#include <QCoreApplication>
#include <QLocale>

static QString words(const char *source)
{
    return QCoreApplication::translate("GuideWords", source);
}

QString quotedIn(const QString &language, const QString &text)
{
    if (language == QLatin1String("ru"))
        return u'«' + text + u'»';
    if (language == QLatin1String("lt") || language == QLatin1String("cs"))
        return u'„' + text + u'“';
    if (language == QLatin1String("fi"))
        return u'”' + text + u'”';
    return u'“' + text + u'”';
}

QString quoted(const QString &text)
{
    return quotedIn(QLocale().name().section(QLatin1Char('_'), 0, 0), text);
}

static QString securityWord(const std::optional<ChosenService> &chosen)
{
    if (!chosen)
        return words(QT_TRANSLATE_NOOP("GuideWords", "not known"));
    switch (chosen->service.endpoint.security) {
    case Security::ImplicitTls:
        return QStringLiteral("SSL/TLS");
    case Security::StartTls:
        return QStringLiteral("STARTTLS");
    case Security::Plain:
        return words(QT_TRANSLATE_NOOP("GuideWords", "none"));
    }
    Q_UNREACHABLE();
}

QString settingWord(SettingKey key, const SettingsTable &table)
{
    switch (key) {
    case SettingKey::Password:
        return words(QT_TRANSLATE_NOOP("GuideWords", "your mailbox password"));
    case SettingKey::SenderName:
        return words(QT_TRANSLATE_NOOP("GuideWords", "your own name"));
    case SettingKey::IncomingSecurity:
        return securityWord(table.incoming);
    case SettingKey::OutgoingSecurity:
        return securityWord(table.outgoing);
    case SettingKey::OutgoingAuthentication:
        return words(QT_TRANSLATE_NOOP("GuideWords", "normal password"));
    case SettingKey::SameCredentials:
        return table.hasOwnNameForSending() ? words(QT_TRANSLATE_NOOP("GuideWords", "no")) : words(QT_TRANSLATE_NOOP("GuideWords", "yes"));
    case SettingKey::LeaveCopyOnServer:
        return words(QT_TRANSLATE_NOOP("GuideWords", "yes"));
    case SettingKey::EmailAddress:
    case SettingKey::UserName:
    case SettingKey::OutgoingUserName:
    case SettingKey::IncomingServer:
    case SettingKey::IncomingPort:
    case SettingKey::OutgoingServer:
    case SettingKey::OutgoingPort:
    case SettingKey::AccountType:
    case SettingKey::AccountName:
    case SettingKey::IncomingServerAndPort:
    case SettingKey::OutgoingServerAndPort:
        return words(QT_TRANSLATE_NOOP("GuideWords", "not known"));
    }
    Q_UNREACHABLE();
}

QString settingText(SettingKey key, const SettingsTable &table)
{
    const QString value = table.value(key);
    return value.isEmpty() ? settingWord(key, table) : value;
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Confirmed:
        return {};
    case Confidence::Guide:
    case Confidence::Discovered:
        return words(QT_TRANSLATE_NOOP("GuideWords", "not tested"));
    case Confidence::Unreachable:
        return words(QT_TRANSLATE_NOOP("GuideWords", "does not work from here"));
    }
    Q_UNREACHABLE();
}

static QString drawingName(const DrawingFacts &facts)
{
    const QString title = quoted(facts.title);
    if (QStringList{QStringLiteral("windows-phone"), QStringLiteral("iphone"), QStringLiteral("android")}.contains(facts.frame))
        return facts.title.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("GuideWords", "Drawing of the phone’s screen."))
                   : words(QT_TRANSLATE_NOOP("GuideWords", "Drawing of the phone’s screen %1.")).arg(title);
    if (facts.frame == QLatin1String("windows-8"))
        return facts.title.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("GuideWords", "Drawing of the computer’s screen."))
                   : words(QT_TRANSLATE_NOOP("GuideWords", "Drawing of the computer’s screen %1.")).arg(title);
    return facts.title.isEmpty()
               ? words(QT_TRANSLATE_NOOP("GuideWords", "Drawing of the program’s window."))
               : words(QT_TRANSLATE_NOOP("GuideWords", "Drawing of the program’s window %1.")).arg(title);
}

QString drawingSentence(const DrawingFacts &facts)
{
    QString sentence = drawingName(facts);
    if (facts.marked.isEmpty())
        return sentence;
    QStringList things;
    for (qsizetype at = 0; at < facts.marked.size(); ++at)
        things.append(QStringLiteral("%1 (%2)").arg(quoted(facts.marked.at(at)), QString::number(at + 1)));
    const QString marked = facts.marked.size() == 1
                               ? words(QT_TRANSLATE_NOOP("GuideWords", "To press: %1."))
                               : words(QT_TRANSLATE_NOOP("GuideWords", "Marked, in order: %1."));
    return sentence + u' ' + marked.arg(things.join(QStringLiteral(", ")));
}
