// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { createI18n } from "vue-i18n";
import en from "./en.json";
import fr from "./fr.json";

/** The languages these pages speak. The order is that of the switch. */
export const pageLanguages = ["fr", "en"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

const rightToLeft = ["ar"];
const storageKey = "palier.language";

const isPageLanguage = (value: unknown): value is PageLanguage => pageLanguages.includes(value as PageLanguage);

/** What was chosen here before, else the browser's first language that the pages speak, else French. */
export function firstLanguage(chosen: string | null, wanted: readonly string[]): PageLanguage {
    if (isPageLanguage(chosen)) return chosen;
    return wanted.map((tag) => tag.split("-")[0]).find(isPageLanguage) ?? "fr";
}

export function rememberedLanguage(): PageLanguage {
    let chosen: string | null = null;
    try {
        chosen = localStorage.getItem(storageKey);
    } catch {
        // A browser that keeps nothing starts from its own languages each time.
    }
    return firstLanguage(chosen, navigator.languages);
}

function zeroOneOther(choice: number, choices: number): number {
    if (choices < 3) return choice === 1 ? 0 : 1;
    return Math.min(choice, 2);
}

/** In French, zero and one are both singular. */
function frenchPlural(choice: number, choices: number): number {
    if (choices < 3) return choice < 2 ? 0 : 1;
    return choice === 0 ? 0 : choice < 2 ? 1 : 2;
}

export function languagesStartingWith(language: PageLanguage) {
    return createI18n<[typeof fr], PageLanguage, false>({
        legacy: false,
        locale: language,
        fallbackLocale: "fr",
        messages: { fr, en },
        pluralRules: { fr: frenchPlural, en: zeroOneOther },
    });
}

const suggestions: Record<string, Record<string, string>> = {
    fr: fr.compose.suggestions,
    en: en.compose.suggestions,
    ar: { read: "قرأتُ الرسالة", yes: "نعم", no: "لا", present: "سأكون هنا", absent: "لن أكون هنا" },
};

/** A suggested answer in a language that messages may have, which need not be one of the pages'; nothing for an answer of one's own. */
export function suggestionIn(language: string, id: string): string | undefined {
    return suggestions[language]?.[id];
}

/** Tells the document and the browser's memory. */
export function applyLanguage(language: PageLanguage): void {
    document.documentElement.lang = language;
    document.documentElement.dir = rightToLeft.includes(language) ? "rtl" : "ltr";
    try {
        localStorage.setItem(storageKey, language);
    } catch {
        // As above: the choice holds until the page is closed.
    }
}
