#include "mailboxes.h"

#include "app/heldlock.h"
#include "wizard/check/qtproxysettings.h"
#include "wizard/check/tlslinechannel.h"
#include "wizard/provider/qtdnsresolver.h"
#include "wizard/provider/qtnetworkwatch.h"
#include "wizard/provider/qtwebfetcher.h"
#ifdef MSW_PRACTICE
#include "wizard/practice/practicemailbox.h"
#endif

namespace {

class OwnMailbox : public Mailboxes
{
public:
    Outside outside() const override
    {
        Outside outside;
        outside.dns = &m_dns;
        outside.network = &m_network;
        outside.newChannel = [] { return std::make_unique<TlsLineChannel>(); };
        outside.web = &m_web;
        outside.programs = usualProgramSurroundings();
        outside.programs.lockOf = lookAtLock;
        outside.proxies = &m_proxies;
        outside.newChannelThrough = [](const SystemProxy &proxy) {
            auto channel = std::make_unique<TlsLineChannel>();
            channel->goThrough(proxy);
            return channel;
        };
        return outside;
    }

private:
    mutable QtDnsResolver m_dns;
    mutable QtNetworkWatch m_network;
    mutable QtWebFetcher m_web;
    mutable QtProxySettings m_proxies;
};

#ifdef MSW_PRACTICE
class PracticeMailboxes : public Mailboxes
{
public:
    Outside outside() const override { return m_mailbox.outside(); }
    QStringList profileFolders() const override { return {PracticeMailbox::profilesFolder()}; }
    QString address() const override { return PracticeMailbox::address(); }

private:
    PracticeMailbox m_mailbox;
};
#endif

}  // namespace

std::unique_ptr<Mailboxes> Mailboxes::make(CommandLine::Mailbox mailbox)
{
#ifdef MSW_PRACTICE
    if (mailbox == CommandLine::Mailbox::Practice)
        return std::make_unique<PracticeMailboxes>();
#else
    Q_UNUSED(mailbox)
#endif
    return std::make_unique<OwnMailbox>();
}
