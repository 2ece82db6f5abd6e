// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from "playwright-core";
import { Box } from "./box";
import { Hub } from "./hub";
import { openBrowser, phone, Stage } from "./stage";

/** A residence for the stories of one file: its hub, a browser, and the televisions that are there already. */
export class Residence {
    private constructor(
        readonly hub: Hub,
        private readonly browser: Browser,
    ) {}

    static async open(): Promise<Residence> {
        return new Residence(await Hub.open(), await openBrowser());
    }

    async close(): Promise<void> {
        await this.browser.close();
        await this.hub.close();
    }

    get caretaker() {
        const found = this.hub.people.find(({ role }) => role === "caretaker");
        if (!found) throw new Error("the residence has no caretaker");
        return found;
    }

    /** The caretaker before a page; on a phone and in French unless told otherwise. */
    async visit(path: string, options: { language?: string; size?: { width: number; height: number } } = {}): Promise<Stage> {
        const stage = await this.stranger(options);
        await stage.signIn(this.caretaker, path);
        return stage;
    }

    /** Somebody who is not signed in. */
    stranger(options: { language?: string; size?: { width: number; height: number } } = {}): Promise<Stage> {
        return Stage.open(this.browser, this.hub.url, { size: phone, ...options });
    }

    /** The televisions that a message was meant for. */
    async boxesOf(stage: Stage, message: string): Promise<{ box: Box; flat: string }[]> {
        const path = `/v1/messages/${message}`;
        const flats = await stage.page.evaluate(async (url) => {
            const detail = (await (await fetch(url)).json()) as { flats: { flat: { id: string } }[] };
            return detail.flats.map(({ flat }) => flat.id);
        }, path);
        return this.hub.boxes.filter(({ flat }) => flats.includes(flat)).map(({ flat, secret }) => ({ flat, box: new Box(this.hub.url, secret) }));
    }

    /** How many messages with this title the hub has. */
    count(stage: Stage, headline: string): Promise<number> {
        return stage.page.evaluate(async (title) => {
            const list = (await (await fetch("/v1/messages")).json()) as { messages: { message: { headline: string } }[] };
            return list.messages.filter(({ message }) => message.headline === title).length;
        }, headline);
    }
}

/** Fills the form as a caretaker does. */
export async function write({ page }: Stage, message: { to?: string; headline: string; text?: string; priority?: string; answers?: string[] }): Promise<void> {
    await page.locator(".chip", { hasText: message.to ?? "Bâtiment B" }).first().locator("input").check();
    await page.locator("#compose-headline").fill(message.headline);
    await page.locator("#compose-text").fill(message.text ?? "");
    if (message.priority) await page.locator(`input[value=${message.priority}]`).check();
    for (const answer of message.answers ?? []) await page.locator("#compose-answers").getByRole("button", { name: answer, exact: true }).click();
}

/** Presses the button that sends; `id` once the message's own page is there. */
export async function send({ page }: Stage): Promise<string> {
    await page.locator("form > .action-bar button").click();
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
    return page.url().split("/").at(-1)!;
}
