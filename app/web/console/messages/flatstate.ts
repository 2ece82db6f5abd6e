// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { FlatReport, MessageDetail } from "@shared/api/types";

export type Tone = "good" | "warn" | "info" | "bad" | "quiet";

/** What became of a message in one flat, in words: keys of `flat.*` in the language files. */
export interface FlatWords {
    tone: Tone;
    word: "help" | "answered" | "read" | "presented" | "delivered" | "unreachable" | "noTv" | "queued" | "expired" | "cancelled";
    detail: "at" | "notConfirmed" | "notShown" | "boxSilent" | "since" | "silent" | "tellOtherwise" | "onItsWay" | "endedAt";
    /** The time the detail speaks of. */
    time?: string;
}

/** Never says more than is proved: shown is not read, and a silent television is named as such. */
export function flatWords(flat: FlatReport): FlatWords {
    if (flat.needsHelp) return { tone: "bad", word: "help", detail: "at", time: flat.since };
    switch (flat.state) {
        case "answered":
        case "read":
            return { tone: "good", word: flat.state, detail: "at", time: flat.since };
        case "presented":
            return { tone: "warn", word: "presented", detail: "notConfirmed", time: flat.since };
        case "expired":
        case "cancelled":
            return { tone: "quiet", word: flat.state, detail: "endedAt", time: flat.since };
        case "delivered":
            return delivered(flat);
        case "queued":
            return queued(flat);
    }
}

function delivered(flat: FlatReport): FlatWords {
    if (flat.reachable === "yes") return { tone: "info", word: "delivered", detail: "notShown", time: flat.since };
    return { tone: "info", word: "delivered", ...silence(flat, "boxSilent") };
}

function queued(flat: FlatReport): FlatWords {
    if (flat.reachable === "none") return { tone: "bad", word: "noTv", detail: "tellOtherwise" };
    if (flat.reachable === "no") return { tone: "bad", word: "unreachable", ...silence(flat, "since") };
    return { tone: "quiet", word: "queued", detail: "onItsWay" };
}

function silence(flat: FlatReport, detail: "boxSilent" | "since"): Pick<FlatWords, "detail" | "time"> {
    return flat.lastSeenAt ? { detail, time: flat.lastSeenAt } : { detail: "silent" };
}

/** Whether somebody still has to look after this flat: it did not confirm, or it asks for help. */
export function needsLook(flat: FlatReport): boolean {
    return flat.needsHelp === true || !["answered", "read", "cancelled"].includes(flat.state);
}

export const groups = ["done", "shown", "received", "onTheWay", "unreachable", "over"] as const;
export type Group = (typeof groups)[number];

function groupOf(flat: FlatReport): Group {
    switch (flat.state) {
        case "answered":
        case "read":
            return "done";
        case "presented":
            return "shown";
        case "delivered":
            return "received";
        case "queued":
            return flat.reachable === "yes" ? "onTheWay" : "unreachable";
        case "expired":
        case "cancelled":
            return "over";
    }
}

/** Each flat in exactly one group, so that the parts add up to the whole. */
export function tally(flats: readonly FlatReport[]): Record<Group, number> {
    const counts = { done: 0, shown: 0, received: 0, onTheWay: 0, unreachable: 0, over: 0 };
    for (const flat of flats) counts[groupOf(flat)]++;
    return counts;
}

/** How many flats chose each answer, in the order in which the answers stand on the TV. */
export function answersGiven({ message, flats }: Pick<MessageDetail, "message" | "flats">): { id: string; label: string; flats: number }[] {
    return message.answers.map(({ id, label }) => ({ id, label, flats: flats.filter((flat) => flat.answer?.id === id).length }));
}

export type Filter = "look" | "all" | "answers";

export function filtered(flats: readonly FlatReport[], filter: Filter): FlatReport[] {
    if (filter === "look") return [...flats].filter(needsLook).sort((a, b) => urgency(a) - urgency(b));
    return filter === "answers" ? flats.filter((flat) => flat.answer) : [...flats];
}

/** Help first, then what nobody can have seen, then what is on its way. */
function urgency(flat: FlatReport): number {
    return ["help", "unreachable", "noTv", "presented", "delivered", "queued", "expired"].indexOf(flatWords(flat).word);
}
