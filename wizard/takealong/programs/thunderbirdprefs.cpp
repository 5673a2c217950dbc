#include "thunderbirdprefs.h"

#include "prefstext.h"

#include <algorithm>

namespace {

// The numbers of Thunderbird's nsMsgSocketType and nsMsgAuthMethod.
int socketType(Security security)
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

int signInMethod(const Service &service)
{
    constexpr int password = 3;  // over TLS: "normal password"
    constexpr int encryptedPassword = 4;
    return service.authentication.contains(Authentication::Password) ? password : encryptedPassword;
}

QByteArray typeOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return "imap";
    case Protocol::Pop3:
        return "pop3";
    case Protocol::Smtp:
        return "smtp";
    }
    Q_UNREACHABLE();
}

/// "imap://ona%40imone.lt@imap.imone.lt": how Thunderbird names the account's folders. It spares other letters for
/// IMAP, which is written in C++, than for POP3, which is written in JavaScript; both were asked.
QByteArray folderRoot(const ProgramAccount &account)
{
    const bool imap = account.incoming.protocol == Protocol::Imap;
    const QByteArray user = account.incomingUserName.toUtf8().toPercentEncoding(imap ? "*" : "!*'()", imap ? "~" : "");
    return (imap ? "imap://" : "mailbox://") + user + '@' + account.incoming.endpoint.host.toUtf8();
}

QList<QByteArray> listOf(const PrefsText &prefs, const QByteArray &name)
{
    QList<QByteArray> items;
    for (const QByteArray &item : prefs.text(name).split(','))
        if (!item.trimmed().isEmpty() && !items.contains(item.trimmed()))
            items.append(item.trimmed());
    return items;
}

/// One more than the highest number in use: "mail.server.server7.type" says 7 for the prefix "mail.server.server".
int nextNumber(const PrefsText &prefs, const QByteArray &prefix)
{
    int highest = 0;
    for (const QByteArray &name : prefs.names()) {
        if (!name.startsWith(prefix))
            continue;
        bool isNumber = false;
        const int number = name.mid(prefix.size()).split('.').constFirst().toInt(&isNumber);
        if (isNumber)
            highest = std::max(highest, number);
    }
    return highest + 1;
}

QByteArray serverOf(const PrefsText &prefs, const QByteArray &account)
{
    return "mail.server." + prefs.text("mail.account." + account + ".server") + '.';
}

/// A value that was changed after the account was made stood under a second name in older versions.
QByteArray current(const PrefsText &prefs, const QByteArray &server, const QByteArray &key, const QByteArray &later)
{
    const QByteArray changed = prefs.text(server + later);
    return changed.isEmpty() ? prefs.text(server + key) : changed;
}

bool isThere(const PrefsText &prefs, const ProgramAccount &account)
{
    const QList<QByteArray> accounts = listOf(prefs, "mail.accountmanager.accounts");
    return std::any_of(accounts.cbegin(), accounts.cend(), [&](const QByteArray &key) {
        const QByteArray server = serverOf(prefs, key);
        const QByteArray host = current(prefs, server, "hostname", "realhostname");
        const QByteArray user = current(prefs, server, "userName", "realuserName");
        return prefs.text(server + "type") == typeOf(account.incoming.protocol)
            && host.toLower() == account.incoming.endpoint.host.toUtf8().toLower()
            && user == account.incomingUserName.toUtf8();
    });
}

/// The outgoing server's key where the very same one is there already.
QByteArray sameOutgoing(const PrefsText &prefs, const ProgramAccount &account)
{
    for (const QByteArray &key : listOf(prefs, "mail.smtpservers")) {
        const QByteArray server = "mail.smtpserver." + key + '.';
        if (prefs.text(server + "hostname").toLower() == account.outgoing.endpoint.host.toUtf8().toLower()
            && prefs.text(server + "username") == account.outgoingUserName.toUtf8()
            && prefs.number(server + "port") == account.outgoing.endpoint.port
            && prefs.number(server + "try_ssl") == socketType(account.outgoing.endpoint.security))
            return key;
    }
    return QByteArray();
}

QByteArray addOutgoing(PrefsText *prefs, const ProgramAccount &account)
{
    const QByteArray same = sameOutgoing(*prefs, account);
    if (!same.isEmpty())
        return same;
    const QByteArray key = "smtp" + QByteArray::number(nextNumber(*prefs, "mail.smtpserver.smtp"));
    const QByteArray server = "mail.smtpserver." + key + '.';
    prefs->set(server + "authMethod", signInMethod(account.outgoing));
    prefs->set(server + "hostname", account.outgoing.endpoint.host.toUtf8());
    prefs->set(server + "port", int(account.outgoing.endpoint.port));
    prefs->set(server + "try_ssl", socketType(account.outgoing.endpoint.security));
    prefs->set(server + "type", QByteArray("smtp"));
    prefs->set(server + "username", account.outgoingUserName.toUtf8());
    QList<QByteArray> servers = listOf(*prefs, "mail.smtpservers");
    if (servers.isEmpty())
        prefs->set("mail.smtp.defaultserver", key);
    servers.append(key);
    prefs->set("mail.smtpservers", servers.join(','));
    return key;
}

