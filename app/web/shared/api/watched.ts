// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { onScopeDispose, readonly, ref, shallowRef, type Ref, type ShallowRef } from "vue";
import { failureOf, type Failure } from "./failure";
import type { Live } from "./live";

export interface Watched<T> {
    /** What the hub said last; stays while a newer answer is awaited or fails. */
    data: Readonly<ShallowRef<T | undefined>>;
    /** When it said so. */
    asOf: Readonly<Ref<number | undefined>>;
    /** Why the last look failed; none after one that succeeded. */
    failure: Readonly<ShallowRef<Failure | undefined>>;
    look: () => Promise<void>;
}

/** Something of the hub, fetched at once and again at each hint for one of its topics, never twice at the same time. */
export function watched<T>(live: Live, topics: () => string[], fetch: () => Promise<T>): Watched<T> {
    const data = shallowRef<T>();
    const asOf = ref<number>();
    const failure = shallowRef<Failure>();
    let running: Promise<void> | undefined;
    let again = false;

    async function run() {
        do {
            again = false;
            try {
                data.value = await fetch();
                asOf.value = Date.now();
                failure.value = undefined;
            } catch (error) {
                failure.value = failureOf(error);
            }
        } while (again);
        running = undefined;
    }

    function look() {
        if (running) again = true;
        else running = run();
        return running!;
    }

    onScopeDispose(live.subscribe(topics, () => void look()));
    void look();
    return { data: readonly(data) as Readonly<ShallowRef<T | undefined>>, asOf: readonly(asOf), failure, look };
}
