"""Runs the program, and a client to compare it with, several times in the lab."""
import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
LAB = HERE.parent / "servers" / "lab"
DOVECOT_AND_POSTFIX = "ssl0.ovh.net"
CYRUS, EXIM = "cyrus.example-post.lt", "exim.example-post.lt"
PORTS = {993: ("imap", "tls"), 995: ("pop3", "tls"), 143: ("imap", "starttls"), 110: ("pop3", "starttls"),
         465: ("smtp", "tls"), 587: ("smtp", "starttls")}


def answers(program, words, rtt, runs, faults=(), beside=""):
    """The program's answers to `--check WORDS`, and the lines that the command `beside` printed after each."""
    lab = [str(LAB), "--rtt", str(rtt)] + [word for fault in faults for word in ("--fault", fault)]
    script = (f'for i in $(seq {runs}); do "{program}" --check {" ".join(words)} --json --timeout 20 | tr -d "\\n"; '
              f'echo; {beside or "true"}; done')
    done = subprocess.run(lab + ["--", "sh", "-c", script], capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if line]
    ours = [line for line in lines if line.startswith("{")]
    found = [json.loads(line) for line in ours]
    if not found:
        sys.exit(f"no answer from the program:\n{done.stdout}\n{done.stderr}")
    return found, [line for line in lines if line not in ours]


@contextlib.contextmanager
def profiles(mx_suffix="", **domains):
    """A folder of profiles; each keyword is a provider of the domain KEYWORD.example-post.lt: (reading, sending) hosts.

    All of them have customers whose MX hosts end in `mx_suffix`, if one is named.
    """
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        for name, (reading, sending) in domains.items():
            services = [{"protocol": protocol, "host": sending if protocol == "smtp" else reading, "port": port,
                         "security": security} for port, (protocol, security) in PORTS.items()]
            os.mkdir(f"{folder}/{name}")
            with open(f"{folder}/{name}/provider.json", "w") as out:
                json.dump({"id": name, "name": name, "offers": [
                    {"id": "mailbox", "trName": "Mailbox", "domains": [f"{name}.example-post.lt"],
                     "mxSuffixes": [mx_suffix] if mx_suffix else [], "services": services}]}, out)
        yield folder
