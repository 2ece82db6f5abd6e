// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { OpeningSpan, Works } from "@shared/api/types";

/** "08:00 – 12:00, 14:00 – 18:00" */
export const hoursWords = (spans: readonly OpeningSpan[]) => spans.map(({ from, until }) => `${from} – ${until}`).join(", ");

/** A day of the calendar, whatever time zone the page is in. */
function day(date: string, language: string): string {
    return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}

/** "24 décembre – 26 décembre" */
export function dayWords(from: string, until: string, language: string): string {
    return from === until ? day(from, language) : `${day(from, language)} – ${day(until, language)}`;
}

/** When works are, in words: "mardi 24 novembre, 08:00 – 12:00". */
export function worksWords({ from, until }: Pick<Works, "from" | "until">, language: string): string {
    const [[fromDay = "", fromTime], [untilDay = "", untilTime]] = [from.split("T"), until.split("T")];
    if (fromDay === untilDay) return [day(fromDay, language), [fromTime, untilTime].filter(Boolean).join(" – ")].filter(Boolean).join(", ");
    return [[day(fromDay, language), fromTime], [day(untilDay, language), untilTime]].map((parts) => parts.filter(Boolean).join(", ")).join(" – ");
}
