"""Web servers that publish mail settings over HTTPS, and what they say about whom they were asked by."""
import asyncio
import base64
import hashlib
import json
import ssl

import hosts
import namespaces

CONFIG = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="example"><domain>example</domain><displayName>{name}</displayName>
<incomingServer type="imap"><hostname>{incoming}</hostname><port>993</port><socketType>{security}</socketType>
<username>{user}</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>{outgoing}</hostname><port>465</port><socketType>SSL</socketType>
<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>
</emailProvider>{more}</clientConfig>
"""
ENABLE = ("<enable visiturl=\"https://example-savas.lt/\"><instruction>Tick the box IMAP on the page Access."
          "</instruction></enable>")
OVH = "ssl0.ovh.net"


def config(name, incoming=hosts.GOOD_IN[0], outgoing=hosts.GOOD_OUT[0], user="%EMAILADDRESS%", security="SSL", more=""):
    return CONFIG.format(name=name, incoming=incoming, outgoing=outgoing, user=user, security=security,
                         more=more).encode()


PACC = json.dumps({"protocols": {"imap": {"host": hosts.GOOD_IN[0]}, "smtp": {"host": hosts.GOOD_OUT[0]}},
                   "authentication": {"password": True}, "info": {"provider": {"name": "Pacc"}}}).encode()
OWN, WELL_KNOWN = "/mail/config-v1.1.xml", "/.well-known/autoconfig/mail/config-v1.1.xml"
DATABASE, PACC_PATH = "autoconfig.thunderbird.net", "/.well-known/user-agent-configuration.json"
PAGES = {
    ("autoconfig.example-kavine.lt", OWN): config("Kavinė", OVH, OVH, "%EMAILLOCALPART%"),
    ("autoconfig.example-blogas.lt", OWN): config("Blogas", OVH, OVH),
    (DATABASE, "/v1.1/example-baze.lt"): config("Bazė", OVH, OVH),
    (DATABASE, "/v1.1/example-greita.lt"): config("Greita bazė"),
    (DATABASE, "/v1.1/example-sandelis.lt"): config("Sandėlis"),
    (DATABASE, "/v1.1/example-visi.lt"): config("Visi iš bazės"),
    (DATABASE, "/v1.1/example-beveik.lt"): config("Beveik visi iš bazės"),
    ("autoconfig.example-didelis.lt", OWN): config("Didelis") + b" " * 300_000,
    ("autoconfig.example-melas.lt", OWN): config("Melas", "imap.example-melas.lt", "smtp.example-melas.lt"),
    ("autoconfig.example-painioja.lt", OWN): config("Painioja", security="STARTTLS"),
    ("autoconfig.example-ijungia.lt", OWN): config("Ijungia", more=ENABLE),
    ("example-savas.lt", WELL_KNOWN): config("Savas"),
    ("ua-auto-config.example-pacc.lt", PACC_PATH): PACC,
    ("ua-auto-config.example-netikras.lt", PACC_PATH): PACC,
    ("autoconfig.example-talpykla.lt", OWN): config("Talpykla"),
    ("autoconfig.example-visi.lt", OWN): config("Visi"),
    ("example-visi.lt", WELL_KNOWN): config("Visi patys"),
    ("ua-auto-config.example-visi.lt", PACC_PATH): PACC,
    ("ua-auto-config.example-beveik.lt", PACC_PATH): PACC,
}
ELSEWHERE = {
    "autoconfig.example-nukreipia.lt": "https://autoconfig.example-visi.lt" + OWN,
    "autoconfig.example-http.lt": "http://autoconfig.example-visi.lt" + OWN,
    "autoconfig.example-ratas.lt": OWN + "?again",
    "autoconfig.example-pasikeite.lt": "https://web.example-post.lt/nothing-here",
}
SILENT, ENDLESS = "autoconfig.example-leta.lt", "autoconfig.example-begalinis.lt"
DRIPS, BREAKS_OFF = "autoconfig.example-lasa.lt", "autoconfig.example-nutruksta.lt"


def vouchers():
    """The domains that vouch for their PACC file in the DNS, and what they say; one of them vouches for another."""
    digest = base64.b64encode(hashlib.sha256(PACC).digest()).decode()
    other = base64.b64encode(hashlib.sha256(b"another file").digest()).decode()
    good = ["example-pacc.lt", "example-visi.lt", "example-beveik.lt"]
    return [(domain, f'"v=UAAC1; a=sha256; d={digest}"') for domain in good] \
        + [("example-netikras.lt", f'"v=UAAC1; a=sha256; d={other}"')]


async def answer(name, path, reader, writer):
    head = "HTTP/1.1 {}\r\nConnection: close\r\n{}\r\n\r\n"
    if name == SILENT:
        await reader.read()
    elif name == ENDLESS:
        writer.write(head.format("200 OK", "Content-Type: text/xml").encode())
        for _ in range(1000):  # 32 MB: more than anybody reads, and an end where nobody tells us of it
            if reader.at_eof() or writer.is_closing():
                break
            writer.write(b"<!-- -->" * 4096)
            await writer.drain()
            await asyncio.sleep(0)
    elif name in (DRIPS, BREAKS_OFF):
        page = config("Lašas")
        writer.write(head.format("200 OK", f"Content-Length: {len(page)}").encode() + page[:len(page) // 2])
        while name == DRIPS and not (reader.at_eof() or writer.is_closing()):
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.2)
    elif name in ELSEWHERE:
        writer.write(head.format("302 Found", f"Location: {ELSEWHERE[name]}\r\nContent-Length: 0").encode())
    else:
        page = PAGES.get((name, path), b"")
        writer.write(head.format("200 OK" if page else "404 Not Found", f"Content-Length: {len(page)}").encode() + page)


async def serve(reader, writer):
    try:
        path = (await reader.readline()).split()[1].decode()
        name = ""
        while line := (await reader.readline()).strip():
            key, _, value = line.decode().partition(":")
            name = value.strip().lower() if key.lower() == "host" else name
        await answer(name, path, reader, writer)
        await writer.drain()
    except OSError:
        pass  # the client left first, as it may
    finally:
        writer.close()


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    servers = []
    for host in hosts.WEB:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(f"{namespaces.ROOT}/tls/{host.file}.pem")
        for address in host.addresses:
            servers.append(await asyncio.start_server(serve, address, 443, ssl=tls))
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(main())
