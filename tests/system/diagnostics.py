#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""The real television, not paired yet, before a hub that this script plays: the blue key shows whether everything is all right, and the hub is asked
how it is, without a word of who asks; Back leads to the pairing page again.

usage: diagnostics.py --programs DIR
"""
import argparse
import http.server
import json
import os
import sys
import tempfile
import threading
from pathlib import Path

from remote import Television
from watchdog import PATIENCE, display, press


class Hub(http.server.ThreadingHTTPServer):
    """Says that it is well, and nothing else. Remembers who asked."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.asked, self.changed = [], threading.Condition()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def wait(self, count):
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.asked) >= count, PATIENCE), f"asked {len(self.asked)} times instead of {count}"


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        is_health = self.path == "/v1/health"
        if is_health:
            with self.server.changed:
                self.server.asked.append(dict(self.headers))
                self.server.changed.notify_all()
        self.answer(200 if is_health else 503, {"status": "ok", "version": "0.1.0"} if is_health else {})

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer(503, {})

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


def story(programs, folder, running, log):
    server, screen = display()
    running.append(server)
    hub = Hub()
    (folder / "box").mkdir()
    command = [programs / "palier-tv", "--data", folder / "box", "--hub", f"http://127.0.0.1:{hub.server_address[1]}", "--log-frames", "--windowed", "1280x720",
               "--setting", "key-bounce=0"]
    television = Television(command, {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "QT_NO_GLIB": "1"}, log)
    running.append(television.process)
    assert television.drawn() == "pairing-waiting"
    press(screen, "F4")
    assert television.drawn() == "diagnostics", "the blue key"
    hub.wait(2)
    assert not any("Authorization" in headers for headers in hub.asked), hub.asked
    press(screen, "Escape")
    assert television.drawn() == "pairing-waiting", "Back"
    press(screen, "F4")
    assert television.drawn() == "diagnostics", "and again"
    television.end()
    print(f"the page is there before the box is paired; the hub was asked {len(hub.asked)} times how it is")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=Path, required=True)
    programs = parser.parse_args().programs.resolve()
    running = []
    with tempfile.TemporaryDirectory(prefix="palier-diagnostics-") as name, open(Path(name) / "log", "w+", encoding="utf-8") as log:
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
