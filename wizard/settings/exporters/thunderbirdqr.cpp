#include "thunderbirdqr.h"

#include "obstacles.h"
#include "qrcode.h"

#include <QJsonArray>
#include <QJsonDocument>

static int protocolNumber(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
    case Protocol::Smtp:  // counts in a row of its own
        return 0;
    case Protocol::Pop3:
        return 1;
    }
    Q_UNREACHABLE();
}

/// 1 was a STARTTLS that could be left out; nobody writes it any more.
static int securityNumber(Security security)
{
    switch (security) {
    case Security::Plain:
        return 0;
    case Security::StartTls:
        return 2;
    case Security::ImplicitTls:
        return 3;
    }
    Q_UNREACHABLE();
}

static int signInNumber(Authentication authentication)
{
    switch (authentication) {
    case Authentication::None:
        return 0;
    case Authentication::Password:
        return 1;
    case Authentication::EncryptedPassword:
        return 2;
    case Authentication::OAuth2:
        return 6;
    }
    Q_UNREACHABLE();
}

static QJsonArray server(const ChosenService &chosen)
{
    const Service &service = chosen.service;
    return {protocolNumber(service.protocol), service.endpoint.host, service.endpoint.port,
            securityNumber(service.endpoint.security), signInNumber(signInOf(service)), chosen.userName};
}

Exported thunderbirdQr(const Takeout &takeout)
{
    const SettingsTable &table = takeout.table;
    if (const TakeoutObstacle obstacle = commonObstacle(table); obstacle != TakeoutObstacle::None)
        return {{}, obstacle};
    // One account that the app cannot read makes it refuse the whole code.
    if (!isPlainLocalPart(table.address.localPart))
        return {{}, TakeoutObstacle::LettersBeforeAt};
    const QString address = table.address.toString();
    const QJsonArray identity = {address, address};
    const QJsonArray sending = {server(*table.outgoing), identity};
    const QJsonArray root = {1, QJsonArray{1, 1}, server(*table.incoming), QJsonArray{sending}};
    const QByteArray payload = QJsonDocument(root).toJson(QJsonDocument::Compact);
    if (payload.size() > mostInQr)
        return {{}, TakeoutObstacle::TooLong};
    return {payload};
}
