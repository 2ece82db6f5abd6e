// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Api, contactOf, lodgeOf, messageTo, newsTo, now, unknownId, uuid7, worksFor } from '../lib/api.mjs';
import { Box } from '../lib/box.mjs';
import { Hub, sampleResidence } from '../lib/program.mjs';

/** Every command of openapi.yaml. */
export function commands(world) {
  const send = (...asked) => world.api.command(...asked);
  const boxOf = (index) => new Box(world.api, world.letter.boxes[index].secret);

  it('sends a message, and withdraws it once', async () => {
    const { id, seqs, flats } = await world.api.done(world.caretaker, 'message.send', messageTo(world.residence));
    assert.ok(flats > 1 && seqs[world.residence] > 0, JSON.stringify({ seqs, flats }));
    const cancelled = await world.api.done(world.caretaker, 'message.cancel', { message: id });
    assert.equal(cancelled.seqs[world.residence], seqs[world.residence] + 1);
    const { json } = await world.api.call('getMessage', { as: world.caretaker, path: { id } });
    assert.ok(json.message.cancelledAt);
    assert.equal(json.counts.cancelled, flats);
    assert.deepEqual((await world.api.done(world.caretaker, 'message.cancel', { message: id })).seqs, {});
  });

  it('sends everything that a message can hold', async () => {
    const answers = [{ id: 'yes', label: 'Oui' }, { id: 'no', label: 'Non' }];
    const translated = [{ id: 'yes', label: 'نعم' }, { id: 'no', label: 'لا' }];
    const variants = [{ language: 'ar', headline: 'المصعد معطل', text: 'سيصل العامل.', answers: translated }];
    const startsAt = now();
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const full = { ...messageTo(world.residence), priority: 'important', answers, variants, startsAt, expiresAt };
    const { id } = await world.api.done(world.caretaker, 'message.send', full);
    const { message } = (await world.api.call('getMessage', { as: world.caretaker, path: { id } })).json;
    for (const key of ['priority', 'language', 'headline', 'text', 'answers', 'variants', 'startsAt', 'expiresAt'])
      assert.deepEqual(message[key], full[key], key);
  });

  it('asks who gives too many commands in a minute to wait', async () => {
    const data = world.scratch.in('strict');
    const letter = await sampleResidence(data);
    const hub = await Hub.serve(data, { commandsPerMinute: 2 });
    try {
      const api = new Api(world.contract, hub.url);
      const caretaker = await api.signIn(letter.signIns.find(({ role }) => role === 'caretaker'));
      const draft = messageTo(world.residence);
      for (let sent = 0; sent < 2; ++sent) await api.done(caretaker, 'message.send', draft);
      const { status, headers } = await api.command(caretaker, 'message.send', draft);
      assert.equal(status, 429);
      assert.ok(Number(headers['retry-after']) <= 60, headers['retry-after']);
    } finally {
      assert.equal(await hub.close(), 0);
    }
  });

  it('tells what a residence is like, changes it, and takes it back', async () => {
    const told = async () => (await world.api.call('getResidence', { as: world.landlord, path: { residence: world.residence } })).json;
    const hours = [{ day: 'monday', spans: [{ from: '08:00', until: '12:00' }, { from: '18:00', until: '24:00' }] }];
    const lodge = await world.api.done(world.caretaker, 'lodge.publish', { ...lodgeOf(world.residence), hours });
    assert.equal((await world.api.done(world.landlord, 'lodge.publish', { ...lodgeOf(world.residence), name: 'Sofia', hours })).id, lodge.id);
    assert.deepEqual([(await told()).lodge.name, (await told()).lodge.hours], ['Sofia', hours]);
    const contact = await world.api.done(world.caretaker, 'contact.publish', contactOf(world.residence));
    await world.api.done(world.caretaker, 'contact.publish', { ...contactOf(world.residence), id: contact.id, phone: '112' });
    assert.equal((await told()).contacts.find(({ id }) => id === contact.id).phone, '112');
    const works = await world.api.done(world.caretaker, 'works.publish', worksFor(world.residence));
    assert.equal((await told()).works.find(({ id }) => id === works.id).until, '2098-11-24');
    for (const { id } of [lodge, contact, works]) await world.api.done(world.caretaker, 'residence.withdraw', { entry: id });
    const { lodge: none, contacts, works: diary } = await told();
    assert.ok(!none && [...contacts, ...diary].every(({ id }) => ![contact.id, works.id].includes(id)));
  });

  it('publishes news, and takes it back', async () => {
    const validUntil = new Date(Date.now() + 86_400_000).toISOString();
    const variants = [{ language: 'ar', headline: 'انقطاع الماء', text: 'صباح الثلاثاء.' }];
    const full = { ...newsTo(world.residence), pinned: true, validUntil, variants };
    const { id } = await world.api.done(world.landlord, 'news.publish', full);
    const list = async () => (await world.api.call('listNews', { as: world.landlord })).json.news;
    const published = (await list()).find((news) => news.id === id);
    for (const key of ['subject', 'icon', 'language', 'headline', 'text', 'pinned', 'variants', 'validUntil']) assert.deepEqual(published[key], full[key], key);
    await world.api.done(world.landlord, 'news.withdraw', { news: id });
    assert.ok((await list()).every((news) => news.id !== id));
  });

  it('asks for help, takes the request, and closes it', async () => {
    const { id } = await askForHelp(world, boxOf(0));
    const shown = async () => (await world.api.call('listHelp', { as: world.caretaker })).json.requests.find((request) => request.id === id);
    assert.equal((await shown()).state, 'open');
    const said = await askForHelp(world, boxOf(0), { text: ' المصعد\n لا يعمل ' });
    const { requests } = (await world.api.call('listHelp', { as: world.caretaker })).json;
    assert.equal(requests.find((request) => request.id === said.id).text, 'المصعد لا يعمل');
    assert.equal('text' in requests.find((request) => request.id === id), false);
    await world.api.done(world.caretaker, 'help.take', { help: id });
    assert.equal((await shown()).takenBy, world.caretaker.session.user.displayName);
    assert.equal((await send(world.caretaker, 'help.take', { help: id })).status, 409);
    await world.api.done(world.caretaker, 'help.close', { help: id, note: 'Courses montées.' });
    assert.equal((await shown()).note, 'Courses montées.');
    assert.equal((await send(world.caretaker, 'help.close', { help: id })).status, 409);
  });

  it('answers a command that comes twice as the first time, and does it once', async () => {
    const key = uuid7();
    const body = messageTo(world.emptyFlats[0]);
    const count = async () => (await world.api.call('listMessages', { as: world.caretaker, query: { limit: 100 } })).json.messages.length;
    const before = await count();
    const first = await send(world.caretaker, 'message.send', body, { key });
    const second = await send(world.caretaker, 'message.send', body, { key });
    assert.deepEqual([second.status, second.json], [first.status, first.json]);
    assert.equal(await count(), before + 1);
    const other = await send(world.caretaker, 'message.send', { ...body, text: 'Autre chose.' }, { key });
    assert.deepEqual([other.status, other.json.field], [422, 'Idempotency-Key']);
  });

  it('lets two people choose the same key', async () => {
    const key = uuid7();
    const first = await send(world.caretaker, 'message.send', messageTo(world.residence), { key });
    const second = await send(world.stranger, 'message.send', messageTo(world.foreignResidence), { key });
    assert.deepEqual([first.status, second.status], [200, 200]);
    assert.notEqual(first.json.id, second.json.id);
  });

  it('gives a refusal that comes twice as the first time', async () => {
    const key = uuid7();
    const first = await send(world.caretaker, 'message.cancel', { message: unknownId }, { key });
    const second = await send(world.caretaker, 'message.cancel', { message: unknownId }, { key });
    assert.deepEqual([first.status, second.status, second.text], [404, 404, first.text]);
  });

  it('takes nothing without a credential, a token or a key', async () => {
    const json = { type: 'message.send', body: messageTo(world.residence) };
    const key = { 'Idempotency-Key': uuid7() };
    assert.equal((await world.api.call('postCommand', { json, headers: key })).status, 401);
    assert.equal((await world.api.call('postCommand', { json, headers: { ...key, Cookie: world.caretaker.cookie } })).status, 403);
    const keyless = await world.api.call('postCommand', { as: world.caretaker, json });
    assert.deepEqual([keyless.status, keyless.json.field], [400, 'Idempotency-Key']);
  });

  it('lets each role do what is its business', async () => {
    const box = boxOf(0);
    const forbidden = [
      [world.administrator, 'message.send', messageTo(world.residence)], [world.administrator, 'news.publish', newsTo(world.residence)],
      [world.caretaker, 'news.publish', newsTo(world.residence)], [world.landlord, 'help.take', { help: unknownId }],
      [world.townhall, 'pairing.offer', { code: 'BCDFGHJK', flat: world.emptyFlats[0] }],
      [world.caretaker, 'help.request', { id: uuid7(), askedAt: now() }],
      [box, 'message.send', messageTo(world.residence)], [box, 'help.close', { help: unknownId }],
    ];
    for (const [as, type, body] of forbidden) assert.equal((await send(as, type, body)).status, 403, `${type} by ${as.session?.user.role ?? 'a box'}`);
  });

  it('takes no command of a megabyte', async () => {
    const answer = await world.api.call('postCommand', { as: world.caretaker, body: ' '.repeat(1024 * 1024 + 1), headers: { 'Idempotency-Key': uuid7() } });
    assert.equal(answer.status, 413);
  });
}

/** Asks as a box does; the request's id. */
export async function askForHelp(world, box, about = {}) {
  return world.api.done(box, 'help.request', { id: uuid7(), askedAt: now(), ...about });
}
