// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { charactersIn, firstScreen, readingSeconds } from "@console/messages/reading";

test("a short message stays ten seconds", () => {
    expect(readingSeconds("")).toBe(10);
    expect(readingSeconds("x".repeat(60))).toBe(10);
});

test("a longer one stays a second for each six characters, begun seconds included", () => {
    expect(readingSeconds("x".repeat(61))).toBe(11);
    expect(readingSeconds("x".repeat(132))).toBe(22);
});

test("characters are counted as the hub counts them", () => {
    expect(charactersIn("é")).toBe(1);
    expect(charactersIn("👋")).toBe(1);
});

test("the first screen holds 256 characters and says whether there is more", () => {
    expect(firstScreen("x".repeat(256))).toEqual({ text: "x".repeat(256), more: false });
    expect(firstScreen("x".repeat(257))).toEqual({ text: "x".repeat(256), more: true });
});

test("the first screen never ends in half an emoji", () => {
    expect(firstScreen(`${"x".repeat(255)}👋👋`)).toEqual({ text: `${"x".repeat(255)}👋`, more: true });
});
