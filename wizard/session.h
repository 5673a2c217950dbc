#pragma once
#include "profiles/catalogue.h"
#include "wizard/answers.h"
#include "wizard/check/checkreport.h"
#include "wizard/provider/providerlookup.h"

#include <QObject>

/// The one shared state: the answers, what was found, what was proven. Pages read it and call its setters;
/// changing an answer clears only what follows from it.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(const Catalogue &catalogue, QObject *parent = nullptr);

    const Catalogue &catalogue() const { return m_catalogue; }
    const Answers &answers() const { return m_answers; }
    ProviderSearch providerSearch() const { return m_search; }
    const CheckReport &report() const { return m_report; }
    bool isOnline() const { return m_online; }

    const Provider *provider() const;
    const Offer *offer() const;
    /// The services of the chosen offer with its question answered; empty while anything is missing.
    QList<Service> services() const;
    /// The chosen guide; nullptr for "other" or none.
    const Guide *guide() const;
    /// The guide's pages for the chosen protocol and offer; empty without a guide.
    QList<Step> steps() const;
    /// Imap unless the person chose otherwise and the device can do it.
    Protocol incoming() const;
    /// The language of the device's labels: the person's choice, or the program's, or English.
    QString labelLanguage() const;

    void setTypedAddress(const QString &typed);
    void setProvider(const ProviderChoice &choice);
    void setProviderSearch(ProviderSearch search);
    void setDevice(const QString &device);
    void setIncoming(Protocol protocol);
    void setDeviceLanguage(const QString &language);
    void setReport(const CheckReport &report);  ///< an older run's report is dropped
    void clearReport();
    void setOnline(bool online);
    void guideChanged();  ///< tells the pages that the catalogue holds another guide of the chosen device

signals:
    void addressChanged();
    void providerChanged();
    void providerSearchChanged();
    void deviceChanged();
    void incomingChanged();
    void deviceLanguageChanged();
    void reportChanged();
    void onlineChanged();

private:
    const Catalogue &m_catalogue;
    Answers m_answers;
    ProviderSearch m_search = ProviderSearch::Idle;
    CheckReport m_report;
    bool m_online = true;
};
