// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// usage: story.mjs --programs DIR --story DIR [--port N] [--data DIR]
// Plays the story of a message from the caretaker's page to three televisions and back. Exit code 0: every step happened.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopAll } from './child.mjs';
import { messages } from './messages.mjs';
import { options } from './options.mjs';
import { Page } from './page.mjs';
import { Phone } from './phone.mjs';
import { Record } from './record.mjs';
import { freePort, Residence } from './residence.mjs';
import { readQr } from './screen.mjs';
import { Television } from './television.mjs';

const given = options(['programs', 'story', 'port', 'data'], ['programs', 'story']);
const leak = 'Une fuite sous l’évier';
const toThePhone = ['Down', 'Down', 'Right']; // from the ready words to "write on my phone"
const toSend = ['Left', 'Left'];
const bounceTime = 250; // the same key again within 150 ms is a trembling hand
const deafTime = 800; // a pop-up ignores keys for its first 700 ms: a person reads it first

/** One program after the other, as the story needs them; each step looks at what a person would look at. */
class Story {
  constructor(record, folder, data) {
    Object.assign(this, { record, folder, data, sent: {} });
  }

  async openResidence() {
    this.residence = await Residence.open({
      programs: given.programs, data: join(this.data, 'hub'), port: given.port ?? (await freePort()), log: join(this.folder, 'logs', 'hub.log'),
    });
    [this.first, this.second] = this.residence.boxes;
    return { url: this.residence.url };
  }

  television(name, box) {
    return Television.open({ name, box, programs: given.programs, data: join(this.data, name), hub: this.residence.url, logs: join(this.folder, 'logs') });
  }

  async turnOnTheFirst() {
    this.tv = await this.television('tv-1', this.first);
    await this.tv.page('home');
    await this.tv.press('Right'); // somebody is there
    this.quiet = await this.tv.picture(this.record.picture('tv-home'));
    return { flat: this.first.place };
  }

  async signIn() {
    this.page = await Page.open(this.residence.url);
    await this.page.signIn(this.residence.person('caretaker'));
    await this.page.picture(this.record.picture('page-signed-in'));
  }

  async write(kind) {
    await this.page.write(messages[kind]);
    await this.page.picture(this.record.picture(`page-${kind}`));
  }

  /** Sends what is written; the pop-up must be on the screen, seen by its frame and by how much of the picture changed. */
  async popUp(kind, share) {
    const since = this.tv.mark;
    const message = await this.page.send();
    this.sent[kind] = message;
    const shownAt = await this.tv.popup(message.id, { since });
    const picture = await this.tv.picture(this.record.picture(`tv-${kind}`));
    await this.tv.changed(this.quiet, picture, share);
    return { message: message.id, flats: message.flats, postToScreenMs: Math.round((shownAt - message.postedAt) * 10) / 10 };
  }

  async answer(tv, kind, ...keys) {
    const since = tv.mark;
    await new Promise((resolve) => setTimeout(resolve, deafTime));
    await tv.press(...keys);
    await tv.popupGone(this.sent[kind].id, { since });
    await tv.picture(this.record.picture(`${tv.name}-after`));
  }

  async pageSays(kind, box, words) {
    await this.page.openMessage(this.sent[kind].id);
    await this.page.saysOf(box.flat, words);
    await this.page.picture(this.record.picture(`page-${kind}-states`));
  }

  /** The second box was off: the page says so, and the box catches up as soon as it is on. */
  async secondCatchesUp() {
    await this.pageSays('normal', this.second, /En route|Injoignable/);
    this.tv2 = await this.television('tv-2', this.second);
    await this.tv2.page('home');
    await this.tv2.popup(this.sent.alert.id);
    await this.tv2.picture(this.record.picture('tv-2-caught-up'));
  }

  async confirmOnTheSecond(kind, ...keys) {
    await this.tv2.popup(this.sent[kind].id);
    await this.answer(this.tv2, kind, ...keys);
  }

  async pressSlowly(key) {
    await this.tv.press(key);
    await new Promise((resolve) => setTimeout(resolve, bounceTime));
  }

  /** The red key, then "say what it is about", then "write on my phone": the television shows a code, and a visitor's phone scans it. */
  async askForHelpByPhone() {
    for (const [page, ...keys] of [['help', 'F1'], ['writing', 'Right', 'Return'], ['phonewriting', ...toThePhone, 'Return']]) {
      const since = this.tv.mark;
      for (const key of keys) await this.pressSlowly(key);
      await this.tv.page(page, { since });
    }
    const picture = await this.tv.picture(this.record.picture('tv-phone-code'));
    this.phone = await Phone.scans(await readQr(picture));
    this.beforeWriting = await this.tv.picture(this.record.picture('tv-phone-scanned'));
  }

  async writeByPhone() {
    await this.phone.writes(leak);
    await this.phone.picture(this.record.picture('phone-written'));
    await this.tv.changed(this.beforeWriting, await this.tv.picture(this.record.picture('tv-phone-written')), 0.002);
    await this.phone.hasFinished();
  }

