// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
export const headlineLimit = 60;
export const firstScreenLimit = 256;
export const textLimit = 4000;
export const answerLimit = 40;
export const answersAtMost = 4;

/** Characters as the hub counts them against its limits: Unicode code points, so that a plain emoji is one. */
export function charactersIn(text: string): number {
    return [...text].length;
}

/** Seconds for which a message that needs no answer stays on the screen: a sixth of a second a character, 10 s at least. */
export function readingSeconds(text: string): number {
    return Math.max(10, Math.ceil(charactersIn(text) / 6));
}

/** What the TV shows at first, never ending in half an emoji, and whether the rest waits behind "More". */
export function firstScreen(text: string): { text: string; more: boolean } {
    const characters = [...text];
    return { text: characters.slice(0, firstScreenLimit).join(""), more: characters.length > firstScreenLimit };
}
