#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""usage: specification.py SOURCE CTEST BUILD

Holds docs/feed.md (and docs/reliability.md, where it is) to the tests that enforce it: every invariant names a test, every test and
function that is named exists, and every cell of the tables of states and events says what test_synctables expects."""
import json
import pathlib
import re
import subprocess
import sys

SCRIPTS = {".mjs", ".js", ".py", ".sh", ".cmake"}
INVARIANTS = [f"S{n}" for n in range(1, 7)] + [f"C{n}" for n in range(1, 9)] + [f"L{n}" for n in range(1, 5)]
FAULTS = 51
NEVER = "never"


def tables(text):
    """Every table as a list of rows, each a list of cells; the first row is the head."""
    table = []
    for line in text.splitlines() + [""]:
        if line.startswith("|"):
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]
            if not all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                table.append(cells)
        elif table:
            yield table
            table = []


def scripts_of(word):
    """A script that a command names; one without a suffix brings the modules beside it."""
    if not word.is_file():
        return []
    if word.suffix in SCRIPTS:
        return [word]
    with word.open("rb") as file:
        return [word, *word.parent.glob("*.py")] if file.readline(80).startswith(b"#!/usr/bin/env python3") else []


class Tests:
    """What ctest runs, and the files of each: its script, or what its program is compiled from."""

    def __init__(self, ctest, build):
        shown = subprocess.run([ctest, "--test-dir", build, "--show-only=json-v1"], check=True, capture_output=True, text=True).stdout
        sources = {}
        for entry in json.loads((pathlib.Path(build) / "compile_commands.json").read_text()):
            target = re.search(r" -o \S*CMakeFiles/([\w.-]+)\.dir/", entry["command"])
            sources.setdefault(target[1] if target else "", []).append(pathlib.Path(entry["file"]))
        self.files = {}
        for test in json.loads(shown)["tests"]:
            words = [pathlib.Path(word) for word in test.get("command", [])]
            self.files[test["name"]] = [file for word in words for file in scripts_of(word)]
            programs = {word.name for word in words} or {"test_" + test["name"]}  # ctest does not tell the command of what is not built yet
            for program in programs:
                self.files[test["name"]] += [file for file in sources.get(program, []) if file.is_file()]

    def has(self, test):
        return test in self.files

    def has_function(self, test, function):
        return any(re.search(rf"\b{re.escape(function)}\b\s*\(", file.read_text(errors="replace")) or
                   re.search(rf"\b(?:def|function|test)\b[^\n]*\b{re.escape(function)}\b", file.read_text(errors="replace"))
                   for file in self.files[test])


def named_tests(cell):
    """(test, [functions]) for each `test` function, function; … of a cell; what stands after " for " is said in words."""
    for part in cell.split(";"):
        part = part.split(", for ")[0].strip()
        named = re.fullmatch(r"`([\w-]+)`((?:[\s,]+(?:and\s+)?\w+)*)", part)
        if not named:
            raise ValueError(f'cannot read "{part}": expected `test` function, function; `test` …')
        yield named[1], [word for word in re.findall(r"\w+", named[2]) if word != "and"]


def check_cell(where, cell, tests, faults):
    try:
        named = list(named_tests(cell))
    except ValueError as error:
        faults.append(f"{where}: {error}")
        return
    for test, functions in named:
        if not tests.has(test):
            faults.append(f"{where}: ctest knows no test `{test}`")
            continue
        faults.extend(f"{where}: `{test}` has no function {function}" for function in functions if not tests.has_function(test, function))


def check_invariants(text, tests, faults):
    seen = []
    for table in tables(text):
        for row in table:
            if not re.fullmatch(r"[SCL]\d+", row[0]):
                continue
            seen.append(row[0])
            if len(row) < 3 or not row[2]:
                faults.append(f"docs/feed.md, {row[0]}: no test is named")
                continue
            check_cell(f"docs/feed.md, {row[0]}", row[2], tests, faults)
    faults.extend(f"docs/feed.md: {name} is missing" for name in INVARIANTS if name not in seen)
    faults.extend(f"docs/feed.md: {name} is there {seen.count(name)} times, or not one of ours"
                  for name in sorted(set(seen)) if seen.count(name) > 1 or name not in INVARIANTS)
    return len(seen)


def check_reliability(path, tests, faults):
    """Every fault has its row, which names a test and what was last seen of it, or says why it was not run."""
    rows = []
    for table in tables(path.read_text()):
        columns = [n for n, head in enumerate(table[0]) if head.lower() in ("test", "tests")]
        for row in table[1:] if columns else []:
            rows.append(row[0])
            where = f"docs/reliability.md, row {row[0]}"
            cell = row[columns[0]] if columns[0] < len(row) else ""
            if cell.lower().startswith("not run"):
                continue
            check_cell(where, cell, tests, faults)
            if not row[-1]:
                faults.append(f"{where}: nothing is said of its last result")
    if rows != [str(number) for number in range(1, FAULTS + 1)]:
        faults.append(f"docs/reliability.md: expected rows 1 to {FAULTS}, each once and in order")
    return len(rows)


def state_name(head):
    return "".join(word.capitalize() for word in head.split())


def expected_cells(source):
    """(state, event) → effects, without scopes and keys, as test_synctables expects them."""
    text = (source / "tests/sync/test_synctables.cpp").read_text()
    rows = re.findall(r'^\s*row\((\w+)::(\w+), "([^"]+)", .*, "([^"]*)"\);$', text, re.M)
    cells = {}
    for kind, state, event, effects in rows:
        cells[kind, state, event] = [word.split(":")[0] for word in effects.split()]
    return cells


def check_table(kind, table, expected, faults):
    states = [state_name(head) for head in table[0][1:]]
    told = set()
    for row in table[1:]:
        event = re.sub(r"\s*\(.*\)", "", row[0])
        for state, cell in zip(states, row[1:]):
            where = f"docs/feed.md, {event} while {state}"
            told.add((kind, state, event))
            wanted = expected.get((kind, state, event))
            said = re.match(r"(?:`[\w-]+` ?)+", cell)
            effects = re.findall(r"`([\w-]+)`", said[0]) if said else []
            if cell.split(" ")[0] == NEVER:
                if wanted is not None:
                    faults.append(f"{where}: said never to happen, but test_synctables plays it")
            elif wanted is None:
                faults.append(f"{where}: test_synctables has no such row")
            elif effects != wanted or (not effects and not cell.startswith("–")):
                faults.append(f"{where}: says {effects or cell}, the test {wanted}")
    for key in expected:
        if key[0] == kind and key not in told:
            faults.append(f"docs/feed.md has no cell for {key[2]} while {key[1]}")
    return (len(table) - 1) * len(states)


def check_states(source, text, faults):
    expected = expected_cells(source)
    kinds = {"Asking": "State", "Empty": "Outbox", "Closed": "Socket"}  # by a state that no other has
    cells = 0
    for table in tables(text):
        states = [state_name(head) for head in table[0][1:]] if table[0][0] == "event" else []
        for state in set(states) & set(kinds):
            cells += check_table(kinds.pop(state), table, expected, faults)
    faults.extend(f"docs/feed.md has no table of states and events for the {kind}" for kind in kinds.values())
    return cells


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    text = (source / "docs/feed.md").read_text()
    tests = Tests(sys.argv[2], sys.argv[3])
    faults = []
    invariants = check_invariants(text, tests, faults)
    cells = check_states(source, text, faults)
    rows = check_reliability(source / "docs/reliability.md", tests, faults)
    for fault in faults:
        print("FAIL:", fault)
    print(f"specification: {invariants} invariants, {cells} cells of states and events, {rows} rows of docs/reliability.md, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
