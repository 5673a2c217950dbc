#pragma once
#include "profiles/provider.h"

#include <QStringList>

class Session;

/// What must be done or known before a mail program can sign in, in the order of doing.
enum class Beforehand {
    SwitchOn,       ///< the mailbox is closed to mail programs until the person opens it
    AppPassword,    ///< the provider makes a second password for mail programs
    BrowserSignIn,  ///< no password works in a program: the provider wants a sign-in on its own page (OAuth2)
};

/// Pure: empty for most providers.
QList<Beforehand> beforehand(const Provider &provider);
/// Pure: the same for the provider of the walk; empty while it is not known or not agreed to.
QList<Beforehand> beforehand(const Session &session);
/// Pure: the provider's own published instructions for switching access on, hostile text, in that language ("lt") where
/// there are any in it.
QStringList providersInstructions(const Session &session, const QString &language);
