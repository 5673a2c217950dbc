#pragma once
#include "profiles/mailaddress.h"
#include "wizard/answers.h"

#include <QObject>

class Catalogue;
class DnsResolver;
struct MxAnswer;

enum class ProviderSearch { Idle, Looking, Found, NothingFound, NoAnswer, Offline };

struct ProviderFinding {
    ProviderSearch search = ProviderSearch::Idle;
    ProviderChoice choice;  ///< set if found
};

/// Pure: what the catalogue knows of the address's own domain; Idle where only the DNS can tell.
ProviderFinding recogniseByDomain(const MailAddress &address, const Catalogue &catalogue);

/// Finds out who runs an address's mail: by its domain, else by its MX hosts. Only the domain leaves this
/// machine. start() once; exactly one finished(), from the event loop; deleting the object cancels.
class ProviderLookup : public QObject
{
    Q_OBJECT
public:
    ProviderLookup(const MailAddress &address, const Catalogue &catalogue, DnsResolver &dns,
                   QObject *parent = nullptr);
    void start();

signals:
    void finished(const ProviderFinding &finding);

private:
    void onMxFound(const MxAnswer &answer);

    MailAddress m_address;
    const Catalogue &m_catalogue;
    DnsResolver &m_dns;
};