  /** Nothing was sent until now; the resident reads it again on the page before and sends it, and the phone's page is over. */
  async sendWhatThePhoneWrote() {
    const asked = () => this.page.help(leak);
    if (await asked()) throw new Error('it was sent before the resident sent it');
    await this.tv.press('Return'); // "I have finished"
    await this.phone.saysThatItIsOver();
    await this.tv.picture(this.record.picture('tv-phone-read-again'));
    const since = this.tv.mark;
    for (const key of [...toSend, 'Return']) await this.pressSlowly(key);
    await this.tv.page('help', { since });
    for (const deadline = Date.now() + 10_000; !(await asked()); ) if (Date.now() > deadline) throw new Error('the caretaker does not see it');
    await this.tv.press('Escape');
    await this.phone.close();
  }

  async newBoxShowsItsCode() {
    this.tv3 = await this.television('tv-3');
    await this.tv3.page('pairing');
    const picture = await this.tv3.picture(this.record.picture('tv-3-code'));
    this.link = await readQr(picture);
    return { link: this.link };
  }

  /** The installer's phone opens what the camera read, picks the flat, and OK on that television binds it. */
  async pairTheThird() {
    await this.page.openLink(this.link);
    this.third = await this.page.pickFlat();
    await this.page.picture(this.record.picture('page-offered'));
    await this.tv3.page('pairing-offered');
    await this.tv3.picture(this.record.picture('tv-3-press-ok'));
    await this.tv3.press('Return');
    await this.tv3.page('home');
    await this.page.saysPaired();
    await this.tv3.picture(this.record.picture('tv-3-home'));
    await this.page.picture(this.record.picture('page-paired'));
    return { flat: this.third };
  }

  async finalStates() {
    const flats = {};
    for (const [kind, { id }] of Object.entries(this.sent)) {
      for (const report of (await this.page.message(id)).flats) {
        const name = `${report.place} · ${report.flat.name}`;
        (flats[name] ??= {})[kind] = report.answer ? `${report.state}: ${report.answer.label}` : report.state;
      }
    }
    return { flats };
  }
}

async function play(folder, data) {
  await mkdir(join(folder, 'logs'), { recursive: true });
  await mkdir(join(data, 'hub'), { recursive: true });
  const record = new Record(folder);
  const story = new Story(record, folder, data);
  await record.step('the hub serves the sample residence', () => story.openResidence());
  await record.step('the television of a flat in building B shows its home', () => story.turnOnTheFirst());
  await record.step('the caretaker signs in', () => story.signIn());
  await record.step('the caretaker writes to building B with two answers', () => story.write('normal'));
  await record.step('it pops up on the television', () => story.popUp('normal', 0.2));
  await record.step('the resident answers with the remote', () => story.answer(story.tv, 'normal', 'Right', 'Return'));
  await record.step('the page shows the answer of that flat', () => story.pageSays('normal', story.first, /A répondu/));
  await record.step('the caretaker writes an important message', () => story.write('important'));
  await record.step('the important message pops up', () => story.popUp('important', 0.2));
  await record.step('the resident confirms it', () => story.answer(story.tv, 'important', 'Return'));
  await record.step('the page shows it as read', () => story.pageSays('important', story.first, /Lu/));
  await record.step('the caretaker writes an alert', () => story.write('alert'));
  await record.step('the alert covers everything', () => story.popUp('alert', 0.6));
  await record.step('the resident confirms the alert', () => story.answer(story.tv, 'alert', 'Return'));
  await record.step('the page shows the alert as read', () => story.pageSays('alert', story.first, /Lu/));
  await record.step('a second box, off until then, starts and catches up', () => story.secondCatchesUp());
  await record.step('its resident confirms the alert', () => story.confirmOnTheSecond('alert', 'Return'));
  await record.step('then confirms the important message', () => story.confirmOnTheSecond('important', 'Return'));
  await record.step('then answers the other', () => story.confirmOnTheSecond('normal', 'Return'));
  await record.step('the page shows the answer of the second flat', () => story.pageSays('normal', story.second, /A répondu/));
  await record.step('the resident asks for help, and a phone scans the code for writing', () => story.askForHelpByPhone());
  await record.step('what the phone writes shows on the television', () => story.writeByPhone());
  await record.step('the resident sends it, and the caretaker reads it', () => story.sendWhatThePhoneWrote());
  await record.step('a third box shows its pairing code', () => story.newBoxShowsItsCode());
  await record.step('the third box is paired by its code', () => story.pairTheThird());
  await record.step('the states per flat at the end', () => story.finalStates());
  await story.page?.close();
  return record;
}

const stopped = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(null));
});
const data = given.data ?? (await mkdtemp(join(tmpdir(), 'palier-story-')));
const record = await Promise.race([play(given.story, data), stopped]);
await stopAll();
if (!given.data) await rm(data, { recursive: true, force: true });
if (!record) console.log('The story was stopped.');
else console.log(`${record.steps.filter((step) => step.ok).length} of ${record.steps.length} steps happened. Pictures and story.json: ${given.story}`);
process.exit(record && !record.failed ? 0 : 1);
