"""The real Thunderbird from Debian, in a home of its own: asked by script, or used in its window."""
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import namespaces
import screen
import wizard

HERE = os.path.dirname(os.path.abspath(__file__))
# Its own list of authorities does not hold the lab's; the rest is what a first start does.
FIRST_START = """
Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB).addCertFromBase64(args[0], "CT,C,C");
Services.prefs.savePrefFile(null);
return Services.appinfo.version;
"""
ACCOUNTS = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
return MailServices.accounts.accounts.map(account => {
  const server = account.incomingServer, identity = account.defaultIdentity;
  const out = identity && MailServices.outgoingServer.getServerByIdentity(identity);
  return {
    type: server.type, host: server.getStringValue("hostname"), port: server.port, user: server.username, name: server.prettyName,
    security: server.socketType, auth: server.authMethod, check: server.doBiff,
    leave: server.type == "pop3" && server.getBoolValue("leave_on_server"),
    ages: server.type == "pop3" && server.getBoolValue("delete_by_age_from_server"),
    isDefault: MailServices.accounts.defaultAccount == account,
    email: identity?.email, sent: identity?.fccFolderURI || identity?.fccFolder,
    out: out && [out.serverURI.host, out.serverURI.port, out.socketType, out.authMethod, out.username],
  };
});
"""


class Thunderbird:
    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="mailsetup-thunderbird-")
        self.process = None

    def environment(self):
        return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": self.home, "LANG": "C.UTF-8", "MOZ_CRASHREPORTER_DISABLE": "1"}

    def script(self, script, *arguments, network="offline"):
        """What the script returns, run in a Thunderbird without a window at the client's end of the line."""
        done = subprocess.run(
            wizard.lab.client.prefix + [sys.executable, "-B", f"{HERE}/marionette.py", network, script,
                                         *map(json.dumps, arguments)],
            env=self.environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)
        if done.returncode:
            raise AssertionError(done.stdout + done.stderr)
        return json.loads(done.stdout)["value"]

    def first_start(self):
        certificate = open(f"{namespaces.ROOT}/tls/ca.crt").read()
        return self.script(FIRST_START, "".join(certificate.split("-----")[2].split()))

    def accounts(self):
        """What it has read of its accounts. Asked of a twin that does not sign in at its start: a question for the
        password, or whether to go online, would be in the way of the script."""
        twin = Thunderbird()
        try:
            shutil.copytree(self.home, twin.home, symlinks=True, dirs_exist_ok=True)
            calm = twin.prefs().replace(b'login_at_startup", true', b'login_at_startup", false')
            with open(f"{twin.profile}/prefs.js", "wb") as out:
                out.write(calm)
            return twin.script(ACCOUNTS)
        finally:
            twin.remove()

    @property
    def profile(self):
        (prefs,) = glob.glob(f"{self.home}/.thunderbird/*/prefs.js")
        return os.path.dirname(prefs)

    def prefs(self):
        with open(f"{self.profile}/prefs.js", "rb") as file:
            return file.read()

    def mail(self):
        """Every byte of mail that it keeps on this computer."""
        kept = b""
        for folder, _, names in os.walk(self.profile):
            if "Mail" in folder:
                for name in names:
                    with open(f"{folder}/{name}", "rb") as file:
                        kept += file.read()
        return kept

    def open(self):
        """Starts it in its window."""
        with open(f"{wizard.folder}/thunderbird.log", "a") as said:
            self.process = wizard.lab.popen(["thunderbird"], env=self.environment() | wizard.screen.environment, cwd="/",
                                            stdin=subprocess.DEVNULL, stdout=said, stderr=said)

    def windows(self):
        """The titles of what is on the screen. Its whole tree by AT-SPI takes minutes."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout.splitlines()

    def until(self, condition, what, patience=90):
        end = time.monotonic() + patience
        while not condition():
            if time.monotonic() > end:
                self.picture("stuck")
                raise AssertionError(f"waited {patience} s in vain: {what}; on the screen: {self.windows()}")
            time.sleep(0.2)

    def until_fetched(self, subject):
        """As a person who waits: after some seconds presses the key for new messages, and again later."""
        asked = time.monotonic()

        def is_here():
            nonlocal asked
            if subject.encode() in self.mail():
                return True
            if time.monotonic() - asked > 8:
                screen.key("F5")
                asked = time.monotonic()
            return False

        self.until(is_here, "the message is here")

    def picture(self, name):
        wizard.screen.picture(f"{wizard.folder}/thunderbird-{name}.png")

    def asked(self, text):
        """Whether a window of its own asks something with this text in its title."""
        return any(text in title for title in self.windows())

    def close(self):
        """Ends it as a person closes its window, so that it writes its files."""
        if self.process and self.process.poll() is None:
            screen.key("ctrl+q")
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise AssertionError("Thunderbird does not close within 20 s") from None

    def remove(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Stand:
    """Our own room as a program (tests/programs/programstand.cpp); one word in, one answer out."""

    def __init__(self, home, *words):
        path = os.path.join(os.path.dirname(wizard.program), "../tests/programs/program-stand")
        self.process = subprocess.Popen([path, *map(str, words)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env={"HOME": home, "PATH": os.environ["PATH"], "LANG": "C.UTF-8"})

    def do(self, word):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(5)
