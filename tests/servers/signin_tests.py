"""The password tried and the test message sent, by the program's own core against real servers."""
import imaplib
import json
import os
import signal
import smtplib
import ssl
import subprocess
import tempfile
import time
import unittest

import faults
import leftover
import mailservers
import namespaces
import wizard

HOST = "ssl0.ovh.net"
PASSWORD = mailservers.PASSWORD
ACCEPTED = "accepted"


def log(name):
    return f"{namespaces.ROOT}/{name}.log"


def tell_nothing():
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def forget_what_was_offered():
    """Each process of Postfix's remembers it for as long as it lives."""
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            if open(f"/proc/{number}/comm").read().strip() == "smtpd":
                os.kill(int(number), signal.SIGTERM)
        except OSError:
            pass


def offer(mechanisms):
    """From now on Dovecot, and so Postfix, offers these mechanisms alone."""
    mailservers.write(f"{namespaces.ROOT}/mechanisms.conf", f"auth_mechanisms = {mechanisms}\n")
    wizard.lab.servers[0].send_signal(signal.SIGHUP)
    wanted = set(mechanisms.upper().split())
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            with imaplib.IMAP4_SSL("198.51.100.11", ssl_context=tell_nothing(), timeout=5) as imap:
                by_imap = {each[5:] for each in imap.capabilities if each.startswith("AUTH=")}
            if by_imap == wanted:
                with smtplib.SMTP_SSL("198.51.100.11", context=tell_nothing(), timeout=5) as smtp:
                    smtp.ehlo()
                    if set(smtp.esmtp_features.get("auth", "").split()) == wanted:
                        return
                forget_what_was_offered()
        except (OSError, imaplib.IMAP4.error, smtplib.SMTPException):
            pass
        time.sleep(0.1)
    raise AssertionError(f"the servers do not come to offer {wanted}")


class Try:
    """One start of signintry; every answer is one line of JSON."""

    def __init__(self, address, protocol="imap", receiving=0, sending=0):
        self.home = tempfile.TemporaryDirectory(prefix="mailsetup-home-")
        path = os.path.join(os.path.dirname(os.path.dirname(wizard.program)), "tests", "signintry")
        self.process = wizard.lab.popen([path, address, protocol, str(receiving), str(sending)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd="/",
                                        env=wizard.environment(self.home.name))
        self.offered = self.answer()["offered"]

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"signintry ended with {self.process.wait()}")
        return json.loads(line)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.answer()

    def password(self, password):
        return self.ask("try " + password)

    def close(self):
        self.process.kill()
        self.process.communicate()
        self.home.cleanup()


class SignInTest(wizard.LabTest):
    def open(self, *words):
        one = Try(*words)
        self.addCleanup(one.close)
        self.assertTrue(one.offered, "receiving and sending are proven, so the try is offered")
        return one

    def assertVerdicts(self, answer, incoming, outgoing):
        self.assertEqual((answer["incoming"]["verdict"], answer["outgoing"]["verdict"]), (incoming, outgoing), answer)

    def attempts(self):
        """How many sign-ins Dovecot's log has seen, for receiving and for sending together."""
        return open(log("dovecot"), errors="replace").read().count("client in: AUTH\t")


