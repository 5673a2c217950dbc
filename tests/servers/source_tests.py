"""Settings of domains that no profile names: found where they are published, then proven like all others."""
import hosts
from wizard import LabTest

OVH_IN, OVH_OUT = ("ssl0.ovh.net", 993, "tls"), ("ssl0.ovh.net", 465, "tls")
GOOD_IN, GOOD_OUT = (*hosts.GOOD_IN, "tls"), (*hosts.GOOD_OUT, "tls")


class SourceTest(LabTest):
    def assertFound(self, answer, source, trusted):
        provider = answer.json["provider"]
        self.assertEqual((provider["source"], provider["trusted"]), (source, trusted))
        return provider


class EverySourceAlone(SourceTest):
    def test_the_domains_own_settings_page(self):
        answer = self.check("ona@example-kavine.lt")
        self.assertProven(answer, OVH_IN, OVH_OUT)
        provider = self.assertFound(answer, "autoconfig", True)
        self.assertEqual((provider["id"], provider["name"]), (None, "Kavinė"))
        self.assertEqual(provider["answeredBy"], "autoconfig.example-kavine.lt")
        settings = answer.json["settings"]
        self.assertEqual(settings["incoming"]["username"], "ona")
        self.assertEqual(settings["outgoing"]["username"], "ona@example-kavine.lt")

    def test_the_public_database(self):
        answer = self.check("ona@example-baze.lt")
        self.assertProven(answer, OVH_IN, OVH_OUT)
        self.assertFound(answer, "ispdb", True)

    def test_service_records_that_call_tls_on_465_submission(self):
        answer = self.check("ona@example-srv.lt")
        self.assertProven(answer, OVH_IN, OVH_OUT)
        self.assertFound(answer, "srv", False)

    def test_usual_host_names_as_the_last_resort(self):
        answer = self.check("ona@example-spek.lt")
        self.assertProven(answer, ("mail.example-spek.lt", 993, "tls"), ("mail.example-spek.lt", 465, "tls"))
        self.assertFound(answer, "guess", True)


    def test_the_domains_own_web_site(self):
        answer = self.check("ona@example-savas.lt")
        self.assertProven(answer, GOOD_IN, GOOD_OUT)
        self.assertEqual(self.assertFound(answer, "well-known", True)["answeredBy"], "example-savas.lt")

    def test_a_file_that_the_domain_vouches_for(self):
        answer = self.check("ona@example-pacc.lt")
        self.assertProven(answer, GOOD_IN, GOOD_OUT)
        self.assertFound(answer, "pacc", True)

    def test_the_settings_page_of_the_mx_hosts_own_domain(self):
        answer = self.check("ona@example-klientas.lt")
        self.assertProven(answer, GOOD_IN, GOOD_OUT)
        self.assertEqual(self.assertFound(answer, "mx-autoconfig", False)["answeredBy"], "autoconfig.example-talpykla.lt")

    def test_the_public_database_about_the_mx_hosts_own_domain(self):
        answer = self.check("ona@example-nuomininkas.lt")
        self.assertProven(answer, GOOD_IN, GOOD_OUT)
        self.assertFound(answer, "mx-ispdb", False)


class SourcesTogether(SourceTest):
    def test_the_best_rank_wins(self):
        answer = self.check("ona@example-visi.lt")
        self.assertProven(answer, GOOD_IN, GOOD_OUT)
        self.assertEqual(self.assertFound(answer, "autoconfig", True)["name"], "Visi")

    def test_records_go_before_the_database_and_before_guesses(self):
        answer = self.check("ona@example-beveik.lt")
        self.assertProven(answer, GOOD_IN, GOOD_OUT)
        self.assertFound(answer, "srv", False)


class SourcesThatFail(SourceTest):
    def assertGivesWay(self, what):
        """Whatever is wrong with the settings page, the domain's records are found beside it, and soon."""
        answer = self.check(f"ona@example-{what}.lt")
        self.assertProven(answer, GOOD_IN, GOOD_OUT)
        self.assertFound(answer, "srv", False)
        self.assertLess(answer.seconds, 8)

    def test_a_page_that_is_too_large(self):
        self.assertGivesWay("didelis")

    def test_a_page_that_never_ends(self):
        self.assertGivesWay("begalinis")

    def test_a_page_that_comes_drop_by_drop(self):
        self.assertGivesWay("lasa")

    def test_a_page_that_breaks_off(self):
        self.assertGivesWay("nutruksta")

    def test_a_page_that_leads_to_nothing(self):
        self.assertGivesWay("pasikeite")

    def test_a_page_that_leads_out_of_encryption(self):
        self.assertGivesWay("http")

    def test_a_page_that_leads_in_a_circle(self):
        self.assertGivesWay("ratas")

    def test_a_page_that_leads_to_another_one_says_which(self):
        answer = self.check("ona@example-nukreipia.lt")
        self.assertProven(answer, GOOD_IN, GOOD_OUT)
        self.assertEqual(self.assertFound(answer, "autoconfig", True)["answeredBy"], "autoconfig.example-visi.lt")

    def test_a_file_that_the_domain_does_not_vouch_for_is_not_used(self):
        answer = self.check("ona@example-netikras.lt")
        self.assertEqual((answer.status, answer.verdict), (1, "provider-not-known"))

    def test_a_page_that_lies_about_its_servers_proves_nothing(self):
        answer = self.check("ona@example-melas.lt")
        self.assertFound(answer, "autoconfig", True)
        self.assertEqual((answer.status, answer.verdict), (1, "name-not-found"))
        self.assertEqual(answer.confidence("incoming"), "unreachable")

    def test_a_page_that_lies_about_the_encryption_gives_way_to_what_was_proven(self):
        answer = self.check("ona@example-painioja.lt")
        self.assertProven(answer, ("ssl0.ovh.net", 143, "starttls"), GOOD_OUT)
        self.assertEqual(answer.row(993)["verdict"], "tls-where-plain-expected")

    def test_a_name_that_leads_to_this_computer_proves_nothing(self):
        answer = self.check("ona@example-namai.lt")
        self.assertFound(answer, "srv", True)
        self.assertEqual((answer.status, answer.verdict), (1, "refused"))
        self.assertLess(answer.seconds, 8)

    def test_a_page_with_a_wrong_certificate_is_not_read(self):
        answer = self.check("ona@example-blogas.lt")
        self.assertEqual((answer.status, answer.verdict), (1, "provider-not-known"))

    def test_a_silent_page_gives_way_to_the_records(self):
        answer = self.check("ona@example-leta.lt")
        self.assertProven(answer, OVH_IN, OVH_OUT)
        self.assertEqual(answer.json["provider"]["source"], "srv")
        self.assertLess(answer.seconds, 8)
