#pragma once
#include "profiles/mailservice.h"
#include "wizard/outside.h"

#include <QHash>
#include <memory>
#include <vector>

class PracticeMail;
class PracticeServer;
struct ThrowawayIdentity;

/// A mailbox to practise with: real servers inside this program, on loopback, with a certificate made now and
/// trusted only by the channels made here. Shown port numbers are the usual ones; connections go to free ports.
class PracticeMailbox : public QObject
{
    Q_OBJECT
public:
    explicit PracticeMailbox(QObject *parent = nullptr);
    ~PracticeMailbox() override;

    Outside outside() const;

    static QString address();         ///< the practice address
    static QString profilesFolder();  ///< where the practice provider's profile is, for Catalogue

private:
    void addServer(quint16 shownPort, Protocol protocol, Security security, const ThrowawayIdentity &identity);

    struct Network;
    std::unique_ptr<Network> m_network;
    std::shared_ptr<PracticeMail> m_mail;
    std::vector<std::unique_ptr<PracticeServer>> m_servers;
};
