// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Residence } from "../support/residence";
import { desk } from "../support/stage";

let residence: Residence;
beforeAll(async () => void (residence = await Residence.open()));
afterAll(() => residence?.close());

test("whoever is not signed in is asked to, and then gets where they wanted to go", async () => {
    const stage = await residence.stranger();
    const { page } = stage;
    await page.goto("/help");
    await page.getByRole("heading", { name: "Se connecter", level: 1 }).waitFor();
    expect(await page.getByText("Votre session est finie").count(), "a session that never was").toBe(0);
    await stage.check("sign-in-fr-360");
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.getByText("Écrivez votre nom d’utilisateur.").waitFor();
    expect(await page.getByLabel("Nom d’utilisateur").evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel("Nom d’utilisateur").fill(residence.caretaker.name);
    await page.getByLabel("Mot de passe", { exact: true }).fill("pas le bon mot de passe");
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.getByText("Le nom ou le mot de passe ne convient pas.").waitFor();
    await stage.check("sign-in-wrong-fr-360");
    await page.getByLabel("Mot de passe", { exact: true }).fill(residence.caretaker.password);
    // After a wrong password the hub asks for a second of patience; a person is slower than that, the test presses again.
    await vi.waitFor(
        async () => {
            await page.getByRole("button", { name: "Se connecter" }).click();
            await page.waitForURL((url) => url.pathname === "/help", { timeout: 1_500 });
        },
        { timeout: 20_000, interval: 100 },
    );
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await page.title()).toBe("Demandes d’aide · Palier");
    await stage.close();
});

test("a reload keeps the session, signing out ends it", async () => {
    const stage = await residence.visit("/account", { language: "en-GB", size: desk });
    const { page } = stage;
    await page.reload();
    await page.getByText(`You are signed in: ${residence.caretaker.displayName}`).waitFor();
    await stage.check("account-en-1280");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
    await stage.check("sign-in-en-1280");
    await page.goto("/messages");
    await page.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
    await stage.close();
});

test("the language is the browser's until another one is chosen, which stays", async () => {
    const stage = await residence.stranger({ language: "en-GB" });
    const { page } = stage;
    await page.goto("/sign-in");
    await page.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
    await page.getByRole("radio", { name: "Français" }).check();
    await page.getByRole("heading", { name: "Se connecter", level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
    await page.reload();
    await page.getByRole("heading", { name: "Se connecter", level: 1 }).waitFor();
    await stage.close();
});

test("a hub that cannot be reached is said to be so, and tried again", async () => {
    const stage = await residence.stranger();
    const { page } = stage;
    await page.route("**/v1/session", (route) => route.abort("connectionrefused"));
    await page.goto("/help");
    await page.getByText("Pas de réseau : la résidence ne répond pas.").waitFor();
    await stage.check("start-offline-fr-360");
    await page.unroute("**/v1/session");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.waitForURL("**/sign-in?next=/help");
    await stage.close();
});

test("an address that does not exist says so in words", async () => {
    const stage = await residence.stranger();
    await stage.page.goto("/nowhere/at/all");
    await stage.page.getByRole("heading", { name: "Cette page n’existe pas" }).waitFor();
    await stage.check("unknown-fr-360");
    await stage.close();
});
