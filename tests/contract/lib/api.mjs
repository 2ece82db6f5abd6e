// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { exchange, openSocket } from './wire.mjs';

/** A UUIDv7, as boxes and pages choose their keys. */
export function uuid7() {
  const time = Date.now().toString(16).padStart(12, '0');
  const rest = randomUUID().slice(15);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest}`;
}

export const newSecret = () => randomBytes(32).toString('hex');
export const unknownId = '01900000-0000-7000-8000-000000000000';
export const now = () => new Date().toISOString();

/** Calls operations by their names in openapi.yaml and holds each answer to it. */
export class Api {
  constructor(contract, url) {
    Object.assign(this, { contract, url });
  }

  /**
   * `as` is who asks (an object with `headers(changing)`), `path` and `query` fill the address, `json` or `body` is sent;
   * `plain` asks for a WebSocket's address without an upgrade. Gives `{ status, headers, text, json, frames }`; fails where the file does not name that answer, and where the hub
   * accepts a body that the file refuses.
   */
  async call(id, { as, path = {}, query = {}, json, body, headers = {}, plain = false } = {}) {
    const operation = this.contract.operations.get(id);
    assert.ok(operation, `openapi.yaml has no operation ${id}`);
    const sent = json === undefined ? body : JSON.stringify(json);
    const address = this.addressOf(operation, path, query);
    const all = { ...(sent === undefined ? {} : { 'Content-Type': 'application/json' }), ...as?.headers(operation.method !== 'GET'), ...headers };
    const isSocket = operation.responses['101'] && !plain;
    const answer = isSocket ? await openSocket(address, { headers: all }) : await exchange(address, operation.method, { headers: all, body: sent });
    if (answer.status < 300 && json !== undefined)
      assert.equal(this.contract.faults(operation.body, json), '', `${id} was accepted, but openapi.yaml refuses: ${sent.slice(0, 1000)}`);
    return { ...answer, json: this.contract.check(id, answer) };
  }

  addressOf(operation, path, query) {
    const url = new URL(operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name])), this.url);
    for (const [name, value] of Object.entries(query)) url.searchParams.append(name, value);
    return url.href;
  }

  /** Sends a command with a key of its own unless told; any answer that the file names will do. */
  command(as, type, body, { key = uuid7(), ...rest } = {}) {
    return this.call('postCommand', { as, json: { type, body }, headers: { 'Idempotency-Key': key }, ...rest });
  }

  /** Sends a command that must be carried out; its answer. */
  async done(as, type, body) {
    const { status, text, json } = await this.command(as, type, body);
    assert.equal(status, 200, `${type}: ${text}`);
    return json;
  }

  async signIn({ name, password }) {
    const { status, json, headers, text } = await this.call('signIn', { json: { name, password } });
    assert.equal(status, 200, text);
    return new Person(headers['set-cookie'][0].split(';')[0], json);
  }
}

/** Somebody signed in. */
export class Person {
  constructor(cookie, session) {
    Object.assign(this, { cookie, session });
  }

  headers(changing) {
    return { Cookie: this.cookie, ...(changing ? { 'X-Palier-Token': this.session.token } : {}) };
  }
}

/** A message that any caretaker may send to the nodes. */
export const messageTo = (...audience) => ({ audience, priority: 'normal', language: 'fr', headline: 'Ascenseur en panne', text: 'Le dépanneur arrive.' });
export const lodgeOf = (residence) => ({ residence, name: 'Karim', language: 'fr', role: 'Gardien', place: 'Hall A' });
export const contactOf = (residence) => ({ residence, language: 'fr', headline: 'Ascenseur', text: 'Jour et nuit', phone: '04 91 55 00 00' });
export const worksFor = (...audience) => ({ audience, language: 'fr', headline: 'Coupure d’eau', text: 'Prévoyez des réserves.', from: '2098-11-24T08:00' });
export const newsTo = (...audience) => ({ audience, subject: 'works', icon: 'droplets', language: 'fr', headline: 'Coupure d’eau', text: 'Mardi matin.' });
