// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { effectScope } from "vue";
import { Live, pollEveryMs, type Socket } from "@shared/api/live";
import { watched } from "@shared/api/watched";

class FakeSocket implements Socket {
    onopen: (() => void) | null = null;
    onclose: (() => void) | null = null;
    onmessage: ((event: { data: unknown }) => void) | null = null;
    close() {
        this.onclose?.();
    }
    says(changed: unknown) {
        this.onmessage?.({ data: JSON.stringify({ changed }) });
    }
}

let sockets: FakeSocket[];
let live: Live;
beforeEach(() => {
    vi.useFakeTimers();
    sockets = [];
    live = new Live(() => (sockets.push(new FakeSocket()), sockets.at(-1)!), () => 1);
});
afterEach(() => {
    live.stop();
    vi.useRealTimers();
});

test("a hint reaches those it concerns", () => {
    const help = vi.fn();
    const message = vi.fn();
    live.subscribe(() => ["help"], help);
    live.subscribe(() => ["message:1"], message);
    live.start();
    sockets[0]!.says(["help", "messages"]);
    expect([help.mock.calls.length, message.mock.calls.length]).toEqual([1, 0]);
});

test("when the socket opens everything is looked at again, for hints may have been missed", () => {
    const look = vi.fn();
    live.subscribe(() => ["help"], look);
    live.start();
    sockets[0]!.onopen!();
    expect(live.state.value).toBe("live");
    expect(look).toHaveBeenCalledTimes(1);
});

test("without a socket it looks every 15 seconds, says so, and comes back", () => {
    const look = vi.fn();
    live.subscribe(() => ["help"], look);
    live.start();
    sockets[0]!.onclose!();
    expect(live.state.value).toBe("polling");
    vi.advanceTimersByTime(1_000);
    expect(sockets).toHaveLength(2);
    vi.advanceTimersByTime(pollEveryMs);
    expect(look).toHaveBeenCalledTimes(1);
    sockets.at(-1)!.onopen!();
    expect(live.state.value).toBe("live");
    vi.advanceTimersByTime(pollEveryMs * 2);
    expect(look).toHaveBeenCalledTimes(2);
});

test("pauses between attempts grow up to half a minute", () => {
    live.start();
    const attemptsIn = (ms: number) => {
        const before = sockets.length;
        for (let passed = 0; passed < ms; passed += 500) {
            const last = sockets.at(-1)!;
            if (last.onclose) {
                last.onclose();
                last.onclose = null;
            }
            vi.advanceTimersByTime(500);
        }
        return sockets.length - before;
    };
    attemptsIn(120_000);
    expect(attemptsIn(60_000)).toBe(2);
});

test("a frame that is no hint changes nothing", () => {
    const look = vi.fn();
    live.subscribe(() => ["help"], look);
    live.start();
    sockets[0]!.onmessage!({ data: "{" });
    sockets[0]!.onmessage!({ data: JSON.stringify({ changed: "help" }) });
    sockets[0]!.says([7, null]);
    expect(look).not.toHaveBeenCalled();
});

test("after signing out there is neither socket nor poll", () => {
    const look = vi.fn();
    live.subscribe(() => ["help"], look);
    live.start();
    live.stop();
    vi.advanceTimersByTime(120_000);
    expect(sockets).toHaveLength(1);
    expect(look).not.toHaveBeenCalled();
});

test("hints during a look lead to exactly one more", async () => {
    let finish: (value: number) => void = () => {};
    const fetch = vi.fn(() => new Promise<number>((resolve) => (finish = resolve)));
    const scope = effectScope();
    const help = scope.run(() => watched(live, () => ["help"], fetch))!;
    live.start();
    for (let i = 0; i < 5; i++) sockets[0]!.says(["help"]);
    expect(fetch).toHaveBeenCalledTimes(1);
    finish(1);
    await vi.advanceTimersByTimeAsync(0);
    finish(2);
    await vi.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(help.data.value).toBe(2);
    scope.stop();
    sockets[0]!.says(["help"]);
    expect(fetch).toHaveBeenCalledTimes(2);
});
