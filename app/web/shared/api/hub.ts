// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { CallFailed, failureFrom } from "./failure";
import type { Command, CommandAnswer, Health, HelpList, MessageDetail, MessageList, Pairing, Residence, Session, Territory } from "./types";

const callLimitMs = 20_000;

interface Call {
    method?: "GET" | "POST" | "DELETE";
    body?: unknown;
    headers?: Record<string, string>;
}

/** The hub's API, one function per endpoint that the pages use. Each fails with `CallFailed`. */
export class Hub {
    /** Called when a call finds that nobody is signed in any more. */
    onSignedOut: () => void = () => {};
    private token: string | undefined;

    constructor(
        private readonly fetcher: typeof fetch = (input, init) => fetch(input, init),
        private readonly isAway: () => boolean = () => false,
    ) {}

    async signIn(name: string, password: string): Promise<Session> {
        return this.keep(await this.call<Session>("/v1/session", { method: "POST", body: { name, password } }));
    }

    /** Who is signed in: the cookie knows after a reload, and the answer brings the token back. */
    async session(): Promise<Session> {
        return this.keep(await this.call<Session>("/v1/session"));
    }

    async signOut(): Promise<void> {
        await this.call("/v1/session", { method: "DELETE" });
        this.token = undefined;
    }

    /** How the hub is, for anybody. */
    health = () => this.call<Health>("/v1/health");
    territory = () => this.signedIn<Territory>("/v1/territory");
    message = (id: string) => this.signedIn<MessageDetail>(`/v1/messages/${encodeURIComponent(id)}`);
    help = () => this.signedIn<HelpList>("/v1/help");
    residence = (id: string) => this.signedIn<Residence>(`/v1/residences/${encodeURIComponent(id)}`);
    pairing = (code: string) => this.signedIn<Pairing>(`/v1/pairings/${encodeURIComponent(code)}`);

    messages(before?: string): Promise<MessageList> {
        return this.signedIn<MessageList>(before ? `/v1/messages?before=${before}` : "/v1/messages");
    }

    /** Changes something exactly once: calling again with the same key and command answers as the first time. */
    command(key: string, command: Command): Promise<CommandAnswer> {
        return this.signedIn<CommandAnswer>("/v1/commands", { method: "POST", body: command, headers: { "Idempotency-Key": key } });
    }

    private keep(session: Session): Session {
        this.token = session.token;
        return session;
    }

    private async signedIn<T>(path: string, call: Call = {}): Promise<T> {
        try {
            return await this.call<T>(path, call);
        } catch (error) {
            if (error instanceof CallFailed && error.failure.title === "unauthorized") this.onSignedOut();
            throw error;
        }
    }

    private async call<T>(path: string, { method = "GET", body, headers = {} }: Call = {}): Promise<T> {
        const changes = method !== "GET" && this.token !== undefined;
        const answer = await this.exchange(path, {
            method,
            credentials: "same-origin",
            cache: "no-store",
            headers: {
                Accept: "application/json",
                ...(body === undefined ? {} : { "Content-Type": "application/json" }),
                ...(this.isAway() ? { "X-Palier-Background": "1" } : {}),
                ...(changes ? { "X-Palier-Token": this.token! } : {}),
                ...headers,
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        if (!answer.ok) throw new CallFailed(failureFrom(answer.status, answer.json, answer.retryAfter));
        return answer.json as T;
    }

    private async exchange(path: string, init: RequestInit) {
        try {
            const answer = await this.fetcher(path, { ...init, signal: AbortSignal.timeout(callLimitMs) });
            const text = await answer.text();
            return { ok: answer.ok, status: answer.status, retryAfter: answer.headers.get("Retry-After"), json: parsed(text, answer.ok) };
        } catch {
            throw new CallFailed({ title: "offline" });
        }
    }
}

/** An answer that claims success but is no JSON comes from something in between, and proves nothing. */
function parsed(text: string, strict: boolean): unknown {
    if (text === "") return undefined;
    try {
        return JSON.parse(text);
    } catch (error) {
        if (strict) throw error;
        return undefined;
    }
}
