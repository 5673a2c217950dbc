#include "dialoguescript.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace {

QByteArray unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.mid(i, 2) == "\\x") {
            plain += char(text.mid(i + 2, 2).toUInt(nullptr, 16));
            i += 3;
        } else if (text.mid(i, 2) == "\\\\") {
            plain += '\\';
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

Protocol protocolOf(const QString &path)
{
    const QString folder = QFileInfo(path).dir().dirName();
    if (folder == u"imap")
        return Protocol::Imap;
    return folder == u"pop3" ? Protocol::Pop3 : Protocol::Smtp;
}

quint16 usualPort(Protocol protocol, Security security)
{
    const bool implicit = security == Security::ImplicitTls;
    switch (protocol) {
    case Protocol::Imap:
        return implicit ? 993 : 143;
    case Protocol::Pop3:
        return implicit ? 995 : 110;
    case Protocol::Smtp:
        return implicit ? 465 : 587;
    }
    Q_UNREACHABLE();
}

QHash<QString, QString> pairsOf(const QString &text)
{
    QHash<QString, QString> pairs;
    // A value in quotes may hold blanks.
    static const QRegularExpression pair(QStringLiteral("([a-z0-9-]+)=(\"[^\"]*\"|\\S+)"));
    for (auto it = pair.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString value = match.captured(2);
        if (value.startsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        pairs.insert(match.captured(1), value);
    }
    return pairs;
}

bool readItem(const QByteArray &line, ScriptItem &item)
{
    static const QHash<QByteArray, ScriptItem::Kind> bare{{"TLS", ScriptItem::Kind::Tls},
                                                          {"CLOSE", ScriptItem::Kind::Close},
                                                          {"SILENCE", ScriptItem::Kind::Silence}};
    static const QHash<QByteArray, ScriptItem::Kind> speaking{{"S", ScriptItem::Kind::ServerSays},
                                                              {"C", ScriptItem::Kind::ClientSays},
                                                              {"WORDS", ScriptItem::Kind::ServerBabbles}};
    if (bare.contains(line)) {
        item.kind = bare.value(line);
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    QByteArray head = line.left(colon);
    if (head.startsWith("S*")) {
        item.times = head.mid(2).toInt();
        head = "S";
    }
    if (colon < 0 || !speaking.contains(head) || item.times < 1)
        return false;
    item.kind = speaking.value(head);
    // One blank after the colon is layout, all others are the server's.
    item.text = unescaped(line.mid(colon + (line.mid(colon + 1, 1) == " " ? 2 : 1)));
    return true;
}

}

DialogueScript readDialogueScript(const QString &path)
{
    DialogueScript script;
    const Protocol protocol = protocolOf(path);
    script.name = protocolToken(protocol) + u'/' + QFileInfo(path).completeBaseName();
    Service &service = script.target.service;
    service.protocol = protocol;
    service.endpoint = {QStringLiteral("mail.example.test"), 0, Security::StartTls};

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        script.problems.append(QStringLiteral("cannot be read"));
    bool ended = false;
    for (int number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine();
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        ScriptItem item;
        item.line = number;
        if (line.startsWith("target:")) {
            const auto pairs = pairsOf(QString::fromUtf8(line));
            service.endpoint.port = quint16(pairs.value(QStringLiteral("port")).toUInt());
            service.securityKnown = pairs.value(QStringLiteral("promised")) != u"no";
        } else if (line.startsWith("expect:") && ended) {
            script.expectations.insert(pairsOf(QString::fromUtf8(line)));
        } else if (line == "END") {
            ended = true;
        } else if (line == "TLS" && script.items.isEmpty()) {
            service.endpoint.security = Security::ImplicitTls;
        } else if (!ended && readItem(line, item)) {
            script.items.append(item);
        } else {
            script.problems.append(QStringLiteral("line %1 is not understood").arg(number));
        }
    }
    if (service.endpoint.port == 0)
        service.endpoint.port = usualPort(protocol, service.endpoint.security);
    if (!ended || !script.expectations.contains(QStringLiteral("verdict")))
        script.problems.append(QStringLiteral("has no END, or expects no verdict"));
    return script;
}

QStringList dialogueScriptPaths()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(MSW_SOURCE_DIR "/tests/data/dialogues"), {QStringLiteral("*.txt")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}