class RealServers(SignInTest):
    def test_the_right_password_is_accepted_once_by_each_server(self):
        for protocol, receiving, sending in (("imap", 993, 465), ("pop3", 995, 465), ("imap", 143, 587), ("pop3", 110, 587)):
            with self.subTest(protocol=protocol, receiving=receiving, sending=sending):
                one = self.open("jonas@ovh.net", protocol, receiving, sending)
                before = self.attempts()
                answer = one.password(PASSWORD)
                self.assertVerdicts(answer, ACCEPTED, ACCEPTED)
                self.assertEqual({answer[side]["mechanism"] for side in ("incoming", "outgoing")}, {"SCRAM-SHA-256"})
                self.assertTrue(answer["maySendTest"])
                self.assertEqual(self.attempts() - before, 2, "one attempt on each server")

    def test_a_wrong_password_is_called_so_after_one_attempt_on_each_server(self):
        for protocol in ("imap", "pop3"):
            with self.subTest(protocol=protocol):
                one = self.open("jonas@ovh.net", protocol)
                before = self.attempts()
                answer = one.password("not-it")
                self.assertVerdicts(answer, "wrong-name-or-password", "wrong-name-or-password")
                self.assertEqual(self.attempts() - before, 2, "one attempt on each server")
                self.assertFalse(answer["maySendTest"])

    def test_a_password_of_odd_signs_arrives_as_it_is(self):
        answer = self.open("odd@ovh.net").password(mailservers.ODD_PASSWORD)
        self.assertVerdicts(answer, ACCEPTED, ACCEPTED)

    def test_every_mechanism_works_by_itself(self):
        self.addCleanup(offer, mailservers.MECHANISMS)
        for mechanism in mailservers.MECHANISMS.split():
            offer(mechanism)
            for protocol in ("imap", "pop3"):
                for password, verdict in ((PASSWORD, ACCEPTED), ("not-it", "wrong-name-or-password")):
                    with self.subTest(mechanism=mechanism, protocol=protocol, verdict=verdict):
                        answer = self.open("jonas@ovh.net", protocol).password(password)
                        self.assertVerdicts(answer, verdict, verdict)
                        self.assertEqual(answer["incoming"]["mechanism"], mechanism.upper())
                        self.assertEqual(answer["outgoing"]["mechanism"], mechanism.upper())

    def test_a_fault_of_the_server_is_not_called_a_wrong_password(self):
        self.addCleanup(offer, mailservers.MECHANISMS)
        offer("plain")
        answer = self.open("broken@ovh.net").password(PASSWORD)
        # Postfix knows no better than 535 then; the words for it look at what the other server said.
        self.assertEqual(answer["incoming"]["verdict"], "temporary", answer)

    def test_a_mailbox_that_lets_nobody_in_is_told_in_the_servers_own_words(self):
        answer = self.open("shut@ovh.net").password(PASSWORD)
        self.assertNotEqual(answer["incoming"]["verdict"], ACCEPTED)
        self.assertTrue(answer["incoming"]["serverWords"], answer)

    def test_a_mailbox_that_is_open_to_other_networks_only_refuses(self):
        answer = self.open("elsewhere@ovh.net").password(PASSWORD)
        self.assertVerdicts(answer, "wrong-name-or-password", "wrong-name-or-password")


class RefusalsOfProviders(SignInTest):
    """The words of providers, from a scripted server inside verified TLS (refusals.py)."""

    VERDICTS = {
        "wrong": ("wrong-name-or-password", "wrong-name-or-password"),
        "app": ("app-password-wanted", "app-password-wanted"),
        "off": ("access-off", "access-off"),
        "often": ("too-many-tries", "too-many-tries"),
        "busy": ("temporary", "temporary"),
        "sendlock": (ACCEPTED, "sending-blocked"),
        "ovh": (ACCEPTED, "sending-blocked"),
        "odd": ("not-understood", "not-understood"),
        "gone": ("broke-off", "broke-off"),
        "right": (ACCEPTED, ACCEPTED),
    }

    def setUp(self):
        super().setUp()
        faults.answered_by(HOST, "refusing", 993, 995, 465)

    def tried(self):
        return open(log("refusals")).read().count("tried\n")

    def test_each_refusal_has_its_verdict_after_one_attempt_on_each_server(self):
        for name, verdicts in self.VERDICTS.items():
            for protocol in ("imap", "pop3"):
                with self.subTest(refusal=name, protocol=protocol):
                    one = self.open(f"{name}@ovh.net", protocol, 993 if protocol == "imap" else 995, 465)
                    before = self.tried()
                    answer = one.password(PASSWORD)
                    self.assertVerdicts(answer, *verdicts)
                    self.assertEqual(self.tried() - before, 2, "one attempt on each server")
                    self.assertEqual(answer["waitLeft"] > 0, name == "often", answer)
                    if name == "often":
                        again = one.password(PASSWORD)
                        self.assertEqual(self.tried() - before, 2, f"no further attempt while it has to wait: {again}")

    def test_a_message_that_is_not_taken_says_why(self):
        for name, verdict in (("full", "mailbox-full"), ("spam", "sending-blocked"), ("relay", "not-accepted")):
            with self.subTest(name=name):
                one = self.open(f"{name}@ovh.net", "imap", 993, 465)
                self.assertVerdicts(one.password(PASSWORD), ACCEPTED, ACCEPTED)
                mail = one.ask("send")["testMail"]
                self.assertEqual((mail["verdict"], mail["sent"]), (verdict, False), mail)
                self.assertTrue(mail["serverWords"], mail)


