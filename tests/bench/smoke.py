#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""Runs every benchmark once with tiny sizes and looks at the shape of what comes out: no figure is judged, only that there is one.

mosquitto and nginx come with the group `bench` of packaging/dependencies, which tests do not install: they would start services on a
developer's machine. Where one is missing its rows must be missing too, and the table must say so; where it is there it must be measured.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
from programs import start  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
HAS_MOSQUITTO = pathlib.Path("/usr/sbin/mosquitto").exists()
HAS_KODI, HAS_BIGSCREEN = bool(shutil.which("kodi")), bool(shutil.which("plasma-bigscreen-x11"))
HAS_NGINX = pathlib.Path("/usr/sbin/nginx").exists()
HAS_POSTGRESQL = pathlib.Path("/usr/lib/postgresql/15/bin/pgbench").exists()
BUILD = None


def run(*options):
    """Its exit code and what it said; says it here too, as it comes, so that a run that is cut off shows how far it got."""
    said = []
    with start([HERE / "run", "--build", BUILD, "--no-install", *options], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            said.append(line)
    return process.returncode, "".join(said)


class Benchmarks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            code, cls.said = run("--quick", "--out", folder)
            if code != 0:
                raise AssertionError(f"tests/bench/run ended with {code}")
            cls.results = json.loads((pathlib.Path(folder) / "results.json").read_text())

    def rows(self, part, columns):
        rows = self.results["parts"][part]["rows"]
        for row in rows:
            self.assertLessEqual(set(columns), set(row))
            for name in columns:
                self.assertGreater(row[name], 0, f"{part}: {name}")
        return rows

    def test_fanout_measures_each_server_that_is_there(self):
        rows = self.rows("fanout", ["subscribers", "median ms", "best ms", "worst ms", "to raw", "cpu ms"])
        servers = ["raw epoll"] + ["mosquitto"] * HAS_MOSQUITTO + ["palier, 1 worker", "palier, 2 workers"]
        self.assertEqual([row["server"] for row in rows], servers)

    def test_get_measures_each_server_that_is_there(self):
        rows = self.rows("get", ["cpu µs", "best cpu µs", "worst cpu µs", "requests/s"])
        self.assertEqual([row["server"] for row in rows], ["nginx, static"] * HAS_NGINX + ["palier, JSON made", "palier, JSON kept"])

    def test_sync_measures_each_history_with_nothing_one_and_many_new(self):
        rows = self.rows("sync", ["history", "cpu µs", "best cpu µs", "worst cpu µs", "answer µs"])
        self.assertEqual([(row["history"], row["new"]) for row in rows], [(rows, new) for new in (0, 1, 200) for rows in (300, 3000)])

    def test_commits_measures_each_database_one_and_many_at_a_time(self):
        rows = self.rows("commits", ["in flight", "jobs a commit", "jobs/s", "peer jobs/s", "ratio", "best ratio", "worst ratio"])
        self.assertEqual([(row["database"], row["in flight"]) for row in rows], [(name, count) for name in ["SQLite"] + ["PostgreSQL"] * HAS_POSTGRESQL for count in (1, 128)])

    def test_growth_measures_each_history_with_nothing_and_one_new(self):
        rows = self.rows("growth", ["history", "cpu µs", "best cpu µs", "worst cpu µs", "answer µs"])
        self.assertEqual([(row["history"], row["new"]) for row in rows], [(rows, new) for new in (0, 1) for rows in (300, 3000)])

    def test_fleet_measures_each_number_of_boxes_with_kept_and_new_connections(self):
        rows = self.rows("fleet", ["boxes", "median ms", "best ms", "worst ms", "receipts ms", "hub cpu ms", "PSS MB"])
        self.assertEqual([(row["boxes"], row["connections"]) for row in rows], [(boxes, kind) for boxes in (20, 40) for kind in ("kept", "new")])
        for row in rows:
            self.assertLessEqual(row["median ms"], row["receipts ms"])

    def test_storm_serves_every_box_plain_and_over_tls(self):
        rows = self.rows("storm", ["half ms", "p99 ms", "last ms", "hub cpu ms"])
        self.assertEqual([(row["boxes"], row["protocol"]) for row in rows], [(20, "plain"), (20, "TLS")])

    def test_every_message_reached_the_screen(self):
        (row,) = self.rows("post_to_screen", ["p50 ms", "p99 ms", "best ms", "worst ms"])
        self.assertEqual(row["messages"], 3)
        self.assertLessEqual(row["best ms"], row["p50 ms"])
        self.assertLessEqual(row["p50 ms"], row["worst ms"])

    def test_the_television_and_its_peers_all_drew_their_picture(self):
        rows = self.rows("first_picture", ["runs", "ms", "best ms", "worst ms", "PSS MB"])
        peers = ["Chromium kiosk"] + ["Kodi"] * HAS_KODI + ["Plasma Bigscreen"] * HAS_BIGSCREEN
        self.assertEqual([row["program"] for row in rows], ["palier-tv", "palier-tv, OpenGL", *peers])

    def test_an_idle_screen_was_watched(self):
        (row,) = self.rows("idle", ["seconds", "until calm s"])
        for name in ("frames a minute", "wake-ups a minute", "cpu ms a minute"):  # within two seconds there may be none
            self.assertGreaterEqual(row[name], 0, name)

    def test_keys_were_pressed_on_the_home_and_in_a_list(self):
        rows = self.rows("keys", ["count", "p50 ms", "p99 ms", "worst ms"])
        self.assertEqual([row["what"] for row in rows], ["home, key to picture", "list, key to picture", "list, frame to frame", "list, cost of a frame"])
        for row in rows:
            self.assertLessEqual(row["p50 ms"], row["p99 ms"])
            self.assertLessEqual(row["p99 ms"], row["worst ms"])

    def test_the_table_judges_every_aim(self):
        table = [line for line in self.results["table"] if line["aim"]]
        self.assertEqual(len(table), 2 + 2 + 3 + 2 + 2 + 6 + 2 + 1 + 2 + 1 + 3)
        for line in table:
            is_there = {"mosquitto": HAS_MOSQUITTO, "nginx, static file": HAS_NGINX}.get(line["peer"], True)
            self.assertIn(line["met"], (True, False) if is_there else (None,), line["what"])
            self.assertIn(line["what"], self.said)
            if not is_there:
                self.assertEqual(line["peer figure"], "not installed")

    def test_says_when_and_where_it_ran(self):
        self.assertTrue(self.results["quick"])
        self.assertEqual(set(self.results["machine"]), {"cpu", "cores", "memory GiB", "kernel"})

    def test_refuses_what_it_cannot_do(self):
        self.assertEqual(run("--only", "nonsense")[0], 2)
        code, said = run("--build", HERE)
        self.assertEqual(code, 1)
        self.assertIn("has no palier-hub", said)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--build", required=True)
    BUILD = options.parse_args().build
    unittest.main(argv=sys.argv[:1], verbosity=2)
