// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { inject, onScopeDispose, watch, type InjectionKey, type Ref } from "vue";

export const pageTitleKey: InjectionKey<Ref<string>> = Symbol("page title");

/** Shows the page's subject as its title for as long as the page is there. */
export function usePageTitle(subject: () => string | undefined): void {
    const title = inject(pageTitleKey);
    if (!title) return;
    watch(subject, (words) => (title.value = words ?? ""), { immediate: true });
    onScopeDispose(() => (title.value = ""));
}
