"""The Windows package under Wine: installed, used in a command window and in its own, removed."""
import glob
import os
import subprocess
import time
import unittest
import zipfile

import check_tests
import fault_tests
import faults
import screen
import wine
import wizard

BUILD = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))) + "/build/windows"
FOLDER = f"{wine.ACCOUNT}/AppData/Local/Programs/Mail Setup Wizard"
MENU = f"{wine.ACCOUNT}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
SETUP = ""


def setup(*words, **keywords):
    return wine.run(SETUP, "/S", *words, **keywords)


def installed():
    """The program as the installer leaves it; from then on the lab's own tests start it, too."""
    global SETUP
    SETUP = SETUP or wizard.program
    wine.ready()
    if not os.path.exists(f"{FOLDER}/mail-setup-wizard.com"):
        answer = setup()
        if answer.status:
            raise AssertionError(f"the installer ended with {answer.status}")
    starter = f"{wine.PREFIX}.start"
    with open(starter, "w") as out:
        out.write("#!/bin/sh\nsaid=$(mktemp -d)\nenv -i "
                  + " ".join(f"'{key}={value}'" for key, value in wine.environment().items())
                  + f" {wine.WINE} '{FOLDER}/mail-setup-wizard.com' \"$@\" >$said/out 2>$said/err\n"
                  "status=$?\ncat $said/out\ncat $said/err >&2\nrm -r $said\nexit $status\n")
    os.chmod(starter, 0o755)
    wizard.program = starter


def removed(folder=FOLDER):
    wine.run(f"{folder}/uninstall.exe", "/S")
    end = time.monotonic() + 30  # it goes on in a copy of itself
    while os.path.exists(f"{folder}/uninstall.exe") and time.monotonic() < end:
        time.sleep(0.2)
    time.sleep(1)


class Installed(unittest.TestCase):
    longMessage = True

    def setUp(self):
        installed()
        wizard.lab.healthy()


class ThePackage(Installed):
    def test_it_is_small(self):
        self.assertLessEqual(os.path.getsize(SETUP), 12 << 20)
        unpacked = sum(os.path.getsize(file) for file in glob.glob(f"{BUILD}/stage/**", recursive=True) if os.path.isfile(file))
        self.assertLessEqual(unpacked, 25 << 20)

    def test_all_that_starts_is_signed_where_a_signer_is_named(self):
        signed = f"{wine.PREFIX}/drive_c/signed"
        self.assertEqual(wine.run(f"{BUILD}/signed/setup.exe", "/S", r"/D=C:\signed").status, 0)
        self.addCleanup(removed, signed)
        names = [f"{signed}/{name}" for name in ("mail-setup-wizard.exe", "mail-setup-wizard.com", "mail-setup-wizard.dll",
                                                 "uninstall.exe")]
        for file in (f"{BUILD}/signed/setup.exe", *names):
            answer = subprocess.run(["osslsigncode", "verify", "-CAfile", f"{BUILD}/signed/certificate.pem", "-in", file],
                                    capture_output=True, text=True)
            self.assertEqual(answer.returncode, 0, f"{file}: {answer.stdout}")


