// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { Answer, Language, Priority, SendMessage, Variant } from "@shared/api/types";
import type { Tree } from "@shared/territory/tree";
import { answerLimit, charactersIn, headlineLimit, textLimit } from "./reading";
import { expiryTime, faultOfExpiry, type Expiry } from "./expiry";

/** A message while it is being written. */
export interface Draft {
    audience: string[];
    priority: Priority;
    language: Language;
    headline: string;
    text: string;
    answers: Answer[];
    variants: Variant[];
    expiry: Expiry;
}

export function emptyDraft(language: Language): Draft {
    return { audience: [], priority: "normal", language, headline: "", text: "", answers: [], variants: [], expiry: { kind: "tomorrow" } };
}

/** Whether anything was written or chosen that would be a pity to lose. */
export function isEmpty(draft: Draft): boolean {
    return draft.headline === "" && draft.text === "" && draft.audience.length === 0 && draft.answers.length === 0;
}

export type Field = "audience" | "headline" | "text" | "answers" | "variants" | "expiry";
/** A key of `compose.faults.*` for each field at fault. */
export type Faults = Partial<Record<Field, string>>;

/** What keeps a draft from being sent, field by field. */
export function faultsOf(draft: Draft, flats: number, now: Date): Faults {
    const faults: Faults = {};
    if (draft.audience.length === 0) faults.audience = "audienceMissing";
    else if (flats === 0) faults.audience = "audienceEmpty";
    else if (draft.audience.length > 20) faults.audience = "audienceTooMany";
    if (draft.headline.trim() === "") faults.headline = "headlineMissing";
    else if (charactersIn(draft.headline.trim()) > headlineLimit) faults.headline = "headlineLong";
    if (charactersIn(draft.text) > textLimit) faults.text = "textLong";
    const answers = answersFault(draft.answers);
    if (answers) faults.answers = answers;
    const variants = variantsFault(draft.variants);
    if (variants) faults.variants = variants;
    const expiry = faultOfExpiry(draft.expiry, now);
    if (expiry) faults.expiry = expiry === "past" ? "expiryPast" : "expiryMissing";
    return faults;
}

function answersFault(answers: readonly Answer[]): string | undefined {
    const labels = answers.map(({ label }) => label.trim());
    if (labels.some((label) => label === "")) return "answerMissing";
    if (labels.some((label) => charactersIn(label) > answerLimit)) return "answerLong";
    return new Set(labels.map((label) => label.toLocaleLowerCase())).size < labels.length ? "answerTwice" : undefined;
}

function variantsFault(variants: readonly Variant[]): string | undefined {
    for (const { headline, text, answers = [] } of variants) {
        if (headline.trim() === "") return "variantMissing";
        if (charactersIn(headline.trim()) > headlineLimit || charactersIn(text) > textLimit) return "variantLong";
        const fault = answersFault(answers);
        if (fault) return fault;
    }
    return undefined;
}

/** An alert, and whatever goes to a whole residence or further, is confirmed once more before it is sent. */
export function needsSecondLook(draft: Draft, tree: Tree): boolean {
    const wide = ["town", "district", "residence"];
    return draft.priority === "alert" || draft.audience.some((id) => wide.includes(tree.node(id)?.kind ?? ""));
}

const trimmed = (answers: readonly Answer[]) => answers.map(({ id, label }) => ({ id, label: label.trim() }));

/** The command that sends the draft. Made once, when "send" is pressed: retries send the very same content. */
export function commandFor(draft: Draft, now: Date): SendMessage {
    const expires = expiryTime(draft.expiry, now);
    const answers = trimmed(draft.answers);
    const variants = draft.variants.map(({ language, headline, text, answers: labels = [] }) => ({
        language,
        headline: headline.trim(),
        text: text.trim(),
        ...(labels.length ? { answers: trimmed(labels) } : {}),
    }));
    return {
        type: "message.send",
        body: {
            audience: [...draft.audience],
            priority: draft.priority,
            language: draft.language,
            headline: draft.headline.trim(),
            text: draft.text.trim(),
            ...(answers.length ? { answers } : {}),
            ...(variants.length ? { variants } : {}),
            ...(expires ? { expiresAt: expires.toISOString() } : {}),
        },
    };
}

/** An id for an answer that no other answer of the draft has. */
export function freeAnswerId(answers: readonly Answer[]): string {
    for (let n = 1; ; n++) if (!answers.some(({ id }) => id === `answer-${n}`)) return `answer-${n}`;
}

/** The variants with exactly the answers of the message: known labels stay, new ones are filled in by `translate`. */
export function alignedVariants(draft: Draft, translate: (answer: Answer, language: Language) => string): Variant[] {
    return draft.variants.map((variant) => ({
        ...variant,
        answers: draft.answers.map((answer) => ({
            id: answer.id,
            label: variant.answers?.find(({ id }) => id === answer.id)?.label ?? translate(answer, variant.language),
        })),
    }));
}

/** The field of the form that a path of the hub speaks of, e.g. `message.send.answers[1].label`. */
export function fieldOfPath(path: string | undefined): Field | undefined {
    const fields: [string, Field][] = [
        ["audience", "audience"],
        ["headline", "headline"],
        ["text", "text"],
        ["answers", "answers"],
        ["variants", "variants"],
        ["expiresAt", "expiry"],
    ];
    const parts = (path ?? "").split(/[.[\]]+/);
    return fields.find(([name]) => parts.includes(name) && (name === "variants" || !parts.includes("variants")))?.[1];
}
