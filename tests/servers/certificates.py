"""A certificate authority that lives as long as the lab, and certificates good and bad."""
import glob
import os
import shutil
import subprocess

import hosts

NAMES_OF_FAULTS = ["ssl0.ovh.net", "*.mail.ovh.net", "*.mail.ovh.ca", "astra.od.ua"]
# file: (who signs, names, first day, last day); a faulty one is faulty in one way only
FAULTS = {
    "expired": ("ca", NAMES_OF_FAULTS, "20200101000000Z", "20210101000000Z"),
    "notyet": ("ca", NAMES_OF_FAULTS, "20480101000000Z", "20490101000000Z"),
    "othername": ("ca", ["mail.somebody-else.example.org"], "", ""),
    "unknownca": ("stranger", NAMES_OF_FAULTS, "", ""),
    "refusing": ("ca", NAMES_OF_FAULTS, "", ""),  # good: its server refuses only passwords
    "antivirus": ("shield", NAMES_OF_FAULTS, "", ""),
    "selfsigned": ("", NAMES_OF_FAULTS, "", ""),
}
AUTHORITIES = {
    "ca": "Lab Test CA",
    "stranger": "Somebody Unknown CA",
    "shield": r"Avast Web\/Mail Shield Root",
}


def openssl(*words):
    subprocess.run(["openssl", *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def key(folder, name):
    openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", f"{folder}/{name}.key")


def authority(folder, name, title):
    key(folder, name)
    openssl("req", "-x509", "-new", "-key", f"{folder}/{name}.key", "-subj", f"/O=Lab/CN={title}", "-days", "30",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-out", f"{folder}/{name}.crt")


def certificate(folder, name, names, signer="ca", first="", last=""):
    """Writes NAME.pem (certificate and key). Empty times mean from now, for 30 days."""
    key(folder, name)
    subject = "/CN=" + names[0].replace("*.", "any.")
    alternatives = "subjectAltName=" + ",".join(f"DNS:{each}" for each in names)
    if not signer:
        openssl("req", "-x509", "-new", "-key", f"{folder}/{name}.key", "-subj", subject, "-days", "30",
                "-addext", alternatives, "-out", f"{folder}/{name}.crt")
    else:
        openssl("req", "-new", "-key", f"{folder}/{name}.key", "-subj", subject, "-out", f"{folder}/{name}.csr")
        state = f"{folder}/state-{name}"
        os.mkdir(state)
        open(f"{state}/index", "w").close()
        with open(f"{state}/conf", "w") as out:
            out.write(f"[ca]\ndefault_ca=a\n[a]\ndatabase={state}/index\nnew_certs_dir={state}\nrand_serial=yes\n"
                      f"default_md=sha256\npolicy=p\nunique_subject=no\nx509_extensions=e\n[p]\ncommonName=supplied\n"
                      f"[e]\nbasicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\n{alternatives}\n")
        times = ["-startdate", first, "-enddate", last] if first else ["-days", "30"]
        openssl("ca", "-batch", "-notext", "-config", f"{state}/conf", "-cert", f"{folder}/{signer}.crt",
                "-keyfile", f"{folder}/{signer}.key", "-in", f"{folder}/{name}.csr", "-out", f"{folder}/{name}.crt",
                *times)
    with open(f"{folder}/{name}.pem", "w") as out:
        for part in (f"{folder}/{name}.crt", f"{folder}/{name}.key"):
            out.write(open(part).read())


def make_all(folder):
    os.makedirs(folder)
    for name, title in AUTHORITIES.items():
        authority(folder, name, title)
    for host in hosts.EVERYONE:
        if not host.certificate:
            certificate(folder, host.name, [host.name, *host.ours])
    for name, (signer, names, first, last) in FAULTS.items():
        certificate(folder, name, names, signer, first, last)


def trust_store(folder, store):
    """A copy of this machine's trusted authorities, with ours among them, where Qt and OpenSSL look."""
    shutil.copytree("/etc/ssl/certs", store, symlinks=True)
    mark = subprocess.run(["openssl", "x509", "-hash", "-noout", "-in", f"{folder}/ca.crt"],
                          check=True, capture_output=True, text=True).stdout.strip()
    free = len(glob.glob(f"{store}/{mark}.*"))
    shutil.copy(f"{folder}/ca.crt", f"{store}/lab.pem")
    os.symlink("lab.pem", f"{store}/{mark}.{free}")
    with open(f"{store}/ca-certificates.crt", "a") as out:
        out.write(open(f"{folder}/ca.crt").read())
