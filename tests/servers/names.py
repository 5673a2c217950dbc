"""The lab's name service: dnsmasq that knows the lab's hosts and nothing else."""
import subprocess

import hosts
import webserver


def config(root):
    lines = ["no-resolv", "no-hosts", "no-daemon", "keep-in-foreground", "bind-interfaces", "user=root",
             f"listen-address={hosts.RESOLVER}", f"pid-file={root}/dnsmasq.pid", "address=/#/", "local-ttl=60",
             "conf-file="]
    for host in hosts.EVERYONE:
        lines.append(f"host-record={','.join([host.name, *host.ours] + host.addresses)}")
    lines += [f"host-record={','.join([name] + addresses)}" for name, addresses in hosts.HOME.items()]
    lines += [f"txt-record=_ua-auto-config.{domain},{text}" for domain, text in webserver.vouchers()]
    lines += [f"cname={alias},{name}" for alias, name in hosts.ALIASES.items()]
    for domain, servers in hosts.MX.items():
        lines += [f"mx-host={domain},{server},{10 * (place + 1)}" for place, server in enumerate(servers)]
    lines += [f"srv-host={service}._tcp.{domain},{target},{port}"
              for domain, services in hosts.SRV.items() for service, (target, port) in services.items()]
    lines += [f"dns-rr={hosts.NULL_MX},15,000000", f"host-record={hosts.NO_MX},198.51.100.80"]
    return "\n".join(lines) + "\n"


def start(root):
    with open(f"{root}/dnsmasq.conf", "w") as out:
        out.write(config(root))
    log = open(f"{root}/dnsmasq.log", "w")
    return subprocess.Popen(["dnsmasq", "-C", f"{root}/dnsmasq.conf"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
