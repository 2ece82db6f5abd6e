#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""Start to picture, and memory, of palier-tv beside what else could be on the box, on one virtual screen.

palier-tv has a full household: 30 pieces of news and 40 messages more than the sample, from its database. Chromium shows the same home as a web page in
kiosk mode; Kodi and Plasma Bigscreen their own empty homes, where they are installed (group `bench-screen` of packaging/dependencies).

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
from programs import Hub, pss_bytes, report, scratch_folder, start  # noqa: E402
from screen.household import SETTINGS, settle_in  # noqa: E402
from screen.x11 import Screen  # noqa: E402

PAGE = pathlib.Path(__file__).resolve().parent / "home.html"
OPENGL = {"QT_QUICK_BACKEND": "rhi", "QSG_RHI_BACKEND": "gl", "LIBGL_ALWAYS_SOFTWARE": "1"}


def palier_tv(program, hub):
    return lambda folder: [program, "--data", folder, "--hub", hub.url, *(part for setting in SETTINGS for part in ("--setting", setting))]


def furnish(profile):
    """No bubble that offers to translate: a kiosk has none."""
    (profile / "Default").mkdir()
    (profile / "Default/Preferences").write_text(json.dumps({"translate": {"enabled": False}}))


def chromium(profile):
    return ["chromium", "--kiosk", "--no-sandbox", "--no-first-run", "--noerrdialogs", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-session-crashed-bubble", "--disable-features=Translate", "--lang=fr",
            "--window-size=1920,1080", "--window-position=0,0", f"--user-data-dir={profile}", PAGE.as_uri()]


def kodi(_):
    return ["kodi", "--standalone", "--windowing=x11", "--audio-backend=null"]


def bigscreen(_):
    return ["dbus-run-session", "--", "sh", "-c", "kwin_x11 & exec plasmashell -p org.kde.plasma.mycroft.bigscreen"]


def at_home(folder):
    """The environment of a program that keeps everything in its user's folders."""
    return {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": f"{folder}/config", "XDG_CACHE_HOME": f"{folder}/cache",
            "XDG_DATA_HOME": f"{folder}/data", "LIBGL_ALWAYS_SOFTWARE": "1", "QT_QUICK_BACKEND": ""}


class Contender:
    """A program that starts on a fresh copy of `folder`; its first start shows what its picture at rest is. `environment`, made of the folder, comes on top of the screen's."""

    def __init__(self, name, command, folder, environment=lambda folder: {}):
        self.name, self.command, self.folder, self.environment = name, command, folder, environment
        self.log = tempfile.TemporaryFile("w+")
        self.milliseconds, self.megabytes = [], []

    def warm_up(self, screen):
        bare = screen.sample()
        _, process = self._start(self.folder, screen)
        try:
            self.wanted = screen.wait_until_still(60)
        except RuntimeError as error:
            raise RuntimeError(f"{self.name}: {error}; {self.last_words()}") from None
        finally:
            self._end(process, screen, bare)

    def run(self, screen):
        with scratch_folder() as folder:
            shutil.copytree(self.folder, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("Singleton*"))
            bare = screen.sample()
            moment, process = self._start(folder, screen)
            try:
                seen = screen.wait_for(self.wanted, bare, 60)
            except RuntimeError as error:
                raise RuntimeError(f"{self.name}: {error}") from None
            time.sleep(2)
            self.megabytes.append(pss_bytes(process.pid) / 1e6)
            self._end(process, screen, bare)
        if seen is None:
            raise RuntimeError(f"{self.name}: the picture at rest did not come back; {self.last_words()}")
        self.milliseconds.append((seen - moment) * 1000)

    def _start(self, folder, screen):
        moment = time.monotonic()
        return moment, start(self.command(folder), env={**screen.environment, **self.environment(folder)}, stdout=subprocess.DEVNULL, stderr=self.log, start_new_session=True)

    def _end(self, process, screen, bare):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            os.killpg(process.pid, signal.SIGKILL)  # whatever it started, too
        process.wait()
        if screen.wait_until_still(10, lively=False) != bare:
            raise RuntimeError(f"{self.name} leaves something on the screen")

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
    options.add_argument("--news", type=int, default=30)
    options.add_argument("--messages", type=int, default=40)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()
    with contextlib.ExitStack() as stack:
        data, box, profile, kodis, plasmas = (stack.enter_context(scratch_folder()) for _ in range(5))
        hub, screen = stack.enter_context(Hub(given.hub, data)), stack.enter_context(Screen())
        settle_in(given.tv, box, hub, screen, given.news, given.messages)
        furnish(profile)
        contenders = [Contender("palier-tv", palier_tv(given.tv, hub), box), Contender("palier-tv, OpenGL", palier_tv(given.tv, hub), box, lambda _: OPENGL),
                      Contender("Chromium kiosk", chromium, profile)]
        if shutil.which("kodi"):
            contenders.append(Contender("Kodi", kodi, kodis, at_home))
        if shutil.which("plasma-bigscreen-x11"):
            contenders.append(Contender("Plasma Bigscreen", bigscreen, plasmas, at_home))
        for contender in contenders:
            contender.warm_up(screen)
        for _ in range(given.runs):
            for contender in contenders:
                contender.run(screen)
    report("first_picture", [contender.row() for contender in contenders], given.json)


if __name__ == "__main__":
    main()
