"""The folder that runs from any place: on a clean Debian 12 without Qt, under a name with blanks and foreign letters."""
import os

import installed_tests
import tree

folder = ""  # what app/package appdir laid out; set by the suite
PLACES = ["/home/person/Mano paštas – ąčęėįšųūž", "/home/person/Моя почта и ещё/å"]


class FolderOnDebianWithoutQt(installed_tests.Desk):
    @classmethod
    def setUpClass(cls):
        cls.tree = tree.Tree([tree.clean_debian()])

    @classmethod
    def tearDownClass(cls):
        cls.tree.close()

    def put(self, place):
        """The path of the program, its folder copied there, within the tree."""
        os.makedirs(os.path.dirname(self.tree.path + place), exist_ok=True)
        tree.sh("cp", "-r", folder, self.tree.path + place)
        return f"{place}/mail-setup-wizard"

    def test_there_is_no_qt_but_its_own(self):
        self.assertNotIn("qt6", self.tree.run("dpkg-query", "--show").stdout)
        place = os.path.dirname(self.put("/opt/a b"))
        for inside, _, names in os.walk(self.tree.path + place):
            for file in [f"{inside[len(self.tree.path):]}/{name}" for name in names]:
                if ".so" in file and "gtk3" not in file or file.endswith("/mail-setup-wizard") and "licenses" not in file:
                    said = self.tree.run("env", f"LD_LIBRARY_PATH={place}/lib", "ldd", file).stdout
                    self.assertNotIn("not found", said, file)

    def test_it_starts_by_double_click_from_any_place(self):
        for place, language in zip(PLACES, ("lt", "ru")):
            with self.subTest(place):
                told = self.start(self.put(place), language, f"folder-{language}")
                self.assertTrue(told["starts"], told["kind"])
                self.assertGreets(told, language)

    def test_it_finds_the_profiles_beside_it(self):
        program = self.put("/opt/profiles beside")
        os.makedirs(f"{self.tree.path}/opt/profiles beside/profiles/house")
        with open(f"{self.tree.path}/opt/profiles beside/profiles/house/provider.json", "w") as out:
            out.write(installed_tests.PROFILE)
        self.tree.run(program, "--export-autoconfig", "house", person=True)

    def test_it_proves_a_real_server_with_the_certificates_of_the_system(self):
        self.proveRealServers(self.put("/opt/ąčę š"), "check_tests.EveryProviderIsProven.test_ovh_is_known_by_its_own_domain")