QByteArray addIdentity(PrefsText *prefs, const ProgramAccount &account, const QByteArray &outgoing)
{
    const QByteArray key = "id" + QByteArray::number(nextNumber(*prefs, "mail.identity.id"));
    const QByteArray identity = "mail.identity." + key + '.';
    const QByteArray root = folderRoot(account);
    // The reply stands above what it answers, unless the person has chosen otherwise for the default account.
    const QByteArray usual = "mail.account." + prefs->text("mail.accountmanager.defaultaccount") + ".identities";
    const QByteArray theirs = "mail.identity." + prefs->text(usual).split(',').constFirst() + '.';
    const int replyOnTop = prefs->has(theirs + "valid") ? prefs->number(theirs + "reply_on_top") : 1;
    // Without these, mail that was sent would be kept in "Local Folders" only.
    prefs->set(identity + "draft_folder", root + "/Drafts");
    prefs->set(identity + "drafts_folder_picker_mode", QByteArray("0"));
    prefs->set(identity + "fcc_folder", root + "/Sent");
    prefs->set(identity + "fcc_folder_picker_mode", QByteArray("0"));
    prefs->set(identity + "reply_on_top", replyOnTop);
    prefs->set(identity + "smtpServer", outgoing);
    prefs->set(identity + "stationery_folder", root + "/Templates");
    prefs->set(identity + "tmpl_folder_picker_mode", QByteArray("0"));
    prefs->set(identity + "useremail", account.address.toString().toUtf8());
    prefs->set(identity + "valid", true);
    return key;
}

/// The name in the folder list; one that is taken gets the protocol behind it, as Thunderbird does it.
QByteArray freeName(const PrefsText &prefs, const ProgramAccount &account)
{
    QList<QByteArray> taken;
    for (const QByteArray &name : prefs.names())
        if (name.startsWith("mail.server.") && name.endsWith(".name"))
            taken.append(prefs.text(name));
    const QByteArray plain = account.address.forPeople().toUtf8();
    if (!taken.contains(plain))
        return plain;
    const QByteArray withProtocol = plain + " (" + protocolName(account.incoming.protocol).toUtf8() + ')';
    QByteArray name = withProtocol;
    for (int count = 2; taken.contains(name); ++count)
        name = withProtocol + '_' + QByteArray::number(count);
    return name;
}

QByteArray addIncoming(PrefsText *prefs, const ProgramAccount &account)
{
    const QByteArray name = freeName(*prefs, account);
    const QByteArray key = "server" + QByteArray::number(nextNumber(*prefs, "mail.server.server"));
    const QByteArray server = "mail.server." + key + '.';
    if (signInMethod(account.incoming) != signInMethod({}))  // the usual one is what Thunderbird does unsaid
        prefs->set(server + "authMethod", signInMethod(account.incoming));
    prefs->set(server + "check_new_mail", true);
    if (account.incoming.protocol == Protocol::Pop3) {
        prefs->set(server + "download_on_biff", true);
        prefs->set(server + "leave_on_server", true);
    }
    prefs->set(server + "hostname", account.incoming.endpoint.host.toUtf8());
    prefs->set(server + "login_at_startup", true);
    prefs->set(server + "name", name);
    prefs->set(server + "port", int(account.incoming.endpoint.port));
    prefs->set(server + "socketType", socketType(account.incoming.endpoint.security));
    prefs->set(server + "type", typeOf(account.incoming.protocol));
    prefs->set(server + "userName", account.incomingUserName.toUtf8());
    return key;
}

bool isLocalFolders(const PrefsText &prefs, const QByteArray &account)
{
    return prefs.text(serverOf(prefs, account) + "type") == "none";
}

void addToList(PrefsText *prefs, const QByteArray &account)
{
    QList<QByteArray> accounts = listOf(*prefs, "mail.accountmanager.accounts");
    const bool localLast = !accounts.isEmpty() && isLocalFolders(*prefs, accounts.constLast());
    accounts.insert(accounts.size() - (localLast ? 1 : 0), account);
    prefs->set("mail.accountmanager.accounts", accounts.join(','));
    const QByteArray usual = prefs->text("mail.accountmanager.defaultaccount");
    if (usual.isEmpty() || isLocalFolders(*prefs, usual))
        prefs->set("mail.accountmanager.defaultaccount", account);
}

}  // namespace

AddedAccount addToThunderbird(const QByteArray &bytes, const ProgramAccount &account)
{
    std::optional<PrefsText> prefs = PrefsText::read(bytes);
    if (!prefs)
        return {SetUpOutcome::NotUnderstood, {}};
    if (isThere(*prefs, account))
        return {SetUpOutcome::AlreadyHasAccount, {}};
    const QByteArray server = addIncoming(&*prefs, account);
    const QByteArray identity = addIdentity(&*prefs, account, addOutgoing(&*prefs, account));
    const int number = std::max(prefs->number("mail.account.lastKey") + 1, nextNumber(*prefs, "mail.account.account"));
    const QByteArray key = "account" + QByteArray::number(number);
    prefs->set("mail.account." + key + ".identities", identity);
    prefs->set("mail.account." + key + ".server", server);
    prefs->set("mail.account.lastKey", number);
    addToList(&*prefs, key);
    return {SetUpOutcome::Done, prefs->bytes()};
}

bool overrulesAccounts(const QByteArray &userJs)
{
    return userJs.contains("mail.accountmanager.") || userJs.contains("mail.smtpservers");
}
