// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Bad input over HTTP: each answer names what is wrong, nothing happens, and the hub goes on.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { contactOf, lodgeOf, messageTo, newsTo, now, unknownId, uuid7, worksFor } from './lib/api.mjs';
import { Box } from './lib/box.mjs';
import { bodiesAtTheLimits, inWords, wrongBodies } from './lib/mutations.mjs';
import { exchange } from './lib/wire.mjs';
import { World } from './lib/world.mjs';
import { writingRequest } from './operations/phonewriting.mjs';

const later = () => new Date(Date.now() + 3_600_000).toISOString();
const variant = (extra = {}) => ({ language: 'ar', headline: 'المصعد معطل', text: 'سيصل العامل.', ...extra });

/** A right body for each command, with every field there is. */
function rightCommands(world) {
  const answers = [{ id: 'yes', label: 'Oui' }];
  const message = { ...messageTo(world.residence), answers, variants: [variant({ answers: [{ id: 'yes', label: 'نعم' }] })], startsAt: now(), expiresAt: later() };
  return {
    'message.send': [world.caretaker, message],
    'message.cancel': [world.caretaker, { message: unknownId }],
    'news.publish': [world.landlord, { ...newsTo(world.residence), pinned: false, variants: [variant()], validUntil: later() }],
    'news.withdraw': [world.landlord, { news: unknownId }],
    'lodge.publish': [
      world.caretaker,
      {
        ...lodgeOf(world.residence),
        variants: [{ language: 'ar', role: 'حارس', place: 'المدخل أ' }],
        hours: [{ day: 'monday', spans: [{ from: '08:00', until: '12:00' }] }],
        exceptions: [{ from: '2098-12-24', until: '2098-12-26', spans: [{ from: '08:00', until: '10:00' }] }],
      },
    ],
    'contact.publish': [world.caretaker, { ...contactOf(world.residence), id: unknownId, emergency: true, variants: [variant()] }],
    'works.publish': [world.landlord, { ...worksFor(world.residence), id: unknownId, until: '2098-11-24T12:00', variants: [variant()] }],
    'residence.withdraw': [world.caretaker, { entry: unknownId }],
    'help.request': [new Box(world.api, world.letter.boxes[0].secret), { id: uuid7(), message: unknownId, askedAt: now() }],
    'help.take': [world.caretaker, { help: unknownId }],
    'help.close': [world.caretaker, { help: unknownId, note: 'Fait.' }],
    'pairing.offer': [world.caretaker, { code: 'BCDFGHJK', flat: world.emptyFlats[0] }],
  };
}

/** A right body for each other operation that takes one. */
function rightBodies(world) {
  const cursors = { [world.residence]: { e: '0123456789abcdef', s: 3, why: 'digest', staging: false } };
  const receipts = [{ message: unknownId, level: 'answered', answer: 'yes', at: now() }];
  return {
    signIn: [undefined, { name: 'somebody', password: 'something' }],
    sync: [new Box(world.api, world.letter.boxes[0].secret), { boot: uuid7(), software: 'test', cursors, receipts, max: 5 }],
    openPhoneWriting: [new Box(world.api, world.letter.boxes[0].secret), writingRequest],
    startPairing: [undefined, { secretHash: new Box(world.api).secretHash, model: 'Palier Box', software: 'test' }],
  };
}

