#!/usr/bin/python3
"""Starts Thunderbird without a window, runs one script inside it and prints what the script returned, as JSON.

    marionette.py online|offline SCRIPT [ARGUMENT...]      HOME says whose Thunderbird it is

The script is the body of an asynchronous function with the program's own rights; `args` holds the arguments.
Offline: it does not sign in at its start, whose question for the password would be in the way.
"""
import json
import os
import socket
import subprocess
import sys
import time

PORT = 2828
WRAP = """const args = Array.from(arguments), done = args.pop();
(async () => {%s})().then(value => done({value}), fault => done({fault: `${fault} ${fault.stack}`}));"""


class Marionette:
    """Mozilla's own protocol for remote control: LENGTH:JSON, [0, number, command, words] and [1, number, fault, answer]."""

    def __init__(self, patience=60):
        end = time.monotonic() + patience
        while True:
            try:
                self.line = socket.create_connection(("127.0.0.1", PORT), patience)
                break
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)
        self.rest, self.number = b"", 0
        self.read()

    def more(self):
        data = self.line.recv(65536)
        if not data:
            raise EOFError("Thunderbird has gone")
        self.rest += data

    def read(self):
        while b":" not in self.rest:
            self.more()
        length, _, self.rest = self.rest.partition(b":")
        while len(self.rest) < int(length):
            self.more()
        message, self.rest = self.rest[:int(length)], self.rest[int(length):]
        return json.loads(message)

    def do(self, command, **words):
        self.number += 1
        message = json.dumps([0, self.number, command, words]).encode()
        self.line.sendall(str(len(message)).encode() + b":" + message)
        _, _, fault, answer = self.read()
        if fault:
            raise RuntimeError(fault)
        return answer


def run(network, script, arguments):
    program = subprocess.Popen(["thunderbird", "--headless", "--marionette", "--remote-allow-system-access",
                                *(["--offline"] if network == "offline" else [])], stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        marionette = Marionette()
        marionette.do("WebDriver:NewSession", capabilities={})
        marionette.do("Marionette:SetContext", value="chrome")
        answer = marionette.do("WebDriver:ExecuteAsyncScript", script=WRAP % script, args=arguments, newSandbox=True,
                               sandbox="system", scriptTimeout=60000)["value"]
        marionette.do("Marionette:Quit", flags=["eForceQuit"])
        program.wait(30)
        return answer
    finally:
        if program.poll() is None:
            program.kill()


if __name__ == "__main__":
    answer = run(sys.argv[1], sys.argv[2], [json.loads(word) for word in sys.argv[3:]])
    print(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0 if "value" in answer else 1)
