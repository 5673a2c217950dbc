"""A screen, a window manager and a keyboard of the lab's own, and eyes on it through AT-SPI."""
import os
import random
import subprocess
import time

import gi

import namespaces

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

RUN = f"{namespaces.ROOT}/session"


class Screen:
    """One per process: AT-SPI remembers the bus that it first saw."""

    def __init__(self, size="1280x900"):
        os.makedirs(RUN, mode=0o700)
        log = open(f"{namespaces.ROOT}/session.log", "w")
        reading, writing = os.pipe()
        # A lab cannot see the processes of another, and would take its display's lock file for a dead one's.
        number = random.randrange(1000, 50000)
        self.helpers = [subprocess.Popen(
            ["Xvfb", f":{number}", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-dpi", "96"],
            pass_fds=(writing,), stdin=subprocess.DEVNULL, stdout=log, stderr=log)]
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = ":" + answer.readline().strip()
        if display == ":":
            raise RuntimeError("Xvfb does not start")
        self.environment = {"DISPLAY": display, "XDG_RUNTIME_DIR": RUN, "GTK_A11Y": "none", "NO_AT_BRIDGE": "1",
                            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={RUN}/bus",
                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        os.environ.update(self.environment)
        self.helpers.append(subprocess.Popen(
            ["dbus-daemon", "--session", f"--address=unix:path={RUN}/bus", "--nofork", "--nopidfile"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log))
        while not os.path.exists(f"{RUN}/bus"):
            time.sleep(0.01)
        self.manage_windows(log)
        Atspi.init()

    def manage_windows(self, log):
        """Starts the window manager until it stays: a screen that has just come up may turn the first caller away."""
        asking = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
        manager = None
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if manager is None or manager.poll() is not None:
                manager = subprocess.Popen(["openbox"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            time.sleep(0.05)
            answer = subprocess.run(asking, stdin=subprocess.DEVNULL, capture_output=True, text=True)
            if manager.poll() is None and "window id" in answer.stdout:
                self.helpers.append(manager)
                return
        raise RuntimeError("no window manager starts on the screen")

    def close(self):
        for helper in reversed(self.helpers):
            helper.terminate()

    def picture(self, path):
        """The whole screen as PNG."""
        subprocess.run(["import", "-window", "root", path], check=False, stdin=subprocess.DEVNULL, capture_output=True)


class Ear:
    """What a screen reader is given to say wherever the keyboard is: notifications that are shown."""

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:showing")

    def hear(self, event, *_):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass  # its window is gone

    def close(self):
        self.listener.deregister("object:state-changed:showing")


def breathe(seconds=0.05):
    """Lets AT-SPI's events through while time passes."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while True:
        while context.iteration(False):
            pass
        if time.monotonic() >= end:
            return
        time.sleep(0.005)


def wait_for(condition, patience):
    """Whether the condition came true in time; windows come and go while it looks, which is no fault."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if condition():
                return True
        except GLib.Error:
            pass
        breathe()
    return False


def application(process, patience=20):
    """The program's own root among all that are on the screen; always asked afresh, never remembered."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(place)
            try:
                if found and found.get_process_id() == process.pid and found.get_child_count():
                    found.set_cache_mask(Atspi.Cache.NONE)
                    return found
            except GLib.Error:
                pass  # a program that is just leaving
        breathe()
    raise AssertionError("the program does not show itself to assistive technology")


def visible(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node):
    """All that shows, in reading order."""
    try:
        if not visible(node) and node.get_role() != Atspi.Role.APPLICATION:
            return
        yield node
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child is not None:
                yield from walk(child)
    except GLib.Error:
        return  # it went away while we looked


def text_of(node):
    try:
        text = node.get_text_iface()
        if text is not None:
            return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
    except GLib.Error:
        pass
    return ""


def words_on(root):
    """Every word a person could have read to them: names, texts and values."""
    found = []
    for node in walk(root):
        for text in (node.get_name(), text_of(node)):
            if text and text not in found[-2:]:
                found.append(text)
    return found


def focused(root):
    for node in walk(root):
        try:
            if node.get_state_set().contains(Atspi.StateType.FOCUSED) and node.get_role() not in (
                    Atspi.Role.FRAME, Atspi.Role.DIALOG, Atspi.Role.APPLICATION):
                return node
        except GLib.Error:
            pass
    return None


def key(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True, stdin=subprocess.DEVNULL,
                   capture_output=True)
    breathe(0.1)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True, stdin=subprocess.DEVNULL,
                   capture_output=True)
    breathe(0.1)
