// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
/** Why a call to the hub did not succeed. `offline`: no answer came, so it may or may not have been carried out. */
export interface Failure {
    title: FailureTitle;
    /** Path of the field at fault, as the hub names it. */
    field?: string;
    retryAfterMs?: number;
}

const titles = [
    "invalid",
    "unauthorized",
    "forbidden",
    "not-found",
    "conflict",
    "mismatch",
    "too-large",
    "too-many",
    "unavailable",
    "no-space",
    "storage",
    "internal",
] as const;

export type FailureTitle = (typeof titles)[number] | "offline";

export class CallFailed extends Error {
    constructor(readonly failure: Failure) {
        super(failure.title);
    }
}

const byStatus: Record<number, FailureTitle> = {
    400: "invalid",
    401: "unauthorized",
    403: "forbidden",
    404: "not-found",
    409: "conflict",
    413: "too-large",
    422: "mismatch",
    429: "too-many",
    503: "unavailable",
    507: "no-space",
};

function secondsOf(header: string | null): number | undefined {
    const seconds = Number(header);
    return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** What an answer that is not 2xx says; its status decides where the body is not a problem of the hub (a proxy's page). */
export function failureFrom(status: number, body: unknown, retryAfter: string | null = null): Failure {
    const problem = (typeof body === "object" && body !== null ? body : {}) as { title?: unknown; field?: unknown };
    const named = titles.find((title) => title === problem.title);
    const seconds = secondsOf(retryAfter);
    return {
        title: named ?? byStatus[status] ?? (status >= 500 ? "unavailable" : "internal"),
        ...(typeof problem.field === "string" && problem.field !== "" ? { field: problem.field } : {}),
        ...(seconds === undefined ? {} : { retryAfterMs: seconds * 1000 }),
    };
}

export function failureOf(error: unknown): Failure {
    if (error instanceof CallFailed) return error.failure;
    throw error;
}

const final: FailureTitle[] = ["invalid", "forbidden", "not-found", "too-large", "mismatch"];

/** Whether the hub has said its last word on a command (docs/feed.md, "Write"): the same key will never succeed. */
export function isFinal(failure: Failure): boolean {
    return final.includes(failure.title);
}
