"""Accounts that we set up, read and used by the real Thunderbird beside real mail servers."""
import glob
import os
import shutil
import time
import unittest

import mailservers
import namespaces
import screen
import wizard
from evolution import DataServer
from thunderbird import Stand, Thunderbird

OVH = "ssl0.ovh.net"
PASSWORD = "Laukas-7-laukas"  # letters that every keyboard has: a busy screen loses the others while they are typed
IMAP, POP3 = ("imap", OVH, 993, "tls", OVH, 465, "tls"), ("pop3", OVH, 110, "starttls", OVH, 587, "starttls")
AS_A_PERSON = """
const { AccountConfig } = ChromeUtils.importESModule("resource:///modules/accountcreation/AccountConfig.sys.mjs");
const { CreateInBackend } = ChromeUtils.importESModule("resource:///modules/accountcreation/CreateInBackend.sys.mjs");
const config = new AccountConfig();
config.identity.emailAddress = args[0];
config.identity.realname = "";
Object.assign(config.incoming, { type: args[1], hostname: args[2], port: args[3], username: args[0], socketType: args[4], auth: 3 });
Object.assign(config.outgoing, { type: "smtp", hostname: args[2], port: args[5], username: args[0], socketType: args[6], auth: 3,
                                 addThisServer: true });
await CreateInBackend.createAccountInBackend(config);
Services.prefs.savePrefFile(null);
"""
AGES = {"imap": set(), "pop3": {b'user_pref("mail.server.server1.delete_by_age_from_server", true);',
                               b'user_pref("mail.server.server1.delete_mail_left_on_server", true);',
                               b'user_pref("mail.server.server1.num_days_to_leave_on_server", 14);'}}
READ_AUTOCONFIG = """
const { readFromXML } = ChromeUtils.importESModule("resource:///modules/accountcreation/readFromXML.sys.mjs");
const { JXON } = ChromeUtils.importESModule("resource:///modules/JXON.sys.mjs");
const config = readFromXML(JXON.build(new DOMParser().parseFromString(args[0], "text/xml")), "test");
const shape = server => [server.type, server.hostname, server.port, server.socketType, server.username, server.auth];
return { name: config.displayName, domains: config.domains, incoming: [config.incoming, ...config.incomingAlternatives].map(shape),
         outgoing: [config.outgoing, ...config.outgoingAlternatives].map(shape) };
"""


def deliver(subject):
    """Puts a message into the mailbox on the server, as if it had just come."""
    box = f"{namespaces.ROOT}/mail/{mailservers.USER}"
    for folder in ("cur", "new", "tmp"):
        os.makedirs(f"{box}/{folder}", exist_ok=True)
    name = f"{time.time_ns()}.lab"
    with open(f"{box}/tmp/{name}", "w") as out:
        out.write(f"From: Ona <ona@example-imone.lt>\nTo: {mailservers.USER}\nSubject: {subject}\n"
                  f"Message-ID: <{name}@example-imone.lt>\nDate: Sat, 21 Nov 2026 14:00:00 +0200\n\nText of {subject}.\n")
    os.rename(f"{box}/tmp/{name}", f"{box}/new/{name}")
    for folder, _, names in os.walk(box):
        for each in ["."] + names:
            shutil.chown(f"{folder}/{each}", "mail", "mail")


def on_server():
    return glob.glob(f"{namespaces.ROOT}/mail/{mailservers.USER}/[cn][ue][rw]/*")


def log_since(start):
    with open(f"{namespaces.ROOT}/dovecot.log") as log:
        log.seek(start)
        return log.read()


def our_lines(prefs):
    """Account settings by name, without what the program draws by lot or counts."""
    lots = (b".clientid", b".directory", b"mail.root.", b"canChangeStoreType", b"storeContractID", b"lastKey")
    return {line for line in prefs.splitlines()
            if any(line.startswith(b'user_pref("mail.' + start) for start in (b"account", b"server.", b"identity", b"smtp"))
            and not any(lot in line for lot in lots)}


