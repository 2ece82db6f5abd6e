// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from "vitest";
import { Box } from "../support/box";
import { Residence } from "../support/residence";
import { zoomed } from "../support/stage";

let residence: Residence;
let box: Box;
beforeAll(async () => {
    residence = await Residence.open();
    box = new Box(residence.hub.url, residence.hub.boxes[0]!.secret);
});
afterAll(() => residence?.close());

/** Somebody who scans the code that the television shows. */
async function scans(options: Parameters<Residence["stranger"]>[0] = {}) {
    const { id, url } = await box.showsAWritingCode();
    const stage = await residence.stranger(options);
    await stage.page.goto(url);
    return { id, url, stage, page: stage.page, field: stage.page.locator("#writing-text") };
}

test("what is written on the phone shows on the television, letter after letter", async () => {
    const { id, stage, page, field } = await scans();
    await page.getByText("Demande d’aide").waitFor();
    await page.getByText("Rien n’est écrit encore.").waitFor();
    expect((await box.seesWriting(id)).opened).toBe(true);
    await stage.check("phonewriting-open-fr-360");
    const seen = box.seesText(id, "J’ai");
    await field.pressSequentially("J’ai", { delay: 60 });
    await seen;
    await field.pressSequentially(" une fuite", { delay: 60 });
    await box.seesText(id, "J’ai une fuite");
    await page.getByText("C’est affiché sur la télé.").waitFor();
    await stage.check("phonewriting-shown-fr-360");
    await page.getByRole("button", { name: "J’ai fini" }).click();
    await page.getByRole("heading", { name: "C’est sur la télé" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "writing-done");
    await stage.check("phonewriting-done-fr-360");
    await page.getByRole("button", { name: "Écrire encore" }).click();
    await page.waitForFunction(() => document.activeElement?.id === "writing-text");
    await field.press("End");
    await field.pressSequentially(" d’eau");
    await box.seesText(id, "J’ai une fuite d’eau");
    expect(await stage.context.cookies()).toEqual([]);
    await stage.close();
});

test("the code is sent to nobody: not in an address, not as a referrer", async () => {
    const { id, url } = await box.showsAWritingCode();
    const token = new URL(url).hash.slice(1);
    const stage = await residence.stranger();
    const addresses: string[] = [];
    stage.page.on("request", (request) => addresses.push(request.url().split("#")[0]!, request.headers()["referer"] ?? ""));
    await stage.page.goto(url);
    await stage.page.locator("#writing-text").fill("oui");
    await box.seesText(id, "oui");
    expect(addresses.some((address) => address.includes("/v1/phonewriting"))).toBe(true);
    expect(addresses.filter((address) => address.includes(token))).toEqual([]);
    expect(await stage.page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
    await stage.close();
});

test("in Arabic the page is read from the right, and the title stays as the television has it", async () => {
    const { id, stage, page, field } = await scans({ language: "ar-MA" });
    await page.getByText("لم يُكتب شيء بعد.").waitFor();
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(["rtl", "ar"]);
    await field.pressSequentially("عندي تسرّب ماء");
    await box.seesText(id, "عندي تسرّب ماء");
    await page.getByText("النص معروض على التلفاز.").waitFor();
    await stage.check("phonewriting-shown-ar-360");
    await box.endsWriting(id);
    await page.getByRole("heading", { name: "انتهى الوقت" }).waitFor();
    await stage.check("phonewriting-over-ar-360");
    await stage.close();
});

test("at 320 pixels nothing is cut, in English", async () => {
    const { id, stage, page, field } = await scans({ language: "en-GB", size: zoomed });
    await field.pressSequentially("There is a leak in the kitchen");
    await box.seesText(id, "There is a leak in the kitchen");
    await page.getByText("Characters left: 30").waitFor();
    await stage.check("phonewriting-shown-en-320");
    await field.fill("x".repeat(61));
    await page.getByText("Characters too many: 1").waitFor();
    await stage.check("phonewriting-too-long-en-320");
    await field.fill("x".repeat(60));
    await box.seesText(id, "x".repeat(60));
    await stage.close();
});

test("without network the text stays in the field and goes by itself", async () => {
    const { id, stage, page, field } = await scans();
    await page.getByText("Rien n’est écrit encore.").waitFor();
    await stage.context.setOffline(true);
    await field.pressSequentially("Une fuite");
    await page.getByRole("main").getByText("Pas de réseau. Votre texte reste ici").waitFor();
    await stage.check("phonewriting-offline-fr-360");
    expect((await box.seesWriting(id)).text).toBe("");
    await stage.context.setOffline(false);
    await box.seesText(id, "Une fuite");
    await page.getByText("C’est affiché sur la télé.").waitFor();
    await stage.close();
});

test("two phones and the television: the last version wins, everybody sees it, and nobody's words are lost", async () => {
    const { id, url, stage, page, field } = await scans();
    const other = await residence.stranger();
    await other.page.goto(url);
    await other.page.locator("#writing-text").fill("première");
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("#writing-text")?.value === "première");
    await box.writes(id, "sur la télé");
    await other.page.getByRole("main").getByText("Le texte a été changé sur la télé").waitFor();
    await other.check("phonewriting-replaced-fr-360");
    expect(await field.inputValue()).toBe("sur la télé");
    await other.page.getByRole("button", { name: "Remettre mon texte" }).click();
    await box.seesText(id, "première");
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("#writing-text")?.value === "première");
    await other.close();
    await stage.close();
});

test("what is left of the time is said near its end, and then that it is over", async () => {
    const { id, url } = await box.showsAWritingCode();
    const stage = await residence.stranger();
    const { page } = stage;
    let secondsLeft = 110;
    await page.route("**/v1/phonewriting?*", async (route) => {
        const answer = await route.fetch();
        if (!answer.ok()) return route.fulfill({ response: answer });
        return route.fulfill({ response: answer, json: { ...((await answer.json()) as object), secondsLeft } });
    });
    await page.goto(url);
    await page.getByText("Il reste moins de deux minutes.").first().waitFor();
    await stage.check("phonewriting-soon-fr-360");
    secondsLeft = 40;
    await box.writes(id, "encore");
    await page.getByText("Il reste moins d’une minute.").first().waitFor();
    await box.showsAWritingCode(); // a new one ends the former
    await page.getByRole("heading", { name: "C’est terminé" }).waitFor();
    await page.getByText("encore", { exact: true }).waitFor();
    await stage.check("phonewriting-over-fr-360");
    await stage.close();
});

test("a code that is wrong, cut off or used says what to do", async () => {
    for (const [name, hash, language, words] of [
        ["unknown-fr", `#${"0".repeat(32)}`, "fr-FR", "Ce code ne marche pas"],
        ["cut-ar", "#0123", "ar", "هذا الرمز لا يعمل"],
        ["missing-en", "", "en-GB", "This code does not work"],
    ] as const) {
        const stage = await residence.stranger({ language });
        await stage.page.goto(`/phonewriting${hash}`);
        await stage.page.getByRole("heading", { name: words }).waitFor();
        await stage.check(`phonewriting-wrong-${name}-360`);
        await stage.close();
    }
});

test("markup is a text like any other", async () => {
    const { id, stage, page, field } = await scans();
    const text = "<img src=x onerror=alert(1)> & <b>gras</b>";
    await field.fill(text);
    await box.seesText(id, text);
    await page.getByRole("button", { name: "J’ai fini" }).click();
    await page.getByText(text).waitFor();
    expect(await page.locator("main img, main b").count()).toBe(0);
    await stage.close();
});
