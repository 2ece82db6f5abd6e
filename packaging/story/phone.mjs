// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../../app/web/package.json', import.meta.url))('playwright-core');
const browserProgram = process.env.PALIER_CHROMIUM ?? '/usr/bin/chromium';

/** A visitor's phone that scanned a television's code: a real browser without any account. */
export class Phone {
  static async scans(link, { locale = 'fr-FR' } = {}) {
    const browser = await chromium.launch({ executablePath: browserProgram, headless: true });
    const context = await browser.newContext({ viewport: { width: 412, height: 915 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale, timezoneId: 'Europe/Paris' });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto(link);
    await page.locator('#writing-text').waitFor();
    return new Phone(browser, page);
  }

  constructor(browser, page) {
    Object.assign(this, { browser, page });
  }

  /** Letter by letter, as a thumb does. */
  async writes(text) {
    await this.page.locator('#writing-text').pressSequentially(text, { delay: 90 });
    await this.page.locator('[data-state="shown"]').waitFor();
  }

  async hasFinished() {
    await this.page.getByRole('button', { name: 'J’ai fini' }).tap();
    await this.page.getByRole('heading', { name: 'C’est sur la télé' }).waitFor();
  }

  async saysThatItIsOver() {
    await this.page.getByRole('heading', { name: 'C’est terminé' }).waitFor();
  }

  async picture(file) {
    await this.page.screenshot({ path: file, animations: 'disabled' });
    return file;
  }

  close() {
    return this.browser.close();
  }
}
