#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""What a sync with nothing or one row new costs the hub as the history grows from 10⁴ to 10⁶ rows, or with --full to 10⁷.

Half of the rows lie in the residence's scope, the other half in other scopes of the same table. The hubs stand side by side and are asked in turn. The slope is
that of the straight line through (log rows, log CPU time): 0 means that the history costs nothing.
"""
import argparse
import contextlib
import pathlib
import sqlite3
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from programs import report, scratch_folder  # noqa: E402
from sync import SCOPE, History, row_hash  # noqa: E402

BODY = '{"audience":[],"headline":"Coupure d’eau","language":"fr","text":"L’eau sera coupée demain de 9 h à 11 h."}'
NEWS = (0, 1)


def enlarge(database, rows):
    """Adds `rows` rows, every second one to the residence, in the order of the primary key and without a journal: about 10⁵ rows a second."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {setting}")
        others = [scope for (scope,) in connection.execute("SELECT id FROM scope WHERE id <> ? AND id LIKE 'flat:%' ORDER BY id", (SCOPE,))]
        shares = {scope: rows // 2 // len(others) for scope in others}
        shares[SCOPE] = rows - sum(shares.values())
        with connection:
            for scope, share in sorted(shares.items()):
                add(connection, scope, share)
        connection.execute("PRAGMA journal_mode = WAL")


def add(connection, scope, rows):
    head, digest = connection.execute("SELECT head, digest FROM scope WHERE id = ?", (scope,)).fetchone()
    total = int(digest, 16)

    def made():
        nonlocal total
        for number in range(rows):
            identity = f"growth-{number:08}"
            total += row_hash("news", identity, 1)
            yield scope, head + 1 + number, identity, BODY

    connection.executemany("INSERT INTO change (scope, seq, deleted, type, id, rev, body, changed_at) VALUES (?, ?, 0, 'news', ?, 1, ?, '2026-01-01T00:00:00.000Z')", made())
    connection.execute("UPDATE scope SET head = ?, digest = ? WHERE id = ?", (head + rows, f"{total % 2**64:016x}", scope))


class Grown(History):
    def prepare(self, folder, rows):
        began = time.monotonic()
        enlarge(folder / "hub.db", rows)
        size = (folder / "hub.db").stat().st_size / 1e6
        print(f"{rows:,} rows: {size:,.0f} MB, made in {time.monotonic() - began:.0f} s", flush=True)


def histories_of(given):
    if given.histories:
        return [int(rows) for rows in given.histories.split(",")]
    return [10**4, 10**5, 10**6] + [10**7] * given.full


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--hub", required=True, help="the palier-hub program")
    options.add_argument("--histories", help="their lengths in rows (10⁴, 10⁵, 10⁶)")
    options.add_argument("--full", action="store_true", help="with 10⁷ rows too: minutes, and gigabytes in --folder")
    options.add_argument("--folder", type=pathlib.Path, help="where the databases are made and deleted again (a temporary one)")
    options.add_argument("--requests", type=int, default=400, help="in each round")
    options.add_argument("--rounds", type=int, default=15)
    options.add_argument("--json", help="write the figures here too")
    given = options.parse_args()
    with contextlib.ExitStack() as stack:
        histories = []
        for rows in histories_of(given):
            histories.append(Grown(given.hub, stack.enter_context(scratch_folder(given.folder)), rows))
            stack.enter_context(histories[-1].hub)
        for number in range(given.rounds + 1):
            for behind in NEWS:
                for history in histories:
                    history.measure(behind, given.requests)
            if number == 0:  # warms up
                for history in histories:
                    history.figures.clear()
        report("growth", [history.row(behind) for behind in NEWS for history in histories], given.json)


if __name__ == "__main__":
    main()
