// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** A real palier-hub with the sample residence, on a free port of 127.0.0.1. Every exchange is checked against the API description. */
export class RealHub {
  static async start(program, specification) {
    const folder = mkdtempSync(join(tmpdir(), 'palier-contract-'));
    execFileSync(program, ['demo-data', '--data', folder]);
    const child = spawn(program, ['serve', '--data', folder, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await new Promise((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (data) => {
        said += data;
        const found = /listens on (\S+)/.exec(said);
        if (found) resolve(found[1]);
      });
      child.on('exit', (code) => reject(new Error(`palier-hub ended with ${code}`)));
    });
    return Object.assign(new RealHub(), { folder, child, url, specification, seen: new Set(), letter: JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')) });
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.on('exit', resolve));
    this.child.kill('SIGTERM');
    const code = await ended;
    rmSync(this.folder, { recursive: true });
    return code;
  }

  /** `wrong: true`: the request itself breaks the description, on purpose. */
  async call(method, path, { body, headers = {}, wrong = false, raw } = {}) {
    const name = this.specification.nameOf(method, path);
    if (!name) throw new Error(`${method} ${path} is not in the API description`);
    if (!wrong) this.specification.checkRequest(name, body);
    const answer = await fetch(this.url + path, {
      method,
      headers: { ...(body !== undefined || raw !== undefined ? { 'Content-Type': 'application/json' } : {}), ...headers },
      body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const text = await answer.text();
    const type = (answer.headers.get('content-type') ?? '').split(';')[0];
    const parsed = text === '' ? undefined : JSON.parse(text);
    this.specification.checkResponse(name, { status: answer.status, type, body: parsed });
    this.seen.add(`${name} ${answer.status}`);
    return { status: answer.status, body: parsed, headers: answer.headers };
  }

  async signIn(role) {
    const { name, password } = this.letter.signIns.find((person) => person.role === role);
    const { body, headers } = await this.call('POST', '/v1/session', { body: { name, password } });
    return { Cookie: headers.get('set-cookie').split(';')[0], 'X-Palier-Token': body.token };
  }

  box(index = 0) {
    return { Authorization: `Bearer ${this.letter.boxes[index].secret}` };
  }

  command(who, type, body, { key = randomUUID(), wrong = false } = {}) {
    return this.call('POST', '/v1/commands', { body: { type, body }, headers: { ...who, 'Idempotency-Key': key }, wrong });
  }
}
