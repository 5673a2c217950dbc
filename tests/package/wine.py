"""Wine as the person's Windows: a fresh account, programs, keys and eyes on what they show."""
import os
import re
import shutil
import subprocess
import tempfile
import time

import namespaces
import screen
import wizard

WINE = "/usr/lib/wine/wine64"
WINESERVER = "/usr/lib/wine/wineserver64"
PREFIX = f"{namespaces.ROOT}/windows"
ACCOUNT = f"{PREFIX}/drive_c/users/root"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\mail-setup-wizard"


# Wine 8 calls an answer of the name service broken if it ends in a name, as most about MX do (dnsapi's get_name). An
# extension record, for which the first of these words asks, makes every answer end in something else.
RESOLVER = "edns0"
FONTS = "/usr/share/fonts/truetype/dejavu"
LETTERS = {"DejaVu Sans": "DejaVuSans.ttf", "DejaVu Sans Bold": "DejaVuSans-Bold.ttf"}
STAND_FOR = ["Segoe UI", "Tahoma", "MS Shell Dlg", "MS Shell Dlg 2", "MS Sans Serif", "Microsoft Sans Serif", "Arial"]


def environment(language="C"):
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": f"{PREFIX}.home", "WINEPREFIX": PREFIX, "WINEARCH": "win64",
            "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=",
            "LC_ALL": f"{language}.UTF-8", "LOCPATH": f"{PREFIX}.locales", "USER": "root", "RES_OPTIONS": RESOLVER,
            "DISPLAY": os.environ.get("DISPLAY", "")}


def start(*words, language="C", cwd="/", **keywords):
    return wizard.lab.popen([WINE, *words], env=environment(language), cwd=cwd, stdin=subprocess.DEVNULL, **keywords)


def run(*words, patience=120, language="C", cwd="/"):
    """Runs a program for Windows to its end, all that it says in `out`.

    It speaks into files: services that Windows starts for it live on and would keep the end of a pipe.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = start(*words, language=language, cwd=cwd, stdout=out, stderr=err)
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            raise AssertionError(f"{words} did not end within {patience} s") from None
        return wizard.Answer(process.returncode, *(said(file) for file in (out, err)), 0)


def said(file):
    file.seek(0)
    return file.read().decode("utf-8", "replace").replace("\r\n", "\n")


def ready():
    """A Windows 10 that trusts the lab's authority alone; made once, and kept running for the next program."""
    if os.path.isdir(ACCOUNT):
        return
    trust_few()
    os.makedirs(PREFIX)
    os.makedirs(f"{PREFIX}.home")
    os.makedirs(f"{PREFIX}.locales")
    subprocess.run(["localedef", "-i", "fi_FI", "-f", "UTF-8", f"{PREFIX}.locales/fi_FI.UTF-8"], check=True)
    for words in ([WINESERVER, "-p"], [WINE, "wineboot", "-i"]):
        if wizard.lab.popen(words, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL).wait():
            raise AssertionError(f"{words} does not start")
    run("winecfg", "-v", "win10")
    letters()


def trust_few():
    """Wine proves each authority again in each process: 2.5 s for those of a Debian, which no Windows needs."""
    os.makedirs(f"{PREFIX}.trusted")
    shutil.copy(f"{namespaces.ROOT}/certs/lab.pem", f"{PREFIX}.trusted/ca-certificates.crt")
    namespaces.trust(f"{PREFIX}.trusted")


def letters():
    """Letters that a machine can read, too: Wine has none of Windows' own, and would draw others without grey edges."""
    for file in LETTERS.values():
        shutil.copy(f"{FONTS}/{file}", f"{PREFIX}/drive_c/windows/Fonts")
    fonts = {f"{name} (TrueType)": f'"{file}"' for name, file in LETTERS.items()}
    keys = {r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\Fonts": fonts,
            r"HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements": {name: '"DejaVu Sans"' for name in STAND_FOR},
            r"HKEY_CURRENT_USER\Control Panel\Desktop": {"FontSmoothing": '"2"', "FontSmoothingType": "dword:1",
                                                         "LogPixels": "dword:c0"}}
    with open(f"{PREFIX}/letters.reg", "w") as out:
        out.write("REGEDIT4\n")
        for key, values in keys.items():
            out.write(f"\n[{key}]\n" + "".join(f'"{name}"={value}\n' for name, value in values.items()))
    answer = run("regedit", "/S", f"{PREFIX}/letters.reg")
    if answer.status:
        raise AssertionError(f"the registry takes no letters: {answer.out}{answer.err}")


def shell(line, cwd="/"):
    """A line in Windows' command window."""
    return run("cmd", "/c", line, cwd=cwd)


def as_windows(path):
    return "Z:" + path.replace("/", "\\")


def registered():
    """What Windows' list of programs says, or nothing."""
    answer = run("reg", "query", UNINSTALL)
    return dict(re.findall(r"^ +(\w+) +REG_\w+ +(.*)$", answer.out, re.MULTILINE)) if answer.status == 0 else {}


def belongings():
    """All files of the account, but Windows' own temporary ones."""
    return {os.path.join(folder, name) for folder, folders, names in os.walk(ACCOUNT) for name in names + folders
            if "/Temp" not in folder}


def read(picture):
    """The words on a picture, as well as a machine can read them."""
    return subprocess.run(["tesseract", picture, "-", "--psm", "11"], capture_output=True, text=True,
                          env=dict(os.environ, OMP_THREAD_LIMIT="1")).stdout


class Window:
    """The program as started from its menu entry; `pictures` is the folder for its screenshots."""

    def __init__(self, program, *words, pictures, language="C"):
        self.pictures, self.taken = os.path.join(wizard.folder, pictures), 0
        os.makedirs(self.pictures, exist_ok=True)
        self.process = start(program, *words, language=language)

    def close(self):
        screen.key("alt+F4")
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("the window does not close") from None

    def words(self):
        with tempfile.TemporaryDirectory() as folder:
            wizard.screen.picture(f"{folder}/now.png")
            return read(f"{folder}/now.png")

    def until(self, *patterns, patience=180):
        """Waits until each of the patterns can be read somewhere."""
        end = time.monotonic() + patience
        words = ""
        while time.monotonic() < end:
            words = self.words()
            if all(re.search(pattern, words) for pattern in patterns):
                return words
            screen.breathe(0.3)
        self.picture("stuck")
        raise AssertionError(f"waited {patience} s in vain for {patterns}; on the screen: {words}")

    def picture(self, name):
        self.taken += 1
        path = f"{self.pictures}/{self.taken:02}-{name}.png"
        wizard.screen.picture(path)
        return path
