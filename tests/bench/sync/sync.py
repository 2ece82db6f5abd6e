#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""What one `POST /v1/sync` costs the hub, by how much is new and how long the scope's history is.

A real hub with the sample residence; the residence's history is lengthened in its database file before it starts.
Figures are the hub's own CPU time per request (from /proc) and the median answer time of one client.
"""
import argparse
import hashlib
import http.client
import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

TICKS = os.sysconf("SC_CLK_TCK")
SCOPE_KIND = "residence:"


def row_hash(kind, identity, rev):
    return int.from_bytes(hashlib.sha256(f"{kind}\0{identity}\0{rev}".encode()).digest()[:8], "big")


def lengthen(database, rows):
    """Adds `rows` live news rows to each residence's history, with its head and digest kept right."""
    connection = sqlite3.connect(database)
    for (scope,) in connection.execute("SELECT id FROM scope WHERE id LIKE ?", (SCOPE_KIND + "1",)).fetchall():
        head, digest = connection.execute("SELECT head, digest FROM scope WHERE id = ?", (scope,)).fetchone()
        body = connection.execute("SELECT body FROM change WHERE type = 'news' AND deleted = 0 LIMIT 1").fetchone()[0]
        total = int(digest, 16)

        def made():
            nonlocal total
            for number in range(rows):
                identity = f"bench-{number}"
                total = (total + row_hash("news", identity, 1)) % 2**64
                yield scope, head + 1 + number, 0, "news", identity, 1, body, "2026-01-01T00:00:00.000Z"
        connection.executemany("INSERT INTO change (scope, seq, deleted, type, id, rev, body, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", made())
        connection.execute("UPDATE scope SET head = ?, digest = ? WHERE id = ?", (head + rows, f"{total:016x}", scope))
    connection.commit()
    connection.close()


class Hub:
    def __init__(self, program, folder):
        self.process = subprocess.Popen([program, "serve", "--data", folder, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.connection = http.client.HTTPConnection("127.0.0.1", int(line.strip().rstrip("/").rsplit(":", 1)[1]))

    def sync(self, secret, cursors):
        body = json.dumps({"boot": "01936e5a-7c00-7abc-8def-0123456789ab", "cursors": cursors})
        self.connection.request("POST", "/v1/sync", body, {"Authorization": f"Bearer {secret}", "Content-Type": "application/json"})
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"sync: {answer.status} {text[:300]}")
        return json.loads(text)

    def cpu(self):
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def stop(self):
        self.process.terminate()
        self.process.wait()


def at_head(hub, secret):
    """The box's cursors once it has everything."""
    cursors, more = {}, True
    while more:
        more = False
        for scope, news in hub.sync(secret, cursors)["scopes"].items():
            part = news.get("reset", news)
            cursors[scope] = {"e": part["e"], "s": part["to"]}
            more = more or part["more"]
    return cursors


def cost(hub, secret, cursors, behind, requests):
    scope = next(name for name in cursors if name.startswith(SCOPE_KIND))
    asked = {**cursors, scope: {**cursors[scope], "s": cursors[scope]["s"] - behind}}
    got = len(hub.sync(secret, asked)["scopes"][scope]["changes"])
    if got != behind:
        raise RuntimeError(f"expected {behind} changes, got {got}")
    times = []
    cpu = hub.cpu()
    for _ in range(requests):
        start = time.perf_counter()
        hub.sync(secret, asked)
        times.append(time.perf_counter() - start)
    return {"cpu_us": (hub.cpu() - cpu) / requests * 1e6, "median_us": statistics.median(times) * 1e6}


def jump(folder, cursors, rows):
    """Skips the first download of a long history: the cursor of a box that was there all along."""
    connection = sqlite3.connect(pathlib.Path(folder) / database_name(folder))
    for scope in cursors:
        epoch, head = connection.execute("SELECT epoch, head FROM scope WHERE id = ?", (scope,)).fetchone()
        cursors[scope] = {"e": epoch, "s": head}
    connection.close()
    return cursors


def database_name(folder):
    return next(path.name for path in pathlib.Path(folder).iterdir() if path.suffix in (".db", ".sqlite"))


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--hub", required=True)
    options.add_argument("--rows", default="1000,1000000", help="lengths of the history")
    options.add_argument("--requests", type=int, default=2000)
    options.add_argument("--json")
    given = options.parse_args()
    result = {}
    for rows in (int(text) for text in given.rows.split(",")):
        folder = tempfile.mkdtemp(prefix="palier-bench-")
        try:
            subprocess.run([given.hub, "demo-data", "--data", folder], check=True, stdout=subprocess.DEVNULL)
            lengthen(pathlib.Path(folder) / database_name(folder), rows)
            secret = json.loads((pathlib.Path(folder) / "demo.json").read_text())["boxes"][0]["secret"]
            hub = Hub(given.hub, folder)
            try:
                first = hub.sync(secret, {})
                cursors = jump(folder, {scope: {} for scope in first["scopeList"]}, rows)
                for behind in (0, 1, 200):
                    requests = given.requests if behind < 200 else max(200, given.requests // 10)
                    cost(hub, secret, cursors, behind, requests // 10)
                    result[f"{rows} rows, {behind} new"] = cost(hub, secret, cursors, behind, requests)
            finally:
                hub.stop()
        finally:
            shutil.rmtree(folder)
    names = sorted({name.split(" rows, ")[1] for name in result}, key=lambda name: int(name.split()[0]))
    lengths = [int(text) for text in given.rows.split(",")]
    print(f"{'':10} " + " ".join(f"{rows:>12,} rows" for rows in lengths) + "   ratio (CPU)")
    for name in names:
        figures = [result[f"{rows} rows, {name}"]["cpu_us"] for rows in lengths]
        print(f"{name:10} " + " ".join(f"{figure:14.0f} µs" for figure in figures) + f"   {figures[-1] / figures[0]:.2f}")
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(result, indent=1))


main()
