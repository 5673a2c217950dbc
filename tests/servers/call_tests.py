"""The words of the call: what is off is said in one line, with exit status 2; no display is ever needed."""
import os
import tempfile
import unittest

import wizard


class WordsOfTheCall(unittest.TestCase):
    def setUp(self):
        wizard.lab.healthy()

    def assertRefused(self, *words):
        answer = wizard.run(*words, patience=20)
        self.assertEqual(answer.status, 2, answer.out + answer.err)
        self.assertEqual(answer.out, "")
        self.assertEqual(len(answer.err.strip().splitlines()), 1, answer.err)
        return answer.err

    def test_an_address_without_at(self):
        self.assertRefused("--check", "jonas.example.lt")

    def test_no_address(self):
        self.assertRefused("--check")
        self.assertRefused("--check", "")

    def test_an_unknown_option_is_named(self):
        self.assertIn("--colour", self.assertRefused("--check", "jonas@ovh.net", "--colour"))

    def test_an_unknown_protocol_is_named(self):
        self.assertIn("exchange", self.assertRefused("--check", "jonas@ovh.net", "--protocol", "exchange"))

    def test_an_unknown_provider_gets_the_list_of_known_ones(self):
        self.assertIn("--provider", self.assertRefused("--check", "jonas@ovh.net", "--provider", "nobody"))

    def test_a_missing_server_number_is_asked_for(self):
        self.assertRefused("--check", "jonas@ovh.net", "--provider", "ovh.emailpro")

    def test_a_senseless_time_limit(self):
        for text in ("0", "-3", "soon", "9999999999"):
            self.assertRefused("--check", "jonas@ovh.net", f"--timeout={text}")

    def test_an_unknown_language(self):
        self.assertRefused("--check", "jonas@ovh.net", "--language", "xx")

    def test_a_missing_folder_of_profiles(self):
        self.assertIn("/nowhere", self.assertRefused("--check", "jonas@ovh.net", "--profiles", "/nowhere"))

    def test_json_without_check(self):
        self.assertRefused("--json")

    def test_a_window_without_a_display_is_refused_in_one_line(self):
        answer = wizard.run(patience=20)
        self.assertNotEqual(answer.status, 0)
        self.assertEqual(len(answer.err.strip().splitlines()), 1, answer.err)

    def test_version_and_help(self):
        version = wizard.run("--version", patience=20)
        self.assertEqual((version.status, version.err), (0, ""))
        self.assertIn("mail-setup-wizard", version.out)
        words = wizard.run("--help", patience=20)
        self.assertEqual((words.status, words.err), (0, ""))
        for option in ("--check", "--json", "--protocol", "--provider", "--timeout", "--language", "--address",
                       "--device", "--profiles", "--practice"):
            self.assertIn(option, words.out)

    def test_the_check_in_words_for_people(self):
        answer = wizard.run("--check", "jonas@ovh.net", patience=60)
        self.assertEqual((answer.status, answer.err), (0, ""))
        for text in ("ssl0.ovh.net", "993", "465"):
            self.assertIn(text, answer.out)
        self.assertNotIn("{", answer.out)

    def test_a_broken_profile_is_told_in_one_line_and_the_rest_still_works(self):
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            os.mkdir(f"{folder}/broken")
            with open(f"{folder}/broken/provider.json", "w") as out:
                out.write('{ "id": "broken", "name": ')
            answer = wizard.run("--check", "jonas@ovh.net", "--json", "--profiles", folder, patience=60)
        self.assertEqual(answer.status, 0, answer.err)
        self.assertEqual(len(answer.err.strip().splitlines()), 1, answer.err)
        self.assertIn("broken/provider.json", answer.err)
