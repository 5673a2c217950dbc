#include "addresswords.h"

#include "profiles/domainsuggestion.h"

#include <QCoreApplication>
#include <algorithm>

static QString words(const char *text)
{
    return QCoreApplication::translate("AddressWords", text);
}

QString addressSentence(const AddressReading &reading)
{
    switch (reading.problem) {
    case AddressProblem::None:
        return {};
    case AddressProblem::Empty:
        return words(QT_TRANSLATE_NOOP("AddressWords", "Type your e-mail address to go on."));
    case AddressProblem::MissingAt:
        return words(QT_TRANSLATE_NOOP("AddressWords", "The @ is missing. It stands between the name and the domain, as in name@example.com."));
    case AddressProblem::SeveralAts:
        return words(QT_TRANSLATE_NOOP("AddressWords", "There is more than one @. An address has exactly one."));
    case AddressProblem::MissingLocalPart:
        return words(QT_TRANSLATE_NOOP("AddressWords", "The part before the @ is missing."));
    case AddressProblem::MissingDomain:
        return words(QT_TRANSLATE_NOOP("AddressWords", "The part after the @ is missing, for example example.com."));
    case AddressProblem::MissingEnding:
        return words(QT_TRANSLATE_NOOP("AddressWords", "The ending of the domain is missing, for example .com or .lt."));
    case AddressProblem::CommaForDot:
        return words(QT_TRANSLATE_NOOP("AddressWords", "There is a comma where a dot belongs."));
    case AddressProblem::BlankInside:
        return words(QT_TRANSLATE_NOOP("AddressWords", "There is a blank inside the address. Addresses have none."));
    case AddressProblem::LookAlikeLetters:
        if (reading.offending.isEmpty())
            return words(QT_TRANSLATE_NOOP("AddressWords", "Letters of two alphabets are mixed. They look the same, but mail servers tell them apart."));
        return words(QT_TRANSLATE_NOOP("AddressWords", "Letters of two alphabets are mixed: “%1” looks familiar, but mail servers tell it apart."))
            .arg(reading.offending);
    case AddressProblem::WrongCharacter:
        if (reading.offending.isEmpty())
            return words(QT_TRANSLATE_NOOP("AddressWords", "There is a character that an address cannot have."));
        return words(QT_TRANSLATE_NOOP("AddressWords", "An address cannot have “%1” at this place.")).arg(reading.offending);
    case AddressProblem::DotInWrongPlace:
        return words(QT_TRANSLATE_NOOP("AddressWords", "There is a dot too many: at the beginning, at the end or next to another dot."));
    case AddressProblem::TooLong:
        return words(QT_TRANSLATE_NOOP("AddressWords", "The address is longer than mail servers accept. Please compare it with the one you were given."));
    }
    Q_UNREACHABLE();
}

QString addressNote(const MailAddress &address)
{
    QStringList notes;
    if (address.domainForPeople() != address.domain)
        notes.append(words(QT_TRANSLATE_NOOP("AddressWords", "Mail programs write %1 as %2. Both are the same domain."))
                         .arg(address.domainForPeople(), address.domain));
    const bool plain = std::all_of(address.localPart.cbegin(), address.localPart.cend(),
                                   [](QChar letter) { return letter.unicode() < 128; });
    if (!plain)
        notes.append(words(QT_TRANSLATE_NOOP("AddressWords", "The name before the @ has letters outside a–z. Some mail servers do not take them yet; if sending fails, ask your provider for a second address without them.")));
    return notes.join(QLatin1Char(' '));
}

QString originSentence(const SettingsFinding &finding, const QString &domain)
{
    switch (finding.origin) {
    case Origin::OwnAutoconfig:
    case Origin::OwnWellKnown:
    case Origin::Pacc:
        return words(QT_TRANSLATE_NOOP("AddressWords", "Found at the settings page of %1 itself.")).arg(domain);
    case Origin::Srv:
        return words(QT_TRANSLATE_NOOP("AddressWords", "Found in the mail service records of %1 (in its DNS, the phone book of the Internet).")).arg(domain);
    case Origin::Database:
    case Origin::HosterDatabase:
        return words(QT_TRANSLATE_NOOP("AddressWords", "Found in Thunderbird’s public database of mail settings."));
    case Origin::HosterAutoconfig:
        return words(QT_TRANSLATE_NOOP("AddressWords", "Found at the settings page of %1, which receives the mail of %2.")).arg(finding.answeredBy, domain);
    case Origin::Guess:
        return words(QT_TRANSLATE_NOOP("AddressWords", "Nothing is published for %1, but servers with the usual names exist. The check shows whether they are the right ones.")).arg(domain);
    case Origin::Typed:
        return words(QT_TRANSLATE_NOOP("AddressWords", "Servers typed by you."));
    case Origin::File:
    case Origin::BuiltIn:
    case Origin::KnownHoster:
        return finding.name;
    }
    Q_UNREACHABLE();
}

