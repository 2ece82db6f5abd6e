// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Residence, send, write } from "../support/residence";

let residence: Residence;
beforeAll(async () => void (residence = await Residence.open()));
afterAll(() => residence?.close());

const commands = "**/v1/commands";

test("what is being written survives a reload, and its end leaves nothing behind", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "À moitié écrit", text: "Bonjour à", priority: "important", answers: ["Oui"] });
    await page.reload();
    expect(await page.locator("#compose-headline").inputValue()).toBe("À moitié écrit");
    expect(await page.locator("#compose-text").inputValue()).toBe("Bonjour à");
    await page.getByRole("button", { name: /^Envoyer à \d+ logements/ }).waitFor();
    expect(await page.locator("input[value=important]").isChecked()).toBe(true);
    await send(stage);
    await page.goto("/messages/new");
    await page.locator(".chip input").first().waitFor();
    expect(await page.locator("#compose-headline").inputValue()).toBe("");
    await stage.close();
});

test("a double press sends once", async () => {
    const stage = await residence.visit("/messages/new");
    await write(stage, { headline: "Double appui" });
    await stage.page.locator("form > .action-bar button").dblclick();
    await stage.page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
    expect(await residence.count(stage, "Double appui")).toBe(1);
    await stage.close();
});

test("an answer lost on its way back is asked for again with the same key: one message", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    const keys: string[] = [];
    let lost = false;
    await page.route(commands, async (route: Route) => {
        keys.push(route.request().headers()["idempotency-key"]!);
        const answer = await route.fetch();
        if (lost) return route.fulfill({ response: answer });
        lost = true;
        await route.abort("connectionreset");
    });
    await write(stage, { headline: "Réponse perdue" });
    await page.locator("form > .action-bar button").click();
    await page.locator("[data-send=waiting]").waitFor();
    await page.getByText("Pas de réseau : la résidence ne répond pas.").waitFor();
    await stage.check("send-waiting-fr-360");
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(await residence.count(stage, "Réponse perdue")).toBe(1);
    await stage.close();
});

test("a page that is closed before the answer sends the rest when it opens again: one message", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await page.route(commands, async (route: Route) => {
        await route.fetch();
        await route.abort("connectionreset");
    });
    await write(stage, { headline: "Page fermée" });
    await page.locator("form > .action-bar button").click();
    await page.locator("[data-send=waiting]").waitFor();
    await page.goto("/account");
    await page.unroute(commands);
    await page.goto("/messages/new");
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
    expect(await residence.count(stage, "Page fermée")).toBe(1);
    await stage.close();
});

test("a session that is over asks to sign in again and then sends the message", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "Session finie" });
    await stage.context.clearCookies();
    await page.locator("form > .action-bar button").click();
    await page.getByText("Votre message est gardé").waitFor();
    await stage.check("sign-in-again-fr-360");
    await page.getByLabel("Nom d’utilisateur").fill(residence.caretaker.name);
    await page.getByLabel("Mot de passe", { exact: true }).fill(residence.caretaker.password);
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
    expect(await residence.count(stage, "Session finie")).toBe(1);
    await stage.close();
});

test("a refusal is said beside its field, and the words stay", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await page.route(commands, (route: Route) =>
        route.fulfill({ status: 400, contentType: "application/problem+json", body: JSON.stringify({ status: 400, title: "invalid", detail: "x", field: "message.send.headline" }) }),
    );
    await write(stage, { headline: "Refusé" });
    await page.locator("form > .action-bar button").click();
    await page.locator("[data-send=refused]").waitFor();
    await page.locator("#compose-headline-error", { hasText: "Ce point n’a pas été accepté." }).waitFor();
    await stage.check("send-refused-fr-360");
    await page.unroute(commands);
    await send(stage);
    expect(await residence.count(stage, "Refusé")).toBe(1);
    await stage.close();
});

test("two tabs show the same draft", async () => {
    const stage = await residence.visit("/messages/new");
    await stage.page.locator(".chip input").first().waitFor();
    const other = await stage.context.newPage();
    await other.goto("/messages/new");
    await other.locator("#compose-headline").fill("Écrit ailleurs");
    await stage.page.waitForFunction(() => document.querySelector<HTMLInputElement>("#compose-headline")?.value === "Écrit ailleurs");
    await stage.close();
});
