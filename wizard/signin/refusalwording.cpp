#include "wizard/signin/refusalwording.h"

#include <QRegularExpression>
#include <QString>

using namespace std::chrono_literals;

namespace {

struct Wording {
    RefusalWording meaning;
    const char *pattern;
};

/// The first that fits counts: the special before the general.
constexpr Wording wordings[] = {
    {RefusalWording::Crowded, "too many (simultaneous |concurrent |open )?(connections|sessions)"
                              "|maximum (number of )?connections"},
    {RefusalWording::Spam, "(block|lock|suspend|disabl|restrict)\\S* (\\S+ ){0,4}spam|spam(ming)? (\\S+ ){0,3}(block|lock|detect|suspect)"
                           "|(sending|outgoing( mail)?|outbound) (\\S+ ){0,3}(blocked|locked|disabled|suspended|restricted|not allowed)"
                           "|locked.for.spam|compromised"},
    {RefusalWording::TooManyTries, "too many (\\S+ ){0,4}(attempts|tries|failures|logins|errors|auth)"
                                   "|(account|mailbox|user|login|ip|address) (\\S+ ){0,3}(temporarily )?locked"
                                   "|temporarily (locked|blocked|banned)|rate.?limit|login limit|#auth005"
                                   "|brute.?force|attempts? (limit|exceeded)"},
    {RefusalWording::AppPassword, "app(lication)?[ -]?(specific)?[ -]passwor[dt]|app specific password"
                                  "|application.?specific|web login required|via your web browser|in your browser"
                                  "|basic authentication is disabled|oauth|xoauth2|two.?factor|2.?step|2fa"
                                  "|authori[sz](ation|ed) code|neobhodim parol|third.?party password|device password"
                                  "|bridge password|passwords? for (external|third)"},
    {RefusalWording::AccessOff, "(imap4?|pop3?|smtp|mail) (\\S+ )?(access |service |login )?(is |has been )?"
                                "(disabled|switched off|turned off|not enabled|not allowed)"
                                "|smtpclientauthentication is disabled|not enabled for (imap|pop|smtp)"
                                "|(protocol|service|access) (is |has been )?(disabled|not enabled|not available|denied by)"
                                "|not (allowed|permitted|authori[sz]ed) to use (imap|pop|smtp)"
                                "|(account|mailbox|user) (is |has been )?(\\S+ )?(disabled|deactivated|suspended|inactive|closed)"},
    {RefusalWording::MailboxFull, "over ?quota|quota (is )?(exceeded|full)|exceed(s|ed) (\\S+ ){0,3}quota|mailbox (is )?full"
                                  "|insufficient (mailbox|system) storage|not enough (disk )?space"},
    {RefusalWording::WholeAddress, "(full|whole|complete|entire) e-?mail|e-?mail address as (your )?(user|login)"
                                   "|user@domain|missing (the )?domain|domain (part )?(is )?(missing|required)"},
    {RefusalWording::UnknownUser, "(unknown|no such|invalid) (user|user ?name|mailbox|account)(?! ?(name)?( or|/| and|,))\\b"
                                  "|(user|mailbox|account) (not found|unknown|does not exist|doesn't exist)"},
};

}

RefusalWording wordingOf(const QByteArray &words)
{
    const QString text = QString::fromUtf8(words.left(1024)).toLower().simplified();
    // Said of two things at once ("invalid credentials or IMAP is disabled"), it says nothing.
    static const QRegularExpression either(QStringLiteral("\\bor (imap|pop3?|smtp|access) (access )?is (disabled|off)"));
    const bool undecided = either.match(text).hasMatch();
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> made;
        for (const Wording &each : wordings)
            made.append(QRegularExpression(QString::fromLatin1(each.pattern)));
        return made;
    }();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const RefusalWording meaning = wordings[i].meaning;
        if (!(undecided && meaning == RefusalWording::AccessOff) && patterns[i].match(text).hasMatch())
            return meaning;
    }
    return RefusalWording::Nothing;
}

std::optional<std::chrono::seconds> waitNamedIn(const QByteArray &words)
{
    static const QRegularExpression time(QStringLiteral("\\b(?:in|after|for|wait) (?:about |another )?(\\d{1,4}) ?"
                                                        "(s|sec|second|m|min|minute|h|hour)s?\\b"));
    const QRegularExpressionMatch match = time.match(QString::fromUtf8(words.left(1024)).toLower().simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::seconds number(match.captured(1).toInt());
    const QChar unit = match.captured(2).at(0);
    const std::chrono::seconds wait = unit == u's' ? number : unit == u'm' ? number * 60 : number * 3600;
    return std::clamp<std::chrono::seconds>(wait, 1s, 3600s);
}
