"""A server that takes or refuses sign-ins in the words of providers, by the name before the @ (REFUSALS).

It speaks as much IMAP, POP3 and SMTP as a sign-in and a test message need, inside TLS with a good certificate, and
writes one line for each sign-in that was tried into refusals.log.
"""
import asyncio
import base64
import ssl
import sys

import hosts

TLS_PORTS = {993: "imap", 995: "pop3", 465: "smtp"}
# name before the @: what each protocol says to the password; "" takes it. None: closes without a word.
REFUSALS = {
    "wrong": {"imap": "NO [AUTHENTICATIONFAILED] Authentication failed.", "pop3": "-ERR [AUTH] Authentication failed.",
              "smtp": "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6"},
    "app": {"imap": "NO [ALERT] Application-specific password required: https://support.example/185833 (Failure)",
            "pop3": "-ERR [AUTH] Application-specific password required: https://support.example/185833",
            "smtp": "534-5.7.9 Application-specific password required. For more information, go to\r\n"
                    "534 5.7.9  https://support.example/?p=InvalidSecondFactor"},
    "off": {"imap": "NO [ALERT] Your account is not enabled for IMAP use. Please visit your settings page and enable "
                    "your account for IMAP access. (Failure)",
            "pop3": "-ERR [AUTH] Your account is not enabled for POP access. Please visit your settings page.",
            "smtp": "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox."},
    "often": {"imap": "NO [LIMIT] Too many login failures, please try again later",
              "pop3": "-ERR [LOGIN-DELAY] Too many login attempts, try again later",
              "smtp": "454 4.7.0 Too many login attempts, please try again later."},
    "busy": {"imap": "NO [UNAVAILABLE] Temporary authentication failure.",
             "pop3": "-ERR [SYS/TEMP] Temporary authentication failure.",
             "smtp": "454 4.7.0 Temporary authentication failure: Connection lost to authentication server"},
    "sendlock": {"imap": "", "pop3": "", "smtp": "535 5.7.1 Sending from this mailbox is blocked because of spam"},
    "ovh": {"imap": "", "pop3": "", "smtp": "535 5.7.8 Error: authentication failed"},
    "odd": {"imap": "NO Something is rotten", "pop3": "-ERR Something is rotten", "smtp": "599 Something is rotten"},
    "gone": {"imap": None, "pop3": None, "smtp": None},
    "full": {"imap": "", "pop3": "", "smtp": "", "data": "552 5.2.2 Mailbox full"},
    "spam": {"imap": "", "pop3": "", "smtp": "", "data": "554 5.7.1 Spam message rejected"},
    "relay": {"imap": "", "pop3": "", "smtp": "", "data": "554 5.6.0 Message cannot be processed"},
}
GREETING = {"imap": "* OK ready", "pop3": "+OK ready", "smtp": "220 ready ESMTP"}


class Session:
    def __init__(self, protocol, reader, writer, log):
        self.protocol, self.reader, self.writer, self.log, self.name = protocol, reader, writer, log, ""

    def say(self, *lines):
        self.writer.write("".join(line + "\r\n" for line in lines).encode())

    async def line(self):
        got = await self.reader.readline()
        return got.decode(errors="replace").rstrip("\r\n") if got else None

    def tried(self, initial):
        self.log.write(f"{self.protocol} tried\n")
        self.log.flush()
        parts = base64.b64decode(initial).decode().split("\0")
        self.name = parts[1].partition("@")[0]
        return REFUSALS.get(self.name, {}).get(self.protocol, "")

    async def credentials(self, initial, challenge):
        """The base64 of PLAIN, from the command or after an empty challenge."""
        if initial and initial != "=":
            return initial
        self.say(challenge)
        return await self.line()

    async def imap(self):
        while (line := await self.line()) is not None:
            tag, _, rest = line.partition(" ")
            words = rest.split()
            command = words[0].upper() if words else ""
            if command == "CAPABILITY":
                self.say("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN UIDPLUS", f"{tag} OK done")
            elif command == "AUTHENTICATE":
                refusal = self.tried(await self.credentials(words[2] if len(words) > 2 else "", "+ "))
                if refusal is None:
                    return
                self.say(f"{tag} {refusal or 'OK signed in'}")
            elif command == "LOGOUT":
                self.say("* BYE", f"{tag} OK bye")
                return
            elif command in ("SELECT", "EXAMINE"):
                self.say("* 0 EXISTS", "* OK [UIDVALIDITY 1] ok", f"{tag} OK done")
            else:
                self.say("* SEARCH" if "SEARCH" in words[:2] else "* OK", f"{tag} OK done")

    async def pop3(self):
        while (line := await self.line()) is not None:
            words = line.split()
            command = words[0].upper() if words else ""
            if command == "CAPA":
                self.say("+OK", "SASL PLAIN", "UIDL", "TOP", "RESP-CODES", ".")
            elif command == "AUTH" and len(words) > 1:
                refusal = self.tried(await self.credentials(words[2] if len(words) > 2 else "", "+ "))
                if refusal is None:
                    return
                self.say(refusal or "+OK signed in")
            elif command == "QUIT":
                self.say("+OK bye")
                return
            else:
                self.say("+OK 0 0")

    async def smtp(self):
        while (line := await self.line()) is not None:
            words = line.split()
            command = words[0].upper() if words else ""
            if command == "EHLO":
                self.say("250-hello", "250-AUTH PLAIN", "250 8BITMIME")
            elif command == "AUTH":
                refusal = self.tried(await self.credentials(words[2] if len(words) > 2 else "", "334 "))
                if refusal is None:
                    return
                self.say(refusal or "235 2.7.0 signed in")
            elif command == "DATA":
                self.say("354 go on")
                while (text := await self.line()) not in (".", None):
                    pass
                self.say(REFUSALS.get(self.name, {}).get("data", "250 2.0.0 taken"))
            elif command == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 2.1.0 ok")

    async def run(self):
        try:
            self.say(GREETING[self.protocol])
            await getattr(self, self.protocol)()
            await self.writer.drain()
        except (OSError, ValueError):
            pass  # the client left first, as it may
        finally:
            self.writer.close()


async def main(root):
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{root}/tls/refusing.pem")
    log = open(f"{root}/refusals.log", "a")
    address = f"198.51.100.{hosts.BAD['refusing']}"

    def serve(protocol):
        return lambda reader, writer: Session(protocol, reader, writer, log).run()

    async def nothing(reader, writer):
        writer.close()

    servers = [await asyncio.start_server(serve(TLS_PORTS[port]) if port in TLS_PORTS else nothing, address, port,
                                          ssl=context if port in TLS_PORTS else None) for port in hosts.ALL]
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
