// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { shallowRef, type ShallowRef } from "vue";
import { failureOf, isFinal, type Failure } from "@shared/api/failure";
import type { CommandAnswer, SendMessage } from "@shared/api/types";
import { uuidv7 } from "@shared/api/uuid";
import type { Draft } from "./draft";
import type { DraftStore, Pending } from "./draftstore";

/**
 * idle: the form may be edited. sending: an attempt is under way. waiting: it got no final answer and is tried again.
 * signedOut: it goes on after signing in. held: left over from earlier; somebody must say whether it is still wanted.
 * refused: the hub said no; the form may be edited. sent: done, and the draft is gone.
 */
export type SendState =
    | { step: "idle" }
    | { step: "sending" }
    | { step: "waiting"; failure: Failure; nextAt: number }
    | { step: "signedOut" }
    | { step: "held"; since: number }
    | { step: "refused"; failure: Failure }
    | { step: "sent"; answer: CommandAnswer };

export interface SenderParts {
    store: DraftStore;
    command: (key: string, command: SendMessage) => Promise<CommandAnswer>;
    now?: () => number;
    random?: () => number;
}

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** A message this old is not sent by itself when the page opens again: what it says may be over. */
export const resumeWithinMs = 10 * 60_000;

/** Sends a message exactly once: one key, written down first, until the hub's final answer. */
export class Sender {
    readonly state: ShallowRef<SendState> = shallowRef({ step: "idle" });
    private timer: ReturnType<typeof setTimeout> | undefined;
    private attempts = 0;
    private pending: Pending | undefined;
    private readonly now: () => number;

    constructor(private readonly parts: SenderParts) {
        this.now = parts.now ?? Date.now;
    }

    /** Takes up what an earlier page left unfinished. */
    resume(): void {
        const { pending } = this.parts.store.load();
        if (!pending) return;
        this.pending = pending;
        if (this.now() - pending.since <= resumeWithinMs) void this.attempt(pending);
        else this.state.value = { step: "held", since: pending.since };
    }

    /** Sends the draft as `command`. A second call while one is on its way does nothing. */
    async send(draft: Draft, command: SendMessage): Promise<void> {
        if (!this.editable) return;
        this.pending = { key: uuidv7(this.now()), command, since: this.now() };
        this.parts.store.save({ draft, pending: this.pending });
        this.attempts = 0;
        await this.attempt(this.pending);
    }

    /** Whether the form may be edited: nothing is on its way. */
    get editable(): boolean {
        return ["idle", "refused"].includes(this.state.value.step);
    }

    /** Tries again now. */
    async retry(): Promise<void> {
        if (this.pending && this.state.value.step !== "sending") await this.attempt(this.pending);
    }

    /** Gives the command up and makes the draft editable. What was sent already may still arrive. */
    giveUp(): void {
        this.stop();
        this.parts.store.save({ draft: this.parts.store.load().draft });
        this.state.value = { step: "idle" };
    }

    /** No more attempts by itself; what is pending stays written down. */
    stop(): void {
        clearTimeout(this.timer);
    }

    private async attempt(pending: Pending): Promise<void> {
        clearTimeout(this.timer);
        this.state.value = { step: "sending" };
        try {
            const answer = await this.parts.command(pending.key, pending.command);
            this.parts.store.clear();
            this.state.value = { step: "sent", answer };
        } catch (error) {
            this.failed(pending, failureOf(error));
        }
    }

    private failed(pending: Pending, failure: Failure): void {
        if (failure.title === "unauthorized") {
            this.state.value = { step: "signedOut" };
        } else if (isFinal(failure)) {
            this.parts.store.save({ draft: this.parts.store.load().draft });
            this.state.value = { step: "refused", failure };
        } else {
            const pause = Math.max(this.pause(), failure.retryAfterMs ?? 0);
            this.state.value = { step: "waiting", failure, nextAt: this.now() + pause };
            this.timer = setTimeout(() => void this.attempt(pending), pause);
        }
    }

    /** Full jitter, but never so short that the page cannot be read. */
    private pause(): number {
        const longest = Math.min(longestPauseMs, firstPauseMs * 2 ** ++this.attempts);
        return firstPauseMs + (longest - firstPauseMs) * (this.parts.random ?? Math.random)();
    }
}
