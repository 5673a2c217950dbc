"""The same sources make the same package, bit for bit: built again at another place, from nothing."""
import hashlib
import os
import subprocess
import unittest

import file_tests
import tree


def fingerprint(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


class TheSameAgain(unittest.TestCase):
    def test_another_build_gives_the_same_package(self):
        place = f"{tree.KEPT}/again/elsewhere"
        tree.sh("rm", "-rf", f"{tree.KEPT}/again")
        os.makedirs(place)
        files = tree.sh("git", "-C", tree.ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
        subprocess.run(["cpio", "--null", "--pass-through", "--make-directories", "--quiet", place], cwd=tree.ROOT,
                       input=files, text=True, check=True)
        epoch = tree.sh("git", "-C", tree.ROOT, "log", "-1", "--format=%ct").strip()
        done = subprocess.run(["app/package", "deb"], cwd=place, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              env={**os.environ, "CCACHE_DISABLE": "1", "SOURCE_DATE_EPOCH": epoch, "TZ": "Pacific/Chatham",
                                   "LC_ALL": "lt_LT.UTF-8"})
        self.assertEqual(done.returncode, 0, done.stdout[-3000:] + done.stderr[-3000:])
        again = f"{place}/build/package/{os.path.basename(file_tests.deb)}"
        self.assertEqual(fingerprint(again), fingerprint(file_tests.deb), f"diffoscope {file_tests.deb} {again}")
