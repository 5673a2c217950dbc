"""The lab's own world: private network, mounts and processes that vanish with it.

Two network namespaces stand for two places: the servers' (where the lab itself runs) and the client's
(where the wizard runs), joined by one line: a veth pair, or a relay that takes its time (delay.py).
"""
import os
import shutil
import subprocess
import sys

import hosts

MARK = "MAILSETUP_LAB_INSIDE"
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = "/mnt"  # a tmpfs of the lab's own; the host's folder is untouched
RESOLV = f"nameserver {hosts.RESOLVER}\noptions timeout:2 attempts:2\n"


def sh(*words, check=True):
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if check and done.returncode:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr.strip()}")
    return done.returncode == 0


def enter():
    """Starts this program again inside namespaces of its own (as root, by sudo if need be); returns inside."""
    if os.environ.get(MARK):
        return
    if subprocess.run([f"{HERE}/others"], stdin=subprocess.DEVNULL).returncode:
        sys.exit("The lab has no second mail servers; see above.")
    words = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            sys.exit("The lab needs root (it makes a private network): run this as root, or install sudo.")
        words = ["sudo", "--"] + words
    if not sh(*words, "true", check=False):
        sys.exit("The lab may not make a private network here; a container needs --privileged for that.")
    os.execvp(words[0], words + ["env", f"{MARK}=1", sys.executable, "-B", *sys.argv])


def bind(text, target):
    """Covers one file of /etc by a private one."""
    if not os.path.exists(target):
        return
    source = f"{ROOT}/etc/{os.path.basename(target)}"
    with open(source, "w") as out:
        out.write(text)
    sh("mount", "--bind", source, os.path.realpath(target))


def with_user(name, number):
    """Lets the lab know an account of a server that is unpacked, not installed."""
    for file, line in (("passwd", f"{name}:x:{number}:{number}::/nonexistent:/usr/sbin/nologin\n"),
                       ("group", f"{name}:x:{number}:\n")):
        text = open(f"/etc/{file}").read()
        if not any(each.startswith(f"{name}:") for each in text.splitlines()):
            bind(text + line, f"/etc/{file}")


def private_files():
    sh("mount", "-t", "tmpfs", "-o", "mode=755", "lab", ROOT)
    os.mkdir(f"{ROOT}/etc")
    bind("127.0.0.1 localhost\n::1 localhost\n", "/etc/hosts")
    bind(RESOLV, "/etc/resolv.conf")
    bind("", "/etc/gai.conf")
    with_user("Debian-exim", 64901)  # built into Exim
    with_user("cyrus", 64902)
    bind("passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nprotocols: files\nservices: files\n",
         "/etc/nsswitch.conf")
    for daemon in ("/run/dbus", "/run/nscd", "/run/systemd/resolve", "/run/systemd/journal"):
        if os.path.isdir(daemon):
            sh("mount", "-t", "tmpfs", "-o", "mode=755", "hidden", daemon)


def trust(store):
    sh("mount", "--bind", store, "/etc/ssl/certs")


class Client:
    """The other end of the line: a network namespace held open by one sleeping process."""

    def __init__(self):
        self.holder = subprocess.Popen(["unshare", "--net", "sleep", "infinity"], stdin=subprocess.DEVNULL)
        mine = os.readlink("/proc/self/ns/net")
        while True:
            try:
                if os.readlink(f"/proc/{self.holder.pid}/ns/net") != mine:
                    break
            except OSError:
                pass
        self.prefix = ["nsenter", f"--net=/proc/{self.holder.pid}/ns/net", "--"]

    def sh(self, *words, check=True):
        return sh(*self.prefix, *words, check=check)

    def read(self, *words):
        return subprocess.run([*self.prefix, *words], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              check=True).stdout.strip()

    def up(self, device):
        """(Re)connects the client: addresses and routes, which Linux drops when a link goes down."""
        self.sh("ip", "link", "set", "lo", "up")
        self.sh("ip", "link", "set", device, "up")
        self.sh("ip", "address", "replace", f"{hosts.CLIENT4}/24", "dev", device)
        self.sh("ip", "-6", "address", "replace", f"{hosts.CLIENT6}/64", "dev", device, "nodad")
        self.sh("ip", "route", "replace", "default", "via", hosts.GATEWAY4)
        self.sh("ip", "-6", "route", "replace", "default", "via", hosts.GATEWAY6, "dev", device)


def server_addresses():
    lines = [f"address add {hosts.RESOLVER}/32 dev lo"]
    for host in hosts.EVERYONE:
        lines += [f"address add {host.ipv4}/32 dev lo", f"address add {host.address6}/128 dev lo nodad"]
    for number in hosts.BAD.values():
        lines.append(f"address add 198.51.100.{number}/32 dev lo")
    sh("ip", "link", "set", "lo", "up")
    subprocess.run(["ip", "-batch", "-"], input="\n".join(lines) + "\n", text=True, check=True, capture_output=True)


def join(client, device="line0"):
    """A veth pair between the two places; returns the client's device."""
    sh("ip", "link", "add", "street0", "type", "veth", "peer", "name", device, "netns", str(client.holder.pid))
    gateway("street0")
    client.up(device)
    return device


def gateway(device):
    sh("ip", "link", "set", device, "up")
    sh("ip", "address", "add", f"{hosts.GATEWAY4}/24", "dev", device)
    sh("ip", "-6", "address", "add", f"{hosts.GATEWAY6}/64", "dev", device, "nodad")
