// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect } from "vitest";

export interface Person {
    name: string;
    password: string;
    displayName: string;
}

const pictures = process.env["PALIER_WEB_PICTURES"];
export const phone = { width: 360, height: 760 };
/** 1280 pixels at 400 %. */
export const zoomed = { width: 320, height: 256 };
export const desk = { width: 1280, height: 860 };

export function openBrowser(): Promise<Browser> {
    return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
}

/** One person before one screen. Fails at its end if the page logged an error, a refused script or style among them. */
export class Stage {
    private readonly complaints: string[] = [];

    private constructor(
        readonly context: BrowserContext,
        readonly page: Page,
    ) {
        page.on("pageerror", (error) => this.complaints.push(error.message));
        page.on("console", (message) => message.type() === "error" && !/Failed to load resource|WebSocket/.test(message.text()) && this.complaints.push(message.text()));
    }

    static async open(browser: Browser, hub: string, { language = "fr-FR", size = phone, reducedMotion = "reduce" as const } = {}): Promise<Stage> {
        const context = await browser.newContext({ baseURL: hub, locale: language, viewport: size, timezoneId: "Europe/Paris", reducedMotion, serviceWorkers: "block" });
        context.setDefaultTimeout(20_000);
        return new Stage(context, await context.newPage());
    }

    async signIn(person: Person, to = "/messages"): Promise<void> {
        await this.page.goto(to);
        await this.page.locator("#sign-in-name").fill(person.name);
        await this.page.locator("#sign-in-password").fill(person.password);
        await this.page.locator("form button[type=submit]").click();
        await this.page.locator("nav").waitFor();
    }

    /** No finding of axe, nothing wider than the screen, and a picture where they are asked for. */
    async check(state: string): Promise<void> {
        await this.picture(state);
        const found = await new AxeBuilder({ page: this.page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
        const findings = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join("\n")}`);
        expect(findings, `axe on ${state}`).toEqual([]);
        expect(await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${state} is wider than the screen`).toBeLessThanOrEqual(0);
    }

    async picture(state: string): Promise<void> {
        if (!pictures) return;
        mkdirSync(pictures, { recursive: true });
        await this.page.evaluate(() => window.scrollTo(0, 0));
        await this.page.screenshot({ path: join(pictures, `${state}.png`), fullPage: true });
    }

    async close(): Promise<void> {
        await this.context.close();
        expect(this.complaints).toEqual([]);
    }
}
