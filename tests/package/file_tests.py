"""What can be said of the package without installing it: its form, its words, its hardening, its size."""
import glob
import json
import os
import re
import subprocess
import unittest
import xml.etree.ElementTree as xml

import tree
import words
from tree import sh

RESOURCES = f"{tree.ROOT}/resources"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
deb = ""  # the package; set by the suite


def field(name):
    return sh("dpkg-deb", "--field", deb, name).strip()


class ThePackage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = f"{tree.KEPT}/unpacked"
        sh("rm", "-rf", cls.folder)
        sh("dpkg-deb", "--raw-extract", deb, cls.folder)
        cls.share = f"{cls.folder}/usr/share"
        cls.program = f"{cls.folder}/usr/bin/mail-setup-wizard"

    def test_lintian_has_nothing_to_say(self):
        done = subprocess.run(["lintian", "--no-cfg", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0",
                               "--info", deb], stdin=subprocess.DEVNULL, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_it_depends_on_the_parts_of_qt_for_running_only(self):
        packages = {part.split()[0] for part in field("Depends").split(",")}
        self.assertEqual({name for name in packages if "qt" in name},
                         {"libqt6core6", "libqt6gui6", "libqt6network6", "libqt6printsupport6", "libqt6widgets6"})
        self.assertLessEqual({name for name in packages if "qt" not in name},
                             {"libc6", "libgcc-s1", "libstdc++6", "libqrencode4"})

    def test_what_the_package_says_of_itself(self):
        self.assertEqual((field("Section"), field("Priority")), ("mail", "optional"))
        self.assertGreater(len(field("Description").splitlines()), 5)
        self.assertRegex(field("Maintainer"), r".+ <.+@.+>")

    def test_hardening_is_on_all_over(self):
        said = subprocess.run(["hardening-check", "--verbose", self.program], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True).stdout
        for what in ("Position Independent Executable", "Stack protected", "Read-only relocations", "Immediate binding"):
            self.assertRegex(said, rf"{what}: yes")
        # Of the functions that have a checked form, only these are called unchecked: by Qt's and the standard library's
        # templates, for memory whose size no compiler can know.
        self.assertLessEqual(set(re.findall(r"unprotected: (\w+)", said)), {"memcpy", "memmove", "memset"})
        self.assertNotIn("GNU_STACK      RWE", re.sub(" +", " ", sh("readelf", "-lW", self.program)))
        self.assertNotRegex(sh("readelf", "-dW", self.program), "R(UN)?PATH")

    def test_every_source_was_compiled_with_the_guards(self):
        """Those that hardening-check cannot see in a program linked with Debian's own start files, too."""
        commands = json.load(open(f"{tree.ROOT}/build/package/program/compile_commands.json"))
        self.assertGreater(len(commands), 50)
        for guard in ("-D_FORTIFY_SOURCE=2", "-fstack-protector-strong", "-fstack-clash-protection", "-fcf-protection",
                      "-Werror=format-security", "-D_GLIBCXX_ASSERTIONS"):
            self.assertEqual([each["file"] for each in commands if guard not in each["command"]], [], guard)

    def test_it_is_small(self):
        self.assertLessEqual(os.path.getsize(deb), 2_000_000)

    def test_the_desktop_entry_is_valid_and_speaks_every_language(self):
        path = f"{self.share}/applications/mail-setup-wizard.desktop"
        self.assertEqual(sh("desktop-file-validate", path), "")
        entry = words.entry(path)
        for language in words.languages():
            place = "" if language == "en" else f"[{language}]"
            self.assertEqual(entry[f"Name{place}"], words.translated(words.NAME, language))
            for key in ("GenericName", "Comment", "Keywords"):
                self.assertTrue(entry[f"{key}{place}"])

    def test_the_page_in_the_software_centre_is_valid_and_speaks_every_language(self):
        path, = glob.glob(f"{self.share}/metainfo/*.metainfo.xml")
        sh("appstreamcli", "validate", "--no-net", path)
        component = xml.parse(path).getroot()
        entry = words.entry(f"{self.share}/applications/mail-setup-wizard.desktop")
        for tag in ("name", "summary", "description/p"):
            said = {each.get(LANG, "en"): each.text for each in component.iterfind(tag)}
            self.assertEqual(sorted(said), words.languages(), tag)
            self.assertEqual(len(set(said.values())), len(said), tag)
            for language, text in said.items():
                key = {"name": "Name", "summary": "Comment"}.get(tag)
                if key:
                    self.assertEqual(text, entry[key if language == "en" else f"{key}[{language}]"])
        points = [each.get(LANG, "en") for each in component.iterfind("description/ul/li")]
        self.assertEqual({language: points.count(language) for language in points},
                         dict.fromkeys(words.languages(), points.count("en")))

    def test_the_icon_has_every_usual_size(self):
        for pixels in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            icon = f"{self.share}/icons/hicolor/{pixels}x{pixels}/apps/mail-setup-wizard.png"
            self.assertEqual(sh("identify", "-format", "%wx%h", icon), f"{pixels}x{pixels}")
        xml.parse(f"{self.share}/icons/hicolor/scalable/apps/mail-setup-wizard.svg")

    def test_the_manual_names_every_option(self):
        manual = sh("zcat", f"{self.share}/man/man1/mail-setup-wizard.1.gz").replace("\\-", "-")
        options = re.findall(r"^  (--[a-z-]+)", sh(f"{tree.ROOT}/build/package/program/app/mail-setup-wizard", "--help",
                                                  env={"LANG": "C.UTF-8"}), re.MULTILINE)
        self.assertGreater(len(options), 10)
        self.assertEqual([option for option in options if option not in manual], [])

    def test_the_bundle_for_macos_has_the_same_names(self):
        for language in words.languages():
            names = open(f"{RESOURCES}/macos/{language}.lproj/InfoPlist.strings", encoding="utf-8").read()
            self.assertEqual(set(re.findall(r'= "(.*)";', names)), {words.translated(words.NAME, language)})
