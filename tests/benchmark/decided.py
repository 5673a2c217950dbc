#!/usr/bin/python3
"""Time until the settings are decided, against the floor that the network sets, in a private network.

The floor in round trips, for SMTP over TLS 1.3: name 1, TCP 1, TLS 1, greeting 1, capabilities 1; one more where the
provider is found by its MX record; two more where only STARTTLS is alive (EHLO and STARTTLS before the handshake).
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys

LAB = pathlib.Path(__file__).resolve().parent.parent / "servers" / "lab"
CASES = [
    # what, address, faults, round trips of the floor
    ("known domain", "jonas@ovh.net", [], 5),
    ("found by MX", "ona@jonas.example-imone.lt", [], 6),
    ("465 dropped, 587 alive", "jonas@ovh.net", ["dropped:ssl0.ovh.net:465"], 7),
]


def measure(program, address, faults, rtt, runs):
    words = [str(LAB), "--rtt", str(rtt)]
    for fault in faults:
        words += ["--fault", fault]
    script = f'for i in $(seq {runs}); do "{program}" --check {address} --json --timeout 20 | tr -d "\\n"; echo; done'
    done = subprocess.run(words + ["--", "sh", "-c", script], capture_output=True, text=True)
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if not answers:
        sys.exit(f"no answer from the program:\n{done.stderr}")
    return answers


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--program", required=True)
    reader.add_argument("--rtt", type=int, default=50)
    reader.add_argument("--runs", type=int, default=5)
    words = reader.parse_args()
    for what, address, faults, trips in CASES:
        answers = measure(words.program, address, faults, words.rtt, words.runs)
        times = [answer["decidedMs"] for answer in answers]
        if None in times:
            print(f"decided, {what}, {words.rtt} ms: not decided")
            continue
        middle = statistics.median(times)
        print(f"decided, {what}, {words.rtt} ms round trip: {middle:.0f} ms, floor {trips * words.rtt} ms, "
              f"ratio {middle / (trips * words.rtt):.2f}")


if __name__ == "__main__":
    main()
