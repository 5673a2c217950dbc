#include "foundprovider.h"

#include "profiles/domainname.h"
#include "wizard/session.h"

#include <algorithm>

QString foundProviderId()
{
    return QStringLiteral("found");
}

Provider foundProvider(const SettingsFinding &finding, const QString &domain)
{
    Provider provider;
    provider.id = foundProviderId();
    provider.name = finding.name.isEmpty() ? domain : finding.name;
    Offer offer;
    offer.id = QStringLiteral("mail");
    offer.name.source = provider.name;
    for (const FoundService &found : finding.services)
        offer.services.append(found.service);
    provider.offers.append(offer);
    if (finding.webmail.isValid())
        provider.links.insert(QStringLiteral("webmail"), finding.webmail);
    for (const HelpLink &help : finding.documentation)
        if (help.url.isValid() && !provider.links.contains(QStringLiteral("support")))
            provider.links.insert(QStringLiteral("support"), help.url);
    const auto receives = [&](Protocol protocol) {
        return std::any_of(finding.services.cbegin(), finding.services.cend(),
                           [&](const FoundService &found) { return found.service.protocol == protocol; });
    };
    const auto blocked = [&](Protocol protocol) {
        return !receives(protocol) || wantsBrowserSignIn(finding, protocol);
    };
    if (!finding.services.isEmpty() && blocked(Protocol::Imap) && blocked(Protocol::Pop3))
        provider.password = PasswordKind::None;
    if (!finding.switchOnFirst.isEmpty()) {
        provider.access = ProgramAccess::SwitchedOff;
        if (finding.switchOnFirst.constFirst().url.isValid())
            provider.links.insert(QStringLiteral("switchOn"), finding.switchOnFirst.constFirst().url);
    }
    return provider;
}

namespace {

struct UsualPort {
    Protocol protocol;
    quint16 port;
    Security security;
};

const UsualPort s_incoming[] = {{Protocol::Imap, 993, Security::ImplicitTls}, {Protocol::Imap, 143, Security::StartTls},
                                {Protocol::Pop3, 995, Security::ImplicitTls}, {Protocol::Pop3, 110, Security::StartTls}};
const UsualPort s_outgoing[] = {{Protocol::Smtp, 465, Security::ImplicitTls}, {Protocol::Smtp, 587, Security::StartTls},
                                {Protocol::Smtp, 25, Security::StartTls}};

struct TypedServer {
    QString host;
    int port = 0;  ///< 0: none was typed
};

std::optional<TypedServer> readServer(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype colon = text.lastIndexOf(u':');
    TypedServer server{toWireDomain(colon < 0 ? text : text.left(colon)), 0};
    if (server.host.isEmpty() || !isHostName(server.host) || !server.host.contains(u'.'))
        return std::nullopt;
    if (colon >= 0) {
        bool isNumber = false;
        server.port = text.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || server.port < 1 || server.port > 65535)
            return std::nullopt;
    }
    return server;
}

template <typename Ports>
void append(QList<FoundService> &services, const TypedServer &server, const Ports &usual)
{
    const qsizetype before = services.size();
    for (const UsualPort &known : usual) {
        if (server.port != 0 && server.port != known.port)
            continue;
        FoundService found;
        found.service.protocol = known.protocol;
        found.service.endpoint = {server.host, known.port, known.security};
        services.append(found);
    }
    if (services.size() > before)
        return;
    FoundService found;  // a port of the provider's own: the check finds out how it is protected
    found.service.protocol = usual[0].protocol;
    found.service.endpoint = {server.host, quint16(server.port), Security::StartTls};
    found.service.securityKnown = false;
    services.append(found);
}

} // namespace

bool isTypedServer(const QString &typed)
{
    return readServer(typed).has_value();
}

bool serversWereTyped(const Session &session)
{
    return session.answers().provider.source == ProviderSource::Found && session.searched().finding.origin == Origin::Typed;
}

bool personHasChosen(const Session &session)
{
    return session.answers().provider.source == ProviderSource::Person || serversWereTyped(session);
}

std::optional<SettingsFinding> findingFromTyped(const QString &incoming, const QString &outgoing)
{
    const std::optional<TypedServer> in = readServer(incoming);
    const std::optional<TypedServer> out = readServer(outgoing);
    if (!in || !out)
        return std::nullopt;
    SettingsFinding finding;
    finding.origin = Origin::Typed;
    append(finding.services, *in, s_incoming);
    append(finding.services, *out, s_outgoing);
    return finding;
}
