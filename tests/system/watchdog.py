#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""The television under a service manager, which this script plays as systemd does it (packaging/systemd/palier-tv.service).

A loop that hangs (SIGSTOP) says nothing, is killed and started anew, and shows the page that was there; so does one that the kernel
killed for want of memory. A page that ends the program again at once is not returned to. Without any remote the screen is there.

usage: watchdog.py --programs DIR [--seconds N]     N: of the watchdog; 30 as installed, 4 here (everything else stays the same)
"""
import argparse
import configparser
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PATIENCE = 60.0
RESTART_PAUSE = 1.0  # RestartSec


class Lines:
    """What a program writes, a line at a time, kept."""

    def __init__(self, stream, keep):
        self.lines, self.changed, self.keep = [], threading.Condition(), keep
        threading.Thread(target=self._read, args=(stream,), daemon=True).start()

    def _read(self, stream):
        for line in stream:
            with self.changed:
                self.lines.append(line)
                self.keep.write(line)
                self.changed.notify_all()

    def wait(self, what, fits, since=0):
        end = time.monotonic() + PATIENCE
        with self.changed:
            while True:
                for line in self.lines[since:]:
                    if fits(line):
                        return line
                if not self.changed.wait(max(0.0, end - time.monotonic())) and time.monotonic() >= end:
                    raise AssertionError(f"{what} did not come within {PATIENCE:.0f} s; the program said:\n{''.join(self.lines[since:])}")


class Service:
    """One start of the television, and the socket on which it speaks to its manager."""

    def __init__(self, command, environment, folder, seconds, log):
        self.seconds = seconds
        address = folder / "notify"
        address.unlink(missing_ok=True)
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(str(address))
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            command, stderr=subprocess.PIPE, text=True,
            env={**environment, "NOTIFY_SOCKET": str(address), "WATCHDOG_USEC": str(int(seconds * 1e6))})
        self.said = Lines(self.process.stderr, log)

    def notice(self, within):
        self.socket.settimeout(within)
        try:
            return self.socket.recv(100).decode()
        except socket.timeout:
            return None

    def wait_ready(self):
        assert self.notice(PATIENCE) == "READY=1", "the first word is READY=1"

    def drawn(self):
        """The name of the next page on the screen."""
        mark = getattr(self, "seen", 0)
        line = self.said.wait("a page", lambda text: '"page-drawn"' in text, mark)
        self.seen = self.said.lines.index(line, mark) + 1
        return json.loads(line[line.index("{"):])["page"]

    def watch_until_silent(self):
        """As the manager does: returns when no word came for the watchdog's time."""
        last = time.monotonic()
        while True:
            word = self.notice(max(0.01, last + self.seconds - time.monotonic()))
            if word is None:
                return
            last = time.monotonic()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        self.socket.close()


def display():
    """An X server on a free display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number:
        return server, f":{number.readline().strip()}"


def press(screen, *keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env={**os.environ, "DISPLAY": screen}, check=True)


def wait_until_kept(screen_file, page):
    """The program has written down which page it shows: it does so after the picture."""
    until = time.monotonic() + PATIENCE
    while not (screen_file.exists() and screen_file.read_text().startswith(page)):
        assert time.monotonic() < until, f"{page} is not written down"
        time.sleep(0.01)


def story(programs, seconds, folder, running, log):
    secret = folder / "secret"
    secret.write_text("5e" * 32)  # a box of a flat, before it has heard of its hub: nothing pops up in between
    server, screen = display()
    running.append(server)
    command = [programs / "palier-tv", "--data", folder / "box", "--hub", "http://127.0.0.1:9", "--log-frames", "--box-secret-file", secret,
               "--windowed", "1280x720"]
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "QT_NO_GLIB": "1"}

    def start(**more):
        service = Service(command, {**environment, **more}, folder, seconds, log)
        running.append(service.process)
        service.wait_ready()
        return service

    first = start()
    assert first.drawn() == "home"
    press(screen, "F1")
    assert first.drawn() == "help", "the red key opens the help page"
    wait_until_kept(folder / "box" / "screen", "help")
    os.kill(first.process.pid, signal.SIGSTOP)
    hung = time.monotonic()
    first.watch_until_silent()
    first.close()
    time.sleep(RESTART_PAUSE)
    second = start()
    page = second.drawn()
    while page == "home":
        page = second.drawn()
    took = time.monotonic() - hung
    assert page == "help", f"after the restart the page is {page}"
    assert took <= seconds + 5, f"{took:.1f} s from the hang to the page"
    print(f"hung: killed by the watchdog of {seconds:g} s; the same page again {took:.1f} s after the hang")

    second.close()  # within its first minute: the page may be what ends it
    third = start()
    assert third.drawn() == "home"
    third.process.terminate()
    third.process.wait(PATIENCE)
    third.close()
    fourth = start()
    assert fourth.drawn() == "home"
    press(screen, "F1")
    assert fourth.drawn() == "help"
    wait_until_kept(folder / "box" / "screen", "help")
    fourth.close()  # SIGKILL, as the kernel does for want of memory
    fifth = start()
    while fifth.drawn() != "help":
        pass
    print("killed: home after a page that did not last a minute, the same page after an ordinary one")

    fifth.process.terminate()
    fifth.process.wait(PATIENCE)
    words = []
    while (word := fifth.notice(0.01)) is not None:
        words.append(word)
    assert words[-1:] == ["STOPPING=1"], f"an ordinary end says so: {words}"
    fifth.close()
    sixth = start(QT_QPA_PLATFORM="offscreen")
    assert sixth.drawn() == "home", "an ordinary end begins at home"
    sixth.close()
    print("ended: home again, and without any remote")


def installed():
    """What the service file asks of systemd: the contract gives 35 s from a hang to the screen."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(Path(__file__).parents[2] / "packaging/systemd/palier-tv.service")
    service = unit["Service"]
    assert service["Type"] == "notify" and service["Restart"] == "always" and service["WatchdogSignal"] == "SIGKILL", dict(service)
    assert float(service["WatchdogSec"]) + float(service["RestartSec"]) + 4 <= 35, dict(service)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=4)
    options = parser.parse_args()
    installed()
    running = []
    with tempfile.TemporaryDirectory() as folder:
        log = open(Path(folder) / "log", "w+", encoding="utf-8")
        try:
            story(options.programs.resolve(), options.seconds, Path(folder), running, log)
        finally:
            for process in running:
                if process.poll() is None:
                    process.terminate()  # an X server that is killed leaves its lock behind
                process.wait(PATIENCE)
            if sys.exc_info()[0]:
                log.seek(0)
                sys.stderr.write(log.read()[-4000:])


if __name__ == "__main__":
    main()
