// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from "vitest";
import { Box } from "../support/box";
import { Residence, send, write } from "../support/residence";
import { desk, zoomed } from "../support/stage";

let residence: Residence;
beforeAll(async () => void (residence = await Residence.open()));
afterAll(() => residence?.close());

test("a call for help is seen at once on every page, taken, and closed with a note", async () => {
    const stage = await residence.visit("/messages/new");
    const { page } = stage;
    await write(stage, { headline: "Courses à monter" });
    const message = await send(stage);
    const [first] = await residence.boxesOf(stage, message);
    const id = await first!.box.asksForHelp(message);

    await page.getByRole("link", { name: /demande.* d’aide atten/ }).waitFor();
    await page.locator(`[data-flat="${first!.flat}"]`).getByText("Besoin d’aide").waitFor();
    await page.locator("[data-said]", { hasText: "aide" }).waitFor({ state: "attached" });
    await stage.check("help-badge-fr-360");
    await page.getByRole("link", { name: /demande.* d’aide atten/ }).click();
    const card = page.locator(`[data-help="${id}"]`);
    await card.getByText("À propos de « Courses à monter »").waitFor();
    await stage.check("help-open-fr-360");

    await card.getByRole("button", { name: /^J’arrive/ }).click();
    await card.getByText(`${residence.caretaker.displayName} y va`).waitFor();
    await stage.check("help-taken-fr-360");
    await card.getByLabel("Note pour l’équipe (facultatif)").fill("Courses montées au 2ᵉ.");
    await card.getByRole("button", { name: /^C’est réglé/ }).click();
    await card.getByText(/^Réglé/).waitFor();
    await card.getByText("Courses montées au 2ᵉ.").waitFor();
    await stage.check("help-closed-fr-360");

    for (const [name, size, language] of [["en-1280", desk, "en-GB"], ["fr-320", zoomed, "fr-FR"]] as const) {
        const other = await residence.visit("/help", { size, language });
        await other.page.locator("[data-help]").first().waitFor();
        await other.check(`help-${name}`);
        await other.close();
    }
    await stage.close();
});

test("the red key without a message is a request of its own", async () => {
    const { secret } = residence.hub.boxes[0]!;
    const id = await new Box(residence.hub.url, secret).asksForHelp();
    const stage = await residence.visit("/help");
    const card = stage.page.locator(`[data-help="${id}"]`);
    await card.getByText("Demande faite depuis la télé").waitFor();
    expect(await card.getByRole("link").count()).toBe(0);
    await stage.close();
});

test("what the resident wrote is shown as it was written, whichever way its language runs", async () => {
    const { secret } = residence.hub.boxes[0]!;
    const box = new Box(residence.hub.url, secret);
    const texts = ["المصعد لا يعمل منذ هذا الصباح.", "<b>L’ascenseur</b> & la porte <img src=x onerror=alert(1)>"];
    const ids = [await box.asksForHelp(undefined, texts[0]), await box.asksForHelp(undefined, texts[1])];
    const stage = await residence.visit("/help");
    for (const [index, id] of ids.entries()) {
        const words = stage.page.locator(`[data-help="${id}"] blockquote`);
        await words.waitFor();
        expect(await words.textContent()).toBe(texts[index]);
        expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe(index === 0 ? "rtl" : "ltr");
    }
    await stage.check("help-texts-fr-360");
    await stage.close();
});