describe('bad input over HTTP', () => {
  const world = new World();
  before(() => world.open());
  after(() => world.close());
  const send = (...asked) => world.api.command(...asked);
  const write = (text, more = {}) => send(world.caretaker, 'message.send', { ...messageTo(world.residence), text, ...more });

  const refused = (answer, field, what) =>
    assert.deepEqual([answer.status, answer.json?.title, answer.json?.field], [400, 'invalid', field], `${what}: ${answer.text}`);

  describe('one field at fault is named by its path', () => {
    const types = ['message.send', 'message.cancel', 'news.publish', 'news.withdraw', 'lodge.publish', 'contact.publish', 'works.publish', 'residence.withdraw', 'help.request', 'help.take', 'help.close', 'pairing.offer'];
    it('in every command there is', () =>
      assert.deepEqual(types.sort(), Object.keys(world.contract.schema('Command').discriminator.mapping).sort()));

    for (const type of types) {
      it(`in ${type}`, async () => {
        const [as, body] = rightCommands(world)[type];
        const schema = { $ref: world.contract.schema('Command').discriminator.mapping[type] };
        for (const { what, path, body: json } of wrongBodies(world.contract, schema, { type, body })) {
          const field = path[0] === 'body' && path.length > 1 ? inWords([type, ...path.slice(1)]) : inWords(path);
          const answer = await world.api.call('postCommand', { as, json, headers: { 'Idempotency-Key': uuid7() } });
          refused(answer, field || undefined, `${type} with ${what} at ${inWords(path)}`);
        }
      });
    }

    for (const id of ['signIn', 'sync', 'startPairing', 'openPhoneWriting']) {
      it(`in ${id}`, async () => {
        const [as, right] = rightBodies(world)[id];
        for (const { what, path, body: json } of wrongBodies(world.contract, world.contract.operations.get(id).body, right))
          refused(await world.api.call(id, { as, json }), inWords(path) || undefined, `${id} with ${what} at ${inWords(path)}`);
      });
    }
  });

  describe('what keeps to the limits is no bad input', () => {
    const accepted = ({ status, text }, what) => assert.notEqual(status, 400, `${what}: ${text}`);

    it('in a command', async () => {
      for (const [type, [as, body]] of Object.entries(rightCommands(world))) {
        const schema = { $ref: world.contract.schema('Command').discriminator.mapping[type] };
        for (const { what, path, body: json } of bodiesAtTheLimits(world.contract, schema, { type, body }))
          accepted(await world.api.call('postCommand', { as, json, headers: { 'Idempotency-Key': uuid7() } }), `${type} with ${what} at ${inWords(path)}`);
      }
    });

    it('in any other body', async () => {
      for (const [id, [as, right]] of Object.entries(rightBodies(world)))
        for (const { what, path, body: json } of bodiesAtTheLimits(world.contract, world.contract.operations.get(id).body, right))
          accepted(await world.api.call(id, { as, json }), `${id} with ${what} at ${inWords(path)}`);
    });
  });

  it('is no JSON at all', async () => {
    const bodies = ['', '{', 'null', '[]', '"text"', '{"type": }', '{"a": 1} {}', "{'a': 1}", '{"a": 01}', '\u{FEFF}{', Buffer.from([0x7b, 0xff, 0x7d]), '['.repeat(4_000)];
    for (const [id, [as]] of Object.entries({ ...rightBodies(world), postCommand: [world.caretaker] })) {
      for (const body of bodies) {
        const answer = await world.api.call(id, { as, body, headers: { 'Idempotency-Key': uuid7() } });
        refused(answer, undefined, `${id} with ${String(body).slice(0, 20)}`);
      }
    }
  });

  it('is not said to be JSON', async () => {
    for (const [id, [as, json]] of Object.entries(rightBodies(world)))
      refused(await world.api.call(id, { as, body: JSON.stringify(json), headers: { 'Content-Type': 'text/plain' } }), 'Content-Type', id);
  });

  it('has a key that is no UUID', async () => {
    for (const key of ['1', 'not-a-uuid', `${uuid7()}x`, uuid7().toUpperCase(), 'é'.repeat(36)].map((text) => Buffer.from(text).toString('latin1')))
      refused(await send(world.caretaker, 'message.send', messageTo(world.residence), { key }), 'Idempotency-Key', key);
  });

  it('names the limit that a text passes', async () => {
    for (const [answer, limit] of [[await write('x'.repeat(10_000)), '4000'], [await write('', { headline: 'x'.repeat(10_000) }), '60']]) {
      assert.equal(answer.status, 400);
      assert.match(answer.json.detail, new RegExp(`10000.*${limit}`));
    }
  });

  it('names the limit that a whole message passes', async () => {
    const variants = ['en', 'es', 'it', 'pt', 'tr'].map((language) => ({ language, headline: 'x', text: 'x'.repeat(4000) }));
    const answer = await write('x', { variants });
    assert.deepEqual([answer.status, answer.json.title, answer.json.field], [413, 'too-large', 'message.send']);
    assert.match(answer.json.detail, /16/);
  });

  it('counts characters as people do: an emoji is one', async () => {
    for (const more of [{ headline: '😀'.repeat(60) }, { answers: [{ id: 'a', label: '🙏'.repeat(40) }] }]) assert.equal((await write('', more)).status, 200);
    refused(await write('', { headline: '😀'.repeat(61) }), 'message.send.headline', '61 emoji');
    assert.equal((await write('🌻'.repeat(3000))).status, 200);
  });

  it('keeps emoji, right-to-left marks and HTML as the text that they are', async () => {
    const box = new Box(world.api, world.letter.boxes[0].secret);
    const texts = ['👩‍👩‍👧‍👦 🇫🇷 👍🏽', '\u202Eegassem\u202C \u200Fمرحبا\u200F \u2067abc\u2069', '<script>alert("x")</script> <b>gras</b> &amp; \'; DROP TABLE message; --',
      '%1 %n {0} ${x} \\n', 'Zeile\nzwei\tTab', 'Z̸̢̛a̶l̵g̷o̴', '\u00e9 e\u0301'];
    for (const text of texts) {
      const headline = [...text.replace(/\s/g, ' ')].slice(0, 60).join('');
      const { status, json } = await write(text, { headline, answers: [{ id: 'a', label: [...headline].slice(0, 12).join('') }] });
      assert.equal(status, 200, json.detail);
      const { id } = json;
      const { message } = (await world.api.call('getMessage', { as: world.caretaker, path: { id } })).json;
      assert.deepEqual([message.text, message.headline], [text, headline]);
      await box.sync();
      assert.deepEqual(box.row('message', id), message);
    }
  });

  it('refuses what is no text', async () => {
    for (const [name, escape] of [['half an emoji', '\\ud83d'], ['a NUL', '\\u0000'], ['an escape character', '\\u001b']]) {
      const body = JSON.stringify({ type: 'message.send', body: messageTo(world.residence) }).replace('Ascenseur', `A${escape}`);
      refused(await world.api.call('postCommand', { as: world.caretaker, body, headers: { 'Idempotency-Key': uuid7() } }), 'message.send.headline', name);
    }
  });

  it('is about somebody else’s flat, message, news or request: the same answer as for what is not there', async () => {
    const theirs = await world.api.done(world.stranger, 'message.send', messageTo(world.foreignResidence));
    const news = await world.api.done(world.landlord, 'news.publish', newsTo(world.foreignResidence));
    const help = await world.api.done(new Box(world.api, world.letter.boxes[0].secret), 'help.request', { id: uuid7(), askedAt: now() });
    const box = new Box(world.api, world.letter.boxes[1].secret);
    const pairs = [
      [world.caretaker, 'message.send', messageTo(world.foreignFlat), messageTo('flat:999999999')],
      [world.caretaker, 'message.send', messageTo(world.residence, world.foreignResidence), messageTo(world.residence, 'residence:999999999')],
      [world.landlord, 'news.publish', newsTo('town:1'), newsTo('town:999999999')],
      [world.caretaker, 'message.cancel', { message: theirs.id }, { message: unknownId }],
      [world.townhall, 'news.withdraw', { news: news.id }, { news: unknownId }],
      [world.stranger, 'help.take', { help: help.id }, { help: unknownId }],
      [world.stranger, 'help.close', { help: help.id }, { help: unknownId }],
      [box, 'help.request', { id: uuid7(), askedAt: now(), message: theirs.id }, { id: uuid7(), askedAt: now(), message: unknownId }],
    ];
    for (const [as, type, foreign, unknown] of pairs) {
      const [one, other] = [await send(as, type, foreign), await send(as, type, unknown)];
      assert.deepEqual([one.status, one.text], [404, other.text], type);
    }
  });

  it('asks for somebody else’s scope: it gets its own only', async () => {
    const box = new Box(world.api, world.letter.boxes[0].secret);
    const { scopes, scopeList } = await box.ask({ cursors: { [world.foreignFlat]: { e: '0123456789abcdef', s: 0 }, 'flat:999999999': { e: '0123456789abcdef', s: 0 } } });
    assert.deepEqual(Object.keys(scopes).sort(), [...scopeList].sort());
    assert.ok(!scopeList.includes(world.foreignFlat), `${scopeList}`);
  });

  it('asks for an address that is not there, or by another method', async () => {
    const answers = [];
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const lost = await exchange(`${world.hub.url}/v1/nowhere`, method, method === 'GET' ? {} : { body: '{}' });
      assert.deepEqual([lost.status, lost.type, JSON.parse(lost.text).title], [404, 'application/problem+json', 'not-found'], method);
      answers.push(lost);
    }
    const wrong = await exchange(`${world.hub.url}/v1/sync`, 'PUT', { body: '{}' });
    assert.deepEqual([wrong.status, wrong.type, wrong.headers.allow], [405, 'application/problem+json', 'OPTIONS, POST']);
    for (const { status, text } of [...answers, wrong]) assert.equal(world.contract.faults('Problem', JSON.parse(text)), '', `${status}`);
  });

  it('carries a credential that nobody has', async () => {
    for (const value of ['Bearer', 'Bearer ', 'Bearer x', `Bearer ${'0'.repeat(64)}`, `Bearer ${'0'.repeat(9000)}`, 'Basic QTpC', `Bearer ${"' OR 1=1 --"}`])
      assert.equal((await world.api.call('sync', { headers: { Authorization: value }, json: { boot: uuid7(), cursors: {} } })).status, 401, value.slice(0, 40));
    for (const value of ['__Host-palier=', '__Host-palier=x', `__Host-palier=${'0'.repeat(64)}`, 'other=1', ';;;'])
      assert.equal((await world.api.call('getSession', { headers: { Cookie: value } })).status, 401, value);
  });

  it('leaves the hub in good health and with nothing to say', async () => {
    assert.equal((await world.api.call('getHealth')).json.status, 'ok');
    const unexpected = world.hub.said.split('\n').filter((line) => line && !line.includes(' event=box-stands-still ')); // some asked again and again
    assert.deepEqual(unexpected, []);
  });
});
