"""What can be wrong between the client and a server, switched on and off by packet rules."""
import subprocess

import hosts

EMPTY = """
table inet faults {
    chain sent_on { type nat hook prerouting priority dstnat; }
    chain inbound { type filter hook input priority filter; }
}
"""


def nft(text):
    subprocess.run(["nft", "-f", "-"], input=text, text=True, check=True, capture_output=True)


def clear():
    nft("add table inet faults\ndelete table inet faults\n" + EMPTY)


def rule(chain, text):
    nft(f"add rule inet faults {chain} {text}\n")


def ports_of(ports):
    return "tcp dport { " + ", ".join(str(port) for port in ports) + " }"


def on_host(host, ports, action):
    for family, address in (("ip", host.ipv4), ("ip6", host.address6)):
        rule("inbound", f"{family} daddr {address} {ports_of(ports)} {action}")


def dropped(name, *ports):
    """A firewall swallows these ports: nothing comes back."""
    on_host(hosts.by_name(name), ports or hosts.ALL, "drop")


def refused(name, *ports):
    """Nothing listens there."""
    on_host(hosts.by_name(name), ports or hosts.ALL, "reject with tcp reset")


def family_dead(name, family):
    """All packets to one family's address of the host vanish ("ip" or "ip6")."""
    host = hosts.by_name(name)
    rule("inbound", f"{family} daddr {host.ipv4 if family == 'ip' else host.address6} drop")


def answered_by(name, other, *ports):
    """Another server of the lab stands behind these ports: a host of hosts.FAULTY, or a bad one of hosts.BAD."""
    host = hosts.by_name(name)
    if other in hosts.BAD:
        rule("sent_on", f"ip daddr {host.ipv4} {ports_of(ports or hosts.ALL)} dnat ip to 198.51.100.{hosts.BAD[other]}")
        rule("inbound", f"ip6 daddr {host.address6} {ports_of(ports or hosts.ALL)} reject with tcp reset")
        return
    stand_in = hosts.by_name(other)
    rule("sent_on", f"ip daddr {host.ipv4} {ports_of(ports or hosts.ALL)} dnat ip to {stand_in.ipv4}")
    rule("sent_on", f"ip6 daddr {host.address6} {ports_of(ports or hosts.ALL)} dnat ip6 to [{stand_in.address6}]")


def names_dead():
    """The name service says nothing."""
    rule("inbound", f"ip daddr {hosts.RESOLVER} drop")


def names_refused():
    """Nobody listens where the name service should be."""
    rule("inbound", f"ip daddr {hosts.RESOLVER} reject with icmpx type port-unreachable")
