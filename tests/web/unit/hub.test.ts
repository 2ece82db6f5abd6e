// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { Attention } from "@shared/api/attention";
import { CallFailed, failureFrom } from "@shared/api/failure";
import { Hub } from "@shared/api/hub";
import { uuidv7 } from "@shared/api/uuid";

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers });
const session = { user: { id: "1", name: "karim", displayName: "Karim", role: "caretaker" }, token: "t0ken", expiresAt: "2026-11-22T06:00:00.000Z" };

/** A hub that answers in turn, and what it was asked. */
function hubAnswering(...answers: (Response | Error)[]) {
    const asked: { url: string; init: RequestInit }[] = [];
    const hub = new Hub((url, init) => {
        asked.push({ url: String(url), init: init! });
        const answer = answers.shift()!;
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    return { hub, asked };
}

test("a change carries the session's token and its key, a look carries neither", async () => {
    const { hub, asked } = hubAnswering(json(200, session), json(200, { nodes: [] }), json(200, { seqs: {} }));
    await hub.session();
    await hub.territory();
    await hub.command("k", { type: "help.take", body: { help: "h" } });
    expect(asked[1]!.init.headers).not.toHaveProperty("X-Palier-Token");
    expect(asked[2]!.init.headers).toMatchObject({ "X-Palier-Token": "t0ken", "Idempotency-Key": "k", "Content-Type": "application/json" });
});

test("a page that nobody is at says so, and keeps nobody signed in", async () => {
    let now = 0;
    const page = new EventTarget();
    const attention = new Attention(page, () => now);
    const asked: RequestInit[] = [];
    const hub = new Hub(
        (_, init) => {
            asked.push(init!);
            return Promise.resolve(json(200, { nodes: [] }));
        },
        () => attention.isAway(),
    );
    await hub.territory();
    now = 61_000;
    await hub.territory();
    page.dispatchEvent(new Event("keydown"));
    await hub.territory();
    expect(asked.map(({ headers }) => "X-Palier-Background" in headers!)).toEqual([false, true, false]);
});

test("no network is not a refusal", async () => {
    const { hub } = hubAnswering(new TypeError("failed to fetch"));
    await expect(hub.help()).rejects.toMatchObject({ failure: { title: "offline" } });
});

test("a full disk is told apart from other failures, and how the hub is, from who is signed in", async () => {
    const { hub, asked } = hubAnswering(json(507, { title: "no-space" }), json(507, "<html>"), json(200, { status: "disk-full", version: "1" }));
    for (let i = 0; i < 2; ++i) await expect(hub.command("k", { type: "help.take", body: { help: "h" } })).rejects.toMatchObject({ failure: { title: "no-space" } });
    expect((await hub.health()).status).toBe("disk-full");
    expect(asked[2]!.url).toBe("/v1/health");
});

test("a page of something in between that says 200 proves nothing", async () => {
    const { hub } = hubAnswering(new Response("<html>Wi-Fi sign-in</html>", { status: 200 }));
    await expect(hub.help()).rejects.toMatchObject({ failure: { title: "offline" } });
});

test("a session that is over is told, a wrong password is not one", async () => {
    const { hub } = hubAnswering(json(401, { title: "unauthorized" }), json(401, { title: "unauthorized" }));
    let over = 0;
    hub.onSignedOut = () => over++;
    await expect(hub.signIn("karim", "wrong")).rejects.toBeInstanceOf(CallFailed);
    expect(over).toBe(0);
    await expect(hub.help()).rejects.toBeInstanceOf(CallFailed);
    expect(over).toBe(1);
});

test("a problem is known by its title, else by its status", () => {
    expect(failureFrom(400, { title: "invalid", field: "message.send.headline" })).toEqual({ title: "invalid", field: "message.send.headline" });
    expect(failureFrom(503, { title: "storage" })).toEqual({ title: "storage" });
    expect(failureFrom(502, undefined)).toEqual({ title: "unavailable" });
    expect(failureFrom(429, {}, "30")).toEqual({ title: "too-many", retryAfterMs: 30_000 });
    expect(failureFrom(418, "tea")).toEqual({ title: "internal" });
});

test("keys are UUIDv7 and sort by age", () => {
    const early = uuidv7(1_000_000_000_000);
    const late = uuidv7(1_000_000_000_001);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < late).toBe(true);
    expect(Number.parseInt(early.replace(/-/g, "").slice(0, 12), 16)).toBe(1_000_000_000_000);
});
