"""Servers of providers that the program does not know by itself; folders of profiles name them."""
import json
import os
import tempfile

import hosts
from wizard import LabTest

SECURITY = {993: "tls", 995: "tls", 465: "tls", 143: "starttls", 110: "starttls", 587: "starttls", 25: "starttls"}
PROTOCOL = {993: "imap", 143: "imap", 995: "pop3", 110: "pop3", 465: "smtp", 587: "smtp", 25: "smtp"}


class OtherProviders(LabTest):
    def check_with(self, domain, services, *words):
        """Checks an address in a domain whose only provider has these (host, port) services."""
        listed = [{"protocol": PROTOCOL[port], "host": host, "port": port, "security": SECURITY[port]}
                  for host, port in services]
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            os.mkdir(f"{folder}/other")
            with open(f"{folder}/other/provider.json", "w") as out:
                json.dump({"id": "other", "name": "Other", "offers": [
                    {"id": "mailbox", "trName": "Mailbox", "domains": [domain], "services": listed}]}, out)
            return self.check(f"ona@{domain}", "--profiles", folder, *words)


class SecondServersOfEachKind(OtherProviders):
    """Cyrus for reading, Exim for sending: the same verdict as for Dovecot and Postfix, on every port they serve."""

    def check_all(self, *words):
        return self.check_with("example-post.lt",
                               [(host.name, port) for host in hosts.SECOND for port in host.ports], *words)

    def assertWorks(self, answer, host, *ports):
        for port in ports:
            row = answer.row(port, host.name)
            self.assertEqual((row["verdict"], row["security"]), ("works", SECURITY[port]), row)
            self.assertIn(host.name, row["tls"]["subject"])
            self.assertTrue(row["signIn"], row)

    def test_cyrus_works_on_every_imap_port_and_exim_on_every_port(self):
        answer = self.check_all()
        self.assertProven(answer, (hosts.CYRUS.name, 993, "tls"), (hosts.EXIM.name, 465, "tls"))
        self.assertWorks(answer, hosts.CYRUS, 993, 143)
        self.assertWorks(answer, hosts.EXIM, *hosts.EXIM.ports)

    def test_cyrus_works_on_every_pop3_port(self):
        answer = self.check_all("--protocol", "pop3")
        self.assertProven(answer, (hosts.CYRUS.name, 995, "tls"), (hosts.EXIM.name, 465, "tls"))
        self.assertWorks(answer, hosts.CYRUS, 995, 110)


class NamesThatOnlyPointToAHoster(OtherProviders):
    """imap.CUSTOMER is another word for the hoster's server, and the certificate names the hoster only."""

    DOMAIN, HOSTER = "example-kepykla.lt", "ssl0.ovh.net"

    def check_hosted(self, *words):
        return self.check_with(self.DOMAIN, [(f"{PROTOCOL[port] if port != 995 else 'pop'}.{self.DOMAIN}", port)
                                             for port in (993, 995, 465)], *words)

    def test_the_hosters_name_is_proposed_and_proven_for_reading_and_sending(self):
        answer = self.check_hosted()
        self.assertProven(answer, (self.HOSTER, 993, "tls"), (self.HOSTER, 465, "tls"))
        settings = answer.json["settings"]
        self.assertEqual((settings["incoming"]["insteadOf"], settings["outgoing"]["insteadOf"]),
                         (f"imap.{self.DOMAIN}", f"smtp.{self.DOMAIN}"))

    def test_the_hosters_name_is_proposed_for_pop3(self):
        incoming = self.check_hosted("--protocol", "pop3").json["settings"]["incoming"]
        self.assertEqual((incoming["host"], incoming["port"], incoming["insteadOf"]),
                         (self.HOSTER, 995, f"pop.{self.DOMAIN}"))

    def test_the_customers_own_name_keeps_the_verdict_about_its_certificate(self):
        answer = self.check_hosted()
        self.assertEqual(answer.row(993, f"imap.{self.DOMAIN}")["verdict"], "certificate-other-name")
        self.assertEqual(answer.row(993, self.HOSTER)["verdict"], "works")
