"""The lab as one thing: up in a second or two, then faults and clients at will."""
import os
import shutil
import signal
import subprocess
import sys
import time

import badserver
import certificates
import delay
import faults
import hosts
import mailservers
import names
import namespaces

ROOT = namespaces.ROOT
HERE = os.path.dirname(os.path.abspath(__file__))
LOCAL_PORTS = "/proc/sys/net/ipv4/ip_local_port_range"  # of both families


class Laboratory:
    """Call namespaces.enter() first. `round_trip_ms` 0 is a line without delay."""

    def __init__(self, round_trip_ms=0):
        begin = time.monotonic()
        namespaces.private_files()
        namespaces.server_addresses()
        self.client = namespaces.Client()
        self.device = delay.join(self.client, round_trip_ms) if round_trip_ms else namespaces.join(self.client)
        certificates.make_all(f"{ROOT}/tls")
        certificates.trust_store(f"{ROOT}/tls", f"{ROOT}/certs")
        namespaces.trust(f"{ROOT}/certs")
        self.servers = mailservers.start(ROOT)
        self.servers.append(names.start(ROOT))
        self.servers.append(subprocess.Popen([sys.executable, "-B", f"{HERE}/badserver.py"], stdin=subprocess.DEVNULL))
        self.servers.append(subprocess.Popen([sys.executable, "-B", f"{HERE}/webserver.py"], stdin=subprocess.DEVNULL))
        self.servers.append(subprocess.Popen([sys.executable, "-B", f"{HERE}/refusals.py", ROOT], stdin=subprocess.DEVNULL))
        faults.clear()
        self.wait_until_ready()
        self.took = time.monotonic() - begin

    def wait_until_ready(self, patience=60):
        awaited = mailservers.awaited() | {(hosts.RESOLVER, 53)}
        awaited |= {(f"198.51.100.{number}", port) for number in hosts.BAD.values() for port in hosts.ALL}
        end = time.monotonic() + patience
        while True:
            listing = subprocess.run(["ss", "-Htuln"], capture_output=True, text=True, check=True).stdout
            listening = set()
            for line in listing.splitlines():
                address, _, port = line.split()[4].rpartition(":")
                listening.add((address.strip("[]"), int(port)))
            missing = awaited - listening
            if not missing:
                return
            if time.monotonic() > end or any(server.poll() is not None for server in self.servers):
                self.save_logs("/dev/stderr")
                ended = [server.args[0] for server in self.servers if server.poll() is not None]
                raise RuntimeError(f"servers do not come up; ended: {ended}; missing: {sorted(missing)[:6]}")
            time.sleep(0.02)

    def healthy(self):
        """Takes every fault away."""
        faults.clear()
        self.client.up(self.device)

    def offline(self):
        self.client.sh("ip", "link", "set", self.device, "down")

    def hold_every_local_port(self):
        """The client has two ports for its own ends of connections, and somebody else has both; see let_go()."""
        hold = ("import socket, sys\nheld = [socket.create_server(('::', port), family=socket.AF_INET6) "
                "for port in (40000, 40001)]\nprint(flush=True)\nsys.stdin.read()")
        self.ports = self.client.read("cat", LOCAL_PORTS)
        holder = self.popen([sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        holder.stdout.readline()
        self.client.sh("sh", "-c", f"echo 40000 40001 >{LOCAL_PORTS}")
        return holder

    def let_go(self, holder):
        self.client.sh("sh", "-c", f"echo {self.ports} >{LOCAL_PORTS}")
        holder.communicate()

    def popen(self, words, **keywords):
        """Starts a program at the client's end of the line."""
        return subprocess.Popen(self.client.prefix + list(words), **keywords)

    def save_logs(self, target):
        """Puts the servers' logs into a folder, or one after the other on a stream."""
        logs = [name for name in sorted(os.listdir(ROOT)) if name.endswith(".log")]
        if os.path.isdir(target):
            for name in logs:
                shutil.copy(f"{ROOT}/{name}", target)
            return
        for name in logs:
            text = open(f"{ROOT}/{name}", errors="replace").read()
            if text:
                sys.stderr.write(f"--- {name}\n{text[-4000:]}\n")

    def close(self):
        for server in self.servers:
            if server.poll() is None:
                server.send_signal(signal.SIGTERM)
