"""Runs inside the tree, as the person at the desktop: starts the program, reads its first page, closes it; prints JSON.

    desk.py PICTURE ENTRY.desktop | PROGRAM
"""
import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, "/srv/tests/servers")
import screen  # noqa: E402
from gi.repository import Gio  # noqa: E402


class Started:
    def __init__(self, what):
        self.pid, self.told = 0, {}
        if what.endswith(".desktop"):
            entry = Gio.DesktopAppInfo.new(what)
            self.told = {"name": entry.get_name(), "comment": entry.get_description(), "icon": entry.get_icon().to_string(),
                         "shown": entry.should_show()}
            entry.launch_uris_as_manager([], None, 0, None, None, self.started, None)
        else:
            self.told = self.as_a_file_manager_sees_it(what)
            self.pid = subprocess.Popen([what], cwd="/").pid

    def started(self, entry, pid, data):
        self.pid = pid

    @staticmethod
    def as_a_file_manager_sees_it(path):
        """A file is started by double-click if it may be run and its kind can be; a text is opened instead."""
        info = Gio.File.new_for_path(path).query_info("standard::content-type,access::can-execute", 0, None)
        kind = info.get_content_type()
        return {"kind": kind, "starts": info.get_attribute_boolean("access::can-execute")
                and Gio.content_type_can_be_executable(kind) and not Gio.content_type_is_a(kind, "text/plain")}

    def ended(self):
        try:
            with open(f"/proc/{self.pid}/stat") as file:
                return file.read().rpartition(")")[2].split()[0] == "Z"
        except OSError:
            return True


def colours_on(picture):
    """Takes a picture of the whole screen; how many colours it has. A window is there before it is painted."""
    subprocess.run(["xwd", "-silent", "-root", "-out", picture], check=True)
    with open(picture, "rb") as file:
        points = file.read()[-1280 * 900 * 4:]
    return len(set(memoryview(points).cast("I")))


def manages_windows():
    """Openbox lists the windows as the last thing of its start; one that asks to be shown before that is forgotten."""
    return b"window id" in subprocess.run(["xprop", "-root", "_NET_CLIENT_LIST"], stdout=subprocess.PIPE, check=True).stdout


def main():
    picture, what = sys.argv[1:]
    display = screen.Screen()
    screen.wait_for(manages_windows, 30)
    screen.breathe(1)
    program = Started(what)
    root = screen.application(program, patience=60)
    screen.wait_for(lambda: screen.focused(root), 60)
    told = program.told
    told["window"] = root.get_child_at_index(0).get_name()
    told["words"] = screen.words_on(root)
    screen.wait_for(lambda: colours_on(picture) > 50, 60)
    for _ in range(3):  # a window manager that has much to do may miss the first keys
        screen.key("alt+F4")
        told["closed"] = screen.wait_for(program.ended, 10)
        if told["closed"]:
            break
    told["files"] = sorted(os.path.relpath(os.path.join(folder, name), os.environ["HOME"])
                           for folder, _, names in os.walk(os.environ["HOME"]) for name in names)
    display.close()
    print(json.dumps(told))


main()
