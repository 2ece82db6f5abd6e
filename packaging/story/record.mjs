// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The protocol of a story: each step either happened or did not. After the first that did not, the rest is
 * recorded as not having happened. story.json is written after every step, so that a broken story leaves its part.
 */
export class Record {
  constructor(folder) {
    this.folder = folder;
    this.steps = [];
    this.failed = false;
  }

  /** Runs one step; what it gives back goes beside its "step", "ok" and "ms". */
  async step(name, action) {
    const entry = { step: name, ok: false, ms: 0 };
    this.steps.push(entry);
    if (this.failed) {
      entry.why = 'an earlier step did not happen';
      return this.save();
    }
    const start = performance.now();
    try {
      Object.assign(entry, await action(), { ok: true });
    } catch (error) {
      this.failed = true;
      entry.why = error.message;
      this.error = error;
    }
    entry.ms = Math.round(performance.now() - start);
    console.log(`${entry.ok ? 'done  ' : 'FAILED'} ${String(entry.ms).padStart(6)} ms  ${name}${entry.ok ? '' : `\n  ${entry.why}`}`);
    this.save();
  }

  /** Where the picture of the newest step goes: 07-tv-answered.png. */
  picture(what) {
    return join(this.folder, `${String(this.steps.length).padStart(2, '0')}-${what}.png`);
  }

  save() {
    writeFileSync(join(this.folder, 'story.json'), JSON.stringify(this.steps, null, 2) + '\n');
  }
}