class TestMessage(SignInTest):
    ADDRESS = "jonas@ovh.net"

    def setUp(self):
        super().setUp()
        with imaplib.IMAP4_SSL("198.51.100.11", ssl_context=tell_nothing()) as imap:
            imap.authenticate("PLAIN", lambda _: f"\0{self.ADDRESS}\0{PASSWORD}".encode())
            for number, flags in enumerate((r"\Seen", r"\Flagged", "", r"\Deleted")):
                text = f"Message-ID: <{number}.{time.monotonic_ns()}@lab>\r\nSubject: letter {number}\r\n\r\nHello\r\n"
                imap.append("INBOX", flags, None, text.encode())
        self.before = self.mailbox()

    def mailbox(self):
        """What lies in the mailbox: Message-ID and flags; looking changes nothing."""
        found = []
        with imaplib.IMAP4_SSL("198.51.100.11", ssl_context=tell_nothing()) as imap:
            imap.authenticate("PLAIN", lambda _: f"\0{self.ADDRESS}\0{PASSWORD}".encode())
            imap.select("INBOX", readonly=True)
            _, rows = imap.fetch("1:*", "(FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")
            for row in rows:
                if isinstance(row, tuple):
                    flags = {flag.decode() for flag in imaplib.ParseFlags(row[0])} - {r"\Recent"}
                    found.append((row[1].decode().strip(), tuple(sorted(flags))))
        return sorted(found)

    def send(self, protocol, receiving, sending):
        one = self.open(self.ADDRESS, protocol, receiving, sending)
        self.assertVerdicts(one.password(PASSWORD), ACCEPTED, ACCEPTED)
        begin = time.monotonic()
        mail = one.ask("send")["testMail"]
        self.assertEqual((mail["verdict"], mail["sent"]), ("arrived", True), mail)
        self.assertLess(mail["arrivedAfterMs"], (time.monotonic() - begin) * 1000)
        return mail

    def test_by_imap_it_arrives_and_is_removed_and_nothing_else_is_touched(self):
        for receiving, sending in ((993, 465), (143, 587)):
            with self.subTest(receiving=receiving):
                self.assertTrue(self.send("imap", receiving, sending)["removed"])
                self.assertEqual(self.mailbox(), self.before)

    def test_by_pop3_it_is_found_and_nothing_is_deleted(self):
        for receiving, sending in ((995, 465), (110, 587)):
            with self.subTest(receiving=receiving):
                before = self.mailbox()
                self.assertFalse(self.send("pop3", receiving, sending)["removed"])
                after = self.mailbox()
                self.assertEqual(len(after), len(before) + 1, "the test message is there")
                self.assertEqual([letter for letter in after if letter in before], before)


class NothingOfThePasswordIsLeft(SignInTest):
    def test_no_packet_holds_it(self):
        forms = leftover.forms_of(PASSWORD, "jonas@ovh.net")
        self.addCleanup(offer, mailservers.MECHANISMS)
        for mechanism in ("plain", "login"):
            offer(mechanism)
            for protocol, receiving, sending in (("imap", 993, 465), ("imap", 143, 587), ("pop3", 110, 587)):
                with self.subTest(mechanism=mechanism, receiving=receiving), leftover.Packets() as packets:
                    one = self.open("jonas@ovh.net", protocol, receiving, sending)
                    self.assertVerdicts(one.password(PASSWORD), ACCEPTED, ACCEPTED)
                    one.ask("send")
                    one.close()
                    time.sleep(0.3)
                    said = packets.said()
                    self.assertTrue(any(b"STARTTLS\r\n" in text for text in said), "the recorder hears the line")
                    for text in said + packets.frames:
                        for form in forms:
                            self.assertNotIn(form, text)
                        for command in (b"AUTH PLAIN", b"AUTH LOGIN", b"AUTHENTICATE ", b"PASS "):
                            self.assertNotIn(command, text.upper().replace(b"250-AUTH", b"").replace(b"250 AUTH", b""))

    def test_no_memory_holds_it_once_it_is_forgotten(self):
        forms = leftover.forms_of(PASSWORD, "jonas@ovh.net")
        self.addCleanup(offer, mailservers.MECHANISMS)
        for mechanism in mailservers.MECHANISMS.split():
            offer(mechanism)
            for protocol in ("imap", "pop3"):
                with self.subTest(mechanism=mechanism, protocol=protocol):
                    one = self.open("jonas@ovh.net", protocol)
                    self.assertVerdicts(one.password(PASSWORD), ACCEPTED, ACCEPTED)
                    self.assertTrue(leftover.in_memory(one.process.pid, forms), "it is held for the test message")
                    one.ask("forget")
                    self.assertEqual(leftover.in_memory(one.process.pid, forms), {})

    def test_no_memory_holds_it_after_a_refusal_and_after_the_test_message(self):
        wrong = "Not-the-right-1"
        one = self.open("jonas@ovh.net")
        one.password(wrong)
        self.assertEqual(leftover.in_memory(one.process.pid, leftover.forms_of(wrong, "jonas@ovh.net")), {})
        one = self.open("jonas@ovh.net")
        one.password(PASSWORD)
        self.assertEqual(one.ask("send")["testMail"]["verdict"], "arrived")
        self.assertEqual(leftover.in_memory(one.process.pid, leftover.forms_of(PASSWORD, "jonas@ovh.net")), {})


if __name__ == "__main__":
    unittest.main()
