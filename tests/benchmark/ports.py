#!/usr/bin/python3
"""Port by port: the time until a client trusts the line, ours beside `openssl s_client`.

Counted from the first question about the name: with TLS from the start until the greeting is read, with STARTTLS until
the handshake is done. Ours tries all ports at once, s_client one after the other, each time as a fresh process.
Before STARTTLS s_client asks an IMAP server for capabilities that its greeting told, and a POP3 server for none: one
round trip more and one less than ours.
"""
import argparse
import json
import selectors
import statistics
import subprocess
import sys
import time

import inlab

UNTIL = {"tls": ("name", "connect", "tls", "certificate", "greeting"),
         "starttls": ("name", "connect", "greeting", "starttls", "tls", "certificate")}
GREETINGS = (b"* OK", b"+OK", b"220")


def s_client(host, port):
    """Milliseconds until the greeting (TLS first) or the handshake (STARTTLS) shows in what s_client prints."""
    protocol, security = inlab.PORTS[port]
    words = ["openssl", "s_client", "-brief", "-connect", f"{host}:{port}", "-servername", host,
             "-verify_hostname", host, "-verify_return_error", "-CApath", "/etc/ssl/certs"]
    if security == "starttls":
        words += ["-starttls", protocol]
    begin = time.monotonic()
    client = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    poll, seen, taken = selectors.DefaultSelector(), b"", None
    for stream in (client.stdout, client.stderr):
        poll.register(stream, selectors.EVENT_READ)
    while taken is None and time.monotonic() < begin + 20 and poll.get_map():
        for key, _ in poll.select(1):
            part = key.fileobj.read1(4096)
            if not part:
                poll.unregister(key.fileobj)
            seen += part
        if b"CONNECTION ESTABLISHED" in seen and (security == "starttls" or any(word in seen for word in GREETINGS)):
            taken = round((time.monotonic() - begin) * 1000)
    client.kill()
    client.communicate()
    return taken


def measure_s_client(hosts):
    print("s_client " + json.dumps({port: s_client(host, int(port)) for port, host in hosts.items()}))


def ours(answers, port):
    rows = [next(row for row in answer["checks"] if row["port"] == port) for answer in answers]
    if any(row["verdict"] != "works" for row in rows):
        return None
    return statistics.median(sum(row["stageMs"].get(stage, 0) for stage in UNTIL[inlab.PORTS[port][1]]) for row in rows)


def main():
    if sys.argv[1:2] == ["--beside"]:
        return measure_s_client(json.loads(sys.argv[2]))
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--program", required=True)
    reader.add_argument("--rtt", type=int, default=50)
    reader.add_argument("--runs", type=int, default=5)
    words = reader.parse_args()
    servers = {"usual": (inlab.DOVECOT_AND_POSTFIX, inlab.DOVECOT_AND_POSTFIX, ("Dovecot", "Postfix")),
               "second": (inlab.CYRUS, inlab.EXIM, ("Cyrus", "Exim"))}
    print(f"{words.rtt} ms round trip, median of {words.runs}: greeting read (TLS) or handshake done (STARTTLS)")
    with inlab.profiles(**{name: pair[:2] for name, pair in servers.items()}) as folder:
        for name, (reading, sending, programs) in servers.items():
            hosts = {port: sending if protocol == "smtp" else reading for port, (protocol, _) in inlab.PORTS.items()}
            answers, lines = inlab.answers(words.program, [f"ona@{name}.example-post.lt", "--profiles", folder],
                                           words.rtt, words.runs, (),
                                           f"python3 -B {__file__} --beside '{json.dumps(hosts)}'")
            theirs = [json.loads(line.removeprefix("s_client ")) for line in lines if line.startswith("s_client ")]
            for port, (protocol, security) in inlab.PORTS.items():
                mine, times = ours(answers, port), [each[str(port)] for each in theirs]
                program = programs[protocol == "smtp"]
                if mine is None or None in times or not times:
                    print(f"  {port:4} {security:8} {program:8} no answer: ours {mine}, s_client {times}")
                    continue
                other = statistics.median(times)
                print(f"  {port:4} {security:8} {program:8} ours {mine:5.0f} ms, s_client {other:5.0f} ms, "
                      f"ratio {mine / other:.2f}")


if __name__ == "__main__":
    main()
