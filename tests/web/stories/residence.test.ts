// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from "vitest";
import { Box } from "../support/box";
import { Residence } from "../support/residence";
import { desk, zoomed } from "../support/stage";

let residence: Residence;
beforeAll(async () => void (residence = await Residence.open()));
afterAll(() => residence?.close());

/** What the first television of the residence would show. */
const rows = (type: string) => new Box(residence.hub.url, residence.hub.boxes[0]!.secret).rows(type);

test("a number that is added, changed and removed is so on the televisions", async () => {
    const stage = await residence.visit("/residence");
    const { page } = stage;
    await page.getByRole("button", { name: "Ajouter un numéro" }).click();
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Écrivez quelque chose ici.").first().waitFor();
    await stage.check("residence-number-faults-fr-360");
    await page.getByLabel("Qui appelle-t-on").fill("Serrurier");
    await page.getByLabel("Numéro", { exact: true }).fill("06 12 34");
    await page.locator("#residence-variants summary").click();
    await page.getByRole("button", { name: /Ajouter.*anglais/i }).click();
    await page.locator("#other-en-headline").fill("Locksmith");
    await stage.check("residence-number-fr-360");

    // Nothing that was typed is lost: neither by leaving the form nor by loading the page anew.
    await page.getByRole("button", { name: "Plus tard" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Ajouter un numéro" }).click();
    await page.getByText("Vous n’aviez pas enregistré").waitFor();
    expect(await page.getByLabel("Numéro", { exact: true }).inputValue()).toBe("06 12 34");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    const card = page.locator("article", { hasText: "Serrurier" });
    await card.getByText("06 12 34").waitFor();
    expect((await rows("contact")).map(({ phone }) => phone)).toContain("06 12 34");

    await card.getByRole("button", { name: /^Changer/ }).click();
    await page.getByLabel("Numéro", { exact: true }).fill("06 99 99");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await card.getByText("06 99 99").waitFor();
    expect((await rows("contact")).filter(({ headline }) => headline === "Serrurier")).toMatchObject([{ phone: "06 99 99", variants: [{ headline: "Locksmith" }] }]);

    await card.getByRole("button", { name: /^Enlever/ }).click();
    await stage.check("residence-remove-fr-360");
    await page.getByRole("dialog").getByRole("button", { name: "Enlever" }).click();
    await card.waitFor({ state: "detached" });
    expect((await rows("contact")).map(({ headline }) => headline)).not.toContain("Serrurier");
    await stage.close();
});

test("hours are changed day by day, and without a network nothing is lost", async () => {
    const stage = await residence.visit("/residence");
    const { page } = stage;
    await page.locator("article", { hasText: "Karim Benali" }).getByRole("button", { name: /^Changer/ }).click();
    await page.locator("#residence-sunday").getByRole("button", { name: /^Ajouter des heures/ }).click();
    await page.locator("#hours-sunday-0-until").fill("07:00");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("La fin doit être après le début.").waitFor();
    await page.locator("#hours-sunday-0-until").fill("11:00");
    await page.getByRole("button", { name: "Ajouter des jours particuliers" }).click();
    await page.locator("#exception-0-from").fill("2098-12-24");
    await stage.check("residence-lodge-fr-360");
    await stage.context.setOffline(true);
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Ce que vous avez écrit est gardé ici.").waitFor();
    await stage.context.setOffline(false);
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText(/Dimanche\s: 08:00 – 11:00/).waitFor();
    const [lodge] = await rows("lodge");
    expect(lodge).toMatchObject({ exceptions: [{ from: "2098-12-24", until: "2098-12-24", spans: [] }] });
    await stage.close();
});

test("works go to a building, and the office sees at once what the caretaker writes", async () => {
    const office = await residence.stranger({ size: desk, language: "en-GB" });
    await office.signIn(residence.hub.people.find(({ role }) => role === "landlord")!, "/residence");
    await office.page.getByText("Updated live").waitFor();
    await office.page.getByRole("radio", { name: "Résidence Les Cigales" }).check();
    await office.page.locator("article").first().waitFor();
    const stage = await residence.visit("/residence");
    const { page } = stage;
    await page.getByRole("button", { name: "Ajouter des travaux" }).click();
    await page.getByLabel("Quoi").fill("Désinsectisation");
    await page.locator(".chip", { hasText: "Résidence Les Cigales" }).locator("input").uncheck();
    await page.locator(".chip", { hasText: /^\s*Bâtiment B\s*$/ }).locator("input").check();
    await page.locator("#residence-from").fill("2098-11-24");
    await page.locator("#residence-from-time").fill("08:00");
    await stage.check("residence-works-fr-360");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.locator("article", { hasText: "Désinsectisation" }).waitFor();
    await office.page.locator("article", { hasText: "Désinsectisation" }).waitFor();
    expect((await rows("works")).filter(({ headline }) => headline === "Désinsectisation")).toMatchObject([{ from: "2098-11-24T08:00", audience: [{ name: "Bâtiment B" }] }]);
    await office.check("residence-en-1280");
    await office.close();
    await stage.close();
    const small = await residence.visit("/residence", { size: zoomed });
    await small.page.locator("article").first().waitFor();
    await small.page.getByRole("button", { name: "Ajouter des travaux" }).click();
    await small.check("residence-fr-320");
    await small.close();
});
