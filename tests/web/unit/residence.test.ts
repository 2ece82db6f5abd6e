// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import type { Lodge, Works } from "@shared/api/types";
import {
    contactCommand,
    contactDraft,
    contactFaults,
    lodgeCommand,
    lodgeDraft,
    lodgeFaults,
    worksCommand,
    worksDraft,
    worksFaults,
    type ContactDraft,
    type WorksDraft,
} from "@console/residence/entries";
import { worksWords } from "@console/residence/entrywords";
import { exceptionsFault, nextSpan, spansFault } from "@console/residence/hours";
import { KeptForm } from "@console/residence/keptform";

const id = "01936e5a-7c00-7abc-8def-0123456789ab";
const span = (from: string, until: string) => ({ from, until });
const lodge: Lodge = {
    id,
    name: "Karim",
    language: "fr",
    role: "Gardien",
    place: "Hall A",
    variants: [{ language: "en", role: "Caretaker", place: "Hall A" }],
    hours: [{ day: "monday", spans: [span("08:00", "12:00"), span("18:00", "24:00")] }],
    exceptions: [{ from: "2026-12-24", until: "2026-12-26" }],
};

test("a lodge that is opened and saved says the same", () => {
    const { id: _, ...body } = lodge;
    expect(lodgeCommand("residence:1", lodgeDraft("en", lodge)).body).toEqual({ residence: "residence:1", ...body });
    expect(lodgeFaults(lodgeDraft("fr", lodge))).toEqual({});
});

test("an end at midnight is the day's end, and hours are sent in order", () => {
    const draft = lodgeDraft("fr");
    draft.name = " Karim ";
    draft.week.friday = [span("20:00", "00:00"), span("08:00", "10:00")];
    const { body } = lodgeCommand("residence:1", draft);
    expect(body.name).toBe("Karim");
    expect(body.hours).toEqual([{ day: "friday", spans: [span("08:00", "10:00"), span("20:00", "24:00")] }]);
});

test.each([
    [[], undefined],
    [[span("08:00", "12:00"), span("12:00", "13:00")], undefined],
    [[span("08:00", "")], "spanMissing"],
    [[span("12:00", "08:00")], "spanOrder"],
    [[span("00:00", "00:00")], undefined],
    [[span("08:00", "12:00"), span("11:00", "13:00")], "spanOverlap"],
])("hours of a day: %o is %s", (spans, fault) => expect(spansFault(spans)).toBe(fault));

test.each([
    [{ from: "", until: "", spans: [] }, "dayMissing"],
    [{ from: "2026-12-26", until: "2026-12-24", spans: [] }, "dayOrder"],
    [{ from: "2026-12-25", until: "", spans: [] }, "dayOverlap"],
    [{ from: "2026-12-27", until: "", spans: [span("9", "")] }, "spanMissing"],
    [{ from: "2026-12-27", until: "", spans: [] }, undefined],
])("special days beside Christmas: %o is %s", (exception, fault) =>
    expect(exceptionsFault([{ from: "2026-12-24", until: "2026-12-26", spans: [] }, exception])).toBe(fault),
);

test("new hours begin with a morning and an afternoon", () => {
    expect(nextSpan([])).toEqual(span("08:00", "12:00"));
    expect(nextSpan([span("08:00", "12:00")])).toEqual(span("14:00", "18:00"));
    expect(nextSpan([span("08:00", "18:00")])).toEqual(span("", ""));
});

describe("a number", () => {
    const draft = (parts: Partial<ContactDraft>): ContactDraft => ({ ...contactDraft("fr"), headline: "Ascenseur", phone: "04 91 55 00 00", ...parts });

    test.each(["112", "+33 (0)4 91 55.00-00", "3949*1#", "  04 91 55 00 00 "])("is taken as it is written: %s", (phone) => expect(contactFaults(draft({ phone }))).toEqual({}));
    test.each(["0800 PALIER", "7", "(--)", "1".repeat(31)])("is no number: %s", (phone) => expect(contactFaults(draft({ phone })).phone).toBe("phone"));
    test("needs a name and a number, and every language the same", () => {
        expect(contactFaults(contactDraft("fr"))).toEqual({ headline: "missing", phone: "missing" });
        expect(contactFaults(draft({ variants: [{ language: "ar", headline: "", text: "" }] })).variants).toBe("variantMissing");
        expect(contactFaults(draft({ text: "é".repeat(201) })).text).toBe("long");
    });
    test("is changed under its id", () => {
        expect(contactCommand("residence:1", undefined, draft({})).body).not.toHaveProperty("id");
        expect(contactCommand("residence:1", id, draft({})).body).toMatchObject({ id, phone: "04 91 55 00 00" });
    });
});