class InThunderbird(unittest.TestCase):
    def setUp(self):
        wizard.lab.healthy()
        shutil.rmtree(f"{namespaces.ROOT}/mail/{mailservers.USER}", ignore_errors=True)
        mailservers.write(f"{namespaces.ROOT}/users", f"{mailservers.USER}:{{PLAIN}}{PASSWORD}\n")
        self.thunderbird = self.started_once()

    def started_once(self):
        thunderbird = Thunderbird()
        self.addCleanup(thunderbird.remove)
        thunderbird.first_start()
        return thunderbird

    def stand(self, settings, thunderbird=None, address=mailservers.USER):
        stand = Stand((thunderbird or self.thunderbird).home, "Thunderbird", address, *settings)
        self.addCleanup(stand.close)
        return stand

    def set_up(self, settings):
        stand = self.stand(settings)
        answer = stand.do("set-up")
        self.assertTrue(answer["done"], answer)
        print(f"set up in {answer['milliseconds']:.1f} ms", flush=True)
        return stand

    def test_it_lists_the_account_with_every_value(self):
        self.set_up(IMAP)
        self.set_up(POP3)
        imap, pop3, local = self.thunderbird.accounts()
        common = {"host": OVH, "user": mailservers.USER, "auth": 3, "check": True, "email": mailservers.USER}
        self.assertLessEqual((common | {"type": "imap", "port": 993, "security": 3, "isDefault": True,
                                        "out": [OVH, 465, 3, 3, mailservers.USER]}).items(), imap.items())
        self.assertLessEqual((common | {"type": "pop3", "port": 110, "security": 2, "isDefault": False, "leave": True,
                                        "ages": False}).items(), pop3.items())
        self.assertEqual(pop3["out"][:3], [OVH, 587, 2])
        self.assertEqual(local["type"], "none")
        self.assertIn("/Sent", imap["sent"])

    def test_the_lines_are_those_that_it_writes_itself(self):
        for protocol, port, kind, out, out_kind in (("imap", 993, 3, 465, 3), ("pop3", 995, 3, 587, 2)):
            with self.subTest(protocol):
                theirs, ours = self.started_once(), self.started_once()
                security = {3: "tls", 2: "starttls"}
                self.assertTrue(self.stand((protocol, OVH, port, security[kind], OVH, out, security[out_kind]), ours)
                                .do("set-up")["done"])
                theirs.script(AS_A_PERSON, mailservers.USER, protocol, OVH, port, kind, out, out_kind, network="online")
                own, foreign = our_lines(ours.prefs()), our_lines(theirs.prefs())
                self.assertEqual(own - foreign, {b'user_pref("mail.accountmanager.accounts", "account1");'})
                # It makes its local folders at its next start, and would delete what is on the server after 14 days.
                self.assertEqual({line for line in foreign - own if b"server2" not in line and b"account2" not in line},
                                 {b'user_pref("mail.smtpserver.smtp1.description", "");'} | AGES[protocol])

    def type_the_password(self):
        begin = time.monotonic()
        self.thunderbird.until(lambda: self.thunderbird.asked("assword"), "the password is asked for")
        print(f"password asked for after {time.monotonic() - begin:.1f} s", flush=True)
        time.sleep(1)  # so that its field has the keyboard
        self.thunderbird.picture("asks")
        screen.type_text(PASSWORD)
        screen.key("Return")

    def fetches(self, settings, subject):
        """Sets up, opens, types the password; returns Dovecot's words once the message is on this computer."""
        deliver(subject)
        start = os.path.getsize(f"{namespaces.ROOT}/dovecot.log")
        self.set_up(settings)
        self.thunderbird.open()
        self.type_the_password()
        self.thunderbird.until_fetched(subject)
        self.thunderbird.picture("message")
        return start

    def test_it_asks_for_the_password_and_fetches_the_message(self):
        start = self.fetches(IMAP, "Lauko geles")
        self.assertRegex(log_since(start), f"imap-login: Info: Login: user=<{mailservers.USER}>.*TLS")
        self.assertEqual(len(on_server()), 1)

    def test_pop3_leaves_the_message_on_the_server(self):
        start = self.fetches(POP3, "Misko uogos")
        self.thunderbird.until(lambda: "retr=1" in log_since(start), "it has said goodbye to the server")
        self.assertRegex(log_since(start), f"pop3-login: Info: Login: user=<{mailservers.USER}>.*TLS")
        self.assertEqual(len(on_server()), 1, "the message is still on the server")

    def test_while_it_is_open_nothing_is_written(self):
        self.thunderbird.open()
        self.thunderbird.until(lambda: self.thunderbird.asked("Thunderbird"), "its window is there")
        before = self.thunderbird.prefs()
        answer = self.stand(IMAP).do("set-up")
        self.assertFalse(answer["done"])
        self.assertIn("is open", answer["words"])
        self.assertEqual(self.thunderbird.prefs(), before)
        self.thunderbird.process.kill()  # a crash leaves the mark of the lock behind
        self.thunderbird.process.wait()
        self.assertTrue(os.path.islink(f"{self.thunderbird.profile}/lock"))
        self.assertTrue(self.stand(IMAP).do("set-up")["done"], "a crash does not lock the profile for good")

    def test_undo_leaves_no_trace_until_it_was_used(self):
        before = self.thunderbird.prefs()
        stand = self.set_up(IMAP)
        self.assertTrue(stand.do("undo")["done"])
        self.assertEqual(self.thunderbird.prefs(), before)
        self.assertEqual(glob.glob(f"{self.thunderbird.profile}/*before-mail-setup*"), [])
        self.assertEqual([account["type"] for account in self.thunderbird.accounts()], [])
        again = self.set_up(IMAP)
        self.thunderbird.script("return true;")
        used = self.thunderbird.prefs()
        answer = again.do("undo")
        self.assertFalse(answer["done"])
        self.assertIn("nothing is lost", answer["words"])
        self.assertEqual(self.thunderbird.prefs(), used)

    def test_it_reads_the_settings_file_that_hosters_publish(self):
        xml = wizard.run("--export-autoconfig", "ovh").out
        read = self.thunderbird.script(READ_AUTOCONFIG, xml)
        self.assertIn(["imap", OVH, 993, 3, "%EMAILADDRESS%", 3], read["incoming"])
        self.assertIn(["pop3", OVH, 995, 3, "%EMAILADDRESS%", 3], read["incoming"])
        self.assertEqual(read["outgoing"][0], ["smtp", OVH, 465, 3, "%EMAILADDRESS%", 3])


