// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { computed, nextTick, ref, watch, type Ref } from "vue";
import { changing } from "@shared/api/changing";
import type { Command } from "@shared/api/types";
import { useWords } from "@shared/languages/words";
import { useServices } from "@shared/services";
import type { Faults } from "./entries";
import { KeptForm } from "./keptform";

/** A form of the residence: keeps what is typed at each change, says what is wrong, saves, and forgets once the hub has it. */
export function useEntryForm<T extends object>(parts: { form: string; fresh: () => T; faultsOf: (draft: T) => Faults; command: (draft: T) => Command; saved: () => void }) {
    const { t, failed } = useWords();
    const { hub, session, announcer } = useServices();
    const store = new KeptForm<T>(localStorage, session.user.value?.id ?? "", parts.form, parts.fresh);
    const begun = store.load();
    const draft = ref(begun.draft) as Ref<T>;
    const wasKept = ref(begun.wasKept);
    const kept = ref(true);
    const faults = ref<Faults>({});
    const { busy, failure, run } = changing(hub);

    watch(draft, (now) => (kept.value = store.save(now)), { deep: true, flush: "sync" });
    // Once something was found wrong, its sentence goes as soon as it is right.
    watch(
        draft,
        (now) => {
            const left = parts.faultsOf(now);
            faults.value = Object.fromEntries(Object.keys(faults.value).flatMap((field) => (left[field] ? [[field, left[field]!]] : [])));
        },
        { deep: true },
    );

    async function save() {
        faults.value = parts.faultsOf(draft.value);
        const first = Object.keys(faults.value)[0];
        if (first) return focus(first);
        if (!(await run(parts.command(draft.value)))) return;
        store.clear();
        announcer.say(t("residence.saved"));
        parts.saved();
    }

    async function focus(field: string) {
        await nextTick();
        const whole = document.getElementById(`residence-${field}`);
        const element = whole?.querySelector<HTMLElement>("input, textarea") ?? whole;
        element?.focus();
        element?.scrollIntoView({ block: "center" });
    }

    function discard() {
        store.clear();
        draft.value = parts.fresh();
        wasKept.value = false;
        faults.value = {};
    }

    const errorOf = (field: string) => (faults.value[field] ? t(`residence.faults.${faults.value[field]}`) : undefined);
    const trouble = computed(() => (failure.value ? failed(failure.value) : undefined));
    return { draft, wasKept, kept, busy, trouble, save, discard, errorOf };
}
