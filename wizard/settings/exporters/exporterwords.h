#pragma once
#include "savefile.h"
#include "takeout.h"

#include <QCoreApplication>

/// The sentences that files to take along show on another device, and how saving them went.
struct ExporterWords {
    Q_DECLARE_TR_FUNCTIONS(ExporterWords)
public:
    static QString profileName(const MailAddress &address);         ///< in the program's language
    static QString profileDescription(const SettingsTable &table);  ///< in the program's language
    /// What the device says before it takes the profile, in a language by its code; both servers must be there.
    static QString profileConsent(const SettingsTable &table, const QString &language);
    static QString reportNote();  ///< what the report holds and what not
    /// How saving went, and what to do where it did not.
    static QString saved(SaveOutcome outcome, const QString &path);
};
