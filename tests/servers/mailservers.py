"""Real Dovecot and real Postfix on the providers' own names and ports."""
import os
import pwd
import shutil
import subprocess

import hosts
import secondservers

USER = "jonas@example-imone.lt"
PASSWORD = "Laukas-7-beržas"
ODD_PASSWORD = "q\"b\\c {d} ž/+=%u"
# Mailboxes to sign in to (signin_tests.py): the password, and what else Dovecot is to know of each.
MAILBOXES = {
    "jonas@ovh.net": (PASSWORD, ""),
    "tester@ovh.net": ("Smooth-Harbour-42", ""),
    "odd@ovh.net": (ODD_PASSWORD, ""),
    "shut@ovh.net": (PASSWORD, "nologin=y reason=Access_to_this_mailbox_is_disabled"),
    "elsewhere@ovh.net": (PASSWORD, "allow_nets=192.0.2.1"),
}
MECHANISMS = "plain login scram-sha-256 cram-md5"
DOVECOT = {993: "imap", 143: "imap", 995: "pop3", 110: "pop3"}
TLS_FIRST = (993, 995, 465)
POSTFIX_SERVICES = """
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
postlog unix-dgram n - n - 1 postlogd
discard unix - - n - - discard
error unix - - n - - error
"""


def with_tls(host):
    return host.name != "plain.lab"


def dovecot_config(root, everyone):
    lines = [f"base_dir = {root}/dovecot/run", f"state_dir = {root}/dovecot/state", f"log_path = {root}/dovecot.log",
             "protocols = imap pop3", "ssl = yes", "disable_plaintext_auth = yes", f"!include {root}/mechanisms.conf", "auth_debug = yes",
             f"ssl_cert = <{root}/tls/{everyone[0].file}.pem", f"ssl_key = <{root}/tls/{everyone[0].file}.pem",
             "ssl_dh =", "first_valid_uid = 1", f"mail_location = maildir:{root}/mail/%u", "mail_max_userip_connections = 50",
             # Who looks this one's password up is out of order (exit 111); it can be asked about plain ones only.
             "passdb {", " driver = checkpassword", f" args = {root}/out-of-order", " username_filter = broken@*",
             " result_internalfail = return-fail", "}",
             "passdb {", " driver = passwd-file", f" args = scheme=PLAIN {root}/users", "}",
             "userdb {", " driver = static", f" args = uid=mail gid=mail home={root}/mail/%u", "}",
             "service auth {", f" unix_listener {root}/postfix/queue/private/auth {{", "  mode = 0666", " }", "}",
             "service anvil {", " client_limit = 2000", " unix_listener anvil-auth-penalty {", "  mode = 0", " }", "}"]
    for protocol in ("imap", "pop3"):
        lines += [f"service {protocol}-login {{", " service_count = 0", " process_min_avail = 1", " client_limit = 500"]
        for name in (protocol, protocol + "s"):
            lines += [f" inet_listener {name} {{", "  port = 0", " }"]
        for host in everyone:
            for port in host.ports:
                if DOVECOT.get(port) == protocol:
                    lines += [f" inet_listener h{host.number}_{port} {{", f"  address = {' '.join(host.addresses)}",
                              f"  port = {port}", f"  ssl = {'yes' if port in TLS_FIRST else 'no'}", " }"]
        lines.append("}")
    for host in everyone:
        for address in host.addresses:
            lines.append(f"local {address} {{")
            if with_tls(host):
                lines += [f" ssl_cert = <{root}/tls/{host.file}.pem", f" ssl_key = <{root}/tls/{host.file}.pem"]
            else:
                lines += [" ssl = no", " disable_plaintext_auth = no"]
            lines.append("}")
    return "\n".join(lines) + "\n"


def postfix_main(root):
    return f"""compatibility_level = 3.6
queue_directory = {root}/postfix/queue
data_directory = {root}/postfix/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = all
inet_protocols = all
mydestination =
mynetworks =
maillog_file = {root}/postfix.log
maillog_file_prefixes = {root}
smtpd_banner = $myhostname ESMTP
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_tls_auth_only = yes
smtpd_tls_session_cache_database =
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_peername_lookup = no
virtual_mailbox_domains = ovh.net
virtual_mailbox_base = {root}/mail
virtual_mailbox_maps = texthash:{root}/postfix/conf/mailboxes
virtual_minimum_uid = 1
virtual_uid_maps = static:{pwd.getpwnam("mail").pw_uid}
virtual_gid_maps = static:{pwd.getpwnam("mail").pw_gid}
default_transport = discard
relay_transport = discard
import_environment = MAIL_CONFIG
"""


