"""Who is who in the lab: names, addresses and which real server listens where.

The addresses are those set aside for documentation, so the program sees public ones, as in life.
"""
from dataclasses import dataclass, field

CLIENT4, CLIENT6 = "203.0.113.9", "2001:db8:9::9"
GATEWAY4, GATEWAY6 = "203.0.113.1", "2001:db8:9::1"
RESOLVER = "198.51.100.2"


@dataclass
class Host:
    name: str
    number: int
    ports: tuple = (993, 995, 143, 110, 465, 587)
    certificate: str = ""          # a certificate's file name; empty: the host's own good one
    ipv6: bool = True
    ours: tuple = field(default=())  # further names of the same machine

    @property
    def ipv4(self):
        return f"198.51.100.{self.number}"

    @property
    def address6(self):
        return f"2001:db8:51::{self.number}"

    @property
    def addresses(self):
        return [self.ipv4] + ([self.address6] if self.ipv6 else [])

    @property
    def file(self):
        return self.certificate or self.name


ALL = (993, 995, 143, 110, 465, 587, 25)
PLAIN_PORTS = (143, 110, 587, 25)

PROVIDERS = [
    Host("ssl0.ovh.net", 11, ours=("imap.example-greitis.lt",)),
    Host("imap.mail.ovh.net", 12, (993, 143)),
    Host("pop.mail.ovh.net", 13, (995, 110)),
    Host("smtp.mail.ovh.net", 14, (465, 587)),
    Host("imap.mail.ovh.ca", 21, (993, 143)),
    Host("pop.mail.ovh.ca", 22, (995, 110)),
    Host("smtp.mail.ovh.ca", 23, (465, 587)),
    Host("pro1.mail.ovh.net", 31, (993, 995, 143, 110, 587)),
    Host("ex2.mail.ovh.net", 32, (993, 995, 143, 110, 587)),
    Host("astra.od.ua", 41, ALL),
    Host("mail.example-spek.lt", 42, (993, 465)),
    Host("mail.example-visi.lt", 43, (993, 465)),
]

# Real servers that are wrong in one way; a fault sends a provider's port here (faults.py).
FAULTY = [
    Host("expired.lab", 91, ALL, "expired"),
    Host("notyet.lab", 92, ALL, "notyet"),
    Host("othername.lab", 93, ALL, "othername"),
    Host("unknownca.lab", 94, ALL, "unknownca"),
    Host("selfsigned.lab", 95, ALL, "selfsigned"),
    Host("antivirus.lab", 96, ALL, "antivirus"),
    Host("plain.lab", 97, PLAIN_PORTS),
]

# The second real server of each kind: Cyrus and Exim (secondservers.py); no provider of the program's names them.
CYRUS = Host("cyrus.example-post.lt", 51, (993, 995, 143, 110))
EXIM = Host("exim.example-post.lt", 52, (465, 587, 25), ours=("smtp.example-greitis.lt",))
SECOND = [CYRUS, EXIM]

# Names in a customer's own domain that are only other words for a hoster's server.
ALIASES = {
    "imap.example-kepykla.lt": "ssl0.ovh.net",
    "pop.example-kepykla.lt": "ssl0.ovh.net",
    "smtp.example-kepykla.lt": "ssl0.ovh.net",
}

# Servers of ours that misbehave, see badserver.py; they listen on every mail port.
BAD = {"silent": 111, "http": 112, "closes": 113, "rubbish": 114, "endless": 115, "drip": 116, "busy": 117,
       "refusing": 118}  # refusals.py

# Domains of customers and where their mail goes.
MX = {
    "jonas.example-imone.lt": ["mx1.mail.ovh.net", "mx2.mail.ovh.net"],
    "toronto.example-shop.ca": ["mx0.mail.ovh.ca"],
    "elsewhere.example-hoster.org": ["mx.unknown-hoster.example.net"],
    "example-klientas.lt": ["mx.example-talpykla.lt"],
    "example-nuomininkas.lt": ["mx.example-sandelis.lt"],
    "greita.example-imone.lt": ["mx1.example-post.lt"],
}
NULL_MX = "no-mail.example.com"
NO_MX = "web-only.example.com"


# Service records (RFC 6186), the domain's and what each name says: (target, port). OVH publishes the last one so.
SRV = {
    "example-srv.lt": {"_imaps": ("ssl0.ovh.net", 993), "_submission": ("ssl0.ovh.net", 465)},
    "example-leta.lt": {"_imaps": ("ssl0.ovh.net", 993), "_submissions": ("ssl0.ovh.net", 465)},
}
# Domains whose settings page is of no use in one way (webserver.py), and that have good records beside it.
USELESS = ["didelis", "begalinis", "lasa", "nutruksta", "pasikeite", "http", "ratas"]
# Where all that follow are published, for they are also timed: Exim holds nothing back.
GOOD_IN, GOOD_OUT = ("ssl0.ovh.net", 993), (EXIM.name, 465)
for each in [f"example-{what}.lt" for what in USELESS] + ["example-irasai.lt", "example-visi.lt", "example-beveik.lt"]:
    SRV[each] = {"_imaps": GOOD_IN, "_submissions": GOOD_OUT}
SRV["example-namai.lt"] = {"_imaps": ("pastas.example-namai.lt", 993), "_submissions": ("pastas.example-namai.lt", 465)}
# A public name that leads to whoever asks.
HOME = {"pastas.example-namai.lt": ["127.0.0.1", "::1"]}

# Web servers that publish settings; webserver.py says what.
WEB = [
    Host("autoconfig.example-kavine.lt", 61, (443,)),
    Host("autoconfig.thunderbird.net", 62, (443,)),
    Host("autoconfig.example-blogas.lt", 63, (443,), "othername"),
    Host("autoconfig.example-leta.lt", 64, (443,)),
    Host("web.example-post.lt", 65, (443,), ours=(
        *(f"autoconfig.example-{what}.lt" for what in USELESS),
        "autoconfig.example-nukreipia.lt", "autoconfig.example-ijungia.lt", "autoconfig.example-melas.lt", "autoconfig.example-painioja.lt",
        "example-savas.lt", "ua-auto-config.example-pacc.lt", "ua-auto-config.example-netikras.lt",
        "autoconfig.example-talpykla.lt", "autoconfig.example-visi.lt", "example-visi.lt",
        "ua-auto-config.example-visi.lt", "ua-auto-config.example-beveik.lt")),
]

EVERYONE = PROVIDERS + FAULTY + SECOND + WEB


def by_name(name):
    return next(host for host in EVERYONE if host.name == name)
