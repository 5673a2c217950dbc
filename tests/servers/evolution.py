"""Evolution's real data server from Debian, which keeps and watches the accounts of Evolution, in a home of its own."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import wizard

# Evolution's own library reads what its data server tells; a process of its own, because a library remembers its server.
READ = """
import json, sys, gi
gi.require_version("EDataServer", "1.2")
from gi.repository import EDataServer
kept = {}
for source in EDataServer.SourceRegistry.new_sync(None).list_sources(None):
    facts = {"name": source.get_display_name(), "parent": source.get_parent(), "enabled": source.get_enabled()}
    if source.has_extension("Mail Account"):
        account = source.get_extension("Mail Account")
        facts |= {"kind": account.get_backend_name(), "identity": account.get_identity_uid()}
    if source.has_extension("Mail Transport"):
        facts |= {"kind": source.get_extension("Mail Transport").get_backend_name()}
    if source.has_extension("Mail Identity"):
        facts |= {"kind": "identity", "address": source.get_extension("Mail Identity").get_address(),
                  "transport": source.get_extension("Mail Submission").get_transport_uid()}
    if source.has_extension("Authentication"):
        sign_in = source.get_extension("Authentication")
        facts |= {"host": sign_in.get_host(), "port": sign_in.get_port(), "user": sign_in.get_user(), "method": sign_in.get_method()}
    if source.has_extension("Security"):
        facts |= {"security": source.get_extension("Security").get_method()}
    kept[source.get_uid()] = facts
json.dump(kept, sys.stdout)
"""


class DataServer:
    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="mailsetup-evolution-")
        os.makedirs(f"{self.home}/.local/share/evolution/mail")  # as after its first start
        os.makedirs(f"{self.home}/.config/evolution/sources")
        self.process = None

    def environment(self):
        return {"PATH": "/usr/bin:/bin", "HOME": self.home, "LANG": "C.UTF-8", "GSETTINGS_BACKEND": "memory",
                "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.home}/bus", "XDG_RUNTIME_DIR": self.home}

    def start(self):
        """Starts a bus of its own, which starts the data server in this home for the first who asks."""
        with open(f"{wizard.folder}/evolution.log", "a") as said:
            self.process = subprocess.Popen(["dbus-daemon", "--session", f"--address=unix:path={self.home}/bus", "--nofork",
                                             "--nopidfile"], env=self.environment(), stdin=subprocess.DEVNULL, stdout=said,
                                            stderr=said)
        while not os.path.exists(f"{self.home}/bus"):
            time.sleep(0.01)

    def sources(self):
        """Everything it knows, by its key; asked through Evolution's own library."""
        done = subprocess.run([sys.executable, "-c", READ], env=self.environment(), stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=60, check=True)
        return json.loads(done.stdout)

    def until(self, condition, patience=20):
        end = time.monotonic() + patience
        while not condition(self.sources()):
            if time.monotonic() > end:
                raise AssertionError(f"waited {patience} s in vain; it knows {self.sources()}")
            time.sleep(0.2)

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
        self.process = None

    def remove(self):
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)
