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
const QStringList &linkWords();            ///< "controlPanel", "webmail", "status", ...
const QStringList &passwordWords();         ///< "mailbox", "app", "none", in the order of PasswordKind
const QStringList &accessWords();          ///< "on", "off", in the order of ProgramAccess
const QStringList &pictureWords();         ///< "phone", "android", "computer", "program", ...
const QStringList &groupWords();           ///< "phone", "computer", "older"
const QStringList &systemWords();          ///< "windows", "macos", "linux", "android", "ios"
const QStringList &placeWords();           ///< "before", "after", "instead", "add": where a change goes
const QStringList &frameWords();           ///< the kinds of screen a drawing can show
const QStringList &sceneKindWords();       ///< "heading", "text", ... in the order of SceneKind

Protocol protocolFromWord(const QString &word);
Authentication authenticationFromWord(const QString &word);
SceneKind sceneKindFromWord(const QString &word);

/// The group of a guide that names none.
QString usualGroup(const QString &picture);

/// An id: lower-case letters, digits and inner hyphens, at most 63.
bool isProfileId(const QString &text);
QString idRule();  ///< the rule in words, for problems
