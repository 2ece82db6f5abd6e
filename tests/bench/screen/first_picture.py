#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""Start to final picture and memory of palier-tv beside Chromium in kiosk mode on a comparable page, on one virtual screen.

The time runs from the start of the process until 97 % of 1,400 sampled pixels are those of the picture at rest.
Memory is the proportional set size of the whole process tree, two seconds after that picture.
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import x11  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent


def chromium(profile):
    return ["chromium", "--kiosk", "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-features=Translate", "--lang=fr", "--window-size=1920,1080", "--window-position=0,0",
            f"--user-data-dir={profile}", (HERE / "home.html").as_uri()]


def started(command, screen, environment):
    return subprocess.Popen(command, env={**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", **environment},
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


def end(process):
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def measure(make_command, screen, environment, runs):
    """Medians over `runs` after one warm start that also shows what the picture at rest is."""
    times, memory = [], []
    wanted = None
    for run in range(runs + 1):
        folder = x11.empty_folder()
        start = time.monotonic()
        process = started(make_command(folder), screen, environment)
        try:
            if wanted is None:
                wanted = screen.wait_until_still(60)
                continue
            seen = screen.wait_for(wanted, 60)
            if seen is None:
                raise RuntimeError("the picture at rest did not come back: it differs from run to run")
            times.append(seen - start)
            time.sleep(2)
            memory.append(x11.pss_of_tree(process.pid))
        finally:
            end(process)
            shutil.rmtree(folder, ignore_errors=True)
            time.sleep(0.5)
    return {"first_picture_ms": statistics.median(times) * 1000, "pss_mb": statistics.median(memory) / 1e6, "runs": runs}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--tv", required=True, help="the palier-tv program")
    options.add_argument("--fixture", required=True, help="a data folder of a paired box that has synchronised; it is copied for each run")
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()

    def tv(folder):
        shutil.copytree(given.fixture, folder, dirs_exist_ok=True)
        return [given.tv, "--data", folder, "--hub", "http://127.0.0.1:9", "--windowed", "1920x1080"]

    result = {}
    with x11.Screen() as screen:
        result["palier-tv, software renderer"] = measure(tv, screen, {"QT_QUICK_BACKEND": "software"}, given.runs)
        result["Chromium kiosk"] = measure(chromium, screen, {}, given.runs)
    peer = result["Chromium kiosk"]
    for name, figures in result.items():
        print(f"{name:32} {figures['first_picture_ms']:8.0f} ms  {figures['pss_mb']:7.1f} MB  "
              f"{figures['first_picture_ms'] / peer['first_picture_ms']:5.2f}×  {figures['pss_mb'] / peer['pss_mb']:5.2f}×")
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(result, indent=1))


main()
