#include "app/mailboxes.h"
#include "profiles/catalogue.h"
#include "wizard/conductor.h"
#include "wizard/session.h"
#include "wizard/signin/signinoffer.h"
#include "wizard/signin/signinwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <iostream>

/// Does what the page does, without a window: proves the settings of an address, then obeys lines on its standard input
/// and answers each with one line of JSON.
///   try PASSWORD   one attempt on each service
///   send           the test message
///   forget         wipes; the process then waits for the next line, so that its memory can be looked at
///   end
/// Usage: signintry ADDRESS imap|pop3 [PORT OF RECEIVING] [PORT OF SENDING]
namespace {

const char *const verdicts[] = {"not-tried", "accepted", "wrong-name-or-password", "whole-address-wanted",
                                "app-password-wanted", "access-off", "sending-blocked", "too-many-tries", "mailbox-full",
                                "temporary", "no-common-method", "not-understood", "no-connection", "not-protected",
                                "broke-off", "cancelled"};
const char *const mailVerdicts[] = {"not-tried", "arrived", "arrived-in-junk", "not-accepted", "sending-blocked",
                                    "not-arrived-yet", "mailbox-full", "could-not-look", "broke-off", "cancelled"};

QJsonObject asJson(const SignInAnswer &answer)
{
    return {{QStringLiteral("verdict"), QLatin1String(verdicts[int(answer.verdict)])},
            {QStringLiteral("mechanism"), answer.mechanism},
            {QStringLiteral("serverWords"), answer.serverWords},
            {QStringLiteral("elapsedMs"), qint64(answer.elapsed.count())}};
}

QJsonObject asJson(const TestMailAnswer &answer)
{
    return {{QStringLiteral("verdict"), QLatin1String(mailVerdicts[int(answer.verdict)])},
            {QStringLiteral("cause"), QLatin1String(verdicts[int(answer.cause)])},
            {QStringLiteral("serverWords"), answer.serverWords},
            {QStringLiteral("arrivedAfterMs"), qint64(answer.arrivedAfter.count())},
            {QStringLiteral("sent"), answer.sent},
            {QStringLiteral("removed"), answer.removed}};
}

void say(const QJsonObject &object)
{
    std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).constData() << std::endl;
}

/// Leaves only the given port of a direction in the report, so that each way can be tried.
void keepPort(CheckReport &report, bool receiving, quint16 port)
{
    report.results.removeIf([&](const ProbeResult &row) {
        const bool sends = row.target.service.protocol == Protocol::Smtp;
        return port && sends != receiving && row.target.service.endpoint.port != port;
    });
}

class Obedient : public QObject
{
public:
    Obedient(Session &session, Conductor &conductor, const QStringList &words)
        : m_session(session), m_conductor(conductor), m_words(words)
    {
        connect(&conductor, &Conductor::checkingChanged, this, &Obedient::onChecked, Qt::QueuedConnection);
        connect(&conductor.signIn(), &SignInTrial::changed, this, &Obedient::onChanged, Qt::QueuedConnection);
    }

private:
    void onChecked()
    {
        if (m_conductor.isChecking() || m_ready)
            return;
        CheckReport report = m_session.report();
        keepPort(report, true, quint16(m_words.value(3).toUInt()));
        keepPort(report, false, quint16(m_words.value(4).toUInt()));
        m_session.setReport(report);
        m_ready = true;
        say({{QStringLiteral("offered"), offeredSignIn(m_session).has_value()}});
        obey();
    }

    void onChanged()
    {
        SignInTrial &trial = m_conductor.signIn();
        if (!m_busy || trial.isRunning())
            return;
        m_busy = false;
        say({{QStringLiteral("incoming"), asJson(trial.incoming())},
             {QStringLiteral("outgoing"), asJson(trial.outgoing())},
             {QStringLiteral("testMail"), asJson(trial.testMail())},
             {QStringLiteral("waitLeft"), qint64(trial.waitLeft().count())},
             {QStringLiteral("maySendTest"), trial.maySendTest()}});
        obey();
    }

    /// Reads one line without a stream's or a string's own copy of it, for the memory is looked through later.
    void obey()
    {
        std::array<char, 4096> line{};
        std::size_t length = 0;
        for (int byte = std::getc(stdin); byte != EOF && byte != '\n' && length < line.size(); byte = std::getc(stdin))
            line[length++] = char(byte);
        const QByteArrayView words(line.data(), qsizetype(length));
        if (words.startsWith("try ")) {
            std::array<char16_t, 4096> typed{};
            const QByteArrayView password = words.sliced(4);
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const char16_t *end = reinterpret_cast<char16_t *>(decoder.appendToBuffer(reinterpret_cast<QChar *>(typed.data()), password));
            m_busy = true;
            m_conductor.signIn().start(*offeredSignIn(m_session), QStringView(typed.data(), end - typed.data()));
            wipeMemory(typed.data(), qsizetype(sizeof typed));
            wipeMemory(line.data(), qsizetype(sizeof line));
            tellIfNothingRuns();
        } else if (words == "send") {
            m_busy = true;
            m_conductor.signIn().sendTestMessage(SignInWords::testMail());
            tellIfNothingRuns();
        } else if (words == "forget") {
            m_conductor.signIn().forget();
            say({{QStringLiteral("forgotten"), true}});
            QMetaObject::invokeMethod(this, [this] { obey(); }, Qt::QueuedConnection);
        } else {
            QCoreApplication::quit();
        }
    }

    void tellIfNothingRuns() { QMetaObject::invokeMethod(this, &Obedient::onChanged, Qt::QueuedConnection); }

    Session &m_session;
    Conductor &m_conductor;
    QStringList m_words;
    bool m_ready = false;
    bool m_busy = false;
};

}  // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const Catalogue catalogue;
    const std::unique_ptr<Mailboxes> mailboxes = Mailboxes::make(CommandLine::Mailbox::Own);
    Session session(catalogue);
    Conductor conductor(session, mailboxes->outside());
    Obedient obedient(session, conductor, words);
    session.setIncoming(words.value(2) == QLatin1String("pop3") ? Protocol::Pop3 : Protocol::Imap);
    session.setTypedAddress(words.value(1));
    const int status = QCoreApplication::exec();
    std::fflush(nullptr);
    std::_Exit(status);
}
