#pragma once
#include "guide.h"
#include "provider.h"

#include <QStringList>
#include <optional>

/// The closed sets of words in profile files, in the order in which problems name them.
const QStringList &protocolWords();        ///< "imap", "pop3", "smtp"
const QStringList &incomingWords();        ///< "imap", "pop3"
const QStringList &securityWords();        ///< "tls", "starttls", "none", "unknown"
const QStringList &authenticationWords();  ///< "password", "encryptedPassword", "oauth2", "none"
const QStringList &linkWords();            ///< "controlPanel", "webmail", "status", "support"
const QStringList &pictureWords();         ///< "phone", "computer", "program"
const QStringList &frameWords();           ///< the kinds of screen a drawing can show
const QStringList &sceneKindWords();       ///< "heading", "text", ... in the order of SceneKind

Protocol protocolFromWord(const QString &word);
Authentication authenticationFromWord(const QString &word);
SceneKind sceneKindFromWord(const QString &word);

/// An id: lower-case letters, digits and inner hyphens, at most 63.
bool isProfileId(const QString &text);
QString idRule();  ///< the rule in words, for problems
