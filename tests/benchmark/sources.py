#!/usr/bin/python3
"""Time until the settings are decided where they are found by each source, against the floor that the network sets.

The floor in round trips: what the source needs, and 4 more for TCP, TLS, greeting and capabilities of the mail
servers, 1 more for their names. A file over HTTPS is name, TCP, TLS and answer; a record is 1. The public database's
own name is known when the MX hosts lead to it, and guessed names are known when the database has said that it has
nothing, before which a guess does not count. All of them lead to Dovecot and Exim, which hold nothing back.
"""
import argparse
import statistics

import inlab

PAGE, RECORD, CHECK, NAMES = 4, 1, 4, 1
SOURCES = [
    # source, domain, round trips
    ("autoconfig", "example-talpykla.lt", PAGE + NAMES + CHECK),
    ("well-known", "example-savas.lt", PAGE + NAMES + CHECK),
    ("srv", "example-irasai.lt", RECORD + NAMES + CHECK),
    ("ispdb", "example-sandelis.lt", PAGE + NAMES + CHECK),
    ("mx", "greita.example-imone.lt", RECORD + NAMES + CHECK),
    ("mx-autoconfig", "example-klientas.lt", RECORD + PAGE + NAMES + CHECK),
    ("mx-ispdb", "example-nuomininkas.lt", PAGE + NAMES + CHECK),
    ("pacc", "example-pacc.lt", PAGE + NAMES + CHECK),
    ("guess", "example-greitis.lt", PAGE + CHECK),
]


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--program", required=True)
    reader.add_argument("--rtt", type=int, default=50)
    reader.add_argument("--runs", type=int, default=5)
    words = reader.parse_args()
    print(f"{words.rtt} ms round trip, found by each source, median of {words.runs} (aim of every ratio 1.3):")
    with inlab.profiles(known=(inlab.DOVECOT_AND_POSTFIX, inlab.EXIM), mx_suffix="example-post.lt") as folder:
        for source, domain, trips in SOURCES:
            answers, _ = inlab.answers(words.program, [f"ona@{domain}", "--profiles", folder], words.rtt, words.runs)
            used = {(answer["provider"] or {}).get("source") for answer in answers}
            times = [answer["decidedMs"] for answer in answers]
            if used != {source} or None in times:
                print(f"  {source}: not decided by it; found by {used}, {times}")
                continue
            time = statistics.median(times)
            print(f"  {source}: {time:.0f} ms, floor {trips * words.rtt} ms, ratio {time / (trips * words.rtt):.2f}")


if __name__ == "__main__":
    main()
