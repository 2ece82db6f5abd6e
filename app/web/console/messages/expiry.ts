// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
export const expiries = ["twoHours", "tonight", "tomorrow", "week", "never", "at"] as const;
export type ExpiryKind = (typeof expiries)[number];

/** When a message stops being shown. `at` holds what a datetime-local field gives: `2026-11-22T18:00`, local time. */
export interface Expiry {
    kind: ExpiryKind;
    at?: string;
}

export type ExpiryFault = "missing" | "past";

const eveningHour = 20;

function evening(now: Date, daysAhead: number): Date {
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysAhead, eveningHour);
}

/** The end, or nothing for a message without one. "Tonight" chosen after 8 in the evening is tomorrow's. */
export function expiryTime(expiry: Expiry, now: Date): Date | undefined {
    switch (expiry.kind) {
        case "twoHours":
            return new Date(now.getTime() + 2 * 3_600_000);
        case "tonight":
            return evening(now, now.getHours() < eveningHour ? 0 : 1);
        case "tomorrow":
            return evening(now, 1);
        case "week":
            return evening(now, 7);
        case "at":
            return expiry.at ? new Date(expiry.at) : undefined;
        case "never":
            return undefined;
    }
}

export function faultOfExpiry(expiry: Expiry, now: Date): ExpiryFault | undefined {
    if (expiry.kind !== "at") return undefined;
    const time = expiryTime(expiry, now);
    if (!time || Number.isNaN(time.getTime())) return "missing";
    return time <= now ? "past" : undefined;
}

/** For the field's `min`: local time to the minute. */
export function localMinute(time: Date): string {
    const two = (number: number) => String(number).padStart(2, "0");
    return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
