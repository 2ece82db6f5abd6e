// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { faultOfCode, groupedCode, normalisedCode } from "@console/pairing/code";

test.each(["bcdfghjk", "BCDF GHJK", " bcdf-ghjk ", "b c d f g h j k", "BCDF–GHJK", "bcdf.ghjk"])("%j is read as the code on the TV", (typed) => {
    expect(normalisedCode(typed)).toBe("BCDFGHJK");
    expect(faultOfCode(normalisedCode(typed))).toBeUndefined();
});

test("what cannot be a code is named", () => {
    expect(faultOfCode("")).toBe("empty");
    expect(faultOfCode("BCDFGHJA")).toBe("letters");
    expect(faultOfCode("BCDFGHJ1")).toBe("letters");
    expect(faultOfCode("BCDFGHJ")).toBe("length");
    expect(faultOfCode("BCDFGHJKL")).toBe("length");
});

test("a code is read aloud in two groups", () => expect(groupedCode("BCDFGHJK")).toBe("BCDF GHJK"));
