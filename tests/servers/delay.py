"""A line with a round trip of its own: two tun devices, and this program carrying packets between them.

It works where the kernel has no netem. Every packet waits half the round trip, whatever it is (names included).
"""
import fcntl
import heapq
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000


def open_tun(name):
    handle = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(handle, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI))
    return handle


def carry(left, right, one_way):
    """Runs for ever; late by the scheduler's jitter only."""
    other = {left: right, right: left}
    waiting, count = [], 0
    poll = select.epoll()
    for handle in other:
        poll.register(handle, select.EPOLLIN)
    while True:
        pause = -1 if not waiting else max(0.0, waiting[0][0] - time.monotonic())
        for handle, _ in poll.poll(pause):
            while True:
                try:
                    packet = os.read(handle, 65535)
                except BlockingIOError:
                    break
                count += 1
                heapq.heappush(waiting, (time.monotonic() + one_way, count, other[handle], packet))
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            _, _, target, packet = heapq.heappop(waiting)
            try:
                os.write(target, packet)
            except OSError:
                pass  # the line is down: the packet is lost, as in life


def join(client, round_trip_ms):
    """Like namespaces.join, with a round trip; returns the client's device."""
    import namespaces
    servers_end, clients_end = open_tun("street0"), open_tun("line0")
    namespaces.sh("ip", "link", "set", "line0", "netns", str(client.holder.pid))
    namespaces.gateway("street0")
    client.up("line0")
    # epoll rounds waits up to whole milliseconds; half of one is taken off so that the sum is right
    one_way = max(0.0, round_trip_ms / 2000 - 0.0005)
    subprocess.Popen([sys.executable, "-B", __file__, str(servers_end), str(clients_end), str(one_way)],
                     pass_fds=(servers_end, clients_end), stdin=subprocess.DEVNULL)
    os.close(servers_end)
    os.close(clients_end)
    return "line0"


if __name__ == "__main__":
    carry(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
