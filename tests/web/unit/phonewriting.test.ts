// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CallFailed, type FailureTitle } from "@shared/api/failure";
import type { PhoneWriting as State, PhoneWritingChange } from "@shared/api/types";
import { PhoneHub, tokenIn } from "@phonewriting/hub";
import { languageFor } from "@phonewriting/languages";
import ar from "@phonewriting/languages/ar.json";
import en from "@phonewriting/languages/en.json";
import fr from "@phonewriting/languages/fr.json";
import { charactersOf, oneLine } from "@phonewriting/text";
import { pauseMs, PhoneWriting } from "@phonewriting/writing";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failure = (title: FailureTitle, retryAfterMs?: number) => new CallFailed({ title, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });

/** As the hub keeps a text (tests/hub/test_phonewriting.cpp), a little away. */
class ModelHub {
    version = 0;
    text = "";
    secondsLeft = 600;
    readonly written: PhoneWritingChange[] = [];
    reads = 0;
    trouble: CallFailed | undefined;
    /** The next answer to a write gets lost. */
    losesAnswer = false;
    private waiting: (() => void)[] = [];

    constructor(private readonly wayMs = 20) {}

    read = async (after: number): Promise<State> => {
        ++this.reads;
        await this.way();
        if (this.version === 0) this.version = 1;
        if (this.version <= after) await Promise.race([new Promise<void>((news) => this.waiting.push(news)), new Promise((over) => setTimeout(over, 15_000))]);
        const state = this.state();
        await this.way(); // by then it may be older than what a write was answered
        return state;
    };

    write = async (change: PhoneWritingChange): Promise<State> => {
        await this.way();
        if (change.version !== this.version || change.text !== this.text) {
            if (change.version !== this.version + 1) throw failure("conflict");
            this.written.push(change);
            this.puts(change.text);
        }
        const state = this.state();
        await this.way();
        if (this.losesAnswer) {
            this.losesAnswer = false;
            throw failure("offline");
        }
        return state;
    };

    /** The television, or another phone. */
    puts(text: string): void {
        ++this.version;
        this.text = text;
        for (const news of this.waiting.splice(0)) news();
    }

    tellsNews(): void {
        for (const news of this.waiting.splice(0)) news();
    }

    private state = (): State => ({ title: "Demande d’aide", language: "fr", limit: 20, version: this.version, text: this.text, opened: true, secondsLeft: this.secondsLeft });

    private async way(): Promise<void> {
        if (this.trouble) throw this.trouble;
        await new Promise((there) => setTimeout(there, this.wayMs));
        if (this.trouble) throw this.trouble;
    }
}

async function opened(hub = new ModelHub()) {
    const writing = new PhoneWriting(hub);
    void writing.follow();
    await vi.advanceTimersByTimeAsync(100);
    return { hub, writing };
}

async function typed(writing: PhoneWriting, text: string, everyMs = 80) {
    for (let end = writing.text.value.length + 1; end <= text.length; ++end) {
        writing.type(text.slice(0, end));
        await vi.advanceTimersByTimeAsync(everyMs);
    }
}

test("the page opens with what the television shows already", async () => {
    const hub = new ModelHub();
    hub.puts("Une");
    const { writing } = await opened(hub);
    expect([writing.phase.value, writing.text.value, writing.about.value?.title]).toEqual(["open", "Une", "Demande d’aide"]);
    expect([writing.unsent.value, writing.replaced.value]).toEqual([false, ""]);
});

test("the first letter goes at once, and no text waits longer than its turn", async () => {
    const { hub, writing } = await opened();
    writing.type("U");
    await vi.advanceTimersByTimeAsync(20);
    expect(hub.text).toBe("U");
    writing.type("Un");
    await vi.advanceTimersByTimeAsync(pauseMs + 20);
    expect(hub.text).toBe("Un");
});

test("a quick hand sends one text at a time, and the last one wins", async () => {
    const { hub, writing } = await opened(new ModelHub(200));
    await vi.advanceTimersByTimeAsync(500);
    await typed(writing, "Une fuite d’eau", 30);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hub.text).toBe("Une fuite d’eau");
    expect(hub.written.length).toBeLessThan(5);
    expect(hub.written.map(({ version }) => version)).toEqual(hub.written.map((_, index) => index + 2));
    expect(writing.unsent.value).toBe(false);
});

