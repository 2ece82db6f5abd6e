// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unknownId } from '../lib/api.mjs';
import { Box } from '../lib/box.mjs';

export const writingRequest = { title: 'Demande d’aide', language: 'fr', limit: 300 };

/** Somebody who scanned the QR code of a television. */
export class Phone {
  constructor({ url }) {
    this.token = new URL(url).hash.slice(1);
  }

  headers() {
    return { 'X-Palier-Writing': this.token };
  }
}

/** A television, its code, and the phone that scanned it. */
export function phonewriting(world) {
  const call = (...asked) => world.api.call(...asked);
  const box = () => new Box(world.api, world.letter.boxes[0].secret);
  const open = async () => (await call('openPhoneWriting', { as: box(), json: writingRequest })).json;
  const follow = (id, after) => call('followPhoneWriting', { as: box(), path: { id }, query: after === undefined ? {} : { after } });
  const write = (as, version, text) => call('writePhoneWriting', { as, json: { version, text } });

  it('shows on the television what the phone writes, as it is written', async () => {
    const { id, url } = await open();
    assert.ok(url.startsWith(`${world.hub.url}/phonewriting#`), url);
    const phone = new Phone({ url });
    const opened = follow(id, 0);
    assert.equal((await call('readPhoneWriting', { as: phone })).json.version, 1);
    assert.equal((await opened).json.opened, true);
    const written = follow(id, 1);
    assert.equal((await write(phone, 2, 'Une fuite')).status, 200);
    assert.equal((await written).json.text, 'Une fuite');
    assert.equal((await call('changePhoneWriting', { as: box(), path: { id }, json: { version: 3, text: 'Une fuite d’eau' } })).status, 200);
    assert.equal((await call('readPhoneWriting', { as: phone, query: { after: 2 } })).json.text, 'Une fuite d’eau');
    assert.equal((await call('endPhoneWriting', { as: box(), path: { id } })).status, 204);
    assert.equal((await call('readPhoneWriting', { as: phone })).status, 401);
    assert.equal((await write(phone, 4, '')).status, 401);
    assert.equal((await follow(id)).status, 404);
    assert.equal((await call('changePhoneWriting', { as: box(), path: { id }, json: { version: 4, text: '' } })).status, 404);
  });

  it('keeps what came first where two wrote at once, and says so to the other', async () => {
    const { id, url } = await open();
    const phone = new Phone({ url });
    await call('readPhoneWriting', { as: phone });
    await write(phone, 2, 'oui');
    assert.equal((await write(phone, 2, 'non')).status, 409);
    assert.equal((await call('changePhoneWriting', { as: box(), path: { id }, json: { version: 2, text: 'non' } })).status, 409);
    assert.equal((await follow(id)).json.text, 'oui');
  });

  it('is for boxes that have a flat, and for who scanned the code', async () => {
    const stranger = new Box(world.api);
    assert.equal((await call('openPhoneWriting', { as: stranger, json: writingRequest })).status, 401);
    for (const id of ['followPhoneWriting', 'endPhoneWriting']) assert.equal((await call(id, { as: stranger, path: { id: unknownId } })).status, 401);
    assert.equal((await call('changePhoneWriting', { as: stranger, path: { id: unknownId }, json: { version: 1, text: '' } })).status, 401);
    const { id } = await open();
    const neighbour = new Box(world.api, world.letter.boxes[1].secret);
    assert.equal((await call('followPhoneWriting', { as: neighbour, path: { id } })).status, 404);
  });

  it('refuses what is too long, of another site, or no number', async () => {
    const { id, url } = await open();
    const phone = new Phone({ url });
    const text = 'x'.repeat(writingRequest.limit + 1);
    assert.equal((await write(phone, 1, text)).status, 413);
    assert.equal((await call('changePhoneWriting', { as: box(), path: { id }, json: { version: 1, text } })).status, 413);
    const origin = { Origin: 'https://evil.example' };
    assert.equal((await call('readPhoneWriting', { as: phone, headers: origin })).status, 403);
    assert.equal((await call('writePhoneWriting', { as: phone, json: { version: 1, text: '' }, headers: origin })).status, 403);
    assert.equal((await call('readPhoneWriting', { as: phone, query: { after: 'x' } })).status, 400);
    assert.equal((await follow(id, 'x')).status, 400);
    assert.equal((await call('changePhoneWriting', { as: box(), path: { id }, json: { version: 0, text: '' } })).status, 400);
    assert.equal((await call('writePhoneWriting', { as: phone, json: { version: 0, text: '' } })).status, 400);
    assert.equal((await call('openPhoneWriting', { as: box(), json: { ...writingRequest, limit: 0 } })).status, 400);
    assert.equal((await call('openPhoneWriting', { as: box(), body: ' '.repeat(16 * 1024 + 1) })).status, 413);
  });

  it('slows down who guesses, and a television that asks without end', async () => {
    const until429 = async (ask) => {
      let status = 0;
      for (let asked = 0; status !== 429 && asked < 300; ++asked) ({ status } = await ask());
      assert.equal(status, 429);
    };
    const guesser = new Phone({ url: `${world.hub.url}/phonewriting#${'0'.repeat(32)}` });
    await until429(() => call('readPhoneWriting', { as: guesser }));
    await until429(() => write(guesser, 1, ''));
    await until429(() => call('openPhoneWriting', { as: box(), json: writingRequest }));
  });
}
