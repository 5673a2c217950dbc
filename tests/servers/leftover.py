"""Looks for a password where none may be: in the packets on the line and in a program's memory."""
import base64
import socket
import struct
import threading


def base64_inside(secret):
    """What base64 makes of the secret, wherever in a longer text it stands."""
    found = set()
    for before in range(3):
        coded = base64.b64encode(b"x" * before + secret + b"xx").decode()
        first = (before * 8 + 5) // 6
        last = (before + len(secret)) * 8 // 6
        found.add(coded[first:last].encode())
    return found


def forms_of(password, *users):
    """Every form in which the password could be recognised."""
    plain = password.encode()
    forms = {plain, password.encode("utf-16-le"), password.encode("utf-32-le")} | base64_inside(plain)
    for user in users:
        forms |= base64_inside(b"\0" + user.encode() + b"\0" + plain)
    return forms


class Packets:
    """All that passes the line between the client and the servers while it is open."""

    def __init__(self, device="street0"):
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        self.socket.bind((device, 0))
        self.socket.settimeout(0.1)
        self.frames, self.open = [], True
        self.thread = threading.Thread(target=self.record)

    def record(self):
        while self.open:
            try:
                self.frames.append(self.socket.recv(65600))
            except TimeoutError:
                pass

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.open = False
        self.thread.join()
        self.socket.close()

    def said(self):
        """What was said in each direction of each connection, in order of sending."""
        flows = {}
        for frame in self.frames:
            kind, packet = struct.unpack("!H", frame[12:14])[0], frame[14:]
            if kind == 0x0800 and packet[9] == 6:
                start, end = (packet[0] & 15) * 4, struct.unpack("!H", packet[2:4])[0]
                ends = packet[12:20]
            elif kind == 0x86DD and packet[6] == 6:
                start, end = 40, 40 + struct.unpack("!H", packet[4:6])[0]
                ends = packet[8:40]
            else:
                continue
            segment = packet[start:end]
            body = segment[(segment[12] >> 4) * 4:]
            flows.setdefault((ends, segment[:4]), {})[struct.unpack("!I", segment[4:8])[0]] = body
        return [b"".join(body for _, body in sorted(parts.items())) for parts in flows.values()]


def in_memory(pid, forms):
    """How often each form stands in the memory of the process; only what is there at all is named."""
    hits = {}
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("r") or "[v" in line:
                continue
            first, last = (int(end, 16) for end in span.split("-"))
            try:
                memory.seek(first)
                held = memory.read(last - first)
            except (OSError, OverflowError, ValueError):
                continue
            for form in forms:
                if count := held.count(form):
                    where = line.split()[5] if len(line.split()) > 5 else "anonymous"
                    hits[(form, where)] = hits.get((form, where), 0) + count
    return hits
