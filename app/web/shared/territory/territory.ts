// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { computed } from "vue";
import { watched } from "../api/watched";
import { useServices } from "../services";
import { treeOf } from "./tree";

/** The territory of the signed-in person, as a tree. */
export function useTerritory() {
    const { hub, live } = useServices();
    const territory = watched(live, () => [], () => hub.territory());
    const nodes = computed(() => territory.data.value?.nodes ?? []);
    const tree = computed(() => treeOf(nodes.value));
    return { territory, nodes, tree };
}
