"""Real Cyrus (IMAP, POP3) and real Exim (SMTP, with GnuTLS), run from the folder where `others` unpacked them."""
import glob
import os
import shutil
import subprocess

import hosts

UNPACKED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../build/servers/root")
TLS_FIRST = (993, 995, 465)
CYRUS_PROGRAMS = {993: ("imapd", "-s"), 143: ("imapd", ""), 995: ("pop3d", "-s"), 110: ("pop3d", "")}


def write(path, text):
    with open(path, "w") as out:
        out.write(text)


def environment():
    """Where the unpacked servers find their own libraries."""
    folder = os.path.realpath(UNPACKED)
    libraries = glob.glob(f"{folder}/usr/lib/*-linux-gnu")[0]
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LD_LIBRARY_PATH": libraries, "SASL_PATH": f"{libraries}/sasl2"}


def readable_key(root, host, account):
    """The host's certificate and key, where a server reads them after it has given up being root."""
    path = f"{root}/{account}/certificate.pem"
    shutil.copy(f"{root}/tls/{host.file}.pem", path)
    shutil.chown(path, account)
    os.chmod(path, 0o600)
    return path


def cyrus_settings(root, certificate):
    folder = f"{root}/cyrus"
    return f"""configdirectory: {folder}/conf
partition-default: {folder}/mail
defaultpartition: default
servername: {hosts.CYRUS.name}
cyrus_user: cyrus
tls_server_cert: {certificate}
tls_server_key: {certificate}
allowplaintext: no
sasl_mech_list: PLAIN
sasl_pwcheck_method: auxprop
syslog_prefix: lab
"""


def cyrus_services(folder):
    programs, settings = f"{os.path.realpath(UNPACKED)}/usr/lib/cyrus/bin", f"-C {folder}/imapd.conf"
    lines = ["START {", f'  recover cmd="{programs}/ctl_cyrusdb {settings} -r"', "}", "SERVICES {"]
    for port in hosts.CYRUS.ports:
        program, option = CYRUS_PROGRAMS[port]
        for place, address in enumerate(hosts.CYRUS.addresses):
            where = f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
            lines.append(f'  h{port}x{place} cmd="{programs}/{program} {settings} {option}" listen="{where}" '
                         f'proto="{"tcp6" if ":" in address else "tcp4"}" prefork=1')
    return "\n".join(lines + ["}", "EVENTS {", "}"]) + "\n"


def start_cyrus(root):
    folder = f"{root}/cyrus"
    for name in ("conf/db", "conf/socket", "conf/proc", "conf/log", "conf/lock", "mail"):
        os.makedirs(f"{folder}/{name}")
    write(f"{folder}/imapd.conf", cyrus_settings(root, readable_key(root, hosts.CYRUS, "cyrus")))
    write(f"{folder}/cyrus.conf", cyrus_services(folder))
    for path, _, _ in os.walk(folder):
        shutil.chown(path, "cyrus", "cyrus")
    with open(f"{root}/cyrus.start.log", "w") as log:
        # A group of its own: as it ends it sends a signal to its whole group, which else reaches other labs too.
        return subprocess.Popen([f"{UNPACKED}/usr/lib/cyrus/bin/master", "-C", f"{folder}/imapd.conf", "-M",
                                 f"{folder}/cyrus.conf", "-p", f"{folder}/pid"], stdin=subprocess.DEVNULL,
                                stdout=log, stderr=log, env=environment(), start_new_session=True)


def exim_settings(root, certificate):
    listens = " ; ".join(f"[{address}]:{port}" for port in hosts.EXIM.ports for address in hosts.EXIM.addresses)
    return f"""primary_hostname = {hosts.EXIM.name}
local_interfaces = <; {listens}
tls_on_connect_ports = {" : ".join(str(port) for port in hosts.EXIM.ports if port in TLS_FIRST)}
tls_advertise_hosts = *
tls_certificate = {certificate}
tls_privatekey = {certificate}
spool_directory = {root}/Debian-exim/spool
log_file_path = {root}/Debian-exim/%slog
pid_file_path = {root}/Debian-exim/pid
host_lookup =
rfc1413_query_timeout = 0s
keep_environment =
acl_smtp_rcpt = deny
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = false
  server_advertise_condition = ${{if def:tls_in_cipher}}
"""


def start_exim(root):
    folder = f"{root}/Debian-exim"
    os.makedirs(f"{folder}/spool")
    for path in (folder, f"{folder}/spool"):
        shutil.chown(path, "Debian-exim", "Debian-exim")
    write(f"{folder}/conf", exim_settings(root, readable_key(root, hosts.EXIM, "Debian-exim")))
    with open(f"{root}/exim.start.log", "w") as log:
        return subprocess.Popen([f"{UNPACKED}/usr/sbin/exim4", "-C", f"{folder}/conf", "-bdf"],
                                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment())


def start(root):
    return [start_cyrus(root), start_exim(root)]
