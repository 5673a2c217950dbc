"""The window, walked through by keyboard against real servers; what is read back comes through AT-SPI."""
import os
import shutil
import tempfile

import faults
import screen
import wizard

SETTINGS_PATIENCE = 60


class Window:
    """One start of the program, with the keyboard in it."""

    def __init__(self, *words, pictures="walk"):
        self.home = tempfile.mkdtemp(prefix="mailsetup-home-")
        self.pictures, self.taken = os.path.join(wizard.folder, pictures), 0
        shutil.rmtree(self.pictures, ignore_errors=True)
        os.makedirs(self.pictures)
        environment = wizard.environment(self.home)
        environment.update(wizard.screen.environment)
        with open(f"{self.pictures}/said", "w") as said:
            self.process = wizard.lab.popen([wizard.program, *words], env=environment, cwd="/", stdout=said,
                                            stderr=said)
        self.root = screen.application("mail-setup-wizard")
        self.until(lambda: screen.focused(self.root), "the keyboard is in the window")

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except Exception:
            self.process.kill()
            raise
        finally:
            shutil.rmtree(self.home, ignore_errors=True)

    def words(self):
        return screen.words_on(self.root)

    def says(self, text):
        return any(text in word for word in self.words())

    def until(self, condition, what, patience=20):
        if not screen.wait_for(condition, patience):
            self.picture("stuck")
            raise AssertionError(f"waited {patience} s in vain: {what}; on the screen: {self.words()}")

    def picture(self, name=""):
        self.taken += 1
        wizard.screen.picture(f"{self.pictures}/{self.taken:02}{'-' + name if name else ''}.png")

    def tab_to(self, matches, what, most=60):
        """Tab until the keyboard is on what the condition names; that it can be reached is part of the test."""
        for _ in range(most):
            node = screen.focused(self.root)
            if node is not None and matches(node):
                return node
            screen.key("Tab")
        self.picture("not-reached")
        raise AssertionError(f"Tab does not lead to {what}; on the screen: {self.words()}")
