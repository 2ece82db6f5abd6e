// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { contactOf, messageTo, newsTo, now, worksFor } from '../lib/api.mjs';
import { Box } from '../lib/box.mjs';
import { askForHelp } from './commands.mjs';

/** How boxes keep in step: docs/feed.md. */
export function feed(world) {
  const call = (...asked) => world.api.call(...asked);
  const boxOf = (index) => new Box(world.api, world.letter.boxes[index].secret);
  const hints = async (box) => (await call('openHints', { as: box })).frames;
  const live = async (person) => (await call('openLive', { as: person })).frames;
  const answers = [{ id: 'yes', label: 'Oui' }, { id: 'no', label: 'Non' }];

  async function reportOf(id, flat) {
    const { flats } = (await call('getMessage', { as: world.caretaker, path: { id } })).json;
    return flats.find((report) => report.flat.id === flat);
  }

  it('gives a new box everything of its own scopes, and nothing a second time', async () => {
    const box = boxOf(0);
    const [{ scopes, scopeList }] = await box.sync();
    assert.ok(Object.values(scopes).every(({ reset }) => reset?.why === 'new'));
    const { flat } = world.letter.boxes[0];
    assert.ok(scopeList.includes(flat) && scopeList.includes(world.residence), `${scopeList}`);
    assert.equal(scopeList.filter((id) => id.startsWith('device:')).length, 1);
    assert.equal(box.row('place', flat)?.flat.id ?? [...box.scopes.get(flat).rows.values()][0].body.flat.id, flat);
    const [quiet] = await box.sync();
    assert.ok(Object.values(quiet.scopes).every(({ changes }) => changes?.length === 0), JSON.stringify(quiet.scopes));
  });

  it('gives the same in pages of one row', async () => {
    const [whole, paged] = [boxOf(0), boxOf(0)];
    await whole.sync();
    const pages = await paged.sync({ max: 1 });
    assert.ok(pages.length > 5, `${pages.length} pages`);
    assert.deepEqual(contentsOf(paged), contentsOf(whole));
  });

  it('hints at a change, and the delta holds it', async () => {
    const box = boxOf(0);
    await box.sync();
    const frames = await hints(box);
    const { id, seqs } = await world.api.done(world.caretaker, 'message.send', messageTo(world.residence));
    const { h } = await frames.next((frame) => frame.h?.[world.residence]);
    frames.close();
    assert.equal(h[world.residence], seqs[world.residence]);
    const [{ scopes }] = await box.sync();
    assert.deepEqual(scopes[world.residence].changes.map((change) => [change.type, change.id, change.seq]), [['message', id, h[world.residence]]]);
    assert.equal(box.row('message', id).headline, messageTo().headline);
  });

  it('starts a scope over when the cursor is of another history', async () => {
    const box = boxOf(0);
    await box.sync();
    const { e, s } = box.cursors()[world.residence];
    const why = async (cursor) => (await box.ask({ cursors: { ...box.cursors(), [world.residence]: cursor } })).scopes[world.residence].reset?.why;
    assert.equal(await why({ e: '0123456789abcdef', s }), 'epoch');
    assert.equal(await why({ e, s: s + 1000 }), 'future');
    assert.equal(await why({ e, s, why: 'digest' }), 'digest');
    assert.equal(await why({ e, s }), undefined);
  });

  it('takes what was withdrawn away again', async () => {
    const box = boxOf(0);
    const { id } = await world.api.done(world.landlord, 'news.publish', newsTo(world.residence));
    await box.sync();
    assert.ok(box.row('news', id));
    await world.api.done(world.landlord, 'news.withdraw', { news: id });
    await box.sync();
    assert.equal(box.row('news', id), undefined);
  });

  it('carries what a residence tells to the boxes it is for, and takes it away again', async () => {
    const box = boxOf(0);
    const { id } = await world.api.done(world.caretaker, 'contact.publish', contactOf(world.residence));
    const works = await world.api.done(world.landlord, 'works.publish', worksFor(world.residence));
    await box.sync();
    assert.equal(box.row('contact', id).phone, contactOf().phone);
    assert.equal(box.row('works', works.id).from, worksFor().from);
    await world.api.done(world.caretaker, 'residence.withdraw', { entry: id });
    await box.sync();
    assert.equal(box.row('contact', id), undefined);
  });

  it('shows the page what became of a message, flat by flat, and tells it when to look', async () => {
    const box = boxOf(0);
    const { flat } = world.letter.boxes[0];
    const frames = await live(world.caretaker);
    const { id } = await world.api.done(world.caretaker, 'message.send', { ...messageTo(world.residence), answers });
    await box.sync();
    const steps = [['stored', 'delivered'], ['presented', 'presented'], ['read', 'read'], ['answered', 'answered']];
    for (const [level, state] of steps) {
      const answer = level === 'answered' ? { answer: 'yes' } : {};
      await box.sync({ receipts: [{ message: id, level, at: now(), ...answer }] });
      await frames.next(({ changed }) => changed.includes(`message:${id}`));
      assert.equal((await reportOf(id, flat)).state, state);
    }
    frames.close();
    assert.deepEqual((await reportOf(id, flat)).answer, answers[0]);
  });

  it('keeps the first receipt of each level, whatever comes late, twice or in another order', async () => {
    const box = boxOf(1);
    const { flat } = world.letter.boxes[1];
    const { id } = await world.api.done(world.caretaker, 'message.send', { ...messageTo(flat), answers });
    const at = now();
    await box.sync({ receipts: [{ message: id, level: 'answered', answer: 'no', at }, { message: id, level: 'stored', at }] });
    const first = await reportOf(id, flat);
    await box.sync({ receipts: [{ message: id, level: 'read', at: now() }, { message: id, level: 'answered', answer: 'yes', at: now() }] });
    const second = await reportOf(id, flat);
    assert.equal(first.state, 'answered');
    assert.deepEqual([second.state, second.since, second.answer], [first.state, first.since, first.answer]);
  });

  it('believes no receipt for a message of somebody else', async () => {
    const { id } = await world.api.done(world.caretaker, 'message.send', messageTo(world.letter.boxes[1].flat));
    await boxOf(0).sync({ receipts: [{ message: id, level: 'read', at: now() }] });
    const { flats } = (await call('getMessage', { as: world.caretaker, path: { id } })).json;
    assert.deepEqual(flats.map(({ flat, state }) => [flat.id, state]), [[world.letter.boxes[1].flat, 'queued']]);
  });

  it('shows the flat how its request for help goes on, without the note for staff', async () => {
    const box = boxOf(2);
    const frames = await live(world.caretaker);
    const { id } = await askForHelp(world, box);
    await frames.next(({ changed }) => changed.includes('help'));
    frames.close();
    await world.api.done(world.caretaker, 'help.take', { help: id });
    await world.api.done(world.caretaker, 'help.close', { help: id, note: 'Only for staff' });
    await box.sync();
    const row = box.row('help', id);
    assert.deepEqual([row?.state, row?.note], ['closed', undefined]);
  });

  it('marks the flat that asked for help about a message', async () => {
    const { flat } = world.letter.boxes[2];
    const { id } = await world.api.done(world.caretaker, 'message.send', messageTo(flat));
    await askForHelp(world, boxOf(2), { message: id });
    assert.equal((await reportOf(id, flat)).needsHelp, true);
  });

  it('opens its sockets to boxes and staff of its own pages only', async () => {
    const origin = { Origin: 'https://evil.example' };
    for (const [id, as] of [['openHints', boxOf(0)], ['openLive', world.caretaker]]) {
      assert.equal((await call(id)).status, 401, id);
      assert.equal((await call(id, { as, headers: origin })).status, 403, id);
      assert.equal((await call(id, { as, plain: true })).status, 426, id);
    }
    assert.equal((await call('openHints', { as: world.caretaker })).status, 401);
    assert.equal((await call('openLive', { as: boxOf(0) })).status, 401);
  });

  it('answers no stranger, and no megabyte', async () => {
    const json = { boot: boxOf(0).boot, cursors: {} };
    assert.equal((await call('sync', { json })).status, 401);
    assert.equal((await call('sync', { as: new Box(world.api), json })).status, 401);
    assert.equal((await call('sync', { as: boxOf(0), json: { cursors: {} } })).json.field, 'boot');
    assert.equal((await call('sync', { as: boxOf(0), body: ' '.repeat(1024 * 1024 + 1) })).status, 413);
  });
}

const contentsOf = (box) => [...box.scopes].map(([id, { rows }]) => [id, [...rows].sort()]).sort();
