// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
const lineEnds = /\r\n|[\n\r\t\u0085\u2028\u2029]/g;
const unwanted = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u206f\ufeff]/g;
const halves = /\p{Surrogate}/gu;

/** As the hub keeps a text (app/model/phonewriting.h): one line, composed, without characters that show nothing or turn others around. */
export function oneLine(text: string): string {
    return text.replace(lineEnds, " ").replace(unwanted, "").replace(halves, "").normalize("NFC");
}

/** Characters as the limit counts them: an emoji of one code point is one. */
export const charactersOf = (text: string): number => [...text].length;
