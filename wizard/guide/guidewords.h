#pragma once
#include "profiles/settingkey.h"
#include "wizard/settings/settingstable.h"

#include <QString>

/// Text in the quotation marks of a language: “en”, „lt“, „cs“, ”fi”, “nl”, «ru».
QString quotedIn(const QString &language, const QString &text);
/// Text in the quotation marks of the program's language.
QString quoted(const QString &text);

/// The word that stands where a setting has no plain value: “your mailbox password”, “SSL/TLS”.
QString settingWord(SettingKey key, const SettingsTable &table);
/// The plain value of a setting, or the word that stands for it; never empty.
QString settingText(SettingKey key, const SettingsTable &table);
/// What to add to a value that was not proven; empty where nothing need be said.
QString confidenceWord(Confidence confidence);

/// What a drawing shows, for those who do not see it.
struct DrawingFacts {
    QString frame;        ///< Scene::frame
    QString title;        ///< as the device shows it, or empty
    QStringList marked;   ///< the marked things in the order of their numbers, as the device shows them
};
/// One sentence or two for a screen reader.
QString drawingSentence(const DrawingFacts &facts);
