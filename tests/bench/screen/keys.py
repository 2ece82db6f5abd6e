#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""Keys before a full household: from a key press to changed pixels, and the frames of a list of 500 messages while it is walked through.

The key is sent to the X server by its test extension; the server says when it has drawn something. Each key waits for the picture to rest, so that
the change is its own. Then the keys come every 50 ms, faster than any remote repeats, so that the list never stops: a frame's time is from when it
was begun to be drawn on the screen until the next one was. What the renderer says a frame cost it, in whole milliseconds, is told beside it.
"""
import argparse
import itertools
import math
import pathlib
import re
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from programs import Hub, Television, report, scratch_folder  # noqa: E402
from screen.household import SETTINGS, settle_in  # noqa: E402
from screen.x11 import Screen  # noqa: E402

TIMED = {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true"}
BETWEEN_KEYS = 0.05
ONE_FRAME = 0.004  # what is drawn within it belongs together


def quantile(values, share):
    return sorted(values)[math.ceil(len(values) * share) - 1]


def latencies(screen, keys):
    """Milliseconds from each key to the first change."""
    found = []
    for key in keys:
        screen.settle()
        pressed = screen.strike(key)
        changed = screen.next_change(2)
        if changed is None:
            raise RuntimeError(f"{key}: nothing was drawn")
        found.append((changed - pressed) * 1000)
    return found


def frames_while_moving(screen, keys):
    """Milliseconds from each frame to the next while the keys come."""
    screen.settle()
    begun, moment = [], time.monotonic()
    for key in keys:
        screen.strike(key)
        moment += BETWEEN_KEYS
        while (change := screen.next_change(max(0.0, moment - time.monotonic()))) is not None:
            if not begun or change - begun[-1] > ONE_FRAME:
                begun.append(change)
    return [(later - sooner) * 1000 for sooner, later in itertools.pairwise(begun)]


def costs(lines):
    """Milliseconds the renderer spent on each frame that had anything to draw."""
    times = [int(re.search(r"renderloop in (\d+)ms", line)[1]) for line in lines]
    return [time for time in times if time > 0]


def row(what, values):
    return {"what": what, "count": len(values), "p50 ms": statistics.median(values), "p99 ms": quantile(values, 0.99), "worst ms": max(values)}


def measure(given, hub, folder, screen):
    settle_in(given.tv, folder, hub, screen, 30, given.messages)
    with Television(given.tv, folder, hub, hub.sample["boxes"][0], screen, SETTINGS, TIMED) as television:
        television.wait_for(event="page-drawn", page="home")
        rows = [row("home, key to picture", latencies(screen, ["Right", "Left"] * (given.keys // 2)))]
        screen.strike("2")
        television.wait_for(event="page-drawn", page="inbox")
        rows.append(row("list, key to picture", latencies(screen, ["Down"] * given.keys)))
        before = len(television.rendered)
        rows.append(row("list, frame to frame", frames_while_moving(screen, ["Down"] * (given.messages - given.keys - 1))))
        rows.append(row("list, cost of a frame", costs(television.rendered[before:])))
        return rows


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--hub", required=True, help="the palier-hub program")
    options.add_argument("--tv", required=True, help="the palier-tv program")
    options.add_argument("--messages", type=int, default=500)
    options.add_argument("--keys", type=int, default=200)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()
    with scratch_folder() as data, Hub(given.hub, data) as hub, scratch_folder() as box, Screen() as screen:
        report("keys", measure(given, hub, box, screen), given.json)


if __name__ == "__main__":
    main()
