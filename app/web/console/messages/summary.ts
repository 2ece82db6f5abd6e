// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { Counts, Message } from "@shared/api/types";
import type { Group } from "./flatstate";

export type Standing = "running" | "over" | "cancelled";

export function standingOf(message: Message, now: Date): Standing {
    if (message.cancelledAt) return "cancelled";
    return message.expiresAt && new Date(message.expiresAt) <= now ? "over" : "running";
}

/** The parts of a list entry's bar. Without the flats one by one, silent televisions cannot be told from those on the way. */
export function partsOf(counts: Counts): Record<Group, number> {
    return {
        done: counts.read + counts.answered,
        shown: counts.presented,
        received: counts.delivered,
        onTheWay: counts.queued,
        unreachable: 0,
        over: counts.expired + counts.cancelled,
    };
}
