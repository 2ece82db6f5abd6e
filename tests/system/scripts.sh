#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
#
# usage: scripts.sh SOURCE
# The commands of packaging/ as a person meets them: sound shell, a clear line and exit code 2 for a wrong
# option, and nothing to install (so no network) on a machine that has built.
set -euo pipefail
cd "$1"
fail() { echo "FAIL: $1"; exit 1; }

refuses() {
    local code=0 said
    said=$("$@" 2>&1) || code=$?
    [ "$code" -eq 2 ] || fail "$* should end with 2, ended with $code: $said"
    [ "$(wc -l <<<"$said")" -eq 1 ] || fail "$* should say one line, said: $said"
}

for script in packaging/install-dependencies packaging/test packaging/demo packaging/pictures packaging/contact-sheet .ci/run tests/system/scripts.sh; do
    bash -n "$script" || fail "$script is not valid shell"
    [ -x "$script" ] || [[ "$script" == tests/* ]] || fail "$script is not executable"
done

refuses packaging/install-dependencies nonsense
refuses packaging/install-dependencies --nonsense
refuses packaging/demo --nonsense
refuses packaging/demo --port 70000
refuses packaging/demo --story
refuses packaging/contact-sheet nonsense

packaging/install-dependencies --check build run test || fail "packaging/test runs before its dependencies are there"
doubles=$(packaging/install-dependencies --list build run test bench | sort | uniq -d)
[ -z "$doubles" ] || fail "listed twice in packaging/dependencies: $doubles"
echo "scripts: all as expected"
