#pragma once
#include <QTcpServer>

/// How a connection ends that was good until then.
enum class Ending { Close, Reset, Stall };

/// Passes raw bytes between a guest and a server on this computer, TLS records and all, until the server has said
/// a number of bytes; then it closes, resets or falls silent.
class CuttingRelay : public QTcpServer
{
    Q_OBJECT
public:
    CuttingRelay(quint16 server, qint64 bytes, Ending ending, QObject *parent = nullptr);

    qint64 passed() const { return m_passed; }     ///< bytes of the server that the guest was given
    bool heldBack() const { return m_heldBack; }   ///< the server said more than the guest was given

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void pass(class QTcpSocket *server, QTcpSocket *guest);

    const quint16 m_server;
    const qint64 m_bytes;
    const Ending m_ending;
    qint64 m_passed = 0;
    bool m_cut = false;
    bool m_heldBack = false;
};
