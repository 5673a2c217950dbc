"""A clean Debian 12 in a folder: a small desktop without Qt, in layers that are kept, with one on top that is thrown away."""
import json
import os
import shutil
import subprocess

ROOT = os.path.abspath(f"{os.path.dirname(os.path.abspath(__file__))}/../..")
KEPT = f"{ROOT}/build/package/test"
PERSON = 1000
LANGUAGES = {"en": "en_GB", "lt": "lt_LT", "fi": "fi_FI", "cs": "cs_CZ", "nl": "nl_NL", "ru": "ru_RU"}
DESKTOP = ["dbus", "at-spi2-core", "xvfb", "openbox", "x11-utils", "x11-apps", "xdotool", "python3-gi",
           "gir1.2-atspi-2.0", "libglib2.0-bin", "shared-mime-info", "desktop-file-utils",
           "gtk-update-icon-cache", "hicolor-icon-theme", "fonts-dejavu-core", "locales", "ca-certificates", "libegl1"]
FURNISH = " && ".join([f"localedef -i {name} -f UTF-8 {name}.UTF-8" for name in LANGUAGES.values()]
                      + [f"useradd --create-home --uid {PERSON} person"])


def sh(*words, **keywords):
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, **keywords)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def kept(name, recipe, make):
    """The folder of that name, made only if it is not there or was made by another recipe."""
    folder, stamp = f"{KEPT}/{name}", f"{KEPT}/{name}.recipe"
    if not os.path.exists(stamp) or open(stamp).read() != recipe:
        if os.path.exists(stamp):
            os.remove(stamp)
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(KEPT, exist_ok=True)
        make(folder)
        with open(stamp, "w") as out:
            out.write(recipe)
    return folder


def clean_debian():
    def make(folder):
        print("Fetching a clean Debian 12 (once; some minutes)", flush=True)
        sh("mmdebstrap", "--variant=minbase", "--components=main", f"--include={','.join(DESKTOP)}",
           f"--customize-hook=chroot $1 sh -c '{FURNISH}'", "bookworm", folder)
    return kept("base", json.dumps([DESKTOP, FURNISH]), make)


def with_packages(name, relations):
    """The layer that apt adds to a clean Debian to satisfy these relations, and nothing they only recommend."""
    def make(folder):
        print(f"Fetching what the package depends on: {relations}", flush=True)
        os.makedirs(folder)
        tree = Tree([clean_debian()], folder)
        try:
            tree.run("apt-get", "update", "-q", network=True)
            tree.run("apt-get", "satisfy", "-y", "-q", "--no-install-recommends", relations, network=True)
            tree.run("apt-get", "clean")
        finally:
            tree.close()
    return kept(name, relations, make)


class Tree:
    """Layers, the lowest last, and `upper`, which takes all that is written; all under one folder until close()."""

    def __init__(self, layers, upper=None):
        self.layers, self.upper = layers, upper or f"{KEPT}/upper"
        self.path = f"{KEPT}/tree"
        if not upper:
            shutil.rmtree(self.upper, ignore_errors=True)
        for folder in (self.upper, f"{KEPT}/work", self.path):
            os.makedirs(folder, exist_ok=True)
        sh("mount", "-t", "overlay", "overlay", "-o",
           f"lowerdir={':'.join(layers)},upperdir={self.upper},workdir={KEPT}/work", self.path)
        sh("mount", "--rbind", "/dev", f"{self.path}/dev")
        for folder in ("tmp", "run", "srv"):
            sh("mount", "-t", "tmpfs", "-o", "mode=1777", folder, f"{self.path}/{folder}")
        self.show(f"{ROOT}/tests", "/srv/tests")

    def show(self, folder, place):
        """Lets the tree see a folder of this computer."""
        os.makedirs(self.path + place, exist_ok=True)
        sh("mount", "--bind", folder, self.path + place)

    def run(self, *words, language="C", person=False, network=False, patience=600, check=True):
        """Runs a program in the tree with processes and a /mnt of its own and, unless said, without a network."""
        user, home = (PERSON, "/home/person") if person else (0, "/root")
        steps = f"mount -t proc proc {self.path}/proc && mount -t tmpfs -o mode=1777 mnt {self.path}/mnt && "
        steps += f"mount --bind /etc/resolv.conf {self.path}/etc/resolv.conf && " if network else "ip link set lo up && "
        steps += f'exec chroot --userspec={user}:{user} {self.path} env -i "$@"'
        namespaces = ["--mount", "--pid", "--fork", "--kill-child"] + ([] if network else ["--net"])
        done = subprocess.run(
            ["unshare", *namespaces, "sh", "-c", steps, "sh", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", f"HOME={home}",
             f"LANG={language}.UTF-8", "DEBIAN_FRONTEND=noninteractive", *words],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=patience)
        if check and done.returncode:
            raise AssertionError(f"{words} ends with {done.returncode}: {done.stdout[-3000:]}{done.stderr[-3000:]}")
        return done

    def traces(self):
        """What is not as it is in the layers: lines of what was added, changed or removed."""
        found = []
        for folder, folders, files in os.walk(self.upper):
            inside = os.path.relpath(folder, self.upper)
            for name in folders + files:
                path = os.path.normpath(f"{inside}/{name}")
                before = next((f"{layer}/{path}" for layer in self.layers if os.path.lexists(f"{layer}/{path}")), None)
                state = os.lstat(f"{self.upper}/{path}")
                if os.path.stat.S_ISCHR(state.st_mode) and state.st_rdev == 0:
                    found.append(f"removed {path}") if before else None
                elif not before:
                    found.append(f"added {path}")
                elif name in files and content(f"{self.upper}/{path}") != content(before):
                    found.append(f"changed {path}")
        return sorted(found)

    def close(self):
        sh("umount", "--recursive", self.path)


def content(path):
    if os.path.islink(path):
        return os.readlink(path)
    with open(path, "rb") as file:
        return file.read()
