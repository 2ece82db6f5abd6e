// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Child } from './child.mjs';
import { changedShare, Screen } from './screen.mjs';

/** A real palier-tv before a screen of its own. With --log-frames it says what the frame it just swapped showed first. */
export class Television {
  /** `box` is one of demo.json's; without it the box is new and has to be paired. `screen` is only given for a person's own display. */
  static async open({ name, programs, data, hub, box, logs, screen }) {
    await mkdir(data, { recursive: true });
    const program = join(programs, 'palier-tv');
    const options = ['--data', data, '--hub', hub, '--log-frames'];
    if (box) {
      const secret = join(data, 'secret');
      await writeFile(secret, box.secret, { mode: 0o600 });
      options.push('--box-secret-file', secret);
    }
    if (screen?.isOwn) options.push('--windowed', '1280x720');
    screen ??= await Screen.open(name, join(logs, `${name}-screen.log`));
    const child = new Child(`palier-tv of ${name}`, program, options, { log: join(logs, `${name}.log`), env: screen.env });
    return new Television(name, child, screen);
  }

  constructor(name, child, screen) {
    Object.assign(this, { name, child, screen });
  }

  /** Now, among the frames; hand it to the waits below to see only what comes after. */
  get mark() {
    return this.child.mark;
  }

  /** Each of these gives the time of the frame, in ms since 1970. */
  page(name, options) {
    return this.drawn(`"event":"page-drawn".*"page":"${name}"|"page":"${name}".*"event":"page-drawn"`, options);
  }

  popup(message, options) {
    return this.drawn(`"event":"popup-drawn".*"message":"${message}"`, options);
  }

  /** It left the screen: nothing is in its place, or the next message. */
  popupGone(message, options) {
    return this.drawn(`"event":"popup-gone"|"event":"popup-drawn".*"message":"(?!${message})`, options);
  }

  async drawn(event, { since = 0, within } = {}) {
    const [line] = await this.child.line(new RegExp(`^.*(${event}).*$`), { since, within });
    return new Date(JSON.parse(line.slice(line.indexOf('{'))).at).getTime();
  }

  async press(...keys) {
    for (const key of keys) await this.screen.press(key);
  }

  picture(file) {
    return this.screen.picture(file);
  }

  /** Fails unless at least this share of the screen differs between two of its pictures: words alone prove nothing. */
  async changed(before, after, share) {
    const moved = await changedShare(before, after);
    if (moved < share) throw new Error(`only ${(moved * 100).toFixed(1)} % of the screen of ${this.name} changed (${before} → ${after})`);
  }

  async close() {
    await this.child.stop();
    await this.screen.close();
  }
}