QString addressMeant(const MailAddress &address, const Session &session)
{
    const bool isKnown = session.catalogue().forDomain(address.domain) || session.answers().provider.source == ProviderSource::Person;
    if (isKnown)
        return {};
    QStringList known;
    for (const Provider *provider : session.catalogue().providers())
        for (const Offer &offer : provider->offers)
            known += offer.domains;
    const QString domain = nearMissDomain(address.domain, known);
    return domain.isEmpty() ? QString() : MailAddress{address.localPart, domain}.forPeople();
}

QString didYouMean(const QString &address)
{
    return words(QT_TRANSLATE_NOOP("AddressWords", "Did you mean %1?")).arg(address);
}

static QString recognisedByAddress(const QString &name)
{
    return words(QT_TRANSLATE_NOOP("AddressWords", "%1, recognised by the address.")).arg(name);
}

static QString recognisedByDelivery(const QString &name, const QString &domain)
{
    return words(QT_TRANSLATE_NOOP("AddressWords", "%1, recognised by where mail for %2 is delivered.")).arg(name, domain);
}

QString keptSentence(const Session &session)
{
    if (!session.kept() || !session.answers().address)
        return {};
    const SettingsFinding &finding = session.kept()->finding;
    const QString domain = session.answers().address->domainForPeople();
    const Provider *listed = session.catalogue().provider(finding.provider.providerId);
    if (!listed)
        return originSentence(finding, domain);
    return finding.provider.source == ProviderSource::Mx ? recognisedByDelivery(listed->name, domain)
                                                         : recognisedByAddress(listed->name);
}

static QString foundSentence(const Session &session, const Provider &provider)
{
    const Offer *offer = session.offer();
    const QString product = offer && provider.offers.size() > 1 ? QLatin1Char('\n') + offer->name.shown() : QString();
    const QString &name = provider.name;
    const QString domain = session.answers().address ? session.answers().address->domainForPeople() : QString();
    switch (session.answers().provider.source) {
    case ProviderSource::BuiltIn:
    case ProviderSource::File:
        return recognisedByAddress(name) + product;
    case ProviderSource::Mx:
        return recognisedByDelivery(name, domain) + product;
    case ProviderSource::Person:
        return words(QT_TRANSLATE_NOOP("AddressWords", "%1, chosen by you.")).arg(name) + product;
    case ProviderSource::Found:
        return originSentence(session.searched().finding, domain);
    case ProviderSource::Nobody:
        return {};
    }
    Q_UNREACHABLE();
}

QString serverLines(const SettingsFinding &finding)
{
    QStringList lines;
    for (const FoundService &found : finding.services)
        lines.append(QStringLiteral("%1 · %2:%3").arg(protocolName(found.service.protocol), found.service.endpoint.host)
                         .arg(found.service.endpoint.port));
    return lines.join(u'\n');
}

QString foundDetails(const Session &session)
{
    if (session.answers().provider.source != ProviderSource::Found)
        return {};
    const QString domain = session.answers().address ? session.answers().address->domainForPeople() : QString();
    const SettingsFinding &finding = session.searched().finding;
    QStringList parts;
    if (!finding.name.isEmpty())
        parts.append(finding.name);
    parts.append(serverLines(finding));
    for (const SettingsFinding &other : session.searched().others) {
        if (other.services == finding.services)
            continue;
        parts.append(words(QT_TRANSLATE_NOOP("AddressWords", "Another source says something else:")) + u'\n'
                     + originSentence(other, domain) + u'\n' + serverLines(other));
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString providerSentence(const Session &session)
{
    if (!session.answers().address)
        return {};
    if (const Provider *provider = session.provider())
        return foundSentence(session, *provider);
    const QString domain = session.answers().address->domainForPeople();
    switch (session.providerSearch()) {
    case ProviderSearch::Idle:
    case ProviderSearch::Found:
        return {};
    case ProviderSearch::Looking:
        if (!session.asking().isEmpty() && session.asking() != session.answers().address->domain)
            return words(QT_TRANSLATE_NOOP("AddressWords", "Looking up who runs the mail of %1: asking %2 … You can go on without waiting.")).arg(domain, session.asking());
        return words(QT_TRANSLATE_NOOP("AddressWords", "Looking up who runs the mail of %1 …")).arg(domain);
    case ProviderSearch::NothingFound:
        return words(QT_TRANSLATE_NOOP("AddressWords", "It is not clear from %1 who runs its mail. The next page asks you.")).arg(domain);
    case ProviderSearch::NoAnswer:
        return words(QT_TRANSLATE_NOOP("AddressWords", "The look-up for %1 got no answer. The next page asks you for the provider.")).arg(domain);
    case ProviderSearch::Offline:
        return words(QT_TRANSLATE_NOOP("AddressWords", "Without a network, %1 cannot be looked up. The next page asks you for the provider.")).arg(domain);
    }
    Q_UNREACHABLE();
}
