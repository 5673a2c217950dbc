#pragma once
#include "wizard/settings/settingstable.h"

#include <QCoreApplication>

/// The settings in words: the only place of this room with sentences. Plain text, never HTML.
struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
public:
    static QString name(SettingKey key);  ///< "User name"
    /// What the person sees: the plain value, or the word that stands for it ("your mailbox password", "SSL/TLS").
    static QString shown(const SettingsTable &table, SettingKey key);
    static QString meaning(SettingKey key);  ///< what the setting is, in one short sentence
    static bool isWord(SettingKey key);   ///< a word, not something to type
    static QString confidence(Confidence confidence);  ///< "Tested", "Not tested", ...

    static QString direction(Protocol protocol);  ///< "Receiving (IMAP)", "Sending (SMTP)"
    /// The line under a card: what was proven and when, or why not and what to do now.
    static QString proof(const ChosenService &chosen, const QDateTime &testedAt);
    static QString missingService(Protocol protocol);  ///< where the provider has no such server

    static QString portsHeading();
    static QString portsRow(Protocol protocol);      ///< "Incoming (IMAP)", "Outgoing (SMTP)"
    static QString portsColumn(Security security);   ///< "SSL/TLS from the start"
    static QString portsFinding(const ProbeResult &result);  ///< "993: Works, protected"

    static QString sheetTitle(const MailAddress &address);
    static QString overall(const SettingsTable &table);  ///< one sentence above everything
    static QString keepCopyNote();
    static QString signInToSendNote();
    /// Whether the outgoing server takes an address with other letters than a–z before the @ (RFC 6531); empty where
    /// the address has none.
    static QString foreignLettersNote(const MailAddress &address, const ChosenService &outgoing);
    static QString linkName(const QString &link);    ///< "controlPanel" → "Control panel of the provider"
    static QString made(const QDateTime &moment);    ///< the last line on paper
};
