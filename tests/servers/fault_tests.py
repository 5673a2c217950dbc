"""What servers and networks do wrong: the verdict names it, and the settings are not called proven."""
import faults
import wizard
from wizard import LabTest

HOST = "ssl0.ovh.net"


class FaultsAreNamed(LabTest):
    def assertNothingProven(self, answer):
        self.assertEqual(answer.status, 1)
        self.assertNotIn("confirmed", (answer.confidence("incoming"), answer.confidence("outgoing")))

    def every_port_says(self, other, verdict, *more):
        faults.answered_by(HOST, other)
        answer = self.check("jonas@ovh.net")
        self.assertNothingProven(answer)
        self.assertEqual(answer.verdict, verdict)
        self.assertLessEqual(set(answer.verdicts().values()), {verdict, *more}, answer.verdicts())
        return answer

    def test_a_blocked_465_leads_to_587_and_is_named(self):
        faults.dropped(HOST, 465)
        answer = self.check("jonas@ovh.net")
        self.assertProven(answer, (HOST, 993, "tls"), (HOST, 587, "starttls"))
        self.assertEqual(answer.row(465)["verdict"], "blocked-here")
        self.assertLess(answer.json["decidedMs"], 3000, "decided without waiting for the dropped port")

    def test_a_refused_465_leads_to_587(self):
        faults.refused(HOST, 465)
        self.assertProven(self.check("jonas@ovh.net"), (HOST, 993, "tls"), (HOST, 587, "starttls"))

    def test_a_refused_993_leads_to_143_with_starttls(self):
        faults.refused(HOST, 993)
        self.assertProven(self.check("jonas@ovh.net"), (HOST, 143, "starttls"), (HOST, 465, "tls"))

    def test_a_server_that_refuses_every_port(self):
        faults.refused(HOST)
        answer = self.check("jonas@ovh.net")
        self.assertNothingProven(answer)
        self.assertEqual(answer.verdict, "refused")
        self.assertLess(answer.seconds, 5)

    def test_a_server_that_is_cut_off(self):
        faults.dropped(HOST)
        answer = self.check("jonas@ovh.net")
        self.assertNothingProven(answer)
        self.assertEqual(answer.verdict, "no-answer")
        self.assertLess(answer.seconds, 45)

    def test_a_dead_ipv6_is_no_fault(self):
        faults.family_dead(HOST, "ip6")
        answer = self.check("jonas@ovh.net")
        self.assertProven(answer, (HOST, 993, "tls"), (HOST, 465, "tls"))
        self.assertLess(answer.json["decidedMs"], 3000)

    def test_a_dead_ipv4_is_no_fault(self):
        faults.family_dead(HOST, "ip")
        self.assertProven(self.check("jonas@ovh.net"), (HOST, 993, "tls"), (HOST, 465, "tls"))

    def test_an_expired_certificate(self):
        self.every_port_says("expired.lab", "certificate-expired")

    def test_a_certificate_of_the_future(self):
        answer = self.every_port_says("notyet.lab", "certificate-not-yet-valid")
        self.assertIn("2049", answer.row(993)["tls"]["notAfter"])

    def test_a_certificate_of_another_name(self):
        answer = self.every_port_says("othername.lab", "certificate-other-name")
        self.assertIn("somebody-else", answer.row(993)["tls"]["subject"])

    def test_a_certificate_nobody_known_vouches_for(self):
        self.every_port_says("unknownca.lab", "certificate-unknown-issuer")

    def test_a_certificate_that_vouches_for_itself(self):
        self.every_port_says("selfsigned.lab", "certificate-unknown-issuer")

    def test_an_antivirus_in_between_is_named(self):
        answer = self.every_port_says("antivirus.lab", "certificate-intercepted")
        self.assertIn("Avast", answer.json["culprit"])

    def test_no_local_port_left(self):
        holder = wizard.lab.hold_every_local_port()
        self.addCleanup(wizard.lab.let_go, holder)
        answer = self.check("jonas@ovh.net")
        self.assertNothingProven(answer)
        self.assertEqual(set(answer.verdicts().values()), {"no-network"})
        self.assertLess(answer.seconds, 5)

    def test_one_bad_certificate_leaves_the_good_ports(self):
        faults.answered_by(HOST, "expired.lab", 993)
        answer = self.check("jonas@ovh.net")
        self.assertProven(answer, (HOST, 143, "starttls"), (HOST, 465, "tls"))
        self.assertEqual(answer.row(993)["verdict"], "certificate-expired")

    def test_a_server_without_encryption_is_never_recommended(self):
        faults.refused(HOST, 993, 995, 465)
        faults.answered_by(HOST, "plain.lab", 143, 110, 587, 25)
        answer = self.check("jonas@ovh.net")
        self.assertNothingProven(answer)
        for port in (143, 587):
            self.assertIn(answer.row(port)["verdict"], ("starttls-not-offered", "works-but-plain"))

    def test_a_web_server_on_143(self):
        faults.answered_by(HOST, "http", 143)
        answer = self.check("jonas@ovh.net")
        self.assertProven(answer, (HOST, 993, "tls"), (HOST, 465, "tls"))
        self.assertEqual(answer.row(143)["verdict"], "other-service")

    def test_a_server_that_says_nothing(self):
        faults.answered_by(HOST, "silent")
        answer = self.check("jonas@ovh.net")
        self.assertNothingProven(answer)
        self.assertEqual(answer.verdict, "no-answer")
        self.assertLess(answer.seconds, 62)

    def test_a_server_that_hangs_up(self):
        self.every_port_says("closes", "closed-in-the-middle", "refused")

    def test_a_server_that_is_busy(self):
        faults.answered_by(HOST, "busy", 143, 587)
        answer = self.check("jonas@ovh.net")
        self.assertEqual((answer.row(143)["verdict"], answer.row(587)["verdict"]), ("server-busy", "server-busy"))

    def test_a_server_that_talks_rubbish(self):
        faults.answered_by(HOST, "rubbish", 143, 587)
        answer = self.check("jonas@ovh.net")
        self.assertProven(answer, (HOST, 993, "tls"), (HOST, 465, "tls"))
        self.assertNotIn("works", (answer.row(143)["verdict"], answer.row(587)["verdict"]))

    def test_a_server_that_never_stops_talking(self):
        faults.answered_by(HOST, "endless", 143, 587)
        answer = self.check("jonas@ovh.net")
        self.assertProven(answer, (HOST, 993, "tls"), (HOST, 465, "tls"))
        self.assertEqual(answer.row(143)["verdict"], "senseless-data")

    def test_a_server_that_talks_drop_by_drop_does_not_keep_us(self):
        faults.answered_by(HOST, "drip", 143)
        answer = self.check("jonas@ovh.net", "--timeout", "60")
        self.assertProven(answer, (HOST, 993, "tls"), (HOST, 465, "tls"))
        self.assertLess(answer.seconds, 55)
        self.assertNotEqual(answer.row(143)["verdict"], "works")

    def test_astra_as_its_guide_says_gets_starttls_on_25_and_143(self):
        faults.refused("astra.od.ua", 993, 995, 465, 587)
        answer = self.check("olena@astra.od.ua")
        self.assertProven(answer, ("astra.od.ua", 143, "starttls"), ("astra.od.ua", 25, "starttls"))


