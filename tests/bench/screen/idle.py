#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""What an idle home screen costs: what is drawn, how often a thread wakes, and CPU time, over a minute in which nobody presses a key.

A full household with its hub, in step, the news having been round once. Wake-ups are the voluntary context switches of all threads. The clock's minute
is part of it: one frame a minute is its due.
"""
import argparse
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from programs import Effort, Hub, Television, report, scratch_folder  # noqa: E402
from screen.household import SETTINGS, settle_in  # noqa: E402
from screen.x11 import Screen  # noqa: E402


def frames_within(screen, seconds):
    """How often something was drawn; what comes within 20 ms is one frame."""
    frames, last, end = 0, 0.0, time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        change = screen.next_change(left)
        if change is not None:
            frames += change - last > 0.02
            last = change
    return frames


def measure(given, hub, folder, screen):
    settle_in(given.tv, folder, hub, screen, 30, 40)
    with Television(given.tv, folder, hub, hub.sample["boxes"][0], screen, SETTINGS) as television:
        television.wait_for(event="page-drawn", page="home")
        calm = screen.wait_until_calm(given.calm, within=given.patience)
        effort = Effort(television.process)
        frames = frames_within(screen, given.seconds)
        cpu, woken = effort.spent()
        minutes = given.seconds / 60
        return {"seconds": given.seconds, "until calm s": calm, "frames a minute": frames / minutes, "wake-ups a minute": woken / minutes,
                "cpu ms a minute": cpu * 1000 / minutes}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--hub", required=True, help="the palier-hub program")
    options.add_argument("--tv", required=True, help="the palier-tv program")
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--calm", type=float, default=20, help="as long without a frame counts as idle")
    options.add_argument("--patience", type=float, default=180)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()
    with scratch_folder() as data, Hub(given.hub, data) as hub, scratch_folder() as box, Screen() as screen:
        report("idle", [measure(given, hub, box, screen)], given.json)


if __name__ == "__main__":
    main()