class InEvolution(unittest.TestCase):
    def setUp(self):
        self.server = DataServer()
        self.addCleanup(self.server.remove)

    def stand(self, settings):
        stand = Stand(self.server.home, "Evolution", mailservers.USER, *settings)
        self.addCleanup(stand.close)
        return stand

    def ours(self):
        """(receiving, identity, sending) by key, as its own library reads them."""
        sources = self.server.sources()
        (receiving,) = [uid for uid, facts in sources.items() if facts.get("user") == mailservers.USER and "identity" in facts]
        identity = sources[receiving]["identity"]
        sending = sources[identity]["transport"]
        self.assertEqual((sources[identity]["parent"], sources[sending]["parent"]), (receiving, receiving))
        return sources[receiving], sources[identity], sources[sending]

    def test_its_data_server_lists_the_account_with_every_value(self):
        self.assertTrue(self.stand(IMAP).do("set-up")["done"])
        self.server.start()
        receiving, identity, sending = self.ours()
        common = {"host": OVH, "user": mailservers.USER, "name": mailservers.USER, "enabled": True}
        self.assertLessEqual((common | {"kind": "imapx", "port": 993, "security": "ssl-on-alternate-port"}).items(), receiving.items())
        self.assertLessEqual((common | {"kind": "smtp", "port": 465, "method": "PLAIN"}).items(), sending.items())
        self.assertEqual(identity["address"], mailservers.USER)

    def test_it_takes_the_account_in_while_it_runs_and_lets_it_go_again(self):
        self.server.start()
        before = self.server.sources()
        stand = self.stand(POP3)
        self.assertTrue(stand.do("set-up")["done"])
        self.server.until(lambda sources: len(sources) == len(before) + 3)
        receiving, _, sending = self.ours()
        self.assertEqual((receiving["kind"], receiving["port"], receiving["security"]), ("pop", 110, "starttls-on-standard-port"))
        self.assertEqual((sending["port"], sending["security"]), (587, "starttls-on-standard-port"))
        self.assertEqual(self.stand(POP3).do("set-up")["done"], False, "it is there already")
        answer = stand.do("undo")
        self.assertTrue(answer["done"], answer)
        self.server.until(lambda sources: sources.keys() == before.keys())
