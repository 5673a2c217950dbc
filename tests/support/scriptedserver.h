#pragma once
#include "certificates.h"

#include <QSsl>
#include <QTcpServer>
#include <memory>
#include <vector>

class QSslSocket;

/// What a scripted server does, one after the other, on each connection.
struct ServerMove {
    enum class Kind { Send, Expect, Swallow, StartTls, Close, Reset, Stall, Drip, Flood };
    Kind kind = Kind::Stall;
    QByteArray bytes;  ///< to send; for Expect the beginning of the next line, in any case

    static ServerMove send(const QByteArray &bytes) { return {Kind::Send, bytes}; }
    static ServerMove expect(const QByteArray &start = {}) { return {Kind::Expect, start}; }
    static ServerMove swallow() { return {Kind::Swallow, {}}; }  ///< waits for any bytes and drops them
    static ServerMove startTls() { return {Kind::StartTls, {}}; }
    static ServerMove close() { return {Kind::Close, {}}; }
    static ServerMove reset() { return {Kind::Reset, {}}; }
    static ServerMove stall() { return {Kind::Stall, {}}; }
    static ServerMove drip(const QByteArray &bytes) { return {Kind::Drip, bytes}; }    ///< one byte in 5 ms
    static ServerMove flood(const QByteArray &bytes) { return {Kind::Flood, bytes}; }  ///< again and again, for ever
};
using ServerScript = std::vector<ServerMove>;
/// How many moves there are up to the last Send, it included; 0 where nothing is said.
size_t movesToLastWords(const ServerScript &script);

/// A server on a free port of 127.0.0.1 (or ::1) that plays its script with every guest.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit ScriptedServer(ServerScript script, QObject *parent = nullptr);
    ~ScriptedServer() override;

    TestIdentity identity;                        ///< needed for StartTls
    QSsl::SslProtocol protocol = QSsl::SecureProtocols;
    int mostAtOnce = 1000;                        ///< guests beyond it are sent away with `busyLine`
    QByteArray busyLine;

    int guests() const { return m_guests; }
    int completed() const { return m_completed; }  ///< guests with whom the script was played to its end
    /// Some guest was played every move; unlike completed(), also where the last one is a stall or a handshake.
    bool wasPlayedThrough() const { return m_furthest >= m_script.size(); }
    bool hasSaidEverything() const;  ///< some guest was sent the script's last words
    QByteArrayList heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Guest;
    void play(Guest *guest);
    void end(Guest *guest);

    ServerScript m_script;
    std::vector<std::unique_ptr<Guest>> m_present;
    QByteArrayList m_heard;
    size_t m_furthest = 0;  ///< moves begun with the guest that came furthest
    int m_guests = 0;
    int m_completed = 0;
};

/// Whole good talks, greeting to last answer.
namespace Talk {
ServerScript imap();
ServerScript imapStartTls();
ServerScript pop3();
ServerScript pop3StartTls();
ServerScript smtp();
ServerScript smtpStartTls();
/// The same with TLS from the first byte.
ServerScript insideTls(ServerScript script);
}
