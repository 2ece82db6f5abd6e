// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { computed, onScopeDispose, ref, shallowRef } from "vue";
import { changing } from "@shared/api/changing";
import { failureOf, type Failure } from "@shared/api/failure";
import type { Pairing } from "@shared/api/types";
import { useServices } from "@shared/services";
import { faultOfCode, normalisedCode } from "./code";

/** code: it is being typed. pick: the box is found. offered: the TV asks for OK. bound: somebody pressed it. expired: too late. */
export type PairStep = "code" | "pick" | "offered" | "bound" | "expired";

const lookEveryMs = 5_000;

/** The way of a box from its code to its flat. */
export function usePairing() {
    const { hub, live } = useServices();
    const offer = changing(hub);
    const typed = ref("");
    const pairing = shallowRef<Pairing>();
    const failure = shallowRef<Failure>();
    const fault = ref<"empty" | "letters" | "length" | "unknown">();
    const finding = ref(false);
    const expired = ref(false);
    /** The flat is being chosen anew although one was offered. */
    const repick = ref(false);
    const code = computed(() => normalisedCode(typed.value));

    const step = computed<PairStep>(() => {
        if (expired.value) return "expired";
        if (!pairing.value) return "code";
        if (pairing.value.state === "bound") return "bound";
        return pairing.value.state === "offered" && !repick.value ? "offered" : "pick";
    });

    async function find() {
        fault.value = faultOfCode(code.value);
        failure.value = undefined;
        if (fault.value || finding.value) return;
        finding.value = true;
        try {
            pairing.value = await hub.pairing(code.value);
            expired.value = false;
        } catch (error) {
            const reason = failureOf(error);
            if (reason.title === "not-found") fault.value = "unknown";
            else failure.value = reason;
        } finally {
            finding.value = false;
        }
    }

    /** Looks how far it is; an answer that it is gone means that the code ran out before OK was pressed. */
    async function look() {
        const known = pairing.value;
        if (!known || known.state === "bound") return;
        try {
            pairing.value = await hub.pairing(known.code);
            failure.value = undefined;
        } catch (error) {
            const reason = failureOf(error);
            if (reason.title === "not-found") expired.value = true;
            else failure.value = reason;
        }
    }

    async function offerTo(flat: string) {
        const known = pairing.value;
        if (!known) return;
        if (await offer.run({ type: "pairing.offer", body: { code: known.code, flat } })) repick.value = false;
        await look();
    }

    function restart() {
        typed.value = "";
        pairing.value = undefined;
        expired.value = false;
        repick.value = false;
    }

    // The code has its own end, which no hint tells: look at it from time to time as well.
    const timer = setInterval(() => void look(), lookEveryMs);
    onScopeDispose(() => clearInterval(timer));
    onScopeDispose(live.subscribe(() => (pairing.value ? [`pairing:${pairing.value.code}`] : []), () => void look()));

    return { typed, code, pairing, step, fault, failure, finding, offer, find, offerTo, repick, restart };
}
