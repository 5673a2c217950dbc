#include "beforehand.h"

#include "wizard/session.h"

QList<Beforehand> beforehand(const Provider &provider)
{
    QList<Beforehand> wanted;
    if (provider.access == ProgramAccess::SwitchedOff)
        wanted.append(Beforehand::SwitchOn);
    switch (provider.password) {
    case PasswordKind::OfMailbox:
        return wanted;
    case PasswordKind::OfProgram:
        return wanted << Beforehand::AppPassword;
    case PasswordKind::None:
        return wanted << Beforehand::BrowserSignIn;
    }
    Q_UNREACHABLE();
}

QList<Beforehand> beforehand(const Session &session)
{
    const Provider *provider = session.provider();
    return provider && !session.needsConsent() ? beforehand(*provider) : QList<Beforehand>();
}

QStringList providersInstructions(const Session &session, const QString &language)
{
    QStringList texts;
    if (session.answers().provider.source != ProviderSource::Found)
        return texts;
    for (const HelpLink &help : session.searched().finding.switchOnFirst)
        if (const QString text = textIn(help.texts, language); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    return texts;
}
