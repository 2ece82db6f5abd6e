#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""What one POST /v1/sync costs the hub, by how much is new and by how long the scope's history is.

A real hub for each length, side by side and in turn; the residence's history is lengthened in its database file before it starts.
Figures are the hub's own CPU time per request and the median answer time of one client.
"""
import argparse
import contextlib
import hashlib
import json
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from programs import Hub, cpu_seconds, report, scratch_folder  # noqa: E402

SCOPE = "residence:1"
BOOT = "01936e5a-7c00-7abc-8def-0123456789ab"


def row_hash(kind, identity, rev):
    """As docs/feed.md says: the digest of a scope is the sum of these over its live rows."""
    return int.from_bytes(hashlib.sha256(f"{kind}\0{identity}\0{rev}".encode()).digest()[:8], "big")


def lengthen(database, rows):
    """Adds `rows` live news rows to the residence's history, with its head and digest kept right."""
    with contextlib.closing(sqlite3.connect(database)) as connection, connection:
        head, digest = connection.execute("SELECT head, digest FROM scope WHERE id = ?", (SCOPE,)).fetchone()
        (body,) = connection.execute("SELECT body FROM change WHERE type = 'news' AND deleted = 0 LIMIT 1").fetchone()
        total = (int(digest, 16) + sum(row_hash("news", f"bench-{number}", 1) for number in range(rows))) % 2**64
        connection.executemany("INSERT INTO change (scope, seq, deleted, type, id, rev, body, changed_at) VALUES (?, ?, 0, 'news', ?, 1, ?, ?)",
                               ((SCOPE, head + 1 + number, f"bench-{number}", body, "2026-01-01T00:00:00.000Z") for number in range(rows)))
        connection.execute("UPDATE scope SET head = ?, digest = ? WHERE id = ?", (head + rows, f"{total:016x}", SCOPE))


class History:
    """A hub whose residence has a history of so many rows, and the box that asks it."""

    def __init__(self, program, folder, rows):
        self.rows = rows
        subprocess.run([program, "demo-data", "--data", folder], check=True, stdout=subprocess.DEVNULL)
        self.prepare(folder, rows)
        self.hub = Hub(program, folder)
        self._secret = {"Authorization": f"Bearer {self.hub.sample['boxes'][0]['secret']}"}
        self._cursors = self._heads(folder / "hub.db")
        self.figures = {}

    def prepare(self, folder, rows):
        lengthen(folder / "hub.db", rows)

    def _heads(self, database):
        """The cursors of a box that has been there all along."""
        mine = self._sync({})["scopeList"]
        with contextlib.closing(sqlite3.connect(database)) as connection:
            rows = connection.execute("SELECT id, epoch, head FROM scope").fetchall()
        return {scope: {"e": epoch, "s": head} for scope, epoch, head in rows if scope in mine}

    def _sync(self, cursors):
        return self.hub.call("POST", "/v1/sync", {"boot": BOOT, "cursors": cursors}, self._secret)[0]

    def measure(self, behind, requests):
        asked = {**self._cursors, SCOPE: {**self._cursors[SCOPE], "s": self._cursors[SCOPE]["s"] - behind}}
        got = len(self._sync(asked)["scopes"][SCOPE]["changes"])
        if got != behind:
            raise RuntimeError(f"expected {behind} changes, got {got}")
        times = []
        before = cpu_seconds(self.hub.process)
        for _ in range(requests):
            start = time.perf_counter()
            self._sync(asked)
            times.append((time.perf_counter() - start) * 1e6)
        cpu = (cpu_seconds(self.hub.process) - before) / requests * 1e6
        self.figures.setdefault(behind, []).append((cpu, statistics.median(times)))

    def row(self, behind):
        cpu, answer = zip(*self.figures[behind])
        return {"history": self.rows, "new": behind, "cpu µs": statistics.median(cpu), "best cpu µs": min(cpu), "worst cpu µs": max(cpu),
                "answer µs": statistics.median(answer)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--hub", required=True, help="the palier-hub program")
    options.add_argument("--histories", default="1000,1000000", help="their lengths in rows")
    options.add_argument("--requests", type=int, default=400, help="in each round; a tenth of it where 200 are new")
    options.add_argument("--rounds", type=int, default=15)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()
    with contextlib.ExitStack() as stack:
        histories = []
        for rows in map(int, given.histories.split(",")):
            histories.append(History(given.hub, stack.enter_context(scratch_folder()), rows))
            stack.enter_context(histories[-1].hub)
        news = (0, 1, 200)
        for number in range(given.rounds + 1):
            for behind in news:
                for history in histories:
                    history.measure(behind, max(2, given.requests // (10 if behind == 200 else 1)))
            if number == 0:  # warms up
                for history in histories:
                    history.figures.clear()
        report("sync", [history.row(behind) for behind in news for history in histories], given.json)


if __name__ == "__main__":
    main()
