// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { firstLanguage, languagesStartingWith, suggestionIn } from "@shared/languages";
import en from "@shared/languages/en.json";
import fr from "@shared/languages/fr.json";
import { whenWords } from "@shared/languages/times";

type Texts = { [key: string]: string | Texts };
const flat = (texts: Texts, path = ""): [string, string][] =>
    Object.entries(texts).flatMap(([key, value]) => (typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`)));
const french = new Map(flat(fr));
const english = new Map(flat(en));

const web = fileURLToPath(new URL("../../../app/web", import.meta.url));
const sources = ["console", "shared"].flatMap((folder) =>
    readdirSync(join(web, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith(".d.ts"))
        .map((name) => [join(folder, name), readFileSync(join(web, folder, name), "utf8")] as const),
);

test("every language has every text", () => expect([...english.keys()].sort()).toEqual([...french.keys()].sort()));

test("every suggested answer is known in every language a message may have", () => {
    for (const id of Object.keys(fr.compose.suggestions)) for (const language of ["fr", "en", "ar"]) expect(suggestionIn(language, id), `${id} in ${language}`).toBeTruthy();
});

test("a text has the same gaps and the same number of forms in every language", () => {
    const shape = (text: string) => ({ gaps: [...new Set(text.match(/\{\w+\}/g) ?? [])].sort(), forms: text.split(" | ").length });
    for (const [key, text] of french) expect(shape(english.get(key)!), key).toEqual(shape(text));
});

test("every text that the pages ask for exists", () => {
    const asked = sources.flatMap(([name, code]) => [...code.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, key]) => `${name}: ${key}`));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((line) => !french.has(line.split(": ")[1]!))).toEqual([]);
});

test("no text is left over that nothing says", () => {
    const code = sources.map(([, text]) => text).join("\n");
    const composed = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, start]) => start!);
    expect([...french.keys()].filter((key) => !code.includes(`"${key}"`) && !code.includes(`'${key}'`) && !composed.some((start) => key.startsWith(start)))).toEqual([]);
});

test("French signs do not stand alone at the beginning of a line", () => {
    expect([...french].filter(([, text]) => / [:;?!»]|« /.test(text)).map(([key]) => key)).toEqual([]);
});

test("the pages hold no text of their own", () => {
    const words = sources.filter(([name]) => name.endsWith(".vue")).flatMap(([name, code]) => {
        const template = code.slice(code.indexOf("<template>"));
        return [...template.matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)</gu)].map(([, text]) => `${name}: ${text!.trim()}`);
    });
    expect(words).toEqual([]);
});

test("the browser's first language that we speak is taken, else French", () => {
    expect(firstLanguage(null, ["de-DE", "en-GB", "fr"])).toBe("en");
    expect(firstLanguage(null, ["de"])).toBe("fr");
    expect(firstLanguage("fr", ["en"])).toBe("fr");
    expect(firstLanguage("xx", ["en"])).toBe("en");
});

test("French counts none and one alike, English does not", () => {
    const { t, locale } = languagesStartingWith("fr").global;
    expect([0, 1, 2].map((n) => t("flats", { n }, n))).toEqual(["aucun logement", "1 logement", "2 logements"]);
    expect(t("messages.presented", { n: 1 }, 1)).toBe("1 affiché, pas confirmé");
    locale.value = "en";
    expect([0, 1, 2].map((n) => t("flats", { n }, n))).toEqual(["no flat", "1 flat", "2 flats"]);
});

test.each([
    [new Date(2026, 10, 21, 18, 42), "today"],
    [new Date(2026, 10, 20, 23, 59), "yesterday"],
    [new Date(2026, 10, 22, 0, 1), "tomorrow"],
    [new Date(2026, 10, 16, 8, 0), "weekday"],
    [new Date(2026, 10, 1, 8, 0), "date"],
])("%s is %s", (time, key) => expect(whenWords(time, new Date(2026, 10, 21, 20, 0), "fr").key).toBe(key));

test("times are written as the language writes them", () => {
    const { time, day } = whenWords(new Date(2026, 10, 1, 8, 5), new Date(2026, 10, 21), "fr");
    expect([time, day]).toEqual(["08:05", "1 novembre"]);
});
