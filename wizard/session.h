#pragma once
#include "profiles/catalogue.h"
#include "wizard/answers.h"
#include "wizard/check/checkreport.h"
#include "wizard/provider/knownprovider.h"
#include "wizard/provider/sources/settingssearch.h"

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

    /// What the last look-up said; its finding counts where provider() is not one of the catalogue.
    const SearchResult &searched() const { return m_searched; }
    /// What was found at this domain though the person named others; nothing is taken from it until useKept().
    const std::optional<SearchResult> &kept() const { return m_kept; }
    const QString &asking() const { return m_asking; }  ///< whom the look-up asks just now, or empty
    /// What was found came an unauthenticated way and points out of the domain, and the person has not agreed yet.
    bool needsConsent() const;

    const Provider *provider() const;
    const Offer *offer() const;
    /// The services of the chosen offer with its question answered; empty while anything, consent included, is missing.
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
    void setAsking(const QString &whom);
    /// Takes what was found as the provider, in the catalogue or not.
    void setSearched(const SearchResult &result);
    void keepSearched(const SearchResult &result);  ///< one that found nothing takes away nothing
    void useKept();
    void consent();
    void setDevice(const QString &device);
    void setIncoming(Protocol protocol);
    void setDeviceLanguage(const QString &language);
    void wantSignIn();  ///< puts the page for trying the password into the walk, until another provider is chosen
    void takeAlong();                           ///< the walk goes on behind the settings
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
    void takesAlongChanged();
    void reportChanged();
    void onlineChanged();

private:
    const Catalogue &m_catalogue;
    Answers m_answers;
    ProviderSearch m_search = ProviderSearch::Idle;
    SearchResult m_searched;
    std::optional<SearchResult> m_kept;
    QString m_asking;
    Provider m_found;         ///< what was searched, in the shape of a provider
    bool m_consented = false;
    CheckReport m_report;
    bool m_online = true;
};
