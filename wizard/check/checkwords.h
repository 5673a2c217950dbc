#pragma once
#include "wizard/check/checkreport.h"
#include "wizard/detail.h"

#include <QCoreApplication>
#include <QDate>

/// What a sentence about a cause may name.
struct CauseFacts {
    QString host;
    quint16 port = 0;  ///< 0: the sentence is about the server as a whole, not about one port
    Protocol protocol = Protocol::Imap;
    Security security = Security::ImplicitTls;
    TlsFacts tls;
    QString culprit;   ///< product that opens connections, or empty
    QString proxy = {};  ///< "host:port" of the proxy that is spoken of, or empty
};

/// The check in words a person acts on: the only place of this room with sentences. Plain text, never HTML.
struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
public:
    static QString stage(Stage stage);                  ///< "Connecting"
    static QString question(const ProbeTarget &target); ///< "Receiving mail, port 993"
    static QString state(const ProbeResult &result);    ///< short words for the row
    static QString verdict(Verdict verdict);            ///< the same for a finished row

    static QString cause(Verdict verdict, const CauseFacts &facts);  ///< one sentence: what happened
    static QString action(Verdict verdict);                          ///< one sentence: what to do now
    static QString explanation(const ProbeResult &result);           ///< cause and action of one row

    /// Why a server is to be called by another name than the provider's; whole sentences. `insteadOf` is not empty.
    static QString otherName(const ProbeTarget &target);

    static QString headline(const Outcome &outcome, const CheckReport &report);
    /// What it means and what to do now; while testing, what is being waited for.
    static QString advice(const Outcome &outcome, const CheckReport &report);

    /// A fact of a row for the curious; the name is a short label, the value plain text.
    using Detail = ::Detail;
    static QList<Detail> details(const ProbeResult &result);

    static CauseFacts factsOf(const ProbeResult &result);
    static QString day(const QDate &date);                          ///< "3 May 2027", as the language writes it
    static QString duration(std::chrono::milliseconds time);        ///< "0.12 s"
    static QString securityName(Security security);                 ///< "SSL/TLS", "STARTTLS", "No encryption"
};
