// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Child, run } from './child.mjs';

/** A port of 127.0.0.1 that nobody uses now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** The sample residence and its hub. `signIns` and `boxes` are what demo.json says: sign-ins and the boxes' secrets. */
export class Residence {
  static async open({ programs, data, port, log }) {
    const hub = join(programs, 'palier-hub');
    const letter = join(data, 'demo.json');
    if (!existsSync(letter)) await run(hub, ['demo-data', '--data', data]);
    const child = new Child('palier-hub', hub, ['serve', '--data', data, '--listen', `127.0.0.1:${port}`], { log });
    const residence = new Residence(child, `http://127.0.0.1:${port}`, JSON.parse(readFileSync(letter, 'utf8')));
    await residence.untilServing();
    return residence;
  }

  constructor(child, url, letter) {
    Object.assign(this, { child, url, ...letter });
  }

  async untilServing() {
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
      if (this.child.how) throw new Error(`palier-hub ended (${this.child.how}): ${this.child.said.at(-1) ?? 'nothing said'}`);
      const answer = await fetch(`${this.url}/v1/health`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`palier-hub does not serve ${this.url}/v1/health`);
  }

  person(role) {
    const found = this.signIns.find((person) => person.role === role);
    if (!found) throw new Error(`demo.json names no ${role}`);
    return found;
  }
}
