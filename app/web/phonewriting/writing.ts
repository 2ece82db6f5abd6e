// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { ref, shallowRef } from "vue";
import { failureOf } from "@shared/api/failure";
import type { PhoneWriting as State } from "@shared/api/types";
import type { PhoneHub } from "./hub";
import { charactersOf, oneLine } from "./text";

/** opening: nothing is known yet. wrong: no such code. over: it was one. */
export type Phase = "opening" | "open" | "wrong" | "over";

/** Between two texts, so that a quick hand does not fill the network: the first letter goes at once. */
export const pauseMs = 100;
const readPauseMs = 300;
const shortestRetryMs = 1_000;
const longestRetryMs = 8_000;

/**
 * The text that this phone, the television and perhaps another phone write. Each sends the whole text on top of the version before; the last version
 * wins. What one writes is never taken away while one writes it; what somebody else's text took the place of can be put back.
 */
export class PhoneWriting {
    readonly phase = ref<Phase>("opening");
    /** As it stands in the field. */
    readonly text = ref("");
    readonly about = shallowRef<Pick<State, "title" | "language" | "limit">>();
    /** The hub does not have it yet. */
    readonly unsent = ref(false);
    readonly offline = ref(false);
    /** Own words that somebody else's text took the place of. */
    readonly replaced = ref("");
    /** When it is over, by `now`. */
    readonly end = ref(Infinity);

    private version = -1;
    private hubText = "";
    /** A version that somebody else wrote: it has to be read first. */
    private refused = 0;
    private writing = false;
    private lastWrite = -Infinity;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private failures = 0;
    private wake: () => void = () => {};

    constructor(
        private readonly hub: Pick<PhoneHub, "read" | "write"> | undefined,
        private readonly now: () => number = () => performance.now(),
    ) {
        if (!hub) this.phase.value = "wrong";
    }

    get left(): number {
        return this.about.value ? this.about.value.limit - charactersOf(oneLine(this.text.value)) : Infinity;
    }

    /** Looks what is written until it is over. */
    async follow(): Promise<void> {
        while (this.isOn) {
            const began = this.now();
            try {
                this.see(await this.hub!.read(this.version));
                if (this.now() - began < readPauseMs) await this.pause(readPauseMs);
            } catch (error) {
                await this.pause(this.failed(error));
            }
        }
    }

    /** Somebody typed: this is in the field now. */
    type(text: string): void {
        this.text.value = text;
        this.replaced.value = "";
        this.unsent.value = oneLine(text) !== this.hubText || this.writing;
        this.send();
    }

    putBack(): void {
        this.type(this.replaced.value);
    }

    /** Tries again at once. */
    hurry(): void {
        this.failures = 0;
        this.wake();
        this.send();
    }

    private get isOn(): boolean {
        return this.hub !== undefined && (this.phase.value === "opening" || this.phase.value === "open");
    }

    private send(waitMs = this.lastWrite + pauseMs - this.now()): void {
        clearTimeout(this.timer);
        if (waitMs > 0) this.timer = setTimeout(() => void this.write(), waitMs);
        else void this.write();
    }

    private async write(): Promise<void> {
        if (!this.isOn || this.writing || !this.unsent.value || this.left < 0 || this.version < 0 || this.version < this.refused) return;
        const change = { version: this.version + 1, text: oneLine(this.text.value) };
        this.writing = true;
        this.lastWrite = this.now();
        let waitMs = 0;
        try {
            const state = await this.hub!.write(change);
            this.unsent.value = oneLine(this.text.value) !== change.text;
            this.see(state);
        } catch (error) {
            if (failureOf(error).title === "conflict") this.refused = change.version;
            else waitMs = this.failed(error);
        }
        this.writing = false;
        if (this.unsent.value) this.send(Math.max(waitMs, this.lastWrite + pauseMs - this.now()));
    }

    private see(state: State): void {
        this.offline.value = false;
        this.failures = 0;
        this.phase.value = "open";
        this.about.value = state;
        this.end.value = this.now() + state.secondsLeft * 1000;
        if (state.version > this.version) {
            this.version = state.version;
            this.hubText = state.text;
        }
        const own = oneLine(this.text.value);
        if (own === this.hubText) this.unsent.value = this.writing && this.unsent.value;
        else if (!this.unsent.value) this.take(own);
        else if (!this.writing) this.send();
    }

    /** Somebody else's text. */
    private take(own: string): void {
        if (own.trim() !== "" && !this.hubText.includes(own.trim())) this.replaced.value = this.text.value;
        this.text.value = this.hubText;
    }

    /** How long to wait before the next try. */
    private failed(error: unknown): number {
        const { title, retryAfterMs = 0 } = failureOf(error);
        if (title === "unauthorized") {
            this.phase.value = this.phase.value === "opening" ? "wrong" : "over";
            return 0;
        }
        if (title !== "too-many") this.offline.value = true;
        return Math.max(retryAfterMs, Math.min(longestRetryMs, shortestRetryMs * 2 ** this.failures++));
    }

    private pause(ms: number): Promise<void> {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, ms);
            this.wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
}
