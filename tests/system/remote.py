#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""The real television learns a strange remote: F9 does nothing, is taught as OK with the remote alone, and is OK after a restart. A click opens a tile.

usage: remote.py --programs DIR
"""
import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from watchdog import PATIENCE, Lines, display, press


class Television:
    def __init__(self, command, environment, log):
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        self.said = Lines(self.process.stderr, log)
        self.seen = 0

    def drawn(self):
        """The name of the next page on the screen."""
        line = self.said.wait("a page", lambda text: '"page-drawn"' in text, self.seen)
        self.seen = self.said.lines.index(line, self.seen) + 1
        return json.loads(line[line.index("{"):])["page"]

    def end(self):
        self.process.terminate()
        assert self.process.wait(PATIENCE) == 0


def learned(database):
    """What the box keeps, as soon as it does."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as facts:
            row = facts.execute("SELECT value FROM setting WHERE name = 'remote-keys'").fetchone()
        if row:
            return json.loads(row[0])
        time.sleep(0.02)
    raise AssertionError("nothing was learned")


def click(screen, x, y):
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True, env={**os.environ, "DISPLAY": screen})


def story(programs, folder, running, log):
    (folder / "secret").write_text("5e" * 32)
    box = folder / "box"
    box.mkdir()
    server, screen = display()
    running.append(server)
    command = [programs / "palier-tv", "--data", box, "--hub", "http://127.0.0.1:9", "--log-frames", "--box-secret-file", folder / "secret",
               "--windowed", "1280x720", "--setting", "key-bounce=0"]  # xdotool is quicker than hands
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "QT_NO_GLIB": "1"}

    def start():
        television = Television(command, environment, log)
        running.append(television.process)
        return television

    first = start()
    assert first.drawn() == "home"
    press(screen, "F9", "XF86AudioRaiseVolume", "F1")
    assert first.drawn() == "help", "F9 and the volume do nothing, the red key does"
    first.end()

    second = start()
    assert second.drawn() == "home"
    for keys, page in ((["4"], "settings"), (["Down", "Return"], "keys"), (["Down", "Down", "Down", "Return"], "remote")):
        press(screen, *keys)
        assert second.drawn() == page
    press(screen, "Return", "F9", "Escape", "Up", "Down", "Left", "Right", "F9")
    entries = {entry["remote"]: entry for entry in learned(box / "core.db")}
    assert sorted(entries) == ["Back", "Down", "Left", "Ok", "Right", "Up"], entries
    assert entries["Ok"] == {"remote": "Ok", "qt": ["F9"], "evdev": ["KEY_F9"]}, entries["Ok"]
    press(screen, "Escape")
    assert second.drawn() == "keys", "when the lesson is over keys work again"
    second.end()

    third = start()
    assert third.drawn() == "home"
    press(screen, "F9")
    page = third.drawn()
    assert page == "news", f"F9 is OK on the first tile: {page}"
    press(screen, "Escape")
    assert third.drawn() == "home"
    click(screen, 494, 551)
    assert third.drawn() == "inbox", "a click opens the second tile"
    third.end()
    print("F9 was learned as OK, and is OK after a restart; a mouse works as well")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=Path, required=True)
    programs = parser.parse_args().programs.resolve()
    running = []
    with tempfile.TemporaryDirectory(prefix="palier-remote-") as name, open(Path(name) / "log", "w+", encoding="utf-8") as log:
        try:
            story(programs, Path(name), running, log)
        finally:
            for process in reversed(running):
                if process.poll() is None:
                    process.terminate()  # an X server that is killed leaves its lock behind
                process.wait(PATIENCE)
            if sys.exc_info()[0]:
                log.seek(0)
                sys.stderr.write(log.read()[-4000:])


if __name__ == "__main__":
    main()
