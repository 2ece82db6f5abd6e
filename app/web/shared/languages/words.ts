// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { useI18n } from "vue-i18n";
import type { Failure } from "../api/failure";
import type fr from "./fr.json";
import { whenWords } from "./times";

export type Texts = typeof fr;

/** The sentences that many pages say. */
export function useWords() {
    const { t, te, locale } = useI18n();

    function when(time: string | number | Date, now = new Date()): string {
        const { key, ...parts } = whenWords(new Date(time), now, locale.value);
        return t(`when.${key}`, parts);
    }

    const failed = (failure: Failure) => t(`failures.${failure.title}`);
    const flats = (n: number) => t("flats", { n }, n);
    const tvs = (n: number) => t("tvs", { n }, n);
    return { t, te, locale, when, failed, flats, tvs };
}
