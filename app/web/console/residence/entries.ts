// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { Contact, Language, Lodge, OpeningException, PublishContact, PublishLodge, PublishWorks, Works } from "@shared/api/types";
import { charactersIn } from "../messages/reading";
import { days, exceptionsFault, exceptionsOf, exceptionsOnWire, hoursOf, spansFault, weekOf, type Week } from "./hours";

/** The words of an entry in another language: the names of its fields and what stands in them. */
export type OtherWords = { language: Language } & Record<string, string>;

export interface LodgeDraft {
    language: Language;
    name: string;
    role: string;
    place: string;
    variants: OtherWords[];
    week: Week;
    exceptions: Required<OpeningException>[];
}

export interface ContactDraft {
    language: Language;
    headline: string;
    text: string;
    phone: string;
    emergency: boolean;
    variants: OtherWords[];
}

/** Days and times as date and time fields give them; an empty time: the whole day. */
export interface WorksDraft {
    language: Language;
    headline: string;
    text: string;
    audience: string[];
    fromDay: string;
    fromTime: string;
    untilDay: string;
    untilTime: string;
    variants: OtherWords[];
}

export const limits = { name: 60, role: 60, place: 120, headline: 60, note: 200, text: 1000, contacts: 30, works: 100 };
/** A key of `residence.faults.*` for each field at fault. */
export type Faults = Record<string, string>;

const copied = (variants: readonly object[]) => variants.map((variant) => ({ ...variant })) as OtherWords[];

export function lodgeDraft(language: Language, lodge?: Lodge): LodgeDraft {
    const { name = "", role = "", place = "", variants = [], hours = [], exceptions = [] } = lodge ?? {};
    return { language: lodge?.language ?? language, name, role, place, variants: copied(variants), week: weekOf(hours), exceptions: exceptionsOf(exceptions) };
}

export function contactDraft(language: Language, contact?: Contact): ContactDraft {
    const { headline = "", text = "", phone = "", emergency = false, variants = [] } = contact ?? {};
    return { language: contact?.language ?? language, headline, text, phone, emergency, variants: copied(variants) };
}

export function worksDraft(language: Language, residence: string, works?: Works): WorksDraft {
    const [fromDay = "", fromTime = ""] = works?.from.split("T") ?? [];
    const [untilDay = "", untilTime = ""] = works?.until.split("T") ?? [];
    const { headline = "", text = "", variants = [] } = works ?? {};
    const audience = works?.audience.map(({ id }) => id) ?? [residence];
    return { language: works?.language ?? language, headline, text, audience, fromDay, fromTime, untilDay, untilTime, variants: copied(variants) };
}

function textFault(text: string, limit: number, needed: boolean): string | undefined {
    if (needed && text.trim() === "") return "missing";
    return charactersIn(text.trim()) > limit ? "long" : undefined;
}

/** Other languages need what the first one needs. */
function variantsFault(variants: readonly OtherWords[], fields: Record<string, [limit: number, needed: boolean]>): string | undefined {
    for (const variant of variants) {
        for (const [field, [limit, needed]] of Object.entries(fields)) {
            const fault = textFault(variant[field] ?? "", limit, needed);
            if (fault) return fault === "missing" ? "variantMissing" : "variantLong";
        }
    }
    return undefined;
}

const found = (faults: Record<string, string | undefined>) => Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault)) as Faults;

export function lodgeFaults({ name, role, place, variants, week, exceptions }: LodgeDraft): Faults {
    return found({
        name: textFault(name, limits.name, true),
        role: textFault(role, limits.role, false),
        place: textFault(place, limits.place, false),
        ...Object.fromEntries(days.map((day) => [day, spansFault(week[day])])),
        exceptions: exceptionsFault(exceptions),
        variants: variantsFault(variants, { role: [limits.role, false], place: [limits.place, false] }),
    });
}

/** What the hub takes for a number: figures with the signs between them, two figures at least. */
const phone = /^(?=.*[0-9].*[0-9])[0-9+(*#][0-9+ ().*#/-]{0,28}[0-9#*)]$/;

export function contactFaults(draft: ContactDraft): Faults {
    return found({
        headline: textFault(draft.headline, limits.headline, true),
        phone: draft.phone.trim() === "" ? "missing" : phone.test(draft.phone.trim()) ? undefined : "phone",
        text: textFault(draft.text, limits.note, false),
        variants: variantsFault(draft.variants, { headline: [limits.headline, true], text: [limits.note, false] }),
    });
}

const wallTime = (day: string, time: string) => (time ? `${day}T${time}` : day);
const lastDay = ({ fromDay, untilDay }: WorksDraft) => untilDay || fromDay;

function endFault(draft: WorksDraft, today: string): string | undefined {
    const last = lastDay(draft);
    if (last < draft.fromDay) return "dayOrder";
    if (last < today) return "over";
    const sameDay = last === draft.fromDay && draft.fromTime && draft.untilTime;
    return sameDay && draft.untilTime <= draft.fromTime ? "spanOrder" : undefined;
}

/** `today` as a date field has it. */
export function worksFaults(draft: WorksDraft, today: string): Faults {
    return found({
        headline: textFault(draft.headline, limits.headline, true),
        text: textFault(draft.text, limits.text, false),
        audience: draft.audience.length === 0 ? "audience" : undefined,
        from: draft.fromDay ? undefined : "dayMissing",
        until: draft.fromDay ? endFault(draft, today) : undefined,
        variants: variantsFault(draft.variants, { headline: [limits.headline, true], text: [limits.text, false] }),
    });
}

const trimmed = (variants: readonly OtherWords[]) =>
    variants.map((variant) => Object.fromEntries(Object.entries(variant).map(([field, words]) => [field, words.trim()])));

export function lodgeCommand(residence: string, draft: LodgeDraft): PublishLodge {
    const { language, name, role, place, variants, week, exceptions } = draft;
    const words = { language, name: name.trim(), role: role.trim(), place: place.trim(), variants: trimmed(variants) };
    return { type: "lodge.publish", body: { residence, ...words, hours: hoursOf(week), exceptions: exceptionsOnWire(exceptions) } } as PublishLodge;
}

export function contactCommand(residence: string, id: string | undefined, draft: ContactDraft): PublishContact {
    const { language, headline, text, phone: number, emergency, variants } = draft;
    const words = { language, headline: headline.trim(), text: text.trim(), variants: trimmed(variants) };
    return { type: "contact.publish", body: { residence, ...(id ? { id } : {}), ...words, phone: number.trim(), emergency } } as PublishContact;
}

export function worksCommand(id: string | undefined, draft: WorksDraft): PublishWorks {
    const { language, headline, text, audience, fromDay, fromTime, untilTime, variants } = draft;
    const words = { language, headline: headline.trim(), text: text.trim(), variants: trimmed(variants) };
    const time = { from: wallTime(fromDay, fromTime), until: wallTime(lastDay(draft), untilTime) };
    return { type: "works.publish", body: { audience: [...audience], ...(id ? { id } : {}), ...words, ...time } } as PublishWorks;
}
