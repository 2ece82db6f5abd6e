// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { expiryTime, localMinute } from "@console/messages/expiry";

const at = (hour: number) => new Date(2026, 10, 21, hour, 30);

test("this evening is today's until eight, then tomorrow's", () => {
    expect(expiryTime({ kind: "tonight" }, at(18))).toEqual(new Date(2026, 10, 21, 20));
    expect(expiryTime({ kind: "tonight" }, at(21))).toEqual(new Date(2026, 10, 22, 20));
});

test("a week ends on the same weekday in the evening, over the change of the clock too", () => {
    expect(expiryTime({ kind: "week" }, new Date(2026, 9, 22, 9))).toEqual(new Date(2026, 9, 29, 20));
});

test("a chosen minute is local time", () => {
    const time = new Date(2026, 10, 21, 9, 5);
    expect(expiryTime({ kind: "at", at: localMinute(time) }, at(8))).toEqual(time);
});

test("without an end there is none", () => expect(expiryTime({ kind: "never" }, at(8))).toBeUndefined());
