#!/usr/bin/python3
"""Time until the settings are decided, and until every port is reported, against the floor that the network sets.

The floor in round trips, for SMTP over TLS 1.3: name 1, TCP 1, TLS 1, greeting 1, capabilities 1; one more where the
provider is found by its MX record; two more for STARTTLS (EHLO and STARTTLS before the handshake).
Real servers add to it (Postfix holds its first words back until its session tickets are acknowledged: one round trip
and the client's delayed acknowledgement, 40 ms on Linux), so a reference client that does the least on the same servers
is timed beside: its ratio is what the program itself can answer for. Exim holds nothing back: there the floor is real.
"""
import argparse
import statistics

import inlab

REFERENCE = inlab.HERE / "reference.py"
OVH, MIXED = "jonas@ovh.net", "ona@mixed.example-post.lt"
CASES = [
    # what, address, faults, round trips until decided, until every port is reported (None: a port never answers),
    # the reference client's reading host, sending host and port, and domain
    ("known domain, Dovecot and Postfix", OVH, [], 5, 7, f"{inlab.DOVECOT_AND_POSTFIX} {inlab.DOVECOT_AND_POSTFIX} 465 -"),
    ("known domain, Dovecot and Exim", MIXED, [], 5, 7, f"{inlab.DOVECOT_AND_POSTFIX} {inlab.EXIM} 465 -"),
    ("found by MX, Dovecot and Postfix", "ona@jonas.example-imone.lt", [], 6, 8,
     f"{inlab.DOVECOT_AND_POSTFIX} {inlab.DOVECOT_AND_POSTFIX} 465 jonas.example-imone.lt"),
    ("465 dropped, 587 alive, Postfix", OVH, [f"dropped:{inlab.DOVECOT_AND_POSTFIX}:465"], 7, None,
     f"{inlab.DOVECOT_AND_POSTFIX} {inlab.DOVECOT_AND_POSTFIX} 587 -"),
    ("465 dropped, 587 alive, Exim", MIXED, [f"dropped:{inlab.EXIM}:465"], 7, None,
     f"{inlab.DOVECOT_AND_POSTFIX} {inlab.EXIM} 587 -"),
]
DEAD = ["ip6-dead", "ip-dead"]


def middle(answers, key):
    times = [answer[key] for answer in answers]
    return None if None in times else statistics.median(times)


def against(time, trips, rtt):
    return "never" if time is None else f"{time:.0f} ms, floor {trips * rtt} ms, ratio {time / (trips * rtt):.2f}"


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--program", required=True)
    reader.add_argument("--rtt", type=int, default=50)
    reader.add_argument("--runs", type=int, default=5)
    words = reader.parse_args()
    print(f"{words.rtt} ms round trip, median of {words.runs} (aim of every ratio to a floor 1.15):")
    with inlab.profiles(mixed=(inlab.DOVECOT_AND_POSTFIX, inlab.EXIM)) as folder:
        healthy = {}
        for what, address, faults, trips, trips_of_all, reference in CASES:
            answers, least = inlab.answers(words.program, [address, "--profiles", folder], words.rtt, words.runs, faults,
                                           f"python3 {REFERENCE} {reference}")
            decided = middle(answers, "decidedMs")
            print(f"  decided, {what}: {against(decided, trips, words.rtt)}", end="")
            if decided is not None and least:
                floor = statistics.median(int(line) for line in least)
                print(f"; {decided / floor:.2f} of the reference client's {floor:.0f} ms", end="")
            print()
            if trips_of_all:
                print(f"  every port reported, {what}: {against(middle(answers, 'elapsedMs'), trips_of_all, words.rtt)}")
            healthy.setdefault(address, decided)
        times, races = [], []
        for fault in DEAD:  # whichever family the name service names first is tried first, so both are killed in turn
            answers, _ = inlab.answers(words.program, [OVH], words.rtt, words.runs + 1,
                                       [f"{fault}:{inlab.DOVECOT_AND_POSTFIX}"])
            answers = answers[1:]  # the first caller waits for Postfix to start its server, a second or more
            times += [answer["decidedMs"] for answer in answers]
            races += [row["stageMs"]["connect"] - words.rtt for answer in answers for row in answer["checks"]
                      if row["verdict"] == "works"]
        more = "never" if None in times else f"{max(times) - healthy[OVH]:+.0f} ms"
        print(f"  decided, first of two addresses dead, worst of {len(times)}: {more} (aim +250 ms), "
              f"of which the race took {max(races, default=0)} ms")


if __name__ == "__main__":
    main()
