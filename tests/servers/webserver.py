"""Web servers that publish mail settings over HTTPS, and what they say about whom they were asked by."""
import asyncio
import ssl

import hosts
import namespaces

CONFIG = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="example"><domain>example</domain><displayName>{name}</displayName>
<incomingServer type="imap"><hostname>ssl0.ovh.net</hostname><port>993</port><socketType>SSL</socketType>
<username>{user}</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>ssl0.ovh.net</hostname><port>465</port><socketType>SSL</socketType>
<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>
</emailProvider></clientConfig>
"""
PAGES = {
    ("autoconfig.example-kavine.lt", "/mail/config-v1.1.xml"): CONFIG.format(name="Kavinė", user="%EMAILLOCALPART%"),
    ("autoconfig.example-blogas.lt", "/mail/config-v1.1.xml"): CONFIG.format(name="Blogas", user="%EMAILADDRESS%"),
    ("autoconfig.thunderbird.net", "/v1.1/example-baze.lt"): CONFIG.format(name="Bazė", user="%EMAILADDRESS%"),
}
SILENT = "autoconfig.example-leta.lt"


def serving(host):
    async def serve(reader, writer):
        try:
            path = (await reader.readline()).split()[1].decode()
            while (await reader.readline()).strip():
                pass
            if host.name == SILENT:
                await reader.read()
            body = PAGES.get((host.name, path), "").encode()
            status = "200 OK" if body else "404 Not Found"
            writer.write(f"HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            await writer.drain()
        finally:
            writer.close()
    return serve


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    servers = []
    for host in hosts.WEB:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(f"{namespaces.ROOT}/tls/{host.file}.pem")
        for address in host.addresses:
            servers.append(await asyncio.start_server(serving(host), address, 443, ssl=tls))
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(main())
