// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from "vitest";
import { Residence, send, write } from "../support/residence";
import { desk, phone, zoomed } from "../support/stage";

let residence: Residence;
beforeAll(async () => void (residence = await Residence.open()));
afterAll(() => residence?.close());

test("what happens before each television shows by itself, in words", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "Ascenseur en panne", text: "Le réparateur arrive vers 20 h.", priority: "important", answers: ["Oui"] });
    const id = await send(stage);
    await page.getByText("Mis à jour en direct").waitFor();
    const [first, second] = await residence.boxesOf(stage, id);
    const row = page.locator(`[data-flat="${first!.flat}"]`);

    await first!.box.hands(id, "stored");
    await row.getByText("Reçu").waitFor();
    await first!.box.hands(id, "presented");
    await row.getByText("Affiché").waitFor();
    await row.getByText("pas confirmé").waitFor();
    await second!.box.hands(id, "presented");
    await first!.box.hands(id, "answered", "yes");
    await row.waitFor({ state: "detached" });

    await page.getByRole("radio", { name: "Réponses : 1" }).check();
    await row.getByText("A répondu").waitFor();
    await row.getByText("« Oui »").waitFor();
    await stage.check("message-answers-fr-360");
    await page.getByRole("radio", { name: /^Tous/ }).check();
    await stage.check("message-fr-360");

    for (const [name, size, language] of [["en-1280", desk, "en-GB"], ["fr-320", zoomed, "fr-FR"]] as const) {
        const other = await residence.visit(`/messages/${id}`, { size, language });
        await other.page.locator("[data-flat]").first().waitFor();
        await other.check(`message-${name}`);
        await other.close();
    }
    await stage.close();
});

test("the list counts what became of each message", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "Relevé des compteurs" });
    const id = await send(stage);
    const [first] = await residence.boxesOf(stage, id);
    await page.goto("/messages");
    const card = page.locator("article", { hasText: "Relevé des compteurs" });
    await card.getByText(/^0 sur \d+ ont lu ou répondu/).waitFor();
    await first!.box.hands(id, "read");
    await card.getByText(/^1 sur \d+ ont lu ou répondu/).waitFor();
    for (const [name, size, language] of [["fr-360", phone, "fr-FR"], ["en-1280", desk, "en-GB"], ["fr-320", zoomed, "fr-FR"]] as const) {
        const other = await residence.visit("/messages", { size, language });
        await other.page.locator("article").first().waitFor();
        await other.check(`messages-${name}`);
        await other.close();
    }
    await stage.close();
});

test("a message that was cancelled says so", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "Erreur d’étage" });
    await send(stage);
    await page.getByRole("button", { name: "Annuler le message" }).click();
    const question = page.getByRole("dialog", { name: "Annuler ce message ?" });
    await question.waitFor();
    await stage.check("message-cancel-fr-360");
    await question.getByRole("button", { name: "Annuler le message" }).click();
    await page.getByText(/Annulé\s:\s\d/).waitFor();
    await page.locator("[data-said]", { hasText: "Message annulé." }).waitFor({ state: "attached" });
    await stage.check("message-cancelled-fr-360");
    await stage.close();
});

test("a hub whose disk is full, or that writes no more, says so on every page until it is well", async () => {
    const stage = await residence.visit("/messages");
    const { page } = stage;
    await page.clock.install();
    let status = "disk-full";
    await page.route("**/v1/health", (route) => route.fulfill({ json: { status, version: "1" } }));
    await page.goto("/messages");
    const banner = page.locator("[data-hub]");
    await banner.getByText("Le disque de la résidence est plein").waitFor();
    await stage.check("hub-disk-full-fr-360");
    status = "read-only";
    await page.clock.runFor(61_000);
    await banner.getByText("n’accepte plus d’écriture").waitFor();
    status = "ok";
    await page.clock.runFor(61_000);
    await banner.waitFor({ state: "detached" });
    await stage.close();
});

test("without the direct connection the page says so and looks by itself", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "Sans connexion directe" });
    const id = await send(stage);
    const [first] = await residence.boxesOf(stage, id);
    await page.clock.install();
    await page.routeWebSocket("**/v1/live", (socket) => void socket.close());
    await page.goto(`/messages/${id}`);
    await page.getByText("Connexion directe coupée").waitFor();
    const row = page.locator(`[data-flat="${first!.flat}"]`);
    await row.waitFor();
    await stage.check("message-polling-fr-360");
    await first!.box.hands(id, "presented");
    await page.clock.fastForward(16_000);
    await row.getByText("Affiché").waitFor();
    await stage.close();
});

test("a hub that does not answer leaves what was known, with its time", async () => {
    const stage = await residence.visit("/messages");
    const { page } = stage;
    await page.locator(".card").first().waitFor();
    await page.clock.install();
    await page.route("**/v1/messages", (route) => route.abort("connectionrefused"));
    await page.routeWebSocket("**/v1/live", (socket) => void socket.close());
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await page.goto("/messages");
    await page.getByText("Pas de réseau : la résidence ne répond pas.").waitFor();
    await stage.check("messages-offline-fr-360");
    await page.unroute("**/v1/messages");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.locator("article").first().waitFor();
    await stage.close();
});

test("a message that does not exist is said to be nowhere", async () => {
    const stage = await residence.visit("/messages/0193f0a0-0000-7000-8000-000000000000");
    await stage.page.getByText("Introuvable.").waitFor();
    await stage.check("message-unknown-fr-360");
    expect(await stage.page.locator("[data-flat]").count()).toBe(0);
    await stage.close();
});
