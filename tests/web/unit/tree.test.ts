// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { TerritoryNode } from "@shared/api/types";
import { coverageOf, found, normalised, placeOf, reachOf, toggled, treeOf } from "@shared/territory/tree";

const nodes: TerritoryNode[] = [
    { id: "residence:1", kind: "residence", name: "Les Amandiers", parent: "district:9", flats: 5, boxes: 3 },
    { id: "building:1", kind: "building", name: "Bâtiment A", parent: "residence:1", flats: 2, boxes: 2 },
    { id: "building:2", kind: "building", name: "Bâtiment B", parent: "residence:1", flats: 3, boxes: 1 },
    { id: "stairwell:1", kind: "stairwell", name: "Escalier 1", parent: "building:2", flats: 2, boxes: 1 },
    { id: "flat:10", kind: "flat", name: "10", parent: "stairwell:1", flats: 1, boxes: 1, household: "Mme Benali" },
    { id: "flat:2", kind: "flat", name: "2", parent: "stairwell:1", flats: 1, boxes: 0, household: "Famille Lefèvre" },
    { id: "flat:30", kind: "flat", name: "30", parent: "building:2", flats: 1, boxes: 0 },
];
const tree = treeOf(nodes);

test("a node whose parent one may not see is a root", () => expect(tree.roots.map(({ id }) => id)).toEqual(["residence:1"]));

test("children come in the order of their numbers", () => {
    expect(tree.childrenOf("stairwell:1").map(({ name }) => name)).toEqual(["2", "10"]);
});

test("flats are counted once, whatever is chosen twice", () => {
    expect(reachOf(tree, ["building:2"])).toEqual({ flats: 3, boxes: 1 });
    expect(reachOf(tree, ["building:2", "flat:10", "flat:10", "building:1"])).toEqual({ flats: 5, boxes: 3 });
    expect(reachOf(tree, [])).toEqual({ flats: 0, boxes: 0 });
});

test("choosing a building takes the place of what was chosen in it", () => {
    expect(toggled(tree, ["flat:10", "building:1"], "building:2")).toEqual(["building:1", "building:2"]);
});

test("choosing again takes it out", () => expect(toggled(tree, ["building:1", "flat:2"], "flat:2")).toEqual(["building:1"]));

test("a node that has gone is no longer chosen", () => expect(normalised(tree, ["flat:99", "flat:2"])).toEqual(["flat:2"]));

test("each node knows how it stands to the choice", () => {
    const of = (id: string) => coverageOf(tree, ["stairwell:1"], id);
    expect([of("stairwell:1"), of("flat:10"), of("building:2"), of("residence:1"), of("flat:30"), of("building:1")]).toEqual([
        "chosen",
        "included",
        "partly",
        "partly",
        "none",
        "none",
    ]);
});

test("a flat is found by its number, its people or its building, without accents or capitals", () => {
    const names = (text: string) => found(tree, nodes, text).map(({ id }) => id);
    expect(names("lefevre")).toEqual(["flat:2"]);
    expect(names("batiment b BENALI")).toEqual(["flat:10"]);
    expect(names("   ")).toEqual([]);
    expect(names("nobody")).toEqual([]);
});

test("a place is named within the residence", () => {
    expect(placeOf(tree, "flat:10")).toBe("Bâtiment B · Escalier 1");
    expect(placeOf(tree, "residence:1")).toBe("");
});
