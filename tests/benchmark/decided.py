#!/usr/bin/python3
"""Time until the settings are decided, against the floor that the network sets, in a private network.

The floor in round trips, for SMTP over TLS 1.3: name 1, TCP 1, TLS 1, greeting 1, capabilities 1; one more where the
provider is found by its MX record; two more where only STARTTLS is alive (EHLO and STARTTLS before the handshake).
Real servers add to it (Postfix holds its first words back until its session tickets are acknowledged), so a reference
client that does the least on the same servers is timed beside: its ratio is what the program itself can answer for.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys

REFERENCE = pathlib.Path(__file__).resolve().parent / "reference.py"
LAB = pathlib.Path(__file__).resolve().parent.parent / "servers" / "lab"
CASES = [
    # what, address, faults, round trips of the floor, the reference client's sending port and domain
    ("known domain", "jonas@ovh.net", [], 5, ["465", "-"]),
    ("found by MX", "ona@jonas.example-imone.lt", [], 6, ["465", "jonas.example-imone.lt"]),
    ("465 dropped, 587 alive", "jonas@ovh.net", ["dropped:ssl0.ovh.net:465"], 7, ["587", "-"]),
]


def measure(program, address, faults, rtt, runs, reference):
    words = [str(LAB), "--rtt", str(rtt)]
    for fault in faults:
        words += ["--fault", fault]
    least = f"python3 {REFERENCE} ssl0.ovh.net {' '.join(reference)}"
    script = (f'for i in $(seq {runs}); do "{program}" --check {address} --json --timeout 20 | tr -d "\\n"; echo; '
              f'{least}; done')
    done = subprocess.run(words + ["--", "sh", "-c", script], capture_output=True, text=True)
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if not answers:
        sys.exit(f"no answer from the program:\n{done.stderr}")
    return answers, [int(line) for line in done.stdout.splitlines() if line.isdigit()]


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--program", required=True)
    reader.add_argument("--rtt", type=int, default=50)
    reader.add_argument("--runs", type=int, default=5)
    words = reader.parse_args()
    for what, address, faults, trips, reference in CASES:
        answers, least = measure(words.program, address, faults, words.rtt, words.runs, reference)
        times = [answer["decidedMs"] for answer in answers]
        if None in times:
            print(f"decided, {what}, {words.rtt} ms: not decided")
            continue
        middle = statistics.median(times)
        print(f"decided, {what}, {words.rtt} ms round trip: {middle:.0f} ms, floor {trips * words.rtt} ms, "
              f"ratio {middle / (trips * words.rtt):.2f}; reference client {statistics.median(least):.0f} ms, "
              f"ratio {middle / statistics.median(least):.2f}")


if __name__ == "__main__":
    main()