describe("works", () => {
    const draft = (parts: Partial<WorksDraft>): WorksDraft => ({ ...worksDraft("fr", "residence:1"), headline: "Eau", fromDay: "2026-11-24", ...parts });
    const faults = (parts: Partial<WorksDraft>) => worksFaults(draft(parts), "2026-11-23");

    test("need a title and a day, and one day is enough", () => {
        expect(worksFaults(worksDraft("fr", "residence:1"), "2026-11-23")).toEqual({ headline: "missing", from: "dayMissing" });
        expect(worksCommand(undefined, draft({})).body).toMatchObject({ from: "2026-11-24", until: "2026-11-24", audience: ["residence:1"] });
    });
    test("end after they begin, and not before today", () => {
        expect(faults({ untilDay: "2026-11-23" }).until).toBe("dayOrder");
        expect(faults({ fromTime: "08:00", untilTime: "08:00" }).until).toBe("spanOrder");
        expect(faults({ fromDay: "2026-11-20", untilDay: "2026-11-22" }).until).toBe("over");
        expect(faults({ fromDay: "2026-11-20", untilDay: "2026-11-23" })).toEqual({});
        expect(faults({ audience: [] }).audience).toBe("audience");
    });
    test("that are opened and saved say the same", () => {
        const works: Works = { id, language: "fr", headline: "Eau", text: "", variants: [], audience: [{ id: "building:2", kind: "building", name: "Bâtiment B" }], from: "2026-11-24T08:00", until: "2026-11-24T12:00" };
        const { body } = worksCommand(id, worksDraft("en", "residence:1", works));
        expect(body).toEqual({ ...works, audience: ["building:2"] });
    });
    test("are said in words", () => {
        expect(worksWords({ from: "2026-11-24T08:00", until: "2026-11-24T12:00" }, "fr")).toBe("mardi 24 novembre, 08:00 – 12:00");
        expect(worksWords({ from: "2026-11-24", until: "2026-11-24" }, "fr")).toBe("mardi 24 novembre");
        expect(worksWords({ from: "2026-11-24", until: "2026-11-26T18:00" }, "fr")).toBe("mardi 24 novembre – jeudi 26 novembre, 18:00");
    });
});

describe("what was typed", () => {
    const memory = () => {
        const kept = new Map<string, string>();
        return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key), kept };
    };
    const form = (storage: ReturnType<typeof memory>, user = "karim") => new KeptForm(storage, user, "residence:1.contact.new", () => ({ headline: "", phone: "" }));

    test("is there again until it is saved, for whoever typed it", () => {
        const storage = memory();
        expect(form(storage).save({ headline: "Ascenseur", phone: "" })).toBe(true);
        expect(form(storage).load()).toEqual({ draft: { headline: "Ascenseur", phone: "" }, wasKept: true });
        expect(form(storage, "sofia").load().wasKept).toBe(false);
        form(storage).clear();
        expect(form(storage).load().wasKept).toBe(false);
    });
    test("is not kept when it is as it began", () => {
        const storage = memory();
        form(storage).save({ headline: "A", phone: "" });
        form(storage).save({ headline: "", phone: "" });
        expect(storage.kept.size).toBe(0);
    });
    test("that cannot be read or kept is no hindrance", () => {
        const storage = memory();
        storage.setItem("palier.form.karim.residence:1.contact.new", "{");
        expect(form(storage).load().wasKept).toBe(false);
        const full = { ...memory(), setItem: () => { throw new Error("full"); } };
        expect(form(full).save({ headline: "A", phone: "" })).toBe(false);
    });
});
