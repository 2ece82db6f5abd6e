// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { createI18n } from "vue-i18n";
import ar from "./ar.json";
import en from "./en.json";
import fr from "./fr.json";

/** The languages of the page that somebody at a resident's may read. */
export const languages = ["fr", "en", "ar"] as const;
export type PhoneLanguage = (typeof languages)[number];

const rightToLeft = ["ar"];
export const directionOf = (language: string): "rtl" | "ltr" => (rightToLeft.includes(language) ? "rtl" : "ltr");

/** The phone's first language that the page speaks, else French. */
export function languageFor(wanted: readonly string[]): PhoneLanguage {
    return wanted.map((tag) => tag.split("-")[0]).find((tag): tag is PhoneLanguage => languages.includes(tag as PhoneLanguage)) ?? "fr";
}

export function languagesStartingWith(language: PhoneLanguage) {
    return createI18n<[typeof fr], PhoneLanguage, false>({ legacy: false, locale: language, fallbackLocale: "fr", messages: { fr, en, ar } });
}

export function applyLanguage(language: PhoneLanguage): void {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
}
