// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
const version = 1;

/** What somebody typed into a form and has not saved yet, in this browser; one entry for each form. */
export class KeptForm<T extends object> {
    readonly storageKey: string;

    constructor(
        private readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
        user: string,
        form: string,
        private readonly fresh: () => T,
    ) {
        this.storageKey = `palier.form.${user}.${form}`;
    }

    /** What was kept, or what the form begins with. */
    load(): { draft: T; wasKept: boolean } {
        const draft = this.fresh();
        try {
            const kept = JSON.parse(this.storage.getItem(this.storageKey) ?? "null") as { version?: number; draft?: T } | null;
            if (kept?.version === version && kept.draft) return { draft: { ...draft, ...kept.draft }, wasKept: true };
        } catch {
            // Cannot be read: the form begins anew.
        }
        return { draft, wasKept: false };
    }

    /** Nothing is kept of a form that is as it began. Whether the browser keeps it. */
    save(draft: T): boolean {
        try {
            if (JSON.stringify(draft) === JSON.stringify(this.fresh())) this.clear();
            else this.storage.setItem(this.storageKey, JSON.stringify({ version, draft }));
            return true;
        } catch {
            return false;
        }
    }

    clear(): void {
        try {
            this.storage.removeItem(this.storageKey);
        } catch {
            // Nothing was kept either.
        }
    }
}
