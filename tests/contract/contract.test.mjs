// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// usage: node --test contract.test.mjs, with PALIER_HUB and PALIER_API set. The real hub is asked everything the API description names;
// each request and each answer must be as described, and each operation must have been seen to work.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import WebSocket from 'ws';
import { RealHub } from './realhub.mjs';
import { Specification } from './specification.mjs';

const { PALIER_HUB: program, PALIER_API: file } = process.env;
const specification = new Specification(file);
let hub;
let karim;
let building;

const draft = (more = {}) => ({ audience: [building], priority: 'important', language: 'fr', headline: 'Essai', text: 'Bonjour 🛗', ...more });
const news = (more = {}) => ({ audience: [building], subject: 'works', icon: 'wrench', language: 'fr', headline: 'Travaux', text: 'Jeudi', ...more });
const now = () => new Date().toISOString();

before(async () => {
  hub = await RealHub.start(program, specification);
  karim = await hub.signIn('caretaker');
  const { body } = await hub.call('GET', '/v1/territory', { headers: karim });
  building = body.nodes.find((node) => node.name === 'Bâtiment B').id;
});
after(async () => assert.equal(await hub.stop(), 0));

test('what is served is what is described', () => {
  const served = execFileSync(program, ['routes'], { encoding: 'utf8' }).trim().split('\n');
  assert.deepEqual(served, specification.operations);
});

test('everybody may ask for health', async () => assert.equal((await hub.call('GET', '/v1/health')).body.status, 'ok'));

test('lists and details are as described', async () => {
  const { body } = await hub.call('GET', '/v1/messages?limit=100', { headers: karim });
  for (const { message } of body.messages) await hub.call('GET', `/v1/messages/${message.id}`, { headers: karim });
  assert.ok(body.messages.length > 20);
  assert.equal((await hub.call('GET', '/v1/messages?limit=2', { headers: karim })).body.more, true);
  for (const path of ['/v1/news', '/v1/help', '/v1/session']) await hub.call('GET', path, { headers: karim });
});

test('a message is sent, read, and cancelled', async () => {
  const sent = await hub.command(karim, 'message.send', draft({
    answers: [{ id: 'yes', label: 'Oui' }, { id: 'no', label: 'Non' }],
    variants: [{ language: 'ar', headline: 'تجربة', text: 'مرحبا', answers: [{ id: 'yes', label: 'نعم' }, { id: 'no', label: 'لا' }] }],
    startsAt: now(), expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  }));
  assert.equal(sent.status, 200);
  const at = now();
  const receipts = ['stored', 'presented', 'read', 'answered'].map((level) => ({ message: sent.body.id, level, at, ...(level === 'answered' ? { answer: 'no' } : {}) }));
  assert.equal((await hub.call('POST', '/v1/sync', { headers: hub.box(), body: { boot: randomUUID(), cursors: {}, receipts } })).status, 200);
  const detail = await hub.call('GET', `/v1/messages/${sent.body.id}`, { headers: karim });
  assert.equal(detail.body.counts.answered, 1);
  assert.equal((await hub.command(karim, 'message.cancel', { message: sent.body.id })).status, 200);
  assert.ok((await hub.call('GET', `/v1/messages/${sent.body.id}`, { headers: karim })).body.message.cancelledAt);
});

test('news are published and withdrawn', async () => {
  const landlord = await hub.signIn('landlord');
  const published = await hub.command(landlord, 'news.publish', news({ pinned: true, validUntil: '2099-01-01T00:00:00.000Z' }));
  assert.equal(published.status, 200);
  assert.equal((await hub.command(landlord, 'news.withdraw', { news: published.body.id })).status, 200);
  assert.equal((await hub.command(karim, 'news.publish', news())).status, 403);
});

test('help is asked for, taken and closed', async () => {
  const id = randomUUID();
  assert.equal((await hub.command(hub.box(), 'help.request', { id, askedAt: now() })).status, 200);
  assert.equal((await hub.command(karim, 'help.take', { help: id })).status, 200);
  assert.equal((await hub.command(karim, 'help.take', { help: id })).status, 409);
  assert.equal((await hub.command(karim, 'help.close', { help: id, note: 'fait' })).status, 200);
  await hub.call('GET', '/v1/help', { headers: karim });
});

test('a box keeps in step and every row is what its type says', async () => {
  const types = { place: 'Place', message: 'Message', news: 'News', help: 'HelpRequest' };
  const cursors = {};
  let rows = 0;
  for (let more = true; more; ) {
    const { body } = await hub.call('POST', '/v1/sync', { headers: hub.box(), body: { boot: randomUUID(), software: 'contract', cursors, max: 20 } });
    more = false;
    for (const [scope, answer] of Object.entries(body.scopes)) {
      const part = answer.reset ?? answer;
      cursors[scope] = { e: part.e, s: part.to, staging: part.more };
      more ||= part.more;
      for (const change of part.changes.filter(({ op }) => op === 'put')) specification.schema(types[change.type])(change.body, `${scope}, ${change.type}`);
      rows += part.changes.length;
    }
  }
  assert.ok(rows > 40);
});

