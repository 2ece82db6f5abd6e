// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { SendMessage } from "@shared/api/types";
import { emptyDraft, type Draft } from "./draft";
import type { Language } from "@shared/api/types";

/** A command on its way: written down before the first attempt, with its key, and kept until a final answer. */
export interface Pending {
    key: string;
    command: SendMessage;
    /** When "send" was pressed, in milliseconds of the epoch. */
    since: number;
}

export interface Kept {
    draft: Draft;
    pending?: Pending;
}

const version = 1;

/** The draft of one person, in this browser. Each write replaces the whole, so that draft and pending move together. */
export class DraftStore {
    readonly storageKey: string;

    constructor(
        private readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
        user: string,
        private readonly language: Language,
    ) {
        this.storageKey = `palier.draft.${user}`;
    }

    /** What was kept; a fresh draft when nothing was, or when it cannot be read. */
    load(): Kept {
        try {
            const kept = JSON.parse(this.storage.getItem(this.storageKey) ?? "null") as (Kept & { version?: number }) | null;
            if (kept?.version !== version) return { draft: this.fresh() };
            return { draft: { ...this.fresh(), ...kept.draft }, ...(isPending(kept.pending) ? { pending: kept.pending } : {}) };
        } catch {
            return { draft: this.fresh() };
        }
    }

    /** Whether the browser keeps it. */
    save(kept: Kept): boolean {
        try {
            this.storage.setItem(this.storageKey, JSON.stringify({ version, ...kept }));
            return true;
        } catch {
            return false;
        }
    }

    clear(): void {
        this.storage.removeItem(this.storageKey);
    }

    fresh(): Draft {
        return emptyDraft(this.language);
    }
}

function isPending(value: unknown): value is Pending {
    const pending = value as Partial<Pending> | null | undefined;
    return typeof pending?.key === "string" && typeof pending.since === "number" && pending.command?.type === "message.send";
}
