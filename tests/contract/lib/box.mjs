// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { newSecret } from './api.mjs';

const bodies = { place: 'Place', message: 'Message', news: 'News', lodge: 'Lodge', contact: 'Contact', works: 'Works', help: 'HelpRequest', receipt: 'Receipt' };

/** A box as docs/feed.md describes it, written a second time and from the text alone: it keeps rows, cursors and digests. */
export class Box {
  boot = randomUUID();
  scopes = new Map();

  constructor(api, secret = newSecret()) {
    Object.assign(this, { api, secret });
  }

  get secretHash() {
    return createHash('sha256').update(Buffer.from(this.secret, 'hex')).digest('hex');
  }

  headers() {
    return { Authorization: `Bearer ${this.secret}` };
  }

  cursors() {
    return Object.fromEntries([...this.scopes].map(([id, { e, s, staging }]) => [id, staging ? { e, s, staging } : { e, s }]));
  }

  /** One round trip; the answer as it came. */
  async ask({ cursors = this.cursors(), ...rest } = {}) {
    const { status, text, json } = await this.api.call('sync', { as: this, json: { boot: this.boot, cursors, ...rest } });
    assert.equal(status, 200, text);
    return json;
  }

  /** Round trips until nothing more waits; the answers. */
  async sync(options = {}) {
    const answers = [];
    for (let more = true; more; ) {
      const answer = await this.ask({ max: options.max, receipts: answers.length ? undefined : options.receipts });
      answers.push(answer);
      this.take(answer);
      more = Object.values(answer.scopes).some((scope) => (scope.reset ?? scope).more);
    }
    return answers;
  }

  take({ scopes, scopeList }) {
    assert.deepEqual(Object.keys(scopes).sort(), [...scopeList].sort(), 'an answer for each scope of the list');
    for (const id of this.scopes.keys()) if (!scopeList.includes(id)) this.scopes.delete(id);
    for (const [id, news] of Object.entries(scopes)) news.reset ? this.#startOver(id, news.reset) : this.#goOn(id, news);
  }

  #startOver(id, reset) {
    assert.ok(reset.changes.every(({ op }) => op === 'put'), `${id}: a reset holds live rows only`);
    this.scopes.set(id, { e: reset.e, s: 0, staging: true, rows: new Map() });
    this.#apply(id, reset);
  }

  #goOn(id, delta) {
    const { e, s } = this.scopes.get(id);
    assert.deepEqual({ e: delta.e, s: delta.from }, { e, s }, `${id}: a delta from this box's own cursor`);
    this.#apply(id, delta);
  }

  #apply(id, { changes, to, more, digest }) {
    const scope = this.scopes.get(id);
    let last = scope.s;
    for (const change of changes) {
      assert.ok(change.seq > last && change.seq <= to, `${id}: seq ${change.seq} after ${last}, at most ${to}`);
      last = change.seq;
      this.#applyRow(scope.rows, change);
    }
    scope.s = to;
    scope.staging &&= more;
    if (!more) assert.equal(digestOf(scope.rows), digest, `${id}: the digest of the rows at ${to}`);
  }

  #applyRow(rows, { op, type, id, rev, body }) {
    const key = `${type}\0${id}`;
    if (rev <= (rows.get(key)?.rev ?? 0)) return;
    if (op === 'del') return rows.delete(key);
    assert.equal(this.api.contract.faults(bodies[type], body), '', `row ${type} ${id}`);
    rows.set(key, { rev, body });
  }

  /** The row's body in any scope, or undefined. */
  row(type, id) {
    return [...this.scopes.values()].map(({ rows }) => rows.get(`${type}\0${id}`)?.body).find(Boolean);
  }
}

/** "The sum modulo 2⁶⁴ of, for each live row, the first 8 bytes (big-endian) of SHA-256(type 0x00 id 0x00 rev)". */
function digestOf(rows) {
  let sum = 0n;
  for (const [key, { rev }] of rows) sum += createHash('sha256').update(`${key}\0${rev}`).digest().readBigUInt64BE(0);
  return BigInt.asUintN(64, sum).toString(16).padStart(16, '0');
}
