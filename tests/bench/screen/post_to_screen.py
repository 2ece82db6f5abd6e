#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""From the caretaker's POST to the first frame with the pop-up: the real hub, the real television, loopback.

Each message is sent once the one before was answered by a real key press, so that every one pops up at once.
Both clocks are this machine's. The frame's time is the television's own, taken when the frame was handed to the X server.
"""
import argparse
import math
import pathlib
import queue
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from programs import Hub, Staff, Television, report, scratch_folder  # noqa: E402
from screen.x11 import Screen  # noqa: E402

DEAF = 0.75  # a pop-up ignores keys for its first 700 ms: a resident reads first


def answer_all(screen, television, shown=None, quiet=0.05):
    """Presses OK on what pops up until nothing has been there for `quiet` seconds."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            frame = television.next_frame(within=DEAF if shown else quiet)
        except queue.Empty:
            if not shown:
                return
            screen.press("Return")
            continue
        if frame["event"].startswith("popup-"):
            shown = frame["message"] if frame["event"] == "popup-drawn" else None
    raise RuntimeError("palier-tv's pop-ups do not leave")


def answer_the_sample(screen, television):
    """The sample residence has messages of its own that pop up."""
    television.wait_for(event="page-drawn", page="home")
    screen.press("Right")  # somebody is there
    answer_all(screen, television, quiet=3)


def post(caretaker, television, flat, number):
    """Seconds until it is on the screen, and its id."""
    message = {"audience": [flat], "priority": "important", "language": "fr", "headline": f"Mesure {number}",
               "text": "Votre colis est à la loge.", "answers": [{"id": "ok", "label": "Merci"}]}
    start = time.time()
    identity = caretaker.send(message)
    return television.wait_for(event="popup-drawn", message=identity) - start, identity


def measure(hub, tv_program, tv_folder, messages):
    latencies = []
    box = hub.sample["boxes"][0]
    caretaker = Staff(hub)
    with Screen() as screen, Television(tv_program, tv_folder, hub, box, screen) as television:
        answer_the_sample(screen, television)
        for number in range(messages):
            latency, message = post(caretaker, television, box["flat"], number)
            latencies.append(latency * 1000)
            answer_all(screen, television, shown=message)
    return sorted(latencies)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--hub", required=True, help="the palier-hub program")
    options.add_argument("--tv", required=True, help="the palier-tv program")
    options.add_argument("--messages", type=int, default=200)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()
    with scratch_folder() as folder, Hub(given.hub, folder) as hub, scratch_folder() as tv_folder:
        sorted_ms = measure(hub, given.tv, tv_folder, given.messages)
    p99 = sorted_ms[math.ceil(len(sorted_ms) * 0.99) - 1]
    report("post_to_screen", [{"messages": len(sorted_ms), "p50 ms": statistics.median(sorted_ms), "p99 ms": p99, "best ms": sorted_ms[0],
                               "worst ms": sorted_ms[-1]}], given.json)


if __name__ == "__main__":
    main()
