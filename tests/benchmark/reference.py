#!/usr/bin/python3
"""The least any client needs for the same answers: name, TCP, TLS, greeting, capabilities, on 993 and 465 (or 587) at once.

Usage: reference.py READING-HOST SENDING-HOST SENDING-PORT MX-DOMAIN|-     prints milliseconds; the clock starts at the first question.
"""
import socket
import ssl
import sys
import threading
import time


def lines_until(stream, ends):
    while not ends(stream.readline()):
        pass


def is_last(line):
    return line[3:4] == b" "


def imap(host, ends):
    plain = socket.create_connection((host, 993))
    line = ssl.create_default_context(capath="/etc/ssl/certs").wrap_socket(plain, server_hostname=host)
    stream = line.makefile("rb")
    if b"CAPABILITY" not in stream.readline():
        line.sendall(b"a CAPABILITY\r\n")
        lines_until(stream, lambda answer: answer.startswith(b"a "))
    ends.append(time.monotonic())


def smtp(host, port, ends):
    line = socket.create_connection((host, port))
    context = ssl.create_default_context(capath="/etc/ssl/certs")
    if port == 465:
        line = context.wrap_socket(line, server_hostname=host)
    stream = line.makefile("rb")
    lines_until(stream, is_last)
    line.sendall(b"EHLO [127.0.0.1]\r\n")
    lines_until(stream, is_last)
    if port != 465:
        line.sendall(b"STARTTLS\r\n")
        lines_until(stream, is_last)
        line = context.wrap_socket(line, server_hostname=host)
        stream = line.makefile("rb")
        line.sendall(b"EHLO [127.0.0.1]\r\n")
        lines_until(stream, is_last)
    ends.append(time.monotonic())


def main():
    reading, sending, port, domain = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    start, ends = time.monotonic(), []
    if domain != "-":  # one question more, whatever its answer: the same round trip as an MX look-up
        try:
            socket.getaddrinfo(domain, 25, socket.AF_INET)
        except OSError:
            pass
    workers = [threading.Thread(target=imap, args=(reading, ends)),
               threading.Thread(target=smtp, args=(sending, port, ends))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if len(ends) != 2:
        sys.exit("the reference client failed")
    print(round((max(ends) - start) * 1000))


if __name__ == "__main__":
    main()