class AnInstaller(Installed):
    def test_it_takes_all_away_again(self):
        removed()
        before = wine.belongings()
        self.assertEqual(setup().status, 0)
        self.assertTrue(os.path.exists(f"{MENU}/Mail Setup Wizard.lnk"))
        said = wine.registered()
        self.assertEqual((said["DisplayName"], said["InstallLocation"].split("\\")[-1]),
                         ("Mail Setup Wizard", "Mail Setup Wizard"))
        self.assertEqual(wine.run(f"{FOLDER}/mail-setup-wizard.com", "--version").out.split()[0], "mail-setup-wizard")
        removed()
        self.assertEqual(wine.belongings() - before, set())
        self.assertEqual(wine.registered(), {})

    def test_a_double_click_and_two_keys_lead_to_the_program(self):
        removed()
        window = wine.Window(SETUP, pictures="installer")
        self.addCleanup(window.close)
        for name, patterns in (("welcome", ["Install Mail Setup Wizard", "No administrator"]),
                               ("installed", ["is installed", "Start it now"])):
            window.until(*patterns)
            window.picture(name)
            screen.key("Return")
        window.until("Which address")
        window.picture("program")

    def test_the_menu_entry_has_the_persons_language(self):
        removed()
        self.assertEqual(setup(language="fi_FI").status, 0)
        self.assertEqual(os.listdir(MENU).count("Sähköpostin ohjattu käyttöönotto.lnk"), 1, os.listdir(MENU))
        self.assertEqual(setup().status, 0)
        self.assertEqual([name for name in os.listdir(MENU) if name.endswith(".lnk")], ["Mail Setup Wizard.lnk"])

    def test_a_newer_version_leaves_the_persons_own_profiles_alone(self):
        os.makedirs(f"{FOLDER}/profiles/mine", exist_ok=True)
        self.addCleanup(subprocess.run, ["rm", "-r", f"{FOLDER}/profiles"])
        open(f"{FOLDER}/profiles/mine/note.txt", "w").close()
        self.assertEqual(setup().status, 0)
        self.assertTrue(os.path.exists(f"{FOLDER}/profiles/mine/note.txt"))

    def test_a_window_that_is_open_is_not_torn_down(self):
        window = wine.Window(f"{FOLDER}/mail-setup-wizard.exe", pictures=self.id().rpartition(".")[2])
        self.addCleanup(window.close)
        window.until("address")
        self.assertEqual(setup().status, 3)
        self.assertTrue(os.path.exists(f"{FOLDER}/Qt6Core.dll"))

    def test_it_installs_into_a_long_folder_with_foreign_letters(self):
        folder = f"{wine.PREFIX}/drive_c/Ąžuolų pašto dėžutė/Почта/" + "/".join(["long" * 8] * 4)
        # The folder is the rest of the line and bears no quotes, as only a command window can say it.
        wine.shell(f"{wine.as_windows(SETUP)} /S /D={wine.as_windows(folder)}")
        self.addCleanup(removed, folder)
        end = time.monotonic() + 60
        while not os.path.exists(f"{folder}/uninstall.exe") and time.monotonic() < end:
            time.sleep(0.2)
        answer = wine.run(f"{folder}/mail-setup-wizard.com", "--check", "jonas@ovh.net", "--json")
        self.assertEqual(answer.status, 0, answer.err)


class APortableFolder(Installed):
    def test_it_keeps_all_that_it_remembers(self):
        stick = f"{wine.PREFIX}/drive_c/stick"
        with zipfile.ZipFile(SETUP.replace("-setup.exe", "-portable.zip")) as packed:
            packed.extractall(stick)
        self.addCleanup(subprocess.run, ["rm", "-r", stick])
        before = wine.belongings()
        window = wine.Window(f"{stick}/mail-setup-wizard/mail-setup-wizard.exe", "--language", "en", pictures="portable")
        window.until("address")
        window.close()
        self.assertIn("windowSize", open(f"{stick}/mail-setup-wizard/mail-setup-wizard.ini").read())
        self.assertEqual(wine.belongings(), before)


class ACommandWindow(Installed):
    def test_its_words_can_be_sent_into_a_file(self):
        target = f"{wine.PREFIX}/drive_c/said.txt"
        answer = wine.shell(r"mail-setup-wizard --help --language lt > C:\said.txt", cwd=FOLDER)
        self.assertEqual(answer.status, 0)
        self.assertIn("--check", open(target, encoding="utf-8").read())

    def test_its_status_is_the_programs(self):
        self.assertEqual(wine.shell("mail-setup-wizard --version", cwd=FOLDER).status, 0)
        self.assertEqual(wine.shell("mail-setup-wizard --check nonsense", cwd=FOLDER).status, 2)
        faults.refused("ssl0.ovh.net")
        self.assertEqual(wine.shell("mail-setup-wizard --check jonas@ovh.net", cwd=FOLDER).status, 1)

    def test_it_finds_a_profile_beside_it_and_one_in_the_account(self):
        example = os.path.join(os.path.dirname(BUILD), "..", "profiles/data/ovh/provider.json")
        text = open(example, encoding="utf-8").read()
        for place, name in ((FOLDER, "beside"), (f"{wine.ACCOUNT}/AppData/Roaming/mail-setup-wizard", "account")):
            os.makedirs(f"{place}/profiles/{name}")
            self.addCleanup(subprocess.run, ["rm", "-r", f"{place}/profiles"])
            with open(f"{place}/profiles/{name}/provider.json", "w", encoding="utf-8") as out:
                out.write(text.replace('"id": "ovh"', f'"id": "{name}"', 1))
            answer = wizard.check("jonas@ovh.net", "--provider", name)
            self.assertNotEqual(answer.status, 2, answer.err)
            self.assertEqual(answer.json["provider"]["id"], name)


