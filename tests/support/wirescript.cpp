#include "wirescript.h"

namespace {

void say(ServerScript &moves, const QByteArray &bytes)
{
    if (!moves.empty() && moves.back().kind == ServerMove::Kind::Send)
        moves.back().bytes += bytes;
    else
        moves.push_back(ServerMove::send(bytes));
}

void add(ServerScript &moves, const ScriptItem &item)
{
    switch (item.kind) {
    case ScriptItem::Kind::ServerSays:
        return say(moves, (item.text + "\r\n").repeated(item.times));
    case ScriptItem::Kind::ClientSays:
        return moves.push_back(ServerMove::expect(item.text));
    case ScriptItem::Kind::Tls:
        return moves.push_back(ServerMove::startTls());
    case ScriptItem::Kind::ServerBabbles:
        moves.push_back(ServerMove::swallow());  // its ClientHello
        return moves.push_back(ServerMove::send(item.text + "\r\n"));
    case ScriptItem::Kind::Close:
        return moves.push_back(ServerMove::close());
    case ScriptItem::Kind::Silence:
        return moves.push_back(ServerMove::stall());
    }
}

} // namespace

ServerScript onTheWire(const DialogueScript &script)
{
    ServerScript moves;
    if (script.target.service.endpoint.security == Security::ImplicitTls)
        moves.push_back(ServerMove::startTls());
    for (const ScriptItem &item : script.items)
        add(moves, item);
    return moves;
}

QByteArrayList clientLines(const DialogueScript &script)
{
    QByteArrayList lines;
    for (const ScriptItem &item : script.items) {
        if (item.kind == ScriptItem::Kind::ClientSays)
            lines.append(item.text);
    }
    return lines;
}
