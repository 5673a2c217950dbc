"""The window, walked through by keyboard alone against real servers, from the address to the settings."""
import json
import re
import subprocess
import unittest

import faults
import screen
import wizard
from window import Window, is_field


def joined(words):
    return " \n ".join(words)


def read_code(picture):
    """What an independent reader sees in a picture of the screen, or nothing."""
    answer = subprocess.run(["zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", picture],
                            stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return answer.stdout.strip()


class TheWalk(unittest.TestCase):
    def setUp(self):
        wizard.lab.healthy()

    def open(self, *words):
        window = Window(*words, pictures=self.id().rpartition(".")[2])
        self.addCleanup(window.close)
        return window

    def walk(self, language, address, device, protocol, numbered_steps, recognised="", between=None):
        """Walks from the first page to the last; returns the window and the words of every page by the way.

        `between` does what a page between the address and the device wants.
        """
        window = self.open("--language", language)
        pages = []

        def go_on(name=""):
            pages.append(joined(window.words()))
            window.go_on(name)

        window.tab_to(is_field, "the field for the address")
        screen.type_text(address)
        window.until(lambda: window.says(recognised), "the provider is recognised")
        go_on("address")
        if between:
            between(window)
            go_on("between")
        window.choose(device)
        go_on("device")
        window.choose(protocol)
        go_on("protocol")
        window.until(lambda: window.says("465"), "the ports are listed")
        go_on("check")
        for _ in range(numbered_steps + 8):
            if window.says("PDF"):
                break
            go_on("step")
        self.assertGreaterEqual(len(pages) - (5 if between else 4), numbered_steps, "every numbered step has its page")
        window.until(lambda: window.says("PDF"), "the settings are reached")
        window.picture("settings")
        pages.append(joined(window.words()))
        return window, pages

    def assertShows(self, page, *texts):
        for text in texts:
            self.assertRegex(page, rf"(?<![\w.]){re.escape(text)}(?![\w])")

    def test_ovh_windows_phone_8_pop3_in_lithuanian(self):
        _, pages = self.walk("lt", "jonas@ovh.net", "Windows Phone", "POP3", 8)
        self.assertShows(pages[-1], "jonas@ovh.net", "ssl0.ovh.net", "995", "465", "587", "110")
        self.assertIn("STARTTLS", pages[-1])
        self.assertTrue(any("ssl0.ovh.net" in page and "jonas@ovh.net" in page for page in pages[4:-1]),
                        "the steps show the person's own values")

    def test_ovh_windows_8_mail_imap_in_dutch(self):
        _, pages = self.walk("nl", "jan@ovh.net", "Windows 8", "IMAP", 7)
        self.assertShows(pages[-1], "jan@ovh.net", "ssl0.ovh.net", "993", "465", "143", "587")
        self.assertIn("POP3", pages[2])

    def test_astra_any_program_in_russian(self):
        _, pages = self.walk("ru", "olena@astra.od.ua", "^Any mail|^Люб", "IMAP", 1)
        self.assertShows(pages[-1], "olena@astra.od.ua", "astra.od.ua", "993", "465")

    def test_a_screen_reader_is_told_what_works_and_what_to_type(self):
        ear = screen.Ear()
        self.addCleanup(ear.close)
        self.walk("en", "ona@ovh.net", "^Thunderbird", "IMAP", 5)
        screen.wait_for(lambda: any("Your settings" in words for words in ear.heard), 5)
        heard = joined(ear.heard)
        self.assertIn("Receiving and sending work.", heard)
        self.assertIn("Step 1 of ", heard)
        self.assertShows(heard, "ona@ovh.net", "ssl0.ovh.net", "993", "465")

    def test_a_domain_with_a_settings_page_of_its_own_walks_a_guide_for_every_provider(self):
        _, pages = self.walk("en", "ona@example-kavine.lt", "^Thunderbird", "IMAP", 5,
                             "Found at the settings page of example-kavine.lt")
        self.assertShows(pages[-1], "ona", "ona@example-kavine.lt", "ssl0.ovh.net", "993", "465")
        self.assertTrue(any("Edit configuration" in page for page in pages[4:-1]), "the steps are Thunderbird's")
        self.assertIn("User name for sending", pages[-1], "this domain publishes two user names")

    def test_the_settings_reach_a_phone_by_a_code_on_the_screen(self):
        window, _ = self.walk("en", "jonas@ovh.net", "^Thunderbird.*Android", "IMAP", 5)
        window.press("^Take them along")
        self.assertEqual(self.first_way(window), "Thunderbird or K-9 Mail on an Android phone")
        window.press("^Thunderbird or K-9")
        read = []
        window.until(lambda: read.append(read_code(window.picture("code"))) or read[-1], "a camera reads the code")
        version, place, incoming, outgoing = json.loads(read[-1])
        self.assertEqual((version, place), (1, [1, 1]))
        self.assertEqual(incoming[:6], [0, "ssl0.ovh.net", 993, 3, 1, "jonas@ovh.net"])
        (server, identity), = outgoing
        self.assertEqual(server[:6], [0, "ssl0.ovh.net", 465, 3, 1, "jonas@ovh.net"])
        self.assertEqual(identity[0], "jonas@ovh.net")
        screen.key("Return")
        window.until(lambda: window.says("Any phone"), "Enter leads back to the list of ways")
        screen.key("alt+Left")
        window.until(lambda: window.says("Incoming port"), "Back leads to the settings")

    @staticmethod
    def first_way(window):
        return window.tab_to(lambda node: "K-9" in (node.get_name() or ""), "the first way", most=1).get_name()

    def test_servers_out_of_the_domain_want_one_agreement(self):
        def agree(window):
            window.until(lambda: window.says("Are these the right servers?", "exim.example-post.lt"), "the question")
            window.tab_to(lambda node: node.get_name() == "Use these servers", "the button that agrees")
            screen.key("space")
            window.until(lambda: window.says("You agreed to use these servers."), "the agreement is noted")

        _, pages = self.walk("en", "ona@example-irasai.lt", "^Another device", "IMAP", 0, "mail service records", agree)
        self.assertShows(pages[-1], "ona@example-irasai.lt", "ssl0.ovh.net", "993", "exim.example-post.lt", "465")

    def test_a_provider_that_nobody_knows_is_typed_in(self):
        def type_in(window):
            window.tab_to(is_field, "the search")
            screen.type_text("zzzz")  # leaves only the card for all others
            window.choose("^My provider is not in this list")
            for name, host in (("Incoming mail server", "ssl0.ovh.net"), ("Outgoing mail server", "exim.example-post.lt")):
                window.tab_to(lambda node, name=name: is_field(node) and node.get_name() == name, name)
                screen.type_text(host)

        _, pages = self.walk("en", "ona@elsewhere.example-hoster.org", "^Another device", "IMAP", 0,
                             "It is not clear from elsewhere.example-hoster.org", type_in)
        self.assertShows(pages[-1], "ona@elsewhere.example-hoster.org", "ssl0.ovh.net", "993", "exim.example-post.lt", "465")

    def test_what_must_be_switched_on_is_said_before_the_walk(self):
        def read(window):
            window.until(lambda: window.says("Before you start"), "what to do first")
            self.assertTrue(window.says("Let mail programs in", "Tick the box IMAP on the page Access."))

        _, pages = self.walk("en", "ona@example-ijungia.lt", "^Another device", "IMAP", 0,
                             "Found at the settings page of example-ijungia.lt", read)
        self.assertShows(pages[-1], "ona@example-ijungia.lt", "ssl0.ovh.net", "993", "exim.example-post.lt", "465")

    def test_a_customers_own_domain_is_recognised_in_the_window(self):
        window = self.open("--language", "en", "--address", "info@jonas.example-imone.lt")
        window.until(lambda: window.says("OVHcloud"), "the provider is recognised by its MX records")
        window.picture("recognised")

    def test_the_network_comes_back_and_the_check_runs_again_by_itself(self):
        wizard.lab.offline()
        window = self.open("--language", "en", "--address", "jonas@ovh.net", "--device", "windows-phone-8")
        window.tab_to(is_field, "the field for the address")
        for _ in range(3):
            window.go_on()
        window.until(lambda: window.says("network"), "the missing network is named")
        window.picture("offline")
        wizard.lab.healthy()
        window.until(lambda: window.says("TLS 1.3") or window.says("works") or window.says("Works"),
                     "the check ran again", patience=40)
        window.picture("online-again")

    def test_the_window_closes_at_once_while_names_hang(self):
        faults.names_dead()
        window = self.open("--language", "en", "--address", "info@jonas.example-imone.lt")
        self.assertIsNone(window.process.poll())
