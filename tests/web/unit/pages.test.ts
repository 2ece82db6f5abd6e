// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { homeOf, pagesOf } from "@console/pages";
import { wayBack } from "@console/wayback";

test("everybody begins on a page that is theirs", () => {
    for (const role of ["caretaker", "landlord", "townhall", "administrator"] as const) expect(pagesOf(role)).toContain(homeOf(role));
});

test("help is the caretaker's, who alone knows the households", () => {
    expect(pagesOf("caretaker")).toContain("help");
    expect(pagesOf("townhall")).not.toContain("help");
    expect(pagesOf(undefined)).toEqual([]);
});

test("after signing in one gets back to a page of ours, and nowhere else", () => {
    expect(wayBack("/pair?code=BCDFGHJK")).toBe("/pair?code=BCDFGHJK");
    for (const strange of ["//evil.example", "https://evil.example", "/sign-in?next=/x", undefined, ["/help"]]) expect(wayBack(strange)).toBe("/");
});