test("a lost answer is asked for again, and changes nothing twice", async () => {
    const { hub, writing } = await opened();
    hub.losesAnswer = true;
    writing.type("oui");
    await vi.advanceTimersByTimeAsync(60);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([hub.text, hub.written.length, writing.unsent.value, writing.offline.value]).toEqual(["oui", 1, false, false]);
});

test("without network the text stays, and goes by itself when it is there again", async () => {
    const { hub, writing } = await opened();
    hub.trouble = failure("offline");
    await typed(writing, "Une fuite");
    hub.tellsNews();
    await vi.advanceTimersByTimeAsync(30_000);
    expect([writing.offline.value, writing.unsent.value, writing.text.value]).toEqual([true, true, "Une fuite"]);
    hub.trouble = undefined;
    await vi.advanceTimersByTimeAsync(9_000);
    expect([writing.offline.value, writing.unsent.value, hub.text]).toEqual([false, false, "Une fuite"]);
});

test("a phone that finds its network again does not wait", async () => {
    const { hub, writing } = await opened();
    hub.trouble = failure("offline");
    writing.type("oui");
    hub.tellsNews();
    await vi.advanceTimersByTimeAsync(30_000);
    hub.trouble = undefined;
    writing.hurry();
    await vi.advanceTimersByTimeAsync(100);
    expect(hub.text).toBe("oui");
});

test("what the television wrote comes into the field, and is not taken for own words", async () => {
    const { hub, writing } = await opened();
    await typed(writing, "Une");
    await vi.advanceTimersByTimeAsync(500);
    hub.puts("Une fuite");
    await vi.advanceTimersByTimeAsync(500);
    expect([writing.text.value, writing.replaced.value]).toEqual(["Une fuite", ""]);
    await typed(writing, "Une fuite d’eau");
    await vi.advanceTimersByTimeAsync(500);
    expect(hub.text).toBe("Une fuite d’eau");
});

test("own words that somebody else's took the place of can be put back", async () => {
    const { hub, writing } = await opened();
    await typed(writing, "première");
    await vi.advanceTimersByTimeAsync(500);
    hub.puts("seconde");
    await vi.advanceTimersByTimeAsync(500);
    expect([writing.text.value, writing.replaced.value]).toEqual(["seconde", "première"]);
    writing.putBack();
    await vi.advanceTimersByTimeAsync(500);
    expect([hub.text, writing.text.value, writing.replaced.value]).toEqual(["première", "première", ""]);
});

test("whoever writes is never interrupted: the last version wins", async () => {
    const { hub, writing } = await opened(new ModelHub(100));
    await vi.advanceTimersByTimeAsync(500);
    writing.type("a");
    hub.puts("b"); // while the first letter is under way
    await typed(writing, "abc");
    await vi.advanceTimersByTimeAsync(2_000);
    expect([hub.text, writing.text.value]).toEqual(["abc", "abc"]);
});

test("two phones that write at once show the same in the end", async () => {
    for (let seed = 1; seed <= 200; ++seed) {
        let state = seed;
        const random = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
        const hub = new ModelHub(10 + random(300));
        const phones = [new PhoneWriting(hub), new PhoneWriting(hub)];
        for (const phone of phones) void phone.follow();
        await vi.advanceTimersByTimeAsync(1_000);
        for (let letter = 0; letter < 15; ++letter) {
            const phone = phones[random(2)]!;
            phone.type(phone.text.value.slice(0, 12) + "abcdefgh"[random(8)]);
            hub.losesAnswer = random(5) === 0;
            await vi.advanceTimersByTimeAsync(random(400));
        }
        hub.losesAnswer = false;
        await vi.advanceTimersByTimeAsync(20_000);
        expect(phones.map((phone) => [phone.text.value, phone.unsent.value]), `seed ${seed}`).toEqual(phones.map(() => [hub.text, false]));
        hub.trouble = failure("unauthorized");
        hub.tellsNews();
        await vi.advanceTimersByTimeAsync(60_000);
    }
});

test("what is too long is not sent until it fits", async () => {
    const { hub, writing } = await opened();
    writing.type("x".repeat(21));
    await vi.advanceTimersByTimeAsync(1_000);
    expect([writing.left, hub.text]).toEqual([-1, ""]);
    writing.type("x".repeat(20));
    await vi.advanceTimersByTimeAsync(1_000);
    expect([writing.left, hub.text]).toEqual([0, "x".repeat(20)]);
});

