// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { computed, onScopeDispose, ref, watch } from "vue";
import type { Language } from "@shared/api/types";
import { useServices } from "@shared/services";
import { isEmpty, type Draft } from "./draft";
import { DraftStore } from "./draftstore";
import { Sender } from "./sender";

/** The draft of the signed-in person, kept at each change, and what sends it. */
export function useComposing(language: Language) {
    const { hub, session } = useServices();
    const store = new DraftStore(localStorage, session.user.value?.id ?? "", language);
    const sender = new Sender({ store, command: (key, command) => hub.command(key, command) });
    const draft = ref<Draft>(store.load().draft);
    const kept = ref(true);
    const discarded = ref<Draft>();

    // While a message is on its way, what is stored belongs to the sender.
    watch(draft, (value) => sender.editable && keep(value), { deep: true, flush: "sync" });

    function keep(value: Draft) {
        if (isEmpty(value)) store.clear();
        else kept.value = store.save({ draft: value });
    }

    /** Another tab wrote: both show the same draft. */
    function fromOtherTab(event: StorageEvent) {
        if (event.key === store.storageKey && sender.editable) draft.value = store.load().draft;
    }

    function discard() {
        discarded.value = draft.value;
        draft.value = store.fresh();
    }

    function undoDiscard() {
        if (discarded.value) draft.value = discarded.value;
        discarded.value = undefined;
    }

    const tryAgain = () => sender.state.value.step === "waiting" && void sender.retry();
    window.addEventListener("storage", fromOtherTab);
    window.addEventListener("online", tryAgain);
    onScopeDispose(() => {
        window.removeEventListener("storage", fromOtherTab);
        window.removeEventListener("online", tryAgain);
        sender.stop();
    });
    sender.resume();

    const locked = computed(() => ["sending", "waiting", "signedOut", "held"].includes(sender.state.value.step));
    return { draft, sender, kept, locked, discarded, discard, undoDiscard };
}
