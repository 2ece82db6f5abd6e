// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { shallowRef } from "vue";

const keptAtMost = 3;

/** What screen readers are told. Sentences that follow each other quickly stand side by side, so that none is lost. */
export class Announcer {
    readonly said = shallowRef<readonly { id: number; words: string }[]>([]);
    private next = 0;

    say(words: string): void {
        this.said.value = [...this.said.value, { id: this.next++, words }].slice(-keptAtMost);
    }
}
