"""The program under test, run as a person or a script would run it, at the client's end of the line."""
import json
import os
import shutil
import subprocess
import tempfile
import time
import unittest

lab = None
screen = None  # a screen.Screen, for the windows only
program = ""
folder = ""

KEYS = {"address", "provider", "protocol", "settings", "checks", "verdict", "decidedMs", "elapsedMs"}
SETTING_KEYS = {"protocol", "host", "port", "security", "username", "authentication", "confidence"}
CHECK_KEYS = {"protocol", "host", "port", "security", "stage", "verdict", "explanation", "elapsedMs", "tls"}


def set_up(laboratory, path, results):
    global lab, program, folder
    lab, program, folder = laboratory, path, results


def environment(home):
    """What a fresh account without a screen has."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": home, "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8", "ASAN_OPTIONS": "detect_leaks=0"}


class Answer:
    def __init__(self, status, out, err, seconds):
        self.status, self.out, self.err, self.seconds = status, out, err, seconds

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def verdict(self):
        return self.json["verdict"]

    def setting(self, direction):
        """(host, port, security) of "incoming" or "outgoing"."""
        setting = self.json["settings"][direction]
        return setting["host"], setting["port"], setting["security"]

    def confidence(self, direction):
        return self.json["settings"][direction]["confidence"]

    def row(self, port, host=None):
        return next(row for row in self.json["checks"] if row["port"] == port and host in (None, row["host"]))

    def verdicts(self):
        return {row["port"]: row["verdict"] for row in self.json["checks"]}


def run(*words, patience=90):
    """Runs the program with these words; fails if it does not end by itself."""
    home = tempfile.mkdtemp(prefix="mailsetup-home-")
    begin = time.monotonic()
    try:
        process = lab.popen([program, *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True, env=environment(home), cwd="/")
        try:
            out, err = process.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            raise AssertionError(f"{words} did not end within {patience} s; it said: {out}{err}") from None
        return Answer(process.returncode, out, err, time.monotonic() - begin)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def check(address, *words, patience=90):
    return run("--check", address, "--json", *words, patience=patience)


class LabTest(unittest.TestCase):
    """Every test starts with healthy servers."""

    longMessage = True

    def setUp(self):
        lab.healthy()

    def check(self, address, *words, patience=90):
        """A check whose answer keeps to the JSON contract."""
        answer = check(address, *words, patience=patience)
        with open(os.path.join(folder, self.id() + ".json"), "a") as out:
            out.write(f"{answer.out}\nexit {answer.status} after {answer.seconds:.2f} s\n{answer.err}\n")
        self.assertIn(answer.status, (0, 1), answer.err)
        found = answer.json
        self.assertLessEqual(KEYS, set(found))
        for row in found["checks"]:
            self.assertLessEqual(CHECK_KEYS, set(row))
            self.assertTrue(row["explanation"], row)
            if row["verdict"] == "works":
                self.assertLessEqual({"version", "subject", "issuer", "notAfter"}, set(row["tls"]))
        for setting in (found["settings"] or {}).values():
            self.assertLessEqual(SETTING_KEYS, set(setting))
            self.assertIn(setting["confidence"], ("confirmed", "guide", "discovered", "unreachable"))
        confirmed = bool(found["settings"]) and all(found["settings"][direction]["confidence"] == "confirmed"
                                                    for direction in ("incoming", "outgoing"))
        self.assertEqual(answer.status, 0 if confirmed else 1, "the exit status tells what the settings tell")
        return answer

    def assertProven(self, answer, incoming, outgoing):
        self.assertEqual((answer.setting("incoming"), answer.setting("outgoing")), (incoming, outgoing))
        self.assertEqual((answer.confidence("incoming"), answer.confidence("outgoing")), ("confirmed", "confirmed"))
        self.assertEqual(answer.verdict, "works")
        self.assertEqual(answer.status, 0)
