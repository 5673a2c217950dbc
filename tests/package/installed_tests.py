"""The package in a clean Debian 12: installed, started from its desktop entry, used and removed without a trace."""
import json
import os
import re
import subprocess
import unittest

import file_tests
import tree
import words

ENTRY = "mail-setup-wizard.desktop"
PROFILE = json.dumps({"id": "house", "name": "House Mail", "offers": [{"id": "mail", "name": "Mail", "domains": ["house.example"],
           "services": [{"protocol": "imap", "host": "imap.house.example", "port": 993, "security": "tls"},
                        {"protocol": "smtp", "host": "smtp.house.example", "port": 465, "security": "tls"}]}]})
# What dpkg, apt, ld.so and man keep for themselves.
BOOKS = re.compile(r"(added|changed) var/(lib/dpkg/(status|status-old|lock|lock-frontend|triggers/\w+)|log/.*|"
                   r"lib/apt/extended_states|cache/(apt|ldconfig|man)/.*)")
results = ""  # the folder for pictures; set by the suite


def picture_of(inside, name):
    """Brings a picture out of the tree as PNG; (its path, how many colours it has, how much of it is the commonest)."""
    path = f"{results}/{name}.png"
    tree.sh("convert", f"xwd:{inside}", path)
    colours = tree.sh("convert", path, "-format", "%c", "histogram:info:-").splitlines()
    counts = [int(line.split(":")[0]) for line in colours if ":" in line]
    return path, len(counts), max(counts) / sum(counts)


class Desk(unittest.TestCase):
    """Starts programs at the tree's desktop, as its person."""

    longMessage = True

    def start(self, what, language, picture):
        done = self.tree.run("python3", "/srv/tests/package/desk.py", "/srv/picture.xwd", what,
                             language=tree.LANGUAGES[language], person=True, patience=300)
        told = json.loads(done.stdout.splitlines()[-1])
        path, colours, commonest = picture_of(f"{self.tree.path}/srv/picture.xwd", picture)
        self.assertGreater(colours, 100, path)
        self.assertLess(commonest, 0.95, path)
        self.assertTrue(told["closed"], "the window closes")
        return told

    def proveRealServers(self, program, only):
        """The lab's checks with the tree's program, behind a wrapper that lends the tree the lab's own /etc and /tmp."""
        wrapper = f"{tree.KEPT}/program-in-tree"
        covers = ["/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/ssl/certs", "/tmp", "/proc"]
        for file in covers[:3]:
            if not os.path.exists(self.tree.path + file):
                open(self.tree.path + file, "x").close()
                self.addCleanup(os.remove, self.tree.path + file)
        with open(wrapper, "w") as out:
            out.write("#!/bin/sh\nexec unshare --mount sh -c '" + "".join(
                f'mount --rbind {place} "{self.tree.path}{place}" && ' for place in covers)
                + f'exec /usr/sbin/chroot "{self.tree.path}" "{program}" "$@"\' sh "$@"\n')
        os.chmod(wrapper, 0o755)
        done = subprocess.run([f"{tree.ROOT}/tests/servers/suite", "servers", "--program", wrapper, "--only", only,
                               "--results", f"{results}/servers"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout[-4000:] + done.stderr[-2000:])
        print(f"        {done.stdout.splitlines()[-1]}, with the program in the tree", flush=True)

    def assertGreets(self, told, language):
        self.assertEqual(told["window"], words.translated(words.NAME, language))
        self.assertIn(words.translated(words.QUESTION, language), told["words"])


class InstalledOnDebian(Desk):
    @classmethod
    def setUpClass(cls):
        needed = tree.with_packages("qt", file_tests.field("Depends"))
        cls.tree = tree.Tree([needed, tree.clean_debian()])
        cls.tree.show(os.path.dirname(file_tests.deb), "/srv/deb")
        cls.said = cls.install()

    @classmethod
    def tearDownClass(cls):
        cls.tree.close()

    @classmethod
    def install(cls):
        return cls.tree.run("apt-get", "install", "-y", "--no-install-recommends",
                            f"/srv/deb/{os.path.basename(file_tests.deb)}").stdout

    def test_installing_brings_the_program_and_nothing_else(self):
        self.assertIn("0 upgraded, 1 newly installed, 0 to remove", self.said)

    def test_it_starts_from_its_desktop_entry_in_the_language_of_the_session(self):
        for language in words.languages():
            with self.subTest(language):
                told = self.start(ENTRY, language, f"installed-{language}")
                self.assertTrue(told["shown"])
                self.assertEqual((told["name"], told["icon"]), (words.translated(words.NAME, language), "mail-setup-wizard"))
                self.assertEqual(told["comment"],
                                 words.entry(f"{self.tree.path}/usr/share/applications/{ENTRY}")[
                                     "Comment" if language == "en" else f"Comment[{language}]"])
                self.assertGreets(told, language)

    def test_it_leaves_one_file_with_the_person(self):
        told = self.start(ENTRY, "en", "installed-files")
        self.assertEqual([name for name in told["files"] if not name.startswith((".bash", ".profile", ".cache/"))],
                         [".config/mail-setup-wizard.ini"])

    def test_it_finds_profiles_built_in_and_dropped_in(self):
        def knows(provider, **keywords):
            return self.tree.run("mail-setup-wizard", "--export-autoconfig", provider, check=False, **keywords).returncode == 0
        self.assertTrue(knows("ovh.mxplan", person=True))
        self.assertFalse(knows("house", person=True))
        for data in ("/usr/share", "/home/person/.local/share"):
            home = f"{self.tree.path}{data}/mail-setup-wizard"
            os.makedirs(f"{home}/profiles/house")
            with open(f"{home}/profiles/house/provider.json", "w") as out:
                out.write(PROFILE)
            self.assertTrue(knows("house", person=True), data)
            tree.sh("rm", "-r", home)

    def test_it_proves_real_servers(self):
        self.proveRealServers("mail-setup-wizard", "check_tests")

    def test_removed_it_leaves_no_trace(self):
        """Installed, used and removed; named so that it comes last of its class."""
        self.start(ENTRY, "fi", "installed-before-removal")
        self.tree.run("dpkg", "--purge", "mail-setup-wizard")
        traces = [trace for trace in self.tree.traces() if not BOOKS.fullmatch(trace)
                  and " home/person" not in trace]
        self.assertEqual(traces, [])
