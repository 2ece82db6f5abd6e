// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from "vitest";
import { newBox } from "../support/box";
import { Residence } from "../support/residence";
import { desk, zoomed } from "../support/stage";

let residence: Residence;
beforeAll(async () => void (residence = await Residence.open()));
afterAll(() => residence?.close());

test("the QR code leads to the flat's choice, and the page sees the OK in front of the television", async () => {
    const { box, code } = await newBox(residence.hub.url);
    const stage = await residence.visit(`/pair?code=${code}`);
    const { page } = stage;
    await page.getByText("Télé trouvée : Palier Box 1").waitFor();
    await page.getByRole("button", { name: "Relier" }).click();
    await page.getByText("Choisissez un logement.").waitFor();
    await page.getByLabel("Numéro du logement ou nom").fill("batiment b");
    await page.getByRole("radio", { name: /^(?!.*a déjà une télé)/ }).first().check();
    await stage.check("pair-pick-fr-360");
    await page.getByRole("button", { name: /^Relier : / }).click();
    await page.getByRole("heading", { name: "Regardez la télé" }).waitFor();
    await stage.check("pair-offered-fr-360");
    await page.getByRole("button", { name: "Ce n’est pas le bon logement" }).click();
    await page.getByLabel("Numéro du logement ou nom").fill("batiment b");
    const right = page.getByRole("radio", { name: /^(?!.*a déjà une télé)/ }).last();
    const flat = await right.inputValue();
    await right.check();
    await page.getByRole("button", { name: /^Relier : / }).click();
    await page.getByRole("heading", { name: "Regardez la télé" }).waitFor();
    await box.confirmsItsFlat();
    await page.getByRole("heading", { name: /^La télé est reliée : / }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "pair-bound");
    await stage.check("pair-bound-fr-360");
    const { nodes } = await page.evaluate(async () => (await (await fetch("/v1/territory")).json()) as { nodes: { id: string; boxes: number }[] });
    expect(nodes.find(({ id }) => id === flat)?.boxes).toBe(1);
    await stage.close();
});

test("a code may be typed carelessly, and a wrong one is said in words", async () => {
    const { code } = await newBox(residence.hub.url);
    const stage = await residence.visit("/pair", { language: "en-GB", size: desk });
    const { page } = stage;
    const field = page.getByLabel("Code shown on the TV");
    for (const [typed, words] of [
        ["", "Enter the code that the TV shows."],
        ["aeiouy12", "The code has consonants only"],
        ["bcd", "The code has 8 letters."],
        ["zzzz zzzz", "No TV shows this code."],
    ] as const) {
        await field.fill(typed);
        await page.getByRole("button", { name: "Find this TV" }).click();
        await page.getByText(words).waitFor();
    }
    await stage.check("pair-wrong-en-1280");
    await field.fill(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4).toLowerCase()} `);
    await page.keyboard.press("Enter");
    await page.getByText("TV found: Palier Box 1").waitFor();
    await stage.check("pair-found-en-1280");
    await stage.close();
});

test("a flat that has a television is named as such before its box is replaced", async () => {
    const { code } = await newBox(residence.hub.url);
    const stage = await residence.visit(`/pair?code=${code}`, { size: zoomed });
    const { page } = stage;
    await page.getByLabel("Numéro du logement ou nom").fill("batiment");
    await page.getByRole("radio", { name: /a déjà une télé/ }).first().check();
    await page.getByText("Ce logement a déjà une télé.").waitFor();
    await stage.check("pair-replace-fr-320");
    await stage.close();
});
