#include "checkcommand.h"

#include "app/unknownnames.h"
#include "profiles/catalogue.h"
#include "wizard/address/addresswords.h"
#include "wizard/check/checkrun.h"

#include <QCoreApplication>

static QString words(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

CheckCommand::CheckCommand(const CommandLine &line, const Catalogue &catalogue, const Outside &outside,
                           QObject *parent)
    : QObject(parent), m_line(line), m_catalogue(catalogue), m_outside(outside)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        if (m_run)
            m_run->cancel();
        else
            onProviderFound({ProviderSearch::NoAnswer, {}});
    });
}

CheckCommand::~CheckCommand() = default;

QString CheckCommand::whatIsOff() const
{
    const AddressReading reading = readMailAddress(m_line.address);
    if (!reading.address) {
        const QString problem = addressSentence(reading);
        return reading.suggestion.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not an address: %2"))
                         .arg(m_line.address.left(200), problem)
                   : words(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not an address: %2 Is it %3?"))
                         .arg(m_line.address.left(200), problem, reading.suggestion);
    }
    if (const QString unknown = unknownNameIn(m_line, m_catalogue); !unknown.isEmpty())
        return unknown;
    const ProviderMatch match = m_catalogue.find(m_line.providerId, m_line.offerId);
    if (!match || !match.offer->question)
        return {};
    bool isNumber = false;
    const int number = m_line.serverNumber.toInt(&isNumber);
    if (!isNumber || number < match.offer->question->lowest || number > match.offer->question->highest)
        return words(QT_TRANSLATE_NOOP("CommandLine", "%1 needs --server-number, a number from %2 to %3."))
            .arg(match.offer->name.shown())
            .arg(match.offer->question->lowest)
            .arg(match.offer->question->highest);
    return {};
}

void CheckCommand::start()
{
    m_clock.start();
    m_timeout.start(m_line.timeout);
    m_answer.address = *readMailAddress(m_line.address).address;
    m_answer.protocol = m_line.protocol.value_or(Protocol::Imap);
    if (const ProviderMatch match = m_catalogue.find(m_line.providerId, m_line.offerId)) {
        const auto source = m_catalogue.isBuiltIn(match.provider->id) ? ProviderSource::BuiltIn : ProviderSource::File;
        onProviderFound({ProviderSearch::Found, {match.provider->id, match.offer->id, m_line.serverNumber, source}});
        return;
    }
    m_lookup = std::make_unique<ProviderLookup>(m_answer.address, m_catalogue, *m_outside.dns);
    connect(m_lookup.get(), &ProviderLookup::finished, this, &CheckCommand::onProviderFound);
    m_lookup->start();
}

void CheckCommand::onProviderFound(const ProviderFinding &finding)
{
    if (m_lookup)
        m_lookup.release()->deleteLater();
    m_answer.provider = finding;
    if (const ProviderMatch match = m_catalogue.find(finding.choice.providerId, finding.choice.offerId))
        m_answer.services = match.offer->servicesWith(finding.choice.answer, m_answer.address.domain);
    if (m_answer.services.isEmpty()) {
        end();
        return;
    }
    QList<ProbeTarget> plan = planProbes(m_answer.services);
    if (m_catalogue.isBuiltIn(finding.choice.providerId))
        plan = withSureHosts(plan);
    m_run = std::make_unique<CheckRun>(plan, 1, m_outside);
    connect(m_run.get(), &CheckRun::changed, this, &CheckCommand::noteDecided);
    connect(m_run.get(), &CheckRun::finished, this, [this] {
        noteDecided();
        end();
    });
    m_run->start();
}

void CheckCommand::noteDecided()
{
    const CheckReport &report = m_run->report();
    if (!m_answer.decided && report.best(m_answer.protocol) && report.best(Protocol::Smtp))
        m_answer.decided = std::chrono::milliseconds(m_clock.elapsed());
}

void CheckCommand::end()
{
    m_timeout.stop();
    m_answer.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    if (m_run)
        m_answer.report = m_run->report();
    emit finished();
}