class NamesAndNetwork(LabTest):
    def test_a_dead_name_service(self):
        faults.names_dead()
        answer = self.check("jonas@ovh.net")
        self.assertEqual((answer.status, answer.verdict), (1, "dns-silent"))
        self.assertLess(answer.seconds, 15)

    def test_a_refused_name_service(self):
        faults.names_refused()
        answer = self.check("jonas@ovh.net")
        self.assertEqual((answer.status, answer.verdict), (1, "dns-silent"))

    def test_a_dead_name_service_and_a_customers_domain(self):
        faults.names_dead()
        answer = self.check("info@jonas.example-imone.lt")
        self.assertEqual((answer.status, answer.verdict), (1, "dns-silent"))
        self.assertLess(answer.seconds, 15)

    def test_no_network(self):
        wizard.lab.offline()
        answer = self.check("jonas@ovh.net")
        self.assertEqual((answer.status, answer.verdict), (1, "no-network"))
        self.assertEqual(answer.confidence("incoming"), "guide")
        self.assertEqual(answer.setting("incoming"), (HOST, 993, "tls"))
        self.assertLess(answer.seconds, 8)

    def test_a_server_name_that_does_not_exist(self):
        answer = self.check("info@jonas.example-imone.lt", "--provider", "ovh.emailpro", "--server-number", "77")
        self.assertEqual((answer.status, answer.verdict), (1, "name-not-found"))

    def test_a_domain_of_an_unknown_hoster(self):
        answer = self.check("me@elsewhere.example-hoster.org")
        self.assertEqual(answer.status, 1)
        self.assertTrue(answer.json["explanation"])
        self.assertIsNone(answer.json["provider"])

    def test_a_domain_that_takes_no_mail(self):
        self.assertEqual(self.check("me@no-mail.example.com").status, 1)

    def test_a_domain_without_mail_servers(self):
        self.assertEqual(self.check("me@web-only.example.com").status, 1)

    def test_a_domain_that_does_not_exist(self):
        self.assertEqual(self.check("me@nowhere.example-missing.org").status, 1)

    def test_the_time_limit_is_kept(self):
        faults.answered_by(HOST, "silent")
        answer = self.check("jonas@ovh.net", "--timeout", "2")
        self.assertEqual(answer.status, 1)
        self.assertLess(answer.seconds, 4)

    def test_the_time_limit_is_kept_while_names_hang(self):
        faults.names_dead()
        answer = self.check("info@jonas.example-imone.lt", "--timeout", "2")
        self.assertEqual(answer.status, 1)
        self.assertLess(answer.seconds, 4)