class AWindow(Installed):
    def walk(self, *words, pictures):
        window = wine.Window(f"{FOLDER}/mail-setup-wizard.exe", "--language", "en", "--address", "jonas@ovh.net",
                             "--device", "windows-8-mail", *words, pictures=pictures)
        self.addCleanup(window.close)
        for name, patterns in (("address", ["OVHcloud"]), ("device", ["Windows 8"]), ("protocol", ["IMAP", "POP3"]),
                               ("check", ["Receiving and sending work", "993", "465"])):
            window.until(*patterns)
            window.picture(name)
            screen.key("Return")
            screen.breathe(0.5)
        for _ in range(20):
            if "Tested from this computer" in window.words():
                break
            window.picture("step")
            screen.key("Return")
            screen.breathe(0.5)
        shown = window.until("Tested from this computer", "ssl0", "993", "465")
        window.picture("settings")
        return shown

    def test_it_walks_to_the_proven_settings(self):
        self.assertIn("ovh.net", self.walk(pictures="walk"))

    def test_what_was_copied_stays_when_it_closes(self):
        program = f"{FOLDER}/mail-setup-wizard.exe"
        first = wine.Window(program, "--language", "en", "--address", "ona.onaite@ovh.net", pictures="copied")
        first.until("ona.onaite@")
        screen.key("ctrl+a")
        screen.key("ctrl+c")
        first.close()
        second = wine.Window(program, "--language", "en", pictures="copied")
        self.addCleanup(second.close)
        self.assertNotIn("onaite", second.until("Which address"))
        screen.key("ctrl+v")
        second.until("ona.onaite@")

    def test_it_follows_the_dark_mode(self):
        key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
        wine.run("reg", "add", key, "/v", "AppsUseLightTheme", "/t", "REG_DWORD", "/d", "0", "/f")
        self.addCleanup(wine.run, "reg", "delete", key, "/v", "AppsUseLightTheme", "/f")
        window = wine.Window(f"{FOLDER}/mail-setup-wizard.exe", "--language", "en", pictures="dark")
        self.addCleanup(window.close)
        window.until("address")
        picture = window.picture("dark")
        middle = subprocess.run(["convert", picture, "-gravity", "center", "-crop", "400x300+0+0", "+repage", "-colorspace",
                                 "Gray", "-format", "%[fx:mean]", "info:"], capture_output=True, text=True, check=True)
        self.assertLess(float(middle.stdout), 0.35)


class ACheck(Installed, check_tests.EveryProviderIsProven):
    """The same tests as for the program on Linux, over Wine's Schannel, which speaks no newer TLS than this."""
    tls = "TLS 1.2"


class AFault(Installed, fault_tests.FaultsAreNamed):
    """The same faults as for the program on Linux."""


class ANameService(Installed):
    def test_the_program_ends_although_a_look_up_does_not(self):
        faults.names_dead()
        answer = wizard.check("info@jonas.example-imone.lt", "--timeout", "2")
        self.assertEqual(answer.status, 1, answer.err)


class TheUnitTests(unittest.TestCase):
    """One test for each program of unit tests that can be built for Windows."""

    def run_program(self, path):
        wine.ready()
        with open(f"{wizard.folder}/{os.path.basename(path)}.log", "wb+") as log:
            process = wine.start(path, "--gtest_brief=1", cwd=os.path.dirname(path), stdout=log, stderr=log)
            process.wait(900)
            text = wine.said(log)
        print("\n".join(line for line in text.splitlines() if "tests ran" in line or "FAILED" in line), flush=True)
        self.assertEqual(process.returncode, 0, text[-4000:])


def add_unit_tests():
    for path in sorted(glob.glob(f"{BUILD}/tests/test-*.exe")):
        name = os.path.basename(path)[:-4].replace("-", "_")
        setattr(TheUnitTests, name, lambda self, path=path: self.run_program(path))


add_unit_tests()
