// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { NodeKind, TerritoryNode } from "../api/types";

/** The part of the territory that the signed-in person may address. */
export interface Tree {
    roots: TerritoryNode[];
    node: (id: string) => TerritoryNode | undefined;
    childrenOf: (id: string) => TerritoryNode[];
    parentOf: (id: string) => TerritoryNode | undefined;
}

export type Coverage = "chosen" | "included" | "partly" | "none";

export interface Reach {
    flats: number;
    /** Of these, the flats with a television of ours. */
    boxes: number;
}

/** A node whose parent is not in the list is a root. */
export function treeOf(nodes: readonly TerritoryNode[]): Tree {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const children = new Map<string, TerritoryNode[]>();
    const roots: TerritoryNode[] = [];
    for (const node of nodes) {
        if (!node.parent || !byId.has(node.parent)) roots.push(node);
        else children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
    }
    const inOrder = (list: TerritoryNode[]) => [...list].sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
    return {
        roots: inOrder(roots),
        node: (id) => byId.get(id),
        childrenOf: (id) => inOrder(children.get(id) ?? []),
        parentOf: (id) => byId.get(byId.get(id)?.parent ?? ""),
    };
}

/** From the root down to the node's parent. */
export function ancestorsOf(tree: Tree, id: string): TerritoryNode[] {
    const parent = tree.parentOf(id);
    return parent ? [...ancestorsOf(tree, parent.id), parent] : [];
}

/** Where a node is, within its residence: "Bâtiment B · Escalier 2". */
export function placeOf(tree: Tree, id: string): string {
    const near: NodeKind[] = ["building", "stairwell"];
    return ancestorsOf(tree, id)
        .filter((node) => near.includes(node.kind))
        .map((node) => node.name)
        .join(" · ");
}

/** The choice without unknown nodes and without nodes that a chosen one holds already. */
export function normalised(tree: Tree, chosen: readonly string[]): string[] {
    const known = chosen.filter((id) => tree.node(id));
    return [...new Set(known)].filter((id) => !ancestorsOf(tree, id).some((node) => known.includes(node.id)));
}

/** Adds the node to the choice, or takes it out. */
export function toggled(tree: Tree, chosen: readonly string[], id: string): string[] {
    return chosen.includes(id) ? chosen.filter((other) => other !== id) : normalised(tree, [...chosen, id]);
}

export function coverageOf(tree: Tree, chosen: readonly string[], id: string): Coverage {
    if (chosen.includes(id)) return "chosen";
    if (ancestorsOf(tree, id).some((node) => chosen.includes(node.id))) return "included";
    return chosen.some((other) => ancestorsOf(tree, other).some((node) => node.id === id)) ? "partly" : "none";
}

export function reachOf(tree: Tree, chosen: readonly string[]): Reach {
    const nodes = normalised(tree, chosen).map((id) => tree.node(id)!);
    return {
        flats: nodes.reduce((sum, node) => sum + node.flats, 0),
        boxes: nodes.reduce((sum, node) => sum + node.boxes, 0),
    };
}

const plain = (text: string) =>
    text
        .normalize("NFD")
        .replace(/\p{Diacritic}/gu, "")
        .toLocaleLowerCase();

/** Nodes whose name or household holds all words of the text, whatever their accents; none for an empty text. */
export function found(tree: Tree, nodes: readonly TerritoryNode[], text: string): TerritoryNode[] {
    const words = plain(text).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const described = (node: TerritoryNode) => plain(`${node.name} ${node.household ?? ""} ${placeOf(tree, node.id)}`);
    return nodes.filter((node) => words.every((word) => described(node).includes(word)));
}
