// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { ref, shallowRef } from "vue";
import { failureOf, isFinal, type Failure } from "./failure";
import type { Hub } from "./hub";
import type { Command, CommandAnswer } from "./types";
import { uuidv7 } from "./uuid";

/** One button's change: pressed twice it happens once, and a press after a lost answer repeats the same key. */
export function changing(hub: Hub) {
    const busy = ref(false);
    const failure = shallowRef<Failure>();
    let unanswered: { key: string; content: string } | undefined;

    async function run(command: Command): Promise<CommandAnswer | undefined> {
        if (busy.value) return undefined;
        const content = JSON.stringify(command);
        const key = unanswered?.content === content ? unanswered.key : uuidv7();
        unanswered = { key, content };
        busy.value = true;
        failure.value = undefined;
        try {
            const answer = await hub.command(key, command);
            unanswered = undefined;
            return answer;
        } catch (error) {
            failure.value = failureOf(error);
            if (isFinal(failure.value)) unanswered = undefined;
            return undefined;
        } finally {
            busy.value = false;
        }
    }

    return { busy, failure, run };
}
