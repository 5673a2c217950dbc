"""Settings of domains that no profile names: found where they are published, then proven like all others."""
from wizard import LabTest

OVH_IN, OVH_OUT = ("ssl0.ovh.net", 993, "tls"), ("ssl0.ovh.net", 465, "tls")


class EverySourceAlone(LabTest):
    def assertFound(self, answer, source, trusted):
        provider = answer.json["provider"]
        self.assertEqual((provider["source"], provider["trusted"]), (source, trusted))
        return provider

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


class SourcesThatFail(LabTest):
    def test_a_page_with_a_wrong_certificate_is_not_read(self):
        answer = self.check("ona@example-blogas.lt")
        self.assertEqual((answer.status, answer.verdict), (1, "provider-not-known"))

    def test_a_silent_page_gives_way_to_the_records(self):
        answer = self.check("ona@example-leta.lt")
        self.assertProven(answer, OVH_IN, OVH_OUT)
        self.assertEqual(answer.json["provider"]["source"], "srv")
        self.assertLess(answer.seconds, 8)