def postfix_master(root, everyone):
    lines = [POSTFIX_SERVICES]
    for host in everyone:
        for port in host.ports:
            if port in DOVECOT:
                continue
            for address in host.addresses:
                where = f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
                lines += [f"{where} inet n - n - - smtpd", f" -o myhostname={host.name}",
                          " -o smtpd_sasl_auth_enable=yes"]
                if with_tls(host):
                    lines += [f" -o smtpd_tls_chain_files={root}/tls/{host.file}.chain",
                              f" -o smtpd_tls_wrappermode={'yes' if port in TLS_FIRST else 'no'}",
                              f" -o smtpd_tls_security_level={'encrypt' if port in TLS_FIRST else 'may'}"]
                else:
                    lines += [" -o smtpd_tls_security_level=none", " -o smtpd_tls_auth_only=no"]
    return "\n".join(lines) + "\n"


def write(path, text, mode=0o644):
    with open(path, "w") as out:
        out.write(text)
    os.chmod(path, mode)


def start_dovecot(root, everyone):
    for folder in ("dovecot/run", "dovecot/state", "mail"):
        os.makedirs(f"{root}/{folder}")
    shutil.chown(f"{root}/mail", "mail", "mail")
    write(f"{root}/users", f"{USER}:{{PLAIN}}{PASSWORD}\n" + "".join(
        f"{name}:{{PLAIN}}{password}::::::{fields}\n" for name, (password, fields) in MAILBOXES.items()))
    write(f"{root}/out-of-order", "#!/bin/sh\nexit 111\n", 0o755)
    write(f"{root}/mechanisms.conf", f"auth_mechanisms = {MECHANISMS}\n")
    write(f"{root}/dovecot.conf", dovecot_config(root, everyone))
    with open(f"{root}/dovecot.start.log", "w") as log:
        return subprocess.Popen(["dovecot", "-F", "-c", f"{root}/dovecot.conf"], stdin=subprocess.DEVNULL,
                                stdout=log, stderr=log)


def prepare_postfix(root, everyone):
    """Everything that must stand before Dovecot puts its socket into the queue folder."""
    queue, owner = f"{root}/postfix/queue", pwd.getpwnam("postfix")
    for folder in ("active bounce corrupt defer deferred flush hold incoming private saved trace maildrop public "
                   "../data").split():
        os.makedirs(f"{queue}/{folder}")
        os.chown(f"{queue}/{folder}", owner.pw_uid, owner.pw_gid)
    os.makedirs(f"{queue}/pid")
    os.makedirs(f"{root}/postfix/conf")
    for name in {host.file for host in everyone if with_tls(host)}:
        certificate = open(f"{root}/tls/{name}.crt").read()
        write(f"{root}/tls/{name}.chain", open(f"{root}/tls/{name}.key").read() + certificate, 0o600)
    write(f"{root}/postfix/conf/main.cf", postfix_main(root))
    write(f"{root}/postfix/conf/master.cf", postfix_master(root, everyone))
    write(f"{root}/postfix/conf/mailboxes", "".join(f"{name} {name}/\n" for name in MAILBOXES))
    for name in ("main.cf", "master.cf"):  # it waits until its files are some seconds old
        os.utime(f"{root}/postfix/conf/{name}", (1, 1))


def start_postfix(root):
    with open(f"{root}/postfix.start.log", "w") as log:
        return subprocess.Popen(["/usr/lib/postfix/sbin/master", "-c", f"{root}/postfix/conf", "-s"],
                                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                env={"PATH": os.environ["PATH"], "MAIL_CONFIG": f"{root}/postfix/conf",
                                     "MAIL_LOGTAG": "postfix"})


def start(root):
    everyone = hosts.PROVIDERS + hosts.FAULTY
    prepare_postfix(root, everyone)
    return [start_dovecot(root, everyone), start_postfix(root)] + secondservers.start(root)


def awaited():
    """The (address, port) pairs that must listen before the lab is ready."""
    return {(address, port) for host in hosts.EVERYONE for address in host.addresses
            for port in host.ports}
