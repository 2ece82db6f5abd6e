#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""From the caretaker's POST to the first drawn frame of the pop-up: real hub, real TV program, loopback.

Each message is sent when the one before was confirmed by a real key press, so that every one pops up at once.
Both clocks are this machine's.
"""
import argparse
import datetime
import http.client
import json
import os
import pathlib
import queue
import statistics
import subprocess
import sys
import threading
import time
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import x11  # noqa: E402


class Hub:
    """The caretaker's session on a hub of one's own with the sample residence."""

    def __init__(self, program, folder):
        subprocess.run([program, "demo-data", "--data", folder], check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen([program, "serve", "--data", folder, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.url = line[line.index("http"):].strip()
        self.port = int(self.url.rstrip("/").rsplit(":", 1)[1])
        self.demo = json.loads((pathlib.Path(folder) / "demo.json").read_text())
        caretaker = next(s for s in self.demo["signIns"] if s["role"] == "caretaker")
        answer, headers = self.call("POST", "/v1/session", {"name": caretaker["name"], "password": caretaker["password"]}, {})
        self.headers = {"Cookie": headers["Set-Cookie"].split(";")[0], "X-Palier-Token": answer["token"]}

    def call(self, method, path, body, headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request(method, path, json.dumps(body) if body else None, {"Content-Type": "application/json", **headers})
        answer = connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{method} {path}: {answer.status} {text.decode()}")
        return json.loads(text), answer.headers

    def send(self, flat, number):
        body = {"audience": [flat], "priority": "important", "language": "fr", "headline": f"Mesure {number}", "text": "Votre colis est à la loge.",
                "answers": [{"id": "ok", "label": "Merci"}]}
        answer, _ = self.call("POST", "/v1/commands", {"type": "message.send", "body": body}, {**self.headers, "Idempotency-Key": str(uuid7())})
        return answer["id"]


def uuid7():
    stamp = int(time.time() * 1000).to_bytes(6, "big")
    raw = bytearray(stamp + os.urandom(10))
    raw[6] = raw[6] & 0x0F | 0x70
    raw[8] = raw[8] & 0x3F | 0x80
    return uuid.UUID(bytes=bytes(raw))


def frames(process):
    """The TV's structured lines, as they come."""
    lines = queue.Queue()

    def read():
        for line in process.stderr:
            if "{" in line:
                try:
                    lines.put(json.loads(line[line.index("{"):]))
                except ValueError:
                    pass
    threading.Thread(target=read, daemon=True).start()
    return lines


def drawn(lines, message):
    while True:
        event = lines.get(timeout=20)
        if event.get("event") == "popup-drawn" and event.get("message") == message:
            return datetime.datetime.fromisoformat(event["at"].replace("Z", "+00:00")).timestamp()


def press(screen, key):
    subprocess.run(["xdotool", "key", key], env={**os.environ, "DISPLAY": screen.name}, check=True)


def confirm_what_waits(screen, lines):
    """Confirms the sample's own pop-ups until none comes any more."""
    while True:
        try:
            event = lines.get(timeout=3)
        except queue.Empty:
            return
        if event.get("event") == "popup-drawn":
            time.sleep(0.8)  # keys are deaf for 700 ms, as for a resident
            press(screen, "Return")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--hub", required=True)
    options.add_argument("--tv", required=True)
    options.add_argument("--messages", type=int, default=60)
    options.add_argument("--keep-tv-folder", help="leave the synchronised box here, for first_picture.py")
    options.add_argument("--json")
    given = options.parse_args()

    folder, tv_folder = x11.empty_folder(), given.keep_tv_folder or x11.empty_folder()
    with x11.Screen() as screen:
        hub = Hub(given.hub, folder)
        box = hub.demo["boxes"][0]
        secret = pathlib.Path(folder) / "box-secret"
        secret.write_text(box["secret"])
        tv = subprocess.Popen([given.tv, "--data", tv_folder, "--hub", hub.url, "--windowed", "1920x1080", "--box-secret-file", secret, "--log-frames"],
                              env={**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}, stderr=subprocess.PIPE, text=True)
        try:
            lines = frames(tv)
            screen.wait_until_still(30)
            press(screen, "Left")
            confirm_what_waits(screen, lines)
            latencies = []
            for number in range(given.messages):
                start = time.time()
                latencies.append((drawn(lines, hub.send(box["flat"], number)) - start) * 1000)
                time.sleep(0.8)
                press(screen, "Return")
                screen.wait_until_still(10, quiet=0.3)
        finally:
            tv.terminate()
            tv.wait()
            hub.process.terminate()
            hub.process.wait()
    latencies.sort()
    result = {"messages": len(latencies), "p50_ms": statistics.median(latencies), "p99_ms": latencies[int(len(latencies) * 0.99) - (len(latencies) % 100 == 0)],
              "max_ms": latencies[-1]}
    print(f"post to screen: p50 {result['p50_ms']:.0f} ms, p99 {result['p99_ms']:.0f} ms, max {result['max_ms']:.0f} ms over {result['messages']} messages")
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(result, indent=1))


main()
