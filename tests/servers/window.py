"""The program in its window: started, read and driven by keyboard alone, as a person would."""
import os
import re
import shutil
import subprocess
import tempfile

from gi.repository import Atspi

import screen
import wizard


def is_radio(node):
    return node.get_role() == Atspi.Role.RADIO_BUTTON


def is_field(node):
    return node.get_role() == Atspi.Role.TEXT


class Window:
    """One start of the program. `pictures` is the folder for its screenshots, below the results."""

    def __init__(self, *words, pictures):
        self.home = tempfile.mkdtemp(prefix="mailsetup-home-")
        self.pictures, self.taken = os.path.join(wizard.folder, pictures), 0
        shutil.rmtree(self.pictures, ignore_errors=True)
        os.makedirs(self.pictures)
        environment = wizard.environment(self.home)
        environment.update(wizard.screen.environment)
        with open(f"{self.pictures}/said.log", "w") as said:
            self.process = wizard.lab.popen([wizard.program, *words], env=environment, cwd="/", stdout=said,
                                            stderr=said)
        try:
            self.root = screen.application(self.process)
            self.until(lambda: screen.focused(self.root), "the keyboard is in the window")
        except AssertionError:
            self.process.kill()
            raise

    def close(self):
        """Ends the program as a person closes a window; it must be gone at once."""
        try:
            screen.key("alt+F4")
            self.process.wait(4)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("the window does not close within 4 s") from None
        finally:
            shutil.rmtree(self.home, ignore_errors=True)

    def words(self):
        return screen.words_on(self.root)

    def says(self, *texts):
        """Whether all the texts are somewhere on the screen."""
        words = self.words()
        return all(any(text in word for word in words) for text in texts)

    def until(self, condition, what, patience=20):
        if not screen.wait_for(condition, patience):
            self.picture("stuck")
            raise AssertionError(f"waited {patience} s in vain: {what}; on the screen: {self.words()}")

    def picture(self, name=""):
        self.taken += 1
        path = f"{self.pictures}/{self.taken:02}{'-' + name if name else ''}.png"
        wizard.screen.picture(path)
        return path

    def tab_to(self, matches, what, most=60):
        """Tab until the keyboard is there; that it can be reached is part of the test."""
        for _ in range(most):
            node = screen.focused(self.root)
            if node is not None and matches(node):
                return node
            screen.key("Tab")
        self.picture("not-reached")
        raise AssertionError(f"Tab does not lead to {what}; on the screen: {self.words()}")

    def press(self, pattern):
        """Presses the button whose name matches, with Tab and Enter, and waits for the next page."""
        before = self.title()
        self.tab_to(lambda node: re.search(pattern, node.get_name() or ""), f"the button {pattern}")
        screen.key("Return")
        self.until(lambda: self.title() not in ("", before), f"{pattern} leads on from “{before}”")

    def choose(self, pattern):
        """Takes the card whose name matches, with Tab, arrows and the space bar."""
        self.tab_to(is_radio, "the choices")
        down_and_up_again = ["Down"] * 30 + ["Right"] + ["Up"] * 30  # cards may stand in two columns
        for key in down_and_up_again:
            node = screen.focused(self.root)
            if node is not None and is_radio(node) and re.search(pattern, node.get_name()):
                screen.key("space")
                return node.get_name()
            screen.key(key)
        self.picture("not-offered")
        raise AssertionError(f"no choice is called {pattern}; on the screen: {self.words()}")

    def go_on(self, name=""):
        """Takes a picture, presses Enter and waits for the next page."""
        self.picture(name)
        before = self.title()
        screen.key("Return")
        self.until(lambda: self.title() not in ("", before), f"Enter leads on from “{before}”")

    def title(self):
        """What the page that lies on top tells assistive technology it is called."""
        panels = (node for node in screen.walk(self.root) if node.get_role() == Atspi.Role.PANEL)
        return next((panel.get_name() for panel in panels if panel.get_name()), "")
