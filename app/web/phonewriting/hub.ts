// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { CallFailed, failureFrom } from "@shared/api/failure";
import type { PhoneWriting, PhoneWritingChange } from "@shared/api/types";

const callLimitMs = 20_000; // the hub answers after 15 s at the latest

/** What the address of the page carries after `#`; nothing where it is no code. */
export function tokenIn(hash: string): string | undefined {
    return /^#([0-9a-f]{32})$/.exec(hash)?.[1];
}

/** The hub, for whoever scanned a television's code: no account, no cookie. Each call fails with `CallFailed`. */
export class PhoneHub {
    constructor(
        private readonly token: string,
        private readonly fetcher: typeof fetch = (input, init) => fetch(input, init),
    ) {}

    /** Answers once the version is higher than `after`, or some seconds later. */
    read = (after: number) => this.call(`/v1/phonewriting?after=${after}`, { method: "GET" });
    write = (change: PhoneWritingChange) => this.call("/v1/phonewriting", { method: "PUT", body: JSON.stringify(change) });

    private async call(path: string, init: RequestInit): Promise<PhoneWriting> {
        const answer = await this.exchange(path, init);
        if (!answer.ok) throw new CallFailed(failureFrom(answer.status, answer.json, answer.retryAfter));
        return answer.json as PhoneWriting;
    }

    private async exchange(path: string, init: RequestInit) {
        try {
            const answer = await this.fetcher(path, {
                ...init,
                credentials: "omit",
                cache: "no-store",
                headers: { Accept: "application/json", "X-Palier-Writing": this.token, ...(init.body ? { "Content-Type": "application/json" } : {}) },
                signal: AbortSignal.timeout(callLimitMs),
            });
            // What is not the hub's – a Wi-Fi's own page – proves nothing, whatever its status.
            return { ok: answer.ok, status: answer.status, retryAfter: answer.headers.get("Retry-After"), json: (await answer.json()) as unknown };
        } catch {
            throw new CallFailed({ title: "offline" });
        }
    }
}
