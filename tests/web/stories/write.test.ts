// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from "vitest";
import { Residence, send, write } from "../support/residence";
import { desk, zoomed } from "../support/stage";

let residence: Residence;
beforeAll(async () => void (residence = await Residence.open()));
afterAll(() => residence?.close());

const text = "Bonsoir, l’ascenseur est en panne. Le réparateur arrive vers 20 h. Si vous avez besoin d’aide pour monter vos courses, appelez-moi.";

test.each([
    ["fr-360", {}],
    ["en-1280", { language: "en-GB", size: desk }],
    ["fr-320", { size: zoomed }],
])("a message is written with everything that can be chosen (%s)", async (name, options) => {
    const stage = await residence.visit("/messages/new", options);
    const { page } = stage;
    await page.locator(".chip input").first().waitFor();
    await page.locator("form > .action-bar button").click();
    await page.locator("#compose-audience-error").waitFor();
    await page.locator("#compose-headline-error").waitFor();
    await stage.check(`write-faults-${name}`);
    await write(stage, { headline: "Ascenseur en panne", text, priority: "important" });
    await page.locator("#compose-answers .chip").first().click();
    expect(await page.locator("#compose-audience-error").count()).toBe(0);
    await stage.check(`write-${name}`);
    await page.locator(".chip-more").click();
    await page.locator(".picker input[type=search]").fill("a");
    await page.locator(".picker .tree-row").first().waitFor();
    await page.locator("summary").click();
    await page.getByRole("button", { name: /arabe|Arabic/ }).click();
    await page.locator("#variant-ar-headline").fill("المصعد معطل");
    await stage.check(`write-open-${name}`);
    await page.getByRole("radio", { name: /Choisir|Choose/ }).check();
    await page.locator("#compose-expiry-at").waitFor();
    await stage.check(`write-expiry-${name}`);
    await stage.close();
});

test("the number of flats follows the choice, and each flat counts once", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    const count = async () => Number(/\d+/.exec((await page.locator("#compose-audience-reach").textContent()) ?? "")?.[0]);
    const building = page.locator(".chip", { hasText: "Bâtiment B" }).first().locator("input");
    await building.check();
    const flats = await count();
    expect(flats).toBeGreaterThan(1);
    await page.getByRole("button", { name: `Envoyer à ${flats} logements` }).waitFor();
    await page.locator(".chip-more").click();
    await page.locator(".picker input[type=search]").fill("batiment b");
    const inside = page.locator(".picker input[type=checkbox]:disabled").first();
    await inside.waitFor();
    await building.uncheck();
    await page.getByText("Personne n’est choisi pour l’instant.").waitFor();
    await page.locator(".picker label", { hasText: /Bâtiment B ·/ }).first().click();
    const few = await count();
    expect(few).toBeLessThan(flats);
    await building.check();
    expect(await count()).toBe(flats);
    await stage.close();
});

test("characters and seconds of reading are counted while writing", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await page.locator("#compose-headline").fill("x".repeat(61));
    await page.getByText("1 caractère de trop").waitFor();
    await page.locator("#compose-text").fill("x".repeat(132));
    await page.getByText("132 / 256").waitFor();
    await page.getByText("22 s de lecture à l’écran").waitFor();
    await page.locator("#compose-text").fill("x".repeat(300));
    await page.getByText("la suite se lit derrière « Plus »").waitFor();
    await stage.check("write-long-fr-360");
    await stage.close();
});

test("an alert is asked about once more, and can be taken back", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "Fuite de gaz", priority: "alert" });
    await page.locator("form > .action-bar button").click();
    const question = page.getByRole("dialog", { name: /^Envoyer une alerte à \d+ logements/ });
    await question.waitFor();
    await stage.check("alert-question-fr-360");
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "hidden" });
    expect(await residence.count(stage, "Fuite de gaz")).toBe(0);
    await page.locator("form > .action-bar button").click();
    await question.getByRole("button", { name: /^Envoyer l’alerte/ }).click();
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
    expect(await residence.count(stage, "Fuite de gaz")).toBe(1);
    await stage.close();
});

test("four answers are the most, and one's own words are among them", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "Fête des voisins", answers: ["Oui", "Non", "Je serai là"] });
    await page.getByLabel("Votre propre réponse").fill("J’apporte un gâteau");
    await page.getByRole("button", { name: "Ajouter", exact: true }).click();
    await page.getByText("Les 4 réponses sont choisies.").waitFor();
    const id = await send(stage);
    const labels = await page.evaluate(async (path) => ((await (await fetch(path)).json()) as { message: { answers: { label: string }[] } }).message.answers.map(({ label }) => label), `/v1/messages/${id}`);
    expect(labels).toEqual(["Oui", "Non", "Je serai là", "J’apporte un gâteau"]);
    await stage.close();
});

test("what is written is text, whatever it looks like", async () => {
    const stage = await residence.visit("/messages/new");
    const headline = `<b>Gras</b> & "guillemets" 👋`;
    await write(stage, { headline, text: "<script>document.title = 'pris'</script>\u202eenvers" });
    await send(stage);
    await stage.page.getByRole("heading", { name: headline, level: 1 }).waitFor();
    expect(await stage.page.locator("h1 b").count()).toBe(0);
    expect(await stage.page.title()).toBe(`${headline} · Palier`);
    await stage.close();
});

test("the whole form can be filled and sent with the keyboard alone", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    const focused = () => page.evaluate(() => ({ id: document.activeElement?.id, words: document.activeElement?.closest("label, button")?.textContent?.trim() }));
    const tabTo = async (found: (place: Awaited<ReturnType<typeof focused>>) => boolean) => {
        for (let presses = 0; presses < 60; presses++) {
            await page.keyboard.press("Tab");
            if (found(await focused())) return;
        }
        throw new Error("not reached within 60 presses of Tab");
    };
    await page.locator(".chip input").first().waitFor();
    await tabTo(({ words }) => words === "Bâtiment B");
    await page.keyboard.press("Space");
    await tabTo(({ id }) => id === "compose-headline");
    await page.keyboard.type("Eau coupée demain");
    await tabTo(({ words }) => words === "Normal");
    await page.keyboard.press("ArrowRight");
    await tabTo(({ words }) => Boolean(words?.startsWith("Envoyer à")));
    await stage.picture("keyboard-fr-360");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
    await page.getByRole("heading", { name: "Eau coupée demain", level: 1 }).waitFor();
    expect(await residence.count(stage, "Eau coupée demain")).toBe(1);
    await stage.close();
});
