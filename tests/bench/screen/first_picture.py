#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""Start to picture, and memory, of palier-tv beside Chromium in kiosk mode on a comparable page, on one virtual screen.

The time runs from the start of the process until 97 % of about 1,400 sampled pixels are those of the picture at rest. Memory is the
proportional set size of the process and all its children, two seconds after that picture. Each starts once before the first run, so
that the disk's caches are warm and Chromium has a profile that is not new; then they take turns.
"""
import argparse
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from programs import pss_bytes, report, scratch_folder  # noqa: E402
from screen.x11 import Screen  # noqa: E402

PAGE = pathlib.Path(__file__).resolve().parent / "home.html"
ALONE = "http://127.0.0.1:9"  # nobody there: the television shows what it has


def palier_tv(program):
    return lambda folder: [program, "--data", folder, "--hub", ALONE]


def chromium(profile):
    return ["chromium", "--kiosk", "--no-sandbox", "--no-first-run", "--noerrdialogs", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-session-crashed-bubble", "--disable-features=Translate", "--lang=fr",
            "--window-size=1920,1080", "--window-position=0,0", f"--user-data-dir={profile}", PAGE.as_uri()]


class Contender:
    """A program that starts on a fresh copy of `folder`; its first start shows what its picture at rest is."""

    def __init__(self, name, command, folder):
        self.name, self.command, self.folder = name, command, folder
        self.milliseconds, self.megabytes = [], []

    def warm_up(self, screen):
        _, process = self._start(self.folder, screen)
        self.wanted = screen.wait_until_still(60)
        self._end(process)

    def run(self, screen):
        with scratch_folder() as folder:
            shutil.copytree(self.folder, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("Singleton*"))
            start, process = self._start(folder, screen)
            seen = screen.wait_for(self.wanted, 60)
            if seen is not None:
                time.sleep(2)
                self.megabytes.append(pss_bytes(process.pid) / 1e6)
            self._end(process)
        if seen is None:
            raise RuntimeError(f"the picture at rest of {self.name} did not come back")
        self.milliseconds.append((seen - start) * 1000)

    def _start(self, folder, screen):
        start = time.monotonic()
        return start, subprocess.Popen(self.command(folder), env=screen.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       start_new_session=True)

    def _end(self, process):
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        time.sleep(0.5)  # the screen is bare again

    def row(self):
        return {"program": self.name, "runs": len(self.milliseconds), "ms": statistics.median(self.milliseconds), "best ms": min(self.milliseconds),
                "worst ms": max(self.milliseconds), "PSS MB": statistics.median(self.megabytes)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--tv", required=True, help="the palier-tv program")
    options.add_argument("--tv-folder", type=pathlib.Path, required=True, help="a paired box that has synchronised, as post_to_screen.py leaves it")
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()
    with scratch_folder() as profile, Screen() as screen:
        contenders = [Contender("palier-tv", palier_tv(given.tv), given.tv_folder), Contender("Chromium kiosk", chromium, profile)]
        for contender in contenders:
            contender.warm_up(screen)
        for _ in range(given.runs):
            for contender in contenders:
                contender.run(screen)
    report("first_picture", [contender.row() for contender in contenders], given.json)


if __name__ == "__main__":
    main()
