// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child, run } from './child.mjs';

const width = 1920;
const height = 1080;

/** A television of 1920×1080 without glass: an X server in memory, a remote by real key events, a camera for what it shows. */
export class Screen {
  static async open(name, log) {
    const child = new Child(`screen of ${name}`, 'Xvfb', ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'], { log });
    const [number] = await child.line(/^\d+$/);
    return new Screen(child, `:${number}`, await mkdtemp(join(tmpdir(), 'palier-screen-')));
  }

  constructor(child, display, scratch) {
    Object.assign(this, { child, display, scratch });
  }

  /** It hangs in a flat of the sample residence, so its clock is that of Marseille. */
  get env() {
    return { DISPLAY: this.display, QT_QPA_PLATFORM: 'xcb', TZ: 'Europe/Paris' };
  }

  async press(key) {
    await run('xdotool', ['key', '--clearmodifiers', key], { env: this.env });
  }

  /** Writes what is on the screen, once two looks in a row are the same (nothing moves any more). */
  async picture(file) {
    const looks = [join(this.scratch, 'a.png'), join(this.scratch, 'b.png')];
    await this.look(looks[0]);
    for (let n = 0; n < 40; ++n) {
      await this.look(looks[1]);
      const moved = await changedShare(looks[0], looks[1]);
      await rename(looks[1], looks[0]);
      if (moved < 0.0005) {
        await copyFile(looks[0], file); // may be another file system
        return file;
      }
    }
    throw new Error(`${this.child.name} does not come to rest`);
  }

  look(file) {
    return run('maim', ['--quality', '4', file], { env: this.env });
  }

  async close() {
    await this.child.stop();
    await rm(this.scratch, { recursive: true, force: true });
  }
}

/** The share of pixels (0 to 1) that differ visibly between two pictures of one screen. */
export function changedShare(before, after) {
  return new Promise((resolve, reject) => {
    const compare = spawn('compare', ['-metric', 'AE', '-fuzz', '3%', before, after, 'null:'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let counted = '';
    compare.stderr.on('data', (data) => (counted += data));
    compare.on('error', reject);
    compare.on('close', () => {
      const pixels = Number.parseFloat(counted);
      if (Number.isNaN(pixels)) reject(new Error(`compare ${before} ${after}: ${counted}`));
      else resolve(pixels / (width * height));
    });
  });
}

/** What a phone's camera reads from a QR code on the screen. */
export async function readQr(picture) {
  const text = (await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture])).trim();
  if (!text) throw new Error(`no QR code in ${picture}`);
  return text;
}
