// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyDraft } from "@console/messages/draft";
import { DraftStore } from "@console/messages/draftstore";
import { resumeWithinMs, Sender } from "@console/messages/sender";
import { CallFailed, type FailureTitle } from "@shared/api/failure";
import type { CommandAnswer, SendMessage } from "@shared/api/types";

/** The browser's memory, which outlives the page. */
class Memory {
    readonly kept = new Map<string, string>();
    getItem = (key: string) => this.kept.get(key) ?? null;
    setItem = (key: string, value: string) => void this.kept.set(key, value);
    removeItem = (key: string) => void this.kept.delete(key);
}

const command: SendMessage = { type: "message.send", body: { audience: ["building:2"], priority: "normal", language: "fr", headline: "Panne", text: "" } };
const draft = { ...emptyDraft("fr"), headline: "Panne" };
const answer: CommandAnswer = { id: "m1", seqs: {}, flats: 24 };

let memory: Memory;
let sent: { key: string; command: SendMessage }[];
let outcomes: (CommandAnswer | FailureTitle)[];

/** A page that has just been opened. */
function page() {
    const store = new DraftStore(memory, "7", "fr");
    const sender = new Sender({
        store,
        random: () => 0,
        command: async (key, content) => {
            sent.push({ key, command: content });
            const outcome = outcomes.shift() ?? answer;
            if (typeof outcome === "string") throw new CallFailed({ title: outcome });
            return outcome;
        },
    });
    return { store, sender };
}

beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-11-21T17:42:00Z") });
    memory = new Memory();
    sent = [];
    outcomes = [];
});
afterEach(() => vi.useRealTimers());

test("a message that is accepted leaves no draft behind", async () => {
    const { sender, store } = page();
    await sender.send(draft, command);
    expect(sender.state.value).toEqual({ step: "sent", answer });
    expect(store.load().draft.headline).toBe("");
});

test("the key is written down before the first attempt", async () => {
    const { sender, store } = page();
    const sending = sender.send(draft, command);
    expect(store.load().pending?.key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    await sending;
});

test("pressing twice sends once", async () => {
    const { sender } = page();
    await Promise.all([sender.send(draft, command), sender.send(draft, command)]);
    expect(sent).toHaveLength(1);
});

test("after a lost answer the same key and content are sent again, by itself", async () => {
    outcomes = ["offline", "unavailable"];
    const { sender } = page();
    await sender.send(draft, command);
    expect(sender.state.value).toMatchObject({ step: "waiting", failure: { title: "offline" } });
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sender.state.value.step).toBe("sent");
});

test("a page that was closed in the middle goes on with the same key", async () => {
    outcomes = ["offline"];
    const first = page();
    await first.sender.send(draft, command);
    first.sender.stop();
    const second = page();
    second.sender.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ key }) => key)).toEqual([sent[0]!.key, sent[0]!.key]);
    expect(second.sender.state.value.step).toBe("sent");
});

test("a message from earlier is not sent before somebody says so", async () => {
    outcomes = ["offline"];
    const first = page();
    await first.sender.send(draft, command);
    first.sender.stop();
    await vi.advanceTimersByTimeAsync(resumeWithinMs + 1);
    const second = page();
    second.sender.resume();
    expect(second.sender.state.value.step).toBe("held");
    expect(sent).toHaveLength(1);
    await second.sender.retry();
    expect(sent[1]!.key).toBe(sent[0]!.key);
});

test("a session that is over keeps the message for after signing in", async () => {
    outcomes = ["unauthorized"];
    const first = page();
    await first.sender.send(draft, command);
    expect(first.sender.state.value.step).toBe("signedOut");
    const second = page();
    second.sender.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(second.sender.state.value.step).toBe("sent");
    expect(sent[1]!.key).toBe(sent[0]!.key);
});

test.each<FailureTitle>(["invalid", "forbidden", "not-found", "too-large", "mismatch"])("%s is final: the form opens and the next attempt has a new key", async (title) => {
    outcomes = [title];
    const { sender, store } = page();
    await sender.send(draft, command);
    expect(sender.state.value).toEqual({ step: "refused", failure: { title } });
    expect(store.load()).toEqual({ draft });
    await sender.send(draft, command);
    expect(sent[1]!.key).not.toBe(sent[0]!.key);
});

test("giving up keeps the words and stops the attempts", async () => {
    outcomes = ["offline"];
    const { sender, store } = page();
    await sender.send(draft, command);
    sender.giveUp();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(1);
    expect(store.load()).toEqual({ draft });
});

test("drafts of two people do not mix", () => {
    new DraftStore(memory, "7", "fr").save({ draft });
    expect(new DraftStore(memory, "8", "fr").load().draft.headline).toBe("");
});

test("a draft that cannot be read is an empty one", () => {
    memory.setItem("palier.draft.7", "{");
    expect(page().store.load()).toEqual({ draft: emptyDraft("fr") });
});

test("a browser that keeps nothing still sends", async () => {
    memory.setItem = () => {
        throw new Error("quota");
    };
    outcomes = ["offline"];
    const { sender, store } = page();
    expect(store.save({ draft })).toBe(false);
    await sender.send(draft, command);
    await sender.retry();
    expect(sender.state.value.step).toBe("sent");
});
