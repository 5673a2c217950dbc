#pragma once
#include "wizard/settings/settingstable.h"

#include <QUrl>

class Session;

/// One value as it is read off: name, what to type, and how sure it is.
struct SheetLine {
    SettingKey key = SettingKey::EmailAddress;
    QString name;
    QString value;
    QString meaning;      ///< what the value is, in one sentence
    bool isWord = false;  ///< stands for a choice, not for letters to type
    Confidence confidence = Confidence::Guide;
};

/// A card on screen, a block on paper.
struct SheetSection {
    QString heading;  ///< empty for the general block
    QList<SheetLine> lines;
    QString proof;    ///< what was proven and when, or why not and what to do; empty for the general block
    Confidence confidence = Confidence::Guide;
};

struct SheetFinding {
    QString text;  ///< "993: Works, protected"
    ProbeResult result;
};

/// The guide's ports table: a row per direction; the first cell is SSL/TLS, the second STARTTLS.
struct SheetPortsRow {
    QString name;
    QList<QList<SheetFinding>> cells;
};

struct SheetPorts {
    QString heading;
    QStringList columns;
    QList<SheetPortsRow> rows;
};

struct SheetLink {
    QString name;
    QUrl url;
};

/// What is told beside the table; already in the person's language.
struct SheetFacts {
    QString passwordHint;
    QStringList notes;
    QList<SheetLink> links;
};

/// The settings in words and in reading order: the page, the paper and the clipboard all show this.
struct SettingsSheet {
    QString title;
    QString overall;
    QList<SheetSection> sections;  ///< general, receiving, sending
    SheetPorts ports;
    QStringList notes;
    QList<SheetLink> links;
    QString made;
};

SheetFacts sheetFacts(const Session &session);
/// Pure but for the language: `now` is the moment written on paper.
SettingsSheet makeSheet(const SettingsTable &table, Protocol incoming, const SheetFacts &facts, const QDateTime &now);