test('a new box is paired', async () => {
  const secret = randomBytes(32);
  const box = { Authorization: `Bearer ${secret.toString('hex')}` };
  const asked = await hub.call('POST', '/v1/pair', { body: { secretHash: createHash('sha256').update(secret).digest('hex'), model: 'Box', software: '1' } });
  const { code } = asked.body;
  assert.equal((await hub.call('GET', '/v1/pair', { headers: box })).body.state, 'waiting');
  assert.equal((await hub.call('POST', '/v1/pair/confirm', { headers: box })).status, 409);
  await hub.call('GET', `/v1/pairings/${code}`, { headers: karim });
  const { body } = await hub.call('GET', '/v1/territory', { headers: karim });
  const flat = body.nodes.find((node) => node.kind === 'flat' && node.boxes === 0);
  assert.equal((await hub.command(karim, 'pairing.offer', { code, flat: flat.id })).status, 200);
  assert.equal((await hub.call('GET', '/v1/pair', { headers: box })).body.place.flat.id, flat.id);
  await hub.call('GET', `/v1/pairings/${code}`, { headers: karim });
  assert.equal((await hub.call('POST', '/v1/pair/confirm', { headers: box })).body.state, 'bound');
  assert.equal((await hub.call('GET', `/v1/pairings/${code}`, { headers: karim })).body.state, 'bound');
});

test('refusals are as described', async () => {
  const key = randomUUID();
  const wrong = true;
  assert.equal((await hub.command(karim, 'message.send', draft(), { key })).status, 200);
  assert.equal((await hub.command(karim, 'message.send', draft({ text: 'autre' }), { key })).status, 422);
  assert.equal((await hub.command(karim, 'message.send', draft({ colour: 'red' }), { wrong })).body.field, 'message.send.colour');
  assert.equal((await hub.command(karim, 'message.send', draft({ audience: ['flat:999'] }))).status, 404);
  const variants = ['ar', 'en', 'es'].map((language) => ({ language, headline: 'x', text: 'é'.repeat(4000) }));
  assert.equal((await hub.command(karim, 'message.send', draft({ text: 'é'.repeat(4000), variants }))).status, 413);
  assert.equal((await hub.call('POST', '/v1/commands', { raw: '{', headers: { ...karim, 'Idempotency-Key': key }, wrong })).status, 400);
  assert.equal((await hub.call('POST', '/v1/sync', { raw: ' '.repeat(2 ** 20 + 1), headers: hub.box(), wrong })).status, 413);
  assert.equal((await hub.call('POST', '/v1/sync', { body: { boot: randomUUID(), cursors: {} } })).status, 401);
  assert.equal((await hub.call('POST', '/v1/session', { body: { name: 'nobody', password: 'wrong' } })).status, 401);
  assert.equal((await hub.call('POST', '/v1/session', { body: { name: 'nobody', password: 'wrong' } })).status, 429);
  assert.equal((await hub.call('GET', '/v1/messages?limit=0', { headers: karim })).status, 400);
  assert.equal((await hub.call('GET', `/v1/messages/${randomUUID()}`, { headers: karim })).status, 404);
  assert.equal((await hub.call('GET', '/v1/pairings/BBBBBBBB', { headers: karim })).status, 404);
  const office = await hub.signIn('administrator');
  for (const path of ['/v1/messages', `/v1/messages/${randomUUID()}`, '/v1/news', '/v1/help'])
    assert.equal((await hub.call('GET', path, { headers: office })).status, 403);
});

/** The first text frame that `accept` likes. */
function frame(socket, accept) {
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => accept(JSON.parse(data)) && resolve(JSON.parse(data)));
  });
}

function open(path, headers) {
  const socket = new WebSocket(hub.url.replace('http', 'ws') + path, { headers });
  return new Promise((resolve, reject) => socket.on('open', () => resolve(socket)).on('unexpected-response', (_, answer) => reject(answer.statusCode)));
}

test('a hint tells the box and a live frame tells the page', async () => {
  const box = await open('/v1/hints', hub.box());
  const page = await open('/v1/live', { Cookie: karim.Cookie });
  const hint = frame(box, ({ h }) => h?.[building]);
  const live = frame(page, ({ changed }) => changed.includes('messages'));
  const { body } = await hub.command(karim, 'message.send', draft());
  assert.equal((await hint).h[building], body.seqs[building]);
  assert.ok((await live).changed.includes(`message:${body.id}`));
  const receipt = frame(page, ({ changed }) => changed.length === 1 && changed[0] === `message:${body.id}`);
  await hub.call('POST', '/v1/sync', { headers: hub.box(), body: { boot: randomUUID(), cursors: {}, receipts: [{ message: body.id, level: 'read', at: now() }] } });
  await receipt;
  box.close();
  page.close();
});

test('WebSockets without a credential are refused before the upgrade', async () => {
  for (const path of ['/v1/hints', '/v1/live']) {
    await assert.rejects(open(path, {}), (status) => status === 401);
    assert.equal((await hub.call('GET', path)).status, 401);
  }
  assert.equal((await hub.call('GET', '/v1/hints', { headers: hub.box() })).status, 426);
  assert.equal((await hub.call('GET', '/v1/live', { headers: karim })).status, 426);
});

test('signing out ends the session and its page', async () => {
  const headers = await hub.signIn('caretaker');
  const page = await open('/v1/live', { Cookie: headers.Cookie });
  const closed = new Promise((resolve) => page.on('close', resolve));
  assert.equal((await hub.call('DELETE', '/v1/session', { headers })).status, 204);
  assert.equal((await hub.call('GET', '/v1/session', { headers })).status, 401);
  assert.equal(await closed, 4401);
});

test('every operation was seen to work', () => {
  const working = (name) => [...hub.seen].some((seen) => seen.startsWith(`${name} 2`) || seen === `${name} 426`);
  assert.deepEqual(specification.operations.filter((name) => !working(name)), []);
});
