#pragma once
#include <QTcpServer>

class QTcpSocket;

/// A proxy on loopback that leads every name to loopback, at the port asked for, or says no in a way of its own.
class ScriptedProxy : public QTcpServer
{
    Q_OBJECT
public:
    enum class Kind { Http, Socks5 };
    /// `answer` is the status line of an HTTP proxy that says no, or the reply code of a SOCKS proxy (RFC 1928
    /// section 6); empty: the way is opened.
    explicit ScriptedProxy(Kind kind, const QByteArray &answer = {}, QObject *parent = nullptr);

    QByteArrayList asked() const { return m_asked; }  ///< "host:port" of every guest that was understood

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void hearHttp(QTcpSocket *guest);
    void hearSocks(QTcpSocket *guest);
    void lead(QTcpSocket *guest, quint16 port, const QByteArray &welcome);

    Kind m_kind;
    QByteArray m_answer;
    QByteArrayList m_asked;
};
