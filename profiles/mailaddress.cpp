#include "mailaddress.h"

#include "addressmending.h"
#include "domainname.h"
#include "pastedaddress.h"

#include <QStringList>

namespace {

constexpr qsizetype longestInput = 2048; // characters; anything longer was never an address
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomain = 253;

AddressReading refuse(AddressProblem problem, const QString &offending = {})
{
    return {std::nullopt, problem, offending, {}};
}

/// RFC 5321 Dot-string with the letters of RFC 6531; quoted local parts are not supported.
bool isLocalCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QLatin1String(".!#$%&'*+/=?^_`{|}~-").contains(QLatin1Char(char(c)));
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::isSymbol(c);
}

bool isDomainCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

template <typename Allowed>
QString firstWrong(const QString &text, Allowed allowed)
{
    const QList<uint> points = text.toUcs4();
    for (const uint point : points)
        if (!allowed(char32_t(point)))
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    return {};
}

AddressReading readDomain(const QString &localPart, const QString &domain)
{
    if (const QString wrong = firstWrong(domain, isDomainCharacter); !wrong.isEmpty())
        return refuse(AddressProblem::WrongCharacter, wrong);
    const QStringList labels = domain.split(QLatin1Char('.'));
    for (const QString &label : labels) {
        if (label.size() > 63)
            return refuse(AddressProblem::TooLong, label.left(63));
        if (label.startsWith(QLatin1Char('-')) || label.endsWith(QLatin1Char('-')))
            return refuse(AddressProblem::WrongCharacter, QStringLiteral("-"));
    }
    if (labels.size() < 2 || labels.constLast().size() < 2)
        return refuse(AddressProblem::MissingEnding, domain);
    if (domain.size() > longestDomain)
        return refuse(AddressProblem::TooLong);
    const QString wire = toWireDomain(domain);
    if (wire.isEmpty())
        return refuse(isIpv4Address(domain) ? AddressProblem::MissingEnding : AddressProblem::WrongCharacter,
                      domain);
    return {MailAddress{localPart, wire}, AddressProblem::None, {}, {}};
}

/// Reads an address that must be right as it stands.
AddressReading readExact(const QString &text)
{
    if (text.isEmpty())
        return refuse(AddressProblem::Empty);
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (at < 0)
        return refuse(AddressProblem::MissingAt);
    const QString localPart = text.left(at);
    const QString domain = text.mid(at + 1);
    if (localPart.contains(QLatin1Char('@')))
        return refuse(AddressProblem::SeveralAts, QStringLiteral("@"));
    if (localPart.isEmpty())
        return refuse(AddressProblem::MissingLocalPart);
    if (domain.isEmpty())
        return refuse(AddressProblem::MissingDomain);
    if (const QString wrong = firstWrong(localPart, isLocalCharacter); !wrong.isEmpty())
        return refuse(AddressProblem::WrongCharacter, wrong);
    if (localPart.toUtf8().size() > longestLocalPart)
        return refuse(AddressProblem::TooLong);
    return readDomain(localPart, domain);
}

} // namespace

QString MailAddress::domainForPeople() const
{
    return toReadableDomain(domain);
}

QString MailAddress::toString() const
{
    return localPart + QLatin1Char('@') + domain;
}

QString MailAddress::forPeople() const
{
    return localPart + QLatin1Char('@') + domainForPeople();
}

AddressReading readMailAddress(const QString &typed)
{
    if (typed.size() > longestInput)
        return refuse(AddressProblem::TooLong);
    const QString bare = bareAddress(typed);
    const Mending mending = mendAddress(bare);
    AddressReading reading = readExact(mending.text);
    if (mending.problem == AddressProblem::None)
        return reading;
    QString suggestion;
    if (reading.address && mendAddress(mending.text).problem == AddressProblem::None) {
        const AddressReading again = readMailAddress(reading.address->forPeople());
        if (again.address == reading.address)
            suggestion = reading.address->forPeople();
    }
    return {std::nullopt, mending.problem, mending.offending, suggestion};
}
