// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { answersGiven, filtered, flatWords, needsLook, tally } from "@console/messages/flatstate";
import type { FlatReport, MessageDetail } from "@shared/api/types";

const since = "2026-11-21T17:42:00.000Z";
const seen = "2026-11-20T20:05:00.000Z";
let next = 1;
const flat = (parts: Partial<FlatReport>): FlatReport => ({
    flat: { id: `flat:${next++}`, kind: "flat", name: "207" },
    place: "Bâtiment B",
    state: "queued",
    since,
    reachable: "yes",
    ...parts,
});

test.each<[string, Partial<FlatReport>, object]>([
    ["answered", { state: "answered" }, { tone: "good", word: "answered", detail: "at", time: since }],
    ["read", { state: "read", reachable: "no" }, { tone: "good", word: "read", detail: "at", time: since }],
    ["shown is not read", { state: "presented" }, { tone: "warn", word: "presented", detail: "notConfirmed", time: since }],
    ["received is not shown", { state: "delivered" }, { tone: "info", word: "delivered", detail: "notShown", time: since }],
    ["received, then silent", { state: "delivered", reachable: "no", lastSeenAt: seen }, { tone: "info", word: "delivered", detail: "boxSilent", time: seen }],
    ["silent since a time", { reachable: "no", lastSeenAt: seen }, { tone: "bad", word: "unreachable", detail: "since", time: seen }],
    ["never heard of", { reachable: "no" }, { tone: "bad", word: "unreachable", detail: "silent" }],
    ["no television", { reachable: "none" }, { tone: "bad", word: "noTv", detail: "tellOtherwise" }],
    ["on its way", {}, { tone: "quiet", word: "queued", detail: "onItsWay" }],
    ["expired", { state: "expired" }, { tone: "quiet", word: "expired", detail: "endedAt", time: since }],
    ["cancelled", { state: "cancelled" }, { tone: "quiet", word: "cancelled", detail: "endedAt", time: since }],
    ["help comes first", { state: "answered", needsHelp: true }, { tone: "bad", word: "help", detail: "at", time: since }],
])("%s", (_name, parts, words) => expect(flatWords(flat(parts))).toEqual(words));

test("whoever confirmed needs no look, unless help is asked for", () => {
    expect(needsLook(flat({ state: "read" }))).toBe(false);
    expect(needsLook(flat({ state: "cancelled" }))).toBe(false);
    expect(needsLook(flat({ state: "read", needsHelp: true }))).toBe(true);
    expect(needsLook(flat({ state: "presented" }))).toBe(true);
    expect(needsLook(flat({ state: "expired" }))).toBe(true);
});

test("the parts of the bar add up to the flats", () => {
    const flats = [flat({ state: "read" }), flat({ state: "answered" }), flat({ state: "presented" }), flat({ state: "delivered", reachable: "no" }), flat({}), flat({ reachable: "none" }), flat({ state: "expired" })];
    expect(tally(flats)).toEqual({ done: 2, shown: 1, received: 1, onTheWay: 1, unreachable: 1, over: 1 });
});

test("the list to look at begins with help, then with those nobody can have told", () => {
    const flats = [flat({}), flat({ state: "presented" }), flat({ reachable: "none" }), flat({ state: "read" }), flat({ state: "presented", needsHelp: true })];
    expect(filtered(flats, "look").map((one) => flatWords(one).word)).toEqual(["help", "noTv", "presented", "queued"]);
    expect(filtered(flats, "all")).toEqual(flats);
});

test("answers are counted in the order of the message", () => {
    const answers = [{ id: "yes", label: "Oui" }, { id: "no", label: "Non" }];
    const flats = [flat({ state: "answered", answer: answers[1]! }), flat({ state: "answered", answer: answers[1]! }), flat({})];
    expect(answersGiven({ message: { answers } as MessageDetail["message"], flats })).toEqual([
        { id: "yes", label: "Oui", flats: 0 },
        { id: "no", label: "Non", flats: 2 },
    ]);
    expect(filtered(flats, "answers")).toHaveLength(2);
});
