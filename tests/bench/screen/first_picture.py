#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""Start to picture, and memory, of palier-tv beside Chromium in kiosk mode on a comparable page, on one virtual screen.

The time runs from the start of the process until 97 % of about 1,400 sampled pixels are those of the picture at rest. Memory is the
proportional set size of the process and all its children, two seconds after that picture. Each starts once before the first run, so
that the disk's caches are warm, the television has synchronised with its hub, and Chromium's profile is not new; then they take turns.
"""
import argparse
import contextlib
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from programs import Hub, Television, pss_bytes, report, scratch_folder, start  # noqa: E402
from screen.post_to_screen import answer_the_sample  # noqa: E402
from screen.x11 import Screen  # noqa: E402

PAGE = pathlib.Path(__file__).resolve().parent / "home.html"


def palier_tv(program, hub):
    return lambda folder: [program, "--data", folder, "--hub", hub.url]


def synchronise(program, hub, folder, screen):
    """A box that has everything and whose resident has answered what popped up: its picture at rest is the home."""
    with Television(program, folder, hub, hub.sample["boxes"][0], screen) as television:
        answer_the_sample(screen, television)


def furnish(profile):
    """No bubble that offers to translate: a kiosk has none."""
    (profile / "Default").mkdir()
    (profile / "Default/Preferences").write_text(json.dumps({"translate": {"enabled": False}}))


def chromium(profile):
    return ["chromium", "--kiosk", "--no-sandbox", "--no-first-run", "--noerrdialogs", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-session-crashed-bubble", "--disable-features=Translate", "--lang=fr",
            "--window-size=1920,1080", "--window-position=0,0", f"--user-data-dir={profile}", PAGE.as_uri()]


class Contender:
    """A program that starts on a fresh copy of `folder`; its first start shows what its picture at rest is."""

    def __init__(self, name, command, folder):
        self.name, self.command, self.folder = name, command, folder
        self.log = tempfile.TemporaryFile("w+")
        self.milliseconds, self.megabytes = [], []

    def warm_up(self, screen):
        _, process = self._start(self.folder, screen)
        try:
            self.wanted = screen.wait_until_still(60)
        except RuntimeError as error:
            raise RuntimeError(f"{self.name}: {error}; {self.last_words()}") from None
        finally:
            self._end(process)

    def run(self, screen):
        with scratch_folder() as folder:
            shutil.copytree(self.folder, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("Singleton*"))
            moment, process = self._start(folder, screen)
            seen = screen.wait_for(self.wanted, 60)
            time.sleep(2)
            self.megabytes.append(pss_bytes(process.pid) / 1e6)
            self._end(process)
        if seen is None:
            raise RuntimeError(f"{self.name}: the picture at rest did not come back; {self.last_words()}")
        self.milliseconds.append((seen - moment) * 1000)

    def _start(self, folder, screen):
        moment = time.monotonic()
        return moment, start(self.command(folder), env=screen.environment, stdout=subprocess.DEVNULL, stderr=self.log, start_new_session=True)

    def _end(self, process):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        time.sleep(0.5)  # the screen is bare again

    def last_words(self):
        self.log.seek(0)
        return f"it said: {self.log.read()[-500:].strip() or 'nothing'}"

    def row(self):
        return {"program": self.name, "runs": len(self.milliseconds), "ms": statistics.median(self.milliseconds), "best ms": min(self.milliseconds),
                "worst ms": max(self.milliseconds), "PSS MB": statistics.median(self.megabytes)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--hub", required=True, help="the palier-hub program")
    options.add_argument("--tv", required=True, help="the palier-tv program")
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()
    with scratch_folder() as data, Hub(given.hub, data) as hub, scratch_folder() as box, scratch_folder() as profile, Screen() as screen:
        synchronise(given.tv, hub, box, screen)
        furnish(profile)
        contenders = [Contender("palier-tv", palier_tv(given.tv, hub), box), Contender("Chromium kiosk", chromium, profile)]
        for contender in contenders:
            contender.warm_up(screen)
        for _ in range(given.runs):
            for contender in contenders:
                contender.run(screen)
    report("first_picture", [contender.row() for contender in contenders], given.json)


if __name__ == "__main__":
    main()
