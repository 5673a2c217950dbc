#pragma once
#include <QString>
#include <optional>

/// A mail address that can be worked with.
struct MailAddress {
    QString localPart;  ///< before the @, as typed
    QString domain;     ///< A-label form, lower case, no final dot (RFC 5890); the only form that goes on the wire

    QString domainForPeople() const;  ///< U-label form where there is one
    QString toString() const;         ///< local part @ domain in the A-label form
    QString forPeople() const;        ///< local part @ domain in the U-label form
    bool operator==(const MailAddress &) const = default;
};

/// What is wrong with a typed address; the first thing a person should mend.
enum class AddressProblem {
    None,
    Empty,
    MissingAt,
    SeveralAts,
    MissingLocalPart,
    MissingDomain,
    MissingEnding,    ///< "ona@imone"
    CommaForDot,      ///< "ona@imone,lt"
    BlankInside,
    LookAlikeLetters, ///< Cyrillic а for Latin a and the like, mixed within one word
    WrongCharacter,
    DotInWrongPlace,  ///< "a..b", leading or trailing dot
    TooLong,          ///< more than 64 + 254 octets (RFC 5321 section 4.5.3.1)
};

struct AddressReading {
    std::optional<MailAddress> address;            ///< set if and only if problem is None
    AddressProblem problem = AddressProblem::None;
    QString offending;                             ///< the characters the problem is about, or empty
    QString suggestion;                            ///< a whole address that one click accepts, or empty
};

/// Reads what a person typed or pasted: trims blanks, "mailto:", angle brackets and a display name.
AddressReading readMailAddress(const QString &typed);
