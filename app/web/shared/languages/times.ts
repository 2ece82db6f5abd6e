// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
export type WhenKey = "today" | "yesterday" | "tomorrow" | "weekday" | "date";

const startOfDay = (time: Date) => new Date(time.getFullYear(), time.getMonth(), time.getDate());

/** Days from `now` to `time` on the calendar, whatever the clock change between them. */
function daysBetween(now: Date, time: Date): number {
    return Math.round((startOfDay(time).getTime() - startOfDay(now).getTime()) / 86_400_000);
}

/** How to speak of a time: a key of `when.*`, with the parts it takes. */
export function whenWords(time: Date, now: Date, language: string): { key: WhenKey; time: string; day: string } {
    const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(time);
    const days = daysBetween(now, time);
    const near: Record<number, WhenKey> = { [-1]: "yesterday", 0: "today", 1: "tomorrow" };
    const weekday = new Intl.DateTimeFormat(language, { weekday: "long" }).format(time);
    if (near[days]) return { key: near[days], time: clock, day: weekday };
    if (Math.abs(days) < 7) return { key: "weekday", time: clock, day: weekday };
    const year: Intl.DateTimeFormatOptions = time.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
    return { key: "date", time: clock, day: new Intl.DateTimeFormat(language, { day: "numeric", month: "long", ...year }).format(time) };
}
