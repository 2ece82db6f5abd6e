// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { alignedVariants, commandFor, emptyDraft, faultsOf, fieldOfPath, freeAnswerId, needsSecondLook, type Draft } from "@console/messages/draft";
import { treeOf } from "@shared/territory/tree";

const now = new Date("2026-11-21T17:42:00.000Z");
const draft = (parts: Partial<Draft> = {}): Draft => ({ ...emptyDraft("fr"), audience: ["building:2"], headline: "Ascenseur en panne", ...parts });

test("a draft with a title and somebody to tell has no fault", () => expect(faultsOf(draft(), 24, now)).toEqual({}));

test("each fault names its field", () => {
    expect(faultsOf(emptyDraft("fr"), 0, now)).toEqual({ audience: "audienceMissing", headline: "headlineMissing" });
    expect(faultsOf(draft({ headline: "x".repeat(61), text: "x".repeat(4001) }), 24, now)).toEqual({ headline: "headlineLong", text: "textLong" });
    expect(faultsOf(draft(), 0, now)).toEqual({ audience: "audienceEmpty" });
    expect(faultsOf(draft({ answers: [{ id: "a", label: "Oui" }, { id: "b", label: " oui " }] }), 24, now)).toEqual({ answers: "answerTwice" });
    expect(faultsOf(draft({ expiry: { kind: "at", at: "2020-01-01T10:00" } }), 24, now)).toEqual({ expiry: "expiryPast" });
    expect(faultsOf(draft({ expiry: { kind: "at" } }), 24, now)).toEqual({ expiry: "expiryMissing" });
    expect(faultsOf(draft({ variants: [{ language: "ar", headline: " ", text: "" }] }), 24, now)).toEqual({ variants: "variantMissing" });
});

test("limits are reached without a fault", () => {
    expect(faultsOf(draft({ headline: "x".repeat(60), text: "x".repeat(4000) }), 24, now)).toEqual({});
});

test("the command carries what was written, trimmed, and no empty parts", () => {
    expect(commandFor(draft({ headline: "  Panne ", expiry: { kind: "never" } }), now)).toEqual({
        type: "message.send",
        body: { audience: ["building:2"], priority: "normal", language: "fr", headline: "Panne", text: "" },
    });
});

test("an end is sent as a time of the hub", () => {
    expect(commandFor(draft({ expiry: { kind: "twoHours" } }), now).body.expiresAt).toBe("2026-11-21T19:42:00.000Z");
});

test("a new answer never takes another one's id", () => {
    expect(freeAnswerId([{ id: "answer-1", label: "a" }, { id: "answer-3", label: "b" }])).toBe("answer-2");
});

test("other languages follow the answers of the message", () => {
    const variants = [{ language: "en" as const, headline: "Lift", text: "", answers: [{ id: "yes", label: "Yes, please" }, { id: "gone", label: "Gone" }] }];
    const aligned = alignedVariants(draft({ answers: [{ id: "no", label: "Non" }, { id: "yes", label: "Oui" }], variants }), () => "No");
    expect(aligned[0]!.answers).toEqual([{ id: "no", label: "No" }, { id: "yes", label: "Yes, please" }]);
});

test("an alert and a whole residence are looked at twice, a building is not", () => {
    const tree = treeOf([
        { id: "residence:1", kind: "residence", name: "R", flats: 5, boxes: 0 },
        { id: "building:2", kind: "building", name: "B", parent: "residence:1", flats: 5, boxes: 0 },
    ]);
    expect(needsSecondLook(draft(), tree)).toBe(false);
    expect(needsSecondLook(draft({ priority: "alert" }), tree)).toBe(true);
    expect(needsSecondLook(draft({ audience: ["residence:1"] }), tree)).toBe(true);
});

test("what the hub names is found in the form", () => {
    expect(fieldOfPath("message.send.answers[1].label")).toBe("answers");
    expect(fieldOfPath("message.send.variants[0].headline")).toBe("variants");
    expect(fieldOfPath("message.send.expiresAt")).toBe("expiry");
    expect(fieldOfPath("message.send.audience[2]")).toBe("audience");
    expect(fieldOfPath(undefined)).toBeUndefined();
});
