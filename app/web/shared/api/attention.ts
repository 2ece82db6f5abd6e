// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
const awayAfterMs = 60_000;
const signs = ["pointerdown", "keydown", "wheel", "touchstart"];

/** Whether somebody is at the page. One that looks again by itself must keep nobody signed in. */
export class Attention {
    private last: number;

    constructor(
        target: EventTarget,
        private readonly now: () => number = () => Date.now(),
    ) {
        this.last = now();
        for (const sign of signs) target.addEventListener(sign, () => (this.last = this.now()), { capture: true, passive: true });
    }

    isAway(): boolean {
        return this.now() - this.last > awayAfterMs;
    }
}
