// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';

// The pages' own Playwright, at the version their lock file names; the browser is Debian's.
const { chromium } = createRequire(new URL('../../app/web/package.json', import.meta.url))('playwright-core');
const browserProgram = process.env.PALIER_CHROMIUM ?? '/usr/bin/chromium';

/** The caretaker's phone: a real browser on the pages of the hub, used by what a person reads on them. */
export class Page {
  static async open(url) {
    const browser = await chromium.launch({ executablePath: browserProgram, headless: true });
    const context = await browser.newContext({
      viewport: { width: 412, height: 915 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: 'fr-FR', timezoneId: 'Europe/Paris', baseURL: url,
    });
    context.setDefaultTimeout(15_000);
    return new Page(browser, await context.newPage());
  }

  constructor(browser, page) {
    Object.assign(this, { browser, page });
  }

  async signIn({ name, password }) {
    await this.page.goto('/');
    await this.page.getByLabel('Nom d’utilisateur').fill(name);
    await this.page.getByLabel('Mot de passe', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Se connecter' }).click();
    await this.page.getByRole('heading', { name: 'Messages' }).waitFor();
  }

  /** Fills the form by what the caretaker reads on it: places, priorities and answers are chips. */
  async write({ to, headline, text, priority, answers = [] }) {
    await this.page.goto('/messages/new');
    const form = this.page.getByRole('main');
    await form.locator('#compose-audience label').filter({ hasText: to }).first().click();
    await form.getByLabel('Titre', { exact: true }).fill(headline);
    await form.getByLabel('Message', { exact: true }).fill(text);
    await form.locator('label').filter({ hasText: priority }).click();
    for (const answer of answers) await form.getByRole('button', { name: answer, exact: true }).click();
  }

  /** Sends what was written; gives the new message's id and the moment its command left the browser, in ms since 1970. */
  async send() {
    const answered = this.page.waitForResponse((response) => response.url().endsWith('/v1/commands') && response.status() === 200);
    await this.page.getByRole('main').getByRole('button', { name: /^Envoyer/ }).last().click();
    const confirm = this.page.getByRole('dialog').getByRole('button', { name: /^Envoyer/ });
    await Promise.race([answered, confirm.waitFor().then(() => confirm.click(), () => {})]);
    const response = await answered;
    const { id, flats } = await response.json();
    return { id, flats, postedAt: response.request().timing().startTime };
  }

  async openMessage(id) {
    await this.page.goto(`/messages/${id}`);
    await this.page.locator('label').filter({ hasText: /^Tous/ }).click();
  }

  /** Waits until the open message's page says `words` in the row of this flat, by itself: nothing is reloaded. */
  async saysOf(flat, words) {
    await this.page.locator(`[data-flat="${flat}"]`).filter({ hasText: words }).waitFor();
  }

  /** What the hub says of one message, asked by the page's own session. */
  message(id) {
    return this.page.evaluate(async (path) => (await fetch(path)).json(), `/v1/messages/${id}`);
  }

  /** The request for help with this text, as the hub has it. */
  help(text) {
    return this.page.evaluate(async (wanted) => (await (await fetch('/v1/help')).json()).requests.find((request) => request.text === wanted), text);
  }

  async openLink(link) {
    await this.page.goto(link);
  }

  /** Picks a flat that has no television yet for the box whose code is open, by searching for its household. */
  async pickFlat() {
    await this.page.getByText('Télé trouvée').waitFor();
    const nodes = await this.page.evaluate(async () => (await (await fetch('/v1/territory')).json()).nodes);
    const flat = nodes.find((node) => node.kind === 'flat' && node.boxes === 0);
    if (!flat) throw new Error('every flat has a television already');
    await this.page.getByRole('searchbox').fill(flat.name);
    await this.page.locator(`input[type=radio][value="${flat.id}"]`).check();
    await this.page.getByRole('button', { name: `Relier : ${flat.name}` }).click();
    await this.page.getByText('Regardez la télé').waitFor();
    return flat.name;
  }

  async saysPaired() {
    await this.page.getByRole('heading', { name: /^La télé est reliée :/ }).waitFor();
  }

  /** The running message of which most is known. */
  mostAnswered() {
    return this.page.evaluate(async () => {
      const { messages } = await (await fetch('/v1/messages?limit=50')).json();
      const done = ({ counts }) => (counts.answered ?? 0) * 1000 + (counts.read ?? 0);
      const running = messages.filter(({ message, counts }) => !message.cancelledAt && counts.expired === 0);
      return running.sort((a, b) => done(b) - done(a))[0].message.id;
    });
  }

  /** What fits on the phone at once, from the top. */
  async view(file) {
    await this.page.evaluate(() => scrollTo(0, 0));
    await this.page.screenshot({ path: file, animations: 'disabled' });
    return file;
  }

  /** The whole page, as if the phone were long enough: what sticks to the foot stays at the foot. */
  async picture(file) {
    const phone = this.page.viewportSize();
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    await this.page.setViewportSize({ ...phone, height });
    await this.page.screenshot({ path: file, animations: 'disabled' });
    await this.page.setViewportSize(phone);
    return file;
  }

  close() {
    return this.browser.close();
  }
}
