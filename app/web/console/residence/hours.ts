// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { OpeningException, OpeningSpan } from "@shared/api/types";

export const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Day = (typeof days)[number];

/** All seven days; without spans: closed. Times as a time field gives them, so that an end at midnight is `00:00`. */
export type Week = Record<Day, OpeningSpan[]>;

export const spansAtMost = 4;
export const exceptionsAtMost = 40;
export type SpansFault = "spanMissing" | "spanOrder" | "spanOverlap";

const ofForm = (spans: readonly OpeningSpan[]) => spans.map(({ from, until }) => ({ from, until: until === "24:00" ? "00:00" : until }));
const onWire = (spans: readonly OpeningSpan[]) =>
    [...spans].map(({ from, until }) => ({ from, until: until === "00:00" ? "24:00" : until })).sort((a, b) => a.from.localeCompare(b.from));

export function weekOf(hours: readonly { day: Day; spans: OpeningSpan[] }[]): Week {
    return Object.fromEntries(days.map((day) => [day, ofForm(hours.find((each) => each.day === day)?.spans ?? [])])) as Week;
}

export function hoursOf(week: Week) {
    return days.filter((day) => week[day].length > 0).map((day) => ({ day, spans: onWire(week[day]) }));
}

export function exceptionsOf(exceptions: readonly OpeningException[]): Required<OpeningException>[] {
    return exceptions.map(({ from, until, spans = [] }) => ({ from, until, spans: ofForm(spans) }));
}

export function exceptionsOnWire(exceptions: readonly Required<OpeningException>[]) {
    return exceptions.map(({ from, until, spans }) => ({ from, until: until || from, ...(spans.length ? { spans: onWire(spans) } : {}) }));
}

/** What is wrong with the spans of one day. */
export function spansFault(spans: readonly OpeningSpan[]): SpansFault | undefined {
    if (spans.some(({ from, until }) => !from || !until)) return "spanMissing";
    const ordered = onWire(spans);
    if (ordered.some(({ from, until }) => until <= from)) return "spanOrder";
    return ordered.some(({ from }, index) => index > 0 && from < ordered[index - 1]!.until) ? "spanOverlap" : undefined;
}

export function exceptionsFault(exceptions: readonly Required<OpeningException>[]): string | undefined {
    if (exceptions.some(({ from }) => !from)) return "dayMissing";
    if (exceptions.some(({ from, until }) => until !== "" && until < from)) return "dayOrder";
    const spans = exceptions.map((exception) => spansFault(exception.spans)).find(Boolean);
    if (spans) return spans;
    const ordered = [...exceptions].sort((a, b) => a.from.localeCompare(b.from));
    return ordered.some(({ from }, index) => index > 0 && from <= (ordered[index - 1]!.until || ordered[index - 1]!.from)) ? "dayOverlap" : undefined;
}

/** A span to begin with: the morning, then the afternoon; nothing once the day is full. */
export function nextSpan(spans: readonly OpeningSpan[]): OpeningSpan {
    if (spans.length === 0) return { from: "08:00", until: "12:00" };
    return spans.at(-1)!.until <= "14:00" ? { from: "14:00", until: "18:00" } : { from: "", until: "" };
}
