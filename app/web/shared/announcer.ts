// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { ref } from "vue";

/** One sentence at a time for screen readers, and for eyes where it is worth showing. */
export class Announcer {
    readonly said = ref("");

    /** Says a sentence; the same one again is said again. */
    say(sentence: string): void {
        this.said.value = this.said.value === sentence ? `${sentence}\u00a0` : sentence;
    }
}
