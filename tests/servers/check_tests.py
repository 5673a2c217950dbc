"""Healthy servers: every provider and offer is recognised and proven."""
from wizard import LabTest

OVH_IN, OVH_OUT = ("ssl0.ovh.net", 993, "tls"), ("ssl0.ovh.net", 465, "tls")


class EveryProviderIsProven(LabTest):
    tls = "TLS 1.3"

    def test_ovh_is_known_by_its_own_domain(self):
        answer = self.check("jonas@ovh.net")
        self.assertProven(answer, OVH_IN, OVH_OUT)
        provider = answer.json["provider"]
        self.assertEqual((provider["id"], provider["source"], provider["trusted"]), ("ovh", "builtin", True))

    def test_every_port_of_ovh_works(self):
        verdicts = self.check("jonas@ovh.net").verdicts()
        self.assertEqual({verdicts[port] for port in (993, 143, 465, 587)}, {"works"}, verdicts)

    def test_starttls_is_really_upgraded(self):
        answer = self.check("jonas@ovh.net")
        for port in (143, 587):
            row = answer.row(port)
            self.assertEqual(row["security"], "starttls")
            self.assertEqual(row["tls"]["version"], self.tls)
            self.assertIn("ssl0.ovh.net", row["tls"]["subject"])
            self.assertIn("Lab Test CA", row["tls"]["issuer"])

    def test_the_user_name_is_the_whole_address(self):
        settings = self.check("jonas@ovh.net").json["settings"]
        self.assertEqual({setting["username"] for setting in settings.values()}, {"jonas@ovh.net"})

    def test_a_customers_own_domain_is_known_by_its_mx(self):
        answer = self.check("info@jonas.example-imone.lt")
        self.assertProven(answer, OVH_IN, OVH_OUT)
        self.assertEqual((answer.json["provider"]["id"], answer.json["provider"]["source"]), ("ovh", "mx"))

    def test_a_canadian_customers_domain_leads_to_the_canadian_servers(self):
        answer = self.check("shop@toronto.example-shop.ca")
        self.assertProven(answer, ("imap.mail.ovh.ca", 993, "tls"), ("smtp.mail.ovh.ca", 465, "tls"))

    def test_pop3_is_proven_on_its_own_port(self):
        answer = self.check("jonas@ovh.net", "--protocol", "pop3")
        self.assertProven(answer, ("ssl0.ovh.net", 995, "tls"), OVH_OUT)
        self.assertEqual(answer.json["protocol"], "pop3")

    def test_pop3_on_the_canadian_servers(self):
        answer = self.check("shop@toronto.example-shop.ca", "--protocol", "pop3")
        self.assertProven(answer, ("pop.mail.ovh.ca", 995, "tls"), ("smtp.mail.ovh.ca", 465, "tls"))

    def test_email_pro_by_the_number_of_its_server(self):
        answer = self.check("info@jonas.example-imone.lt", "--provider", "ovh.emailpro", "--server-number", "1")
        self.assertProven(answer, ("pro1.mail.ovh.net", 993, "tls"), ("pro1.mail.ovh.net", 587, "starttls"))

    def test_exchange_by_the_number_of_its_server(self):
        answer = self.check("info@jonas.example-imone.lt", "--provider", "ovh.exchange", "--server-number", "2")
        self.assertProven(answer, ("ex2.mail.ovh.net", 993, "tls"), ("ex2.mail.ovh.net", 587, "starttls"))

    def test_astra_gets_the_safest_ports_not_those_of_its_guide(self):
        answer = self.check("olena@astra.od.ua")
        self.assertProven(answer, ("astra.od.ua", 993, "tls"), ("astra.od.ua", 465, "tls"))

    def test_astra_with_pop3(self):
        answer = self.check("olena@astra.od.ua", "--protocol", "pop3")
        self.assertProven(answer, ("astra.od.ua", 995, "tls"), ("astra.od.ua", 465, "tls"))

    def test_the_times_are_told_and_believable(self):
        answer = self.check("jonas@ovh.net")
        found = answer.json
        self.assertLessEqual(0, found["decidedMs"])
        self.assertLessEqual(found["decidedMs"], found["elapsedMs"])
        self.assertLess(found["elapsedMs"], answer.seconds * 1000)

    def test_the_explanations_come_in_the_language_asked_for(self):
        texts = set()
        for language in ("en", "lt", "fi", "cs", "nl", "ru"):
            texts.add(self.check("jonas@ovh.net", "--language", language).row(993)["explanation"])
        self.assertEqual(len(texts), 6, texts)
