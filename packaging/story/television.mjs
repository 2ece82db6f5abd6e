// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Child, run } from './child.mjs';
import { changedShare, Screen } from './screen.mjs';

// Local time with milliseconds before what the program says about its pictures, so that latency is the TV's own.
const pattern = '%{time yyyy-MM-ddTHH:mm:ss.zzz} %{if-category}%{category}: %{endif}%{message}';

/**
 * A real palier-tv before a screen of its own. It says on its log (category palier.screen) what its last swapped
 * frame showed first: `page NAME`, `popup MESSAGE-ID`, `popup none`.
 */
export class Television {
  /** `box` is one of demo.json's; without it the box is new and has to be paired. */
  static async open({ name, programs, data, hub, box, logs, screen }) {
    await mkdir(data, { recursive: true });
    const program = join(programs, 'palier-tv');
    if (box) await run(program, ['provision', '--data', data, '--hub', hub, '--secret', box.secret], { env: { QT_QPA_PLATFORM: 'offscreen' } });
    screen ??= await Screen.open(name, join(logs, `${name}-screen.log`));
    const child = new Child(`palier-tv of ${name}`, program, ['--data', data, '--hub', hub, screen.isOwn ? '--window' : '--fullscreen'], {
      log: join(logs, `${name}.log`),
      env: { ...screen.env, QT_LOGGING_RULES: 'palier.screen.info=true', QT_MESSAGE_PATTERN: pattern },
    });
    return new Television(name, child, screen);
  }

  constructor(name, child, screen) {
    Object.assign(this, { name, child, screen });
  }

  get mark() {
    return this.child.mark;
  }

  /** Waits until a frame showed `what` ("page home", "popup 0192…") and gives its time in ms since 1970. */
  async shows(what, { since = 0, within } = {}) {
    const [, time] = await this.child.line(new RegExp(`^(\\S+) palier\\.screen: ${what}\\b`), { since, within });
    return new Date(time).getTime();
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
