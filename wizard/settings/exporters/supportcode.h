#pragma once
#include "wizard/check/checkreport.h"

#include <QVersionNumber>

class Catalogue;

/// One direction in a support code.
struct SupportDirection {
    Security security = Security::ImplicitTls;
    Verdict verdict = Verdict::NotTested;
    Stage stage = Stage::Waiting;
    bool operator==(const SupportDirection &) const = default;
};

/// What a support code says; no word of it is about the person.
struct SupportFacts {
    int provider = 0;  ///< providerNumber(), or 0: not of the catalogue
    Protocol incoming = Protocol::Imap;
    SupportDirection receiving;
    SupportDirection sending;
    QVersionNumber program;  ///< null where the code cannot say it
    bool operator==(const SupportFacts &) const = default;
};

/// Stable for ever: the same number for an id on every computer; 1–15600, or 0 for an empty id.
int providerNumber(const QString &providerId);

/// Pure: the row that tells most for each direction: the one that works, the cause, or the first that is finished.
SupportFacts supportFacts(const CheckReport &report, const QString &providerId, Protocol incoming);

/// Pure: "KXTP-MBRA-WEFG", letters alone and none that looks like another, to be read out over the phone.
QString supportCode(const SupportFacts &facts);
/// Pure: takes capitals or not, with blanks and hyphens anywhere. Nothing where a letter is wrong or two are swapped: any
/// two wrong letters are noticed.
std::optional<SupportFacts> readSupportCode(const QString &typed);