test("a code that is over is told from one that never was", async () => {
    const { hub, writing } = await opened();
    hub.trouble = failure("unauthorized");
    writing.type("trop tard");
    await vi.advanceTimersByTimeAsync(1_000);
    expect([writing.phase.value, writing.text.value]).toEqual(["over", "trop tard"]);
    const other = new ModelHub();
    other.trouble = failure("unauthorized");
    expect((await opened(other)).writing.phase.value).toBe("wrong");
    const reads = other.reads;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(other.reads).toBe(reads);
    expect(new PhoneWriting(undefined).phase.value).toBe("wrong");
});

test("a hub that asks to slow down is no lost network", async () => {
    const { hub, writing } = await opened();
    hub.trouble = failure("too-many", 30_000);
    writing.type("oui");
    await vi.advanceTimersByTimeAsync(1_000);
    expect([writing.offline.value, writing.unsent.value]).toEqual([false, true]);
    hub.trouble = undefined;
    await vi.advanceTimersByTimeAsync(31_000);
    expect(hub.text).toBe("oui");
});

test("a page that nobody writes on asks seldom", async () => {
    const { hub } = await opened();
    const before = hub.reads;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hub.reads - before).toBeLessThan(6);
});

test("the code stands after # and goes in a header, without a cookie", async () => {
    const token = "0123456789abcdef".repeat(2);
    expect([tokenIn(`#${token}`), tokenIn(""), tokenIn("#x"), tokenIn(`#${token}0`), tokenIn(`#${token.toUpperCase()}`)]).toEqual([token, undefined, undefined, undefined, undefined]);
    const asked: [string, RequestInit][] = [];
    const hub = new PhoneHub(token, (url, init) => {
        asked.push([String(url), init!]);
        return Promise.resolve(new Response("{}"));
    });
    await hub.write({ version: 1, text: "oui" });
    expect(asked[0]![0]).toBe("/v1/phonewriting");
    expect(asked[0]![1]).toMatchObject({ method: "PUT", credentials: "omit", headers: { "X-Palier-Writing": token } });
});

test("another program's page proves nothing", async () => {
    for (const status of [200, 401]) {
        const hub = new PhoneHub("0".repeat(32), () => Promise.resolve(new Response("<html>Wi-Fi</html>", { status })));
        await expect(hub.read(-1)).rejects.toMatchObject({ failure: { title: "offline" } });
    }
});

test.each([
    ["un\ndeux\r\ntrois", "un deux trois"],
    ["e\u0301", "\u00e9"],
    ["\u202Eegassem\u202C\u0000", "egassem"],
    ["\ud83d!", "!"],
    ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"],
])("%j is one plain line", (text, line) => expect(oneLine(text)).toBe(line));

test("an emoji is one character", () => expect(charactersOf("🌻é")).toBe(2));

test("every language has every text, with the same gaps", () => {
    const shape = (texts: Record<string, string>) => Object.entries(texts).map(([key, text]) => [key, text.match(/\{\w+\}/g) ?? []]);
    for (const texts of [en, ar]) expect(shape(texts)).toEqual(shape(fr));
    expect(Object.entries(ar).filter(([, text]) => /[a-z]{2}/i.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
    expect(Object.entries(fr).filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
});

test("the page says nothing that is not in its language files, and nothing there is left over", () => {
    const page = readFileSync(fileURLToPath(new URL("../../../app/web/phonewriting/PhoneWritingPage.vue", import.meta.url)), "utf8");
    const template = page.slice(page.indexOf("<template>"));
    expect([...template.matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)</gu)].map(([, text]) => text)).toEqual([]);
    const asked = [...page.matchAll(/\bt\(([^()]*)\)/g)].flatMap(([, said]) => (/"|'/.test(said!) ? [...said!.matchAll(/["'](\w+)["']/g)].map(([, key]) => key!) : []));
    const computed = ["nothing", "sending", "shown", "offline", "soon", "verySoon"];
    expect([...new Set([...asked, ...computed])].sort()).toEqual(Object.keys(fr).sort());
});

test("the phone's first language that the page speaks is taken, else French", () => {
    expect([languageFor(["de-DE", "ar-MA", "fr"]), languageFor(["en-GB"]), languageFor(["de"])]).toEqual(["ar", "en", "fr"]);
});
