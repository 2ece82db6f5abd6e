// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = process.env.PALIER_HUB_PROGRAM;
if (!program) throw new Error('PALIER_HUB_PROGRAM names the palier-hub to test');
const patience = 30_000;

/** Runs `palier-hub` to its end: `{ code, out, err }`. `input` becomes its standard input. */
export function run(args, { input = '' } = {}) {
  return new Promise((resolve) => {
    const child = execFile(program, args, { timeout: patience, encoding: 'utf8' }, (error, out, err) =>
      resolve({ code: error ? (error.code ?? error.signal) : 0, out, err }));
    child.stdin.on('error', () => {}); // a command that refuses its options does not wait for its input
    child.stdin.end(input);
  });
}

export async function mustRun(args, options) {
  const { code, out, err } = await run(args, options);
  if (code !== 0) throw new Error(`palier-hub ${args.join(' ')} ended with ${code}: ${err}`);
  return out;
}

/** A folder of its own under the system's temporary one, gone after `close()`. */
export class Scratch {
  path = mkdtempSync(join(tmpdir(), 'palier-contract-'));

  in(name) {
    return join(this.path, name);
  }

  close() {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A serving hub on a port that the system chose. */
export class Hub {
  static async serve(data, { commandsPerMinute = 1_000_000 } = {}) {
    const args = ['serve', '--data', data, '--listen', '127.0.0.1:0', '--commands-per-minute', `${commandsPerMinute}`];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const hub = new Hub(child);
    hub.url = await hub.address();
    return hub;
  }

  constructor(child) {
    this.child = child;
    this.said = '';
    this.ended = once(child, 'exit');
    child.stderr.setEncoding('utf8').on('data', (text) => (this.said += text));
  }

  /** Ends the program as systemd does; its exit code. */
  async close() {
    this.child.kill('SIGTERM');
    const [code, signal] = await this.ended;
    return code ?? signal;
  }

  address() {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`palier-hub does not listen: ${this.said}`)), patience);
      this.ended.then(([code]) => reject(new Error(`palier-hub ended with ${code}: ${this.said}`)));
      createInterface(this.child.stdout).on('line', (line) => {
        const found = /listens on (\S+)/.exec(line);
        if (!found) return;
        clearTimeout(late);
        resolve(found[1]);
      });
    });
  }
}

/** The sample residence in a folder, and what it says about itself. */
export async function sampleResidence(data) {
  await mustRun(['demo-data', '--data', data]);
  return JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8'));
}
