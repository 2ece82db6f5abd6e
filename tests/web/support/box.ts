// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { PhoneWriting } from "@shared/api/types";
import { uuidv7 } from "@shared/api/uuid";

type Level = "stored" | "presented" | "read" | "answered";

/** A box in a flat, as far as the hub can tell: it speaks to it over HTTP as `palier-tv` does. */
export class Box {
    private readonly boot = uuidv7();

    constructor(
        private readonly hub: string,
        private readonly secret: string,
    ) {}

    /** What became of a message before this television. */
    async hands(message: string, level: Level, answer?: string): Promise<void> {
        const receipt = { message, level, at: new Date().toISOString(), ...(answer ? { answer } : {}) };
        await this.call("/v1/sync", { boot: this.boot, cursors: {}, receipts: [receipt] });
    }

    /** What a television that starts over is given: the bodies of the rows of a type. */
    async rows(type: string): Promise<Record<string, unknown>[]> {
        interface Page {
            scopes: Record<string, { reset?: { changes: { type: string; body: Record<string, unknown> }[] } }>;
        }
        const answer = (await this.call("/v1/sync", { boot: this.boot, cursors: {} })) as Page;
        return Object.values(answer.scopes).flatMap(({ reset }) => (reset?.changes ?? []).filter((change) => change.type === type).map(({ body }) => body));
    }

    /** The red key; about a message or about nothing in particular. */
    async asksForHelp(message?: string, text?: string): Promise<string> {
        const id = uuidv7();
        const body = { id, askedAt: new Date().toISOString(), ...(message ? { message } : {}), ...(text ? { text } : {}) };
        await this.call("/v1/commands", { type: "help.request", body }, { "Idempotency-Key": uuidv7() });
        return id;
    }

    /** OK on the remote in front of a box that was offered a flat. */
    async confirmsItsFlat(): Promise<void> {
        await this.call("/v1/pair/confirm", undefined);
    }

    /** Shows a code that somebody may write with, by phone. */
    async showsAWritingCode(limit = 60): Promise<{ id: string; url: string }> {
        return (await this.call("/v1/phonewritings", { title: "Demande d’aide", language: "fr", limit })) as { id: string; url: string };
    }

    /** What the television shows once its version is higher than `after`. */
    async seesWriting(id: string, after = -1): Promise<PhoneWriting> {
        return (await this.call(`/v1/phonewritings/${id}?after=${after}`, undefined, {}, "GET")) as PhoneWriting;
    }

    /** What the television shows once it is this text. */
    async seesText(id: string, text: string): Promise<PhoneWriting> {
        let seen = await this.seesWriting(id);
        while (seen.text !== text) seen = await this.seesWriting(id, seen.version);
        return seen;
    }

    /** Somebody writes on the television itself. */
    async writes(id: string, text: string): Promise<void> {
        const { version } = await this.seesWriting(id);
        await this.call(`/v1/phonewritings/${id}`, { version: version + 1, text }, {}, "PUT");
    }

    async endsWriting(id: string): Promise<void> {
        await this.call(`/v1/phonewritings/${id}`, undefined, {}, "DELETE");
    }

    private async call(path: string, body: unknown, headers: Record<string, string> = {}, method = "POST"): Promise<unknown> {
        const answer = await fetch(this.hub + path, {
            method,
            headers: { Authorization: `Bearer ${this.secret}`, ...(body ? { "Content-Type": "application/json" } : {}), ...headers },
            ...(body ? { body: JSON.stringify(body) } : {}),
        });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return answer.json().catch(() => undefined);
    }
}

/** A new box that shows a code. */
export async function newBox(hub: string): Promise<{ box: Box; code: string }> {
    const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32)));
    const hash = Buffer.from(await crypto.subtle.digest("SHA-256", secret)).toString("hex");
    const answer = await fetch(`${hub}/v1/pair`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ secretHash: hash, model: "Palier Box 1", software: "0.1.0" }),
    });
    if (!answer.ok) throw new Error(`/v1/pair: ${answer.status} ${await answer.text()}`);
    return { box: new Box(hub, secret.toString("hex")), code: ((await answer.json()) as { code: string }).code };
}
