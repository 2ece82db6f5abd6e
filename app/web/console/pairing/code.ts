// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
export const codeLength = 8;
const letters = "BCDFGHJKLMNPQRSTVWXZ";

/** A code as the TV shows it, from what somebody typed: lower case, spaces, dashes and dots are forgiven. */
export function normalisedCode(typed: string): string {
    return typed.toUpperCase().replace(/[\s.\-–_]+/g, "");
}

export type CodeFault = "empty" | "letters" | "length";

/** What is wrong with a normalised code, if anything. */
export function faultOfCode(code: string): CodeFault | undefined {
    if (code === "") return "empty";
    if ([...code].some((letter) => !letters.includes(letter))) return "letters";
    return code.length === codeLength ? undefined : "length";
}

/** In two groups, as the TV shows it. */
export function groupedCode(code: string): string {
    return `${code.slice(0, 4)} ${code.slice(4)}`.trim();
}
