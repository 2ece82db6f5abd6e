#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
#
# usage: words.sh SOURCE LUPDATE
# Every text of the television's sources is in every language, whole, and no language holds one that is no longer used.
set -euo pipefail
cd "$1"
lupdate="$2"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fault=0

for language in fr en ar es it pt tr; do
    kept="translations/palier_$language.ts" now="$scratch/palier_$language.ts"
    cp "$kept" "$now"
    "$lupdate" -silent -no-obsolete -locations none -extensions cpp,h,qml app/speech app/viewmodels qml -ts "$now"
    if ! diff <(grep -o 'message id="[^"]*"' "$kept" | sort) <(grep -o 'message id="[^"]*"' "$now" | sort) >"$scratch/diff"; then
        echo "FAIL: $kept differs from the sources (< only there, > only in the sources): cmake --build build/dev --target words"
        cat "$scratch/diff"
        fault=1
    fi
    if grep -nE 'type="(unfinished|vanished|obsolete)"|<translation></translation>|<translation/>|<numerusform></numerusform>|<numerusform/>' "$now"; then
        echo "FAIL: $kept misses words"
        fault=1
    fi
done
[ "$fault" -eq 0 ] && echo "words: $(grep -c '<message id' translations/palier_fr.ts) texts in each language"
exit "$fault"
