"""The password tried and the test message sent in the window, by keyboard alone, against real servers."""
import unittest

from gi.repository import Atspi

import leftover
import mailservers
import screen
import wizard
from window import Window

ADDRESS = "tester@ovh.net"
PASSWORD = mailservers.MAILBOXES[ADDRESS][0]


def is_password(node):
    return node.get_role() == Atspi.Role.PASSWORD_TEXT


def is_called(name):
    return lambda node: node.get_name() == name


class TryingThePassword(unittest.TestCase):
    def setUp(self):
        wizard.lab.healthy()

    def open(self, *words):
        window = Window("--language", "en", "--address", ADDRESS, "--device", "windows-phone-8", *words,
                        pictures=self.id().rpartition(".")[2])
        self.addCleanup(window.close)
        return window

    def to_the_page(self, window):
        for _ in range(3):
            window.go_on()
        window.until(lambda: window.says("Receiving and sending work"), "both are proven")
        window.tab_to(is_called("Try the password, too"), "the way to the page")
        screen.key("space")
        window.until(lambda: window.title() == "Try the password", "the page for the password")

    def type_password(self, window, password):
        window.tab_to(is_password, "the field for the password")
        screen.type_text(password)

    def assertUnread(self, window, password):
        for word in window.words():
            self.assertNotIn(password, word)

    def test_from_the_address_to_the_settings_with_password_and_test_message(self):
        window = self.open()
        self.to_the_page(window)
        self.assertTrue(is_password(screen.focused(window.root)), "the keyboard is in the field")
        self.type_password(window, PASSWORD)
        self.assertUnread(window, PASSWORD)
        window.tab_to(is_called("Show the password"), "the choice to show it")
        screen.key("space")
        window.picture("shown")
        self.assertUnread(window, PASSWORD)
        window.tab_to(is_called("Try the password"), "the button")
        screen.key("space")
        window.until(lambda: window.says("The password is accepted"), "both servers accept it")
        window.until(lambda: screen.focused(window.root).get_name() == "Send a test message to myself",
                     "the keyboard is on the next button")
        window.picture("accepted")
        screen.key("space")
        window.until(lambda: window.says("arrived after"), "the test message arrives", patience=40)
        window.picture("arrived")
        self.assertTrue(window.says("It is removed again"))
        window.tab_to(is_called("Only show me the settings"), "the link to the settings")
        screen.key("space")
        window.until(lambda: window.title() == "Your mail settings", "the settings")
        self.assertEqual(leftover.in_memory(window.process.pid, leftover.forms_of(PASSWORD, ADDRESS)), {})

    def test_leaving_the_page_leaves_nothing_of_a_password_that_was_shown_and_refused(self):
        wrong = "Loud-Mountain-77"
        window = self.open("--protocol", "pop3")
        self.to_the_page(window)
        self.type_password(window, wrong)
        window.tab_to(is_called("Show the password"), "the choice to show it")
        screen.key("space")
        window.tab_to(is_password, "the field again")
        screen.key("Return")
        window.until(lambda: window.says("The password was not accepted"), "both servers refuse it")
        window.picture("refused")
        self.type_password(window, wrong)
        window.tab_to(is_called("Continue"), "the way on")
        screen.key("space")
        window.until(lambda: window.title() != "Try the password", "the page is left")
        self.assertEqual(leftover.in_memory(window.process.pid, leftover.forms_of(wrong, ADDRESS)), {})
