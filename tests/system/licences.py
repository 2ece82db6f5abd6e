#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""usage: licences.py SOURCE

Holds resources/licences.json, which the television shows, to what is shipped and linked: every Debian package that is compiled against or runs
beside the programs, every library that CMake looks for, every npm package of the pages, every file and text of a licence that is not ours alone."""
import fnmatch
import json
import pathlib
import re
import sys

LOOKED_FOR_ONLY = {"PkgConfig"}  # finds others


def debian(source):
    """What runs, and what is compiled against: tools leave nothing in the programs, but the compiler its own libraries."""
    for line in (source / "packaging/dependencies").read_text().splitlines():
        group, *packages = line.split("#")[0].split() or [""]
        names = [package.split("|")[0] for package in packages]
        yield from (name for name in names if group == "run" or group == "build" and (name.endswith("-dev") or name == "build-essential"))


def cmake(source):
    text = (source / "CMakeLists.txt").read_text()
    yield from set(re.findall(r"find_package\((\w+)", text)) - LOOKED_FOR_ONLY
    yield from re.findall(r"pkg_check_modules\(\w+ REQUIRED IMPORTED_TARGET ([\w.-]+)\)", text)


def npm(source):
    return json.loads((source / "app/web/package.json").read_text())["dependencies"]


def texts(source):
    return [path.stem for path in (source / "LICENSES").iterdir()]


def kept(source):
    """What the television takes with it."""
    files = (path for folder in ("fonts", "icons", "sounds") for path in (source / "resources" / folder).iterdir())
    return [str(path.relative_to(source)) for path in files if path.suffix in {".ttf", ".svg", ".wav"}]


def faults(source):
    licences = json.loads((source / "resources/licences.json").read_text())["licences"]
    accounted = {kind: set() for kind in ("debian", "cmake", "npm", "file", "text")}
    for entry in licences:
        for line in entry["from"]:
            kind, name = line.split(":", 1)
            accounted[kind].add(name)
            if kind == "text" and name != entry["licence"]:
                yield f'{entry["name"]}: is under {entry["licence"]}, and brings the text of {name}'
        own = [line for line in entry["from"] if line.startswith(("file:", "text:"))]
        if own and "text:" + entry["licence"] not in entry["from"]:
            yield f'{entry["name"]}: is shipped with Palier; say which text of LICENSES it is under'
    for kind, there in (("debian", debian), ("cmake", cmake), ("npm", npm), ("text", texts)):
        names = set(there(source))
        yield from (f"{kind}:{name} is in no entry" for name in sorted(names - accounted[kind]))
        yield from (f"{kind}:{name} is not there any more" for name in sorted(accounted[kind] - names))
    files = kept(source)
    for name in files:
        if not any(fnmatch.fnmatch(name, pattern) for pattern in accounted["file"]):
            yield f"file:{name} is in no entry"
    for pattern in sorted(accounted["file"]):
        if not fnmatch.filter(files, pattern):
            yield f"file:{pattern} is not there any more"
    names = [entry["name"] for entry in licences]
    yield from (f"{name} stands there twice" for name in sorted({name for name in names if names.count(name) > 1}))


found = list(faults(pathlib.Path(sys.argv[1])))
for fault in found:
    print("FAIL: resources/licences.json:", fault)
sys.exit(1 if found else 0)
