#include "providerwords.h"

#include "foundprovider.h"

#include <QCoreApplication>

static QString words(const char *text)
{
    return QCoreApplication::translate("ProviderWords", text);
}

QString whyAsked(const Session &session)
{
    const std::optional<MailAddress> &address = session.answers().address;
    const QString domain = address ? address->domainForPeople() : QString();
    if (serversWereTyped(session))
        return words(QT_TRANSLATE_NOOP("ProviderWords", "The servers that you typed are tested. You can change them here at any time."));
    if (session.needsConsent())
        return words(QT_TRANSLATE_NOOP("ProviderWords", "Servers were found for %1. Agree to them, or choose the company that runs your mail.")).arg(domain);
    if (!session.services().isEmpty())
        return words(QT_TRANSLATE_NOOP("ProviderWords", "Compare the choice with the invoice for your mailbox; it names the company and the product."));
    if (session.answers().provider.source == ProviderSource::Mx
        || session.answers().provider.source == ProviderSource::BuiltIn
        || session.answers().provider.source == ProviderSource::File)
        return words(QT_TRANSLATE_NOOP("ProviderWords", "Your provider is known. One thing is missing to know its servers."));
    // Whoever types servers below is not disturbed by how the look-up goes: a line more or less would move the fields.
    const bool answered = session.answers().provider.source == ProviderSource::Person;
    switch (answered ? ProviderSearch::Idle : session.providerSearch()) {
    case ProviderSearch::NothingFound:
        return words(QT_TRANSLATE_NOOP("ProviderWords", "It is not clear from %1 who runs its mail. The invoice for your mailbox or for your website names the company.")).arg(domain);
    case ProviderSearch::NoAnswer:
        return words(QT_TRANSLATE_NOOP("ProviderWords", "The look-up for %1 got no answer. Choose the company that runs your mail; your invoice names it.")).arg(domain);
    case ProviderSearch::Offline:
        return words(QT_TRANSLATE_NOOP("ProviderWords", "Without a network nothing can be looked up. Choose the company that runs your mail; your invoice names it."));
    case ProviderSearch::Looking:
        return words(QT_TRANSLATE_NOOP("ProviderWords", "Still looking up who runs the mail of %1. You can wait or choose the company yourself.")).arg(domain);
    case ProviderSearch::Idle:
    case ProviderSearch::Found:
        return words(QT_TRANSLATE_NOOP("ProviderWords", "Choose the company that runs your mail; your invoice names it."));
    }
    Q_UNREACHABLE();
}

QString questionProblem(const OfferQuestion &question, const QString &typed)
{
    const QString answer = typed.trimmed();
    bool isNumber = false;
    const int number = answer.toInt(&isNumber);
    if (isNumber && number >= question.lowest && number <= question.highest)
        return {};
    return words(QT_TRANSLATE_NOOP("ProviderWords", "A whole number from %1 to %2 is needed here."))
        .arg(question.lowest).arg(question.highest);
}

QString typedServersProblem(const QString &incoming, const QString &outgoing)
{
    if (!isTypedServer(incoming))
        return incoming.trimmed().isEmpty()
                   ? words(QT_TRANSLATE_NOOP("ProviderWords", "The incoming mail server is missing."))
                   : words(QT_TRANSLATE_NOOP("ProviderWords", "The incoming mail server is not the name of a server. Such a name has dots and no blanks, as in imap.example.com; a port number may follow after a colon."));
    if (!isTypedServer(outgoing))
        return outgoing.trimmed().isEmpty()
                   ? words(QT_TRANSLATE_NOOP("ProviderWords", "The outgoing mail server is missing."))
                   : words(QT_TRANSLATE_NOOP("ProviderWords", "The outgoing mail server is not the name of a server. Such a name has dots and no blanks, as in smtp.example.com; a port number may follow after a colon."));
    return {};
}

QString notListedAdvice()
{
    return words(QT_TRANSLATE_NOOP("ProviderWords", "If you do not know them, your provider can tell you the values in one short message. Copy the question below and send it to their support. Until then, you can read your mail in the browser on your provider's website (“webmail”)."));
}

QString supportLine(const Provider &provider)
{
    QStringList ways{provider.brand.supportPhone, provider.brand.supportEmail};
    ways.removeAll(QString());
    if (ways.isEmpty())
        return {};
    //: %1 is the provider, %2 its telephone number and e-mail address.
    return words(QT_TRANSLATE_NOOP("ProviderWords", "Help from %1: %2")).arg(provider.name, ways.join(QStringLiteral(" · ")));
}

QString requestToProvider(const Session &session)
{
    const std::optional<MailAddress> &address = session.answers().address;
    return words(QT_TRANSLATE_NOOP("ProviderWords",
        "Hello, I want to use the mailbox %1 in a mail program. Please tell me:\n"
        "1. Incoming server (IMAP and, if offered, POP3): name, port, SSL/TLS or STARTTLS\n"
        "2. Outgoing server (SMTP): name, port, SSL/TLS or STARTTLS\n"
        "3. User name: the whole address or something else\n"
        "4. Whether an extra password for programs is needed")).arg(address ? address->forPeople() : QString());
}
