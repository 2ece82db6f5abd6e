// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
/** Only a way within these pages may be gone to after signing in. */
export function wayBack(next: unknown): string {
    return typeof next === "string" && /^\/(?!\/)/.test(next) && !next.startsWith("/sign-in") ? next : "/";
}
