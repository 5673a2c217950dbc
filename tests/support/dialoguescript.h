#pragma once
#include "wizard/check/observation.h"

#include <QHash>
#include <QList>
#include <QStringList>

/// One conversation with a server, written down. The file's folder names the protocol (imap, pop3, smtp). Lines:
///
///     # a remark
///     target: port=143 promised=no    optional; else the usual port, and the provider promised TLS
///     TLS                             the handshake; before all else: TLS from the first byte
///     S: * OK hello                   the server says a line
///     S*300: 250-more                 the same line 300 times; the client may leave before the end of them
///     C: a1 CAPABILITY                the client must say exactly this
///     WORDS: -ERR no                  instead of its half of the handshake the server says this line
///     CLOSE                           the server hangs up
///     SILENCE                         the server says nothing more
///     END                             all that goes over the wire has been told
///     expect: verdict=works methods=PLAIN,LOGIN
///
/// In S, C and WORDS, \xNN stands for a byte and \\ for a backslash. Lines that follow the server's "go on" before
/// the handshake travel in the same segment, and so does what the server says before the question that would ask for it.
/// After the client has finished, the only thing it may still say is its
/// farewell. Keys of expect: verdict, stage, words, methods (comma list or "none"), and yes/no for secured, offered,
/// refused-upgrade, busy, refused, disabled, utf8; turns counts the questions that cost a round trip.
struct ScriptItem {
    enum class Kind { ServerSays, ClientSays, Tls, ServerBabbles, Close, Silence };
    Kind kind = Kind::ServerSays;
    QByteArray text;
    int times = 1;
    int line = 0;  ///< in the file
};

struct DialogueScript {
    QString name;  ///< "imap/greeting_bye"
    ProbeTarget target;
    QList<ScriptItem> items;  ///< without the TLS that stands before all else
    QHash<QString, QString> expectations;
    QStringList problems;     ///< of the file itself; a good file has none
};

DialogueScript readDialogueScript(const QString &path);
/// Every script of the tree, sorted by name.
QStringList dialogueScriptPaths();
