#include "supportcode.h"

#include "lettercode.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace {

/// The order is part of the code: a new verdict goes behind the last.
constexpr Verdict numbered[] = {
    Verdict::NotTested, Verdict::Works, Verdict::WorksButPlain, Verdict::NameNotFound, Verdict::DnsSilent, Verdict::NoNetwork,
    Verdict::CaptivePortal, Verdict::Refused, Verdict::NoAnswer, Verdict::BlockedHere, Verdict::Port25Blocked,
    Verdict::OnlyThroughProxy, Verdict::ProxyRefuses, Verdict::ProxySilent, Verdict::OtherService,
    Verdict::TlsWherePlainExpected, Verdict::PlainWhereTlsExpected, Verdict::StartTlsNotOffered, Verdict::StartTlsRefused,
    Verdict::BytesBeforeTls, Verdict::TlsTooOld, Verdict::TlsFailed, Verdict::CertificateExpired,
    Verdict::CertificateNotYetValid, Verdict::ClockWrong, Verdict::CertificateOtherName, Verdict::CertificateUnknownIssuer,
    Verdict::CertificateIntercepted, Verdict::CertificateWeak, Verdict::ClientCertificateWanted, Verdict::NotForMailPrograms,
    Verdict::ServerBusy, Verdict::ServerRefusesUs, Verdict::ClosedInTheMiddle, Verdict::SenselessData, Verdict::Cancelled,
};
constexpr quint64 verdictRoom = 48;
constexpr quint64 stageRoom = 10;
constexpr quint64 securityRoom = 3;
constexpr quint64 majorRoom = 4;
constexpr quint64 minorRoom = 20;
constexpr quint64 patchRoom = 8;
constexpr quint64 providerRoom = 15601;
static_assert(std::size(numbered) <= verdictRoom && int(Stage::Done) < int(stageRoom));
constexpr quint64 directionRoom = verdictRoom * stageRoom * securityRoom;
static_assert(providerRoom * 2 * directionRoom * directionRoom * majorRoom * minorRoom * patchRoom <= letterCodeEnd);

/// A number written in places of different size, the last put in being the first taken out.
class Places
{
public:
    explicit Places(quint64 number = 0) : m_number(number) {}
    void put(quint64 value, quint64 room) { m_number = m_number * room + value; }
    quint64 take(quint64 room)
    {
        const quint64 value = m_number % room;
        m_number /= room;
        return value;
    }
    quint64 rest() const { return m_number; }

private:
    quint64 m_number;
};

void put(Places &places, const SupportDirection &direction)
{
    const auto *place = std::find(std::begin(numbered), std::end(numbered), direction.verdict);
    places.put(place == std::end(numbered) ? 0 : quint64(place - std::begin(numbered)), verdictRoom);
    places.put(quint64(direction.stage), stageRoom);
    places.put(quint64(direction.security), securityRoom);
}

std::optional<SupportDirection> takeDirection(Places &places)
{
    SupportDirection direction;
    direction.security = Security(places.take(securityRoom));
    direction.stage = Stage(places.take(stageRoom));
    const quint64 verdict = places.take(verdictRoom);
    if (verdict >= std::size(numbered))
        return std::nullopt;
    direction.verdict = numbered[verdict];
    return direction;
}

void put(Places &places, const QVersionNumber &version)
{
    const bool fits = version.majorVersion() < int(majorRoom) && version.minorVersion() < int(minorRoom)
                      && version.microVersion() < int(patchRoom);
    places.put(fits ? quint64(version.majorVersion()) : 0, majorRoom);
    places.put(fits ? quint64(version.minorVersion()) : 0, minorRoom);
    places.put(fits ? quint64(version.microVersion()) : 0, patchRoom);
}

QVersionNumber takeVersion(Places &places)
{
    const int patch = int(places.take(patchRoom));
    const int minor = int(places.take(minorRoom));
    const int major = int(places.take(majorRoom));
    return major + minor + patch == 0 ? QVersionNumber() : QVersionNumber(major, minor, patch);
}

const ProbeResult *telling(const CheckReport &report, Protocol protocol, int causeRow)
{
    if (const ProbeResult *best = report.best(protocol))
        return best;
    const auto isOfThis = [&](const ProbeResult &row) { return row.target.service.protocol == protocol; };
    if (causeRow >= 0 && isOfThis(report.results.at(causeRow)))
        return &report.results.at(causeRow);
    const auto row = std::find_if(report.results.cbegin(), report.results.cend(),
                                  [&](const ProbeResult &each) { return isOfThis(each) && each.finished; });
    return row == report.results.cend() ? nullptr : &*row;
}

SupportDirection directionOf(const ProbeResult *row)
{
    return row ? SupportDirection{row->target.service.endpoint.security, row->verdict, row->stage} : SupportDirection{};
}

}  // namespace

int providerNumber(const QString &providerId)
{
    if (providerId.isEmpty())
        return 0;
    const QByteArray hash = QCryptographicHash::hash(providerId.toUtf8(), QCryptographicHash::Sha256);
    return int(qFromBigEndian<quint64>(hash.constData()) % (providerRoom - 1)) + 1;
}

SupportFacts supportFacts(const CheckReport &report, const QString &providerId, Protocol incoming)
{
    const int causeRow = conclude(report, incoming).causeRow;
    return {providerNumber(providerId), incoming, directionOf(telling(report, incoming, causeRow)),
            directionOf(telling(report, Protocol::Smtp, causeRow)), QVersionNumber::fromString(QStringLiteral(MSW_VERSION))};
}

QString supportCode(const SupportFacts &facts)
{
    Places places;
    places.put(quint64(facts.provider), providerRoom);
    places.put(facts.incoming == Protocol::Pop3 ? 1 : 0, 2);
    put(places, facts.receiving);
    put(places, facts.sending);
    put(places, facts.program);
    return lettersOf(places.rest());
}

std::optional<SupportFacts> readSupportCode(const QString &typed)
{
    const std::optional<quint64> number = numberOf(typed);
    if (!number)
        return std::nullopt;
    Places places(*number);
    SupportFacts facts;
    facts.program = takeVersion(places);
    const std::optional<SupportDirection> sending = takeDirection(places);
    const std::optional<SupportDirection> receiving = takeDirection(places);
    facts.incoming = places.take(2) == 1 ? Protocol::Pop3 : Protocol::Imap;
    if (!sending || !receiving || places.rest() >= providerRoom)
        return std::nullopt;
    facts.sending = *sending;
    facts.receiving = *receiving;
    facts.provider = int(places.rest());
    return facts;
}
