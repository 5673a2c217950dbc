#include "providerwords.h"

#include <QCoreApplication>

static QString words(const char *text)
{
    return QCoreApplication::translate("ProviderWords", text);
}

QString whyAsked(const Session &session)
{
    const std::optional<MailAddress> &address = session.answers().address;
    const QString domain = address ? address->domainForPeople() : QString();
    if (!session.services().isEmpty())
        return words(QT_TRANSLATE_NOOP("ProviderWords", "Compare the choice with the invoice for your mailbox; it names the company and the product."));
    if (session.answers().provider.source == ProviderSource::Mx
        || session.answers().provider.source == ProviderSource::BuiltIn
        || session.answers().provider.source == ProviderSource::File)
        return words(QT_TRANSLATE_NOOP("ProviderWords", "Your provider is known. One thing is missing to know its servers."));
    switch (session.providerSearch()) {
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

QString notListedAdvice(const Session &session)
{
    QStringList names;
    for (const Provider *provider : session.catalogue().providers())
        names.append(provider->name);
    return QCoreApplication::translate("ProviderWords", "This version knows %n provider(s): %1.", nullptr, int(names.size()))
               .arg(names.join(QStringLiteral(", ")))
           + QLatin1Char(' ')
           + words(QT_TRANSLATE_NOOP("ProviderWords", "Yours can tell you the values in one short message. Copy the question below, send it to their support, and type the answer into your mail program. Until then, you can read your mail in the browser on your provider's website (“webmail”)."));
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
