// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { messageTo, unknownId } from '../lib/api.mjs';

/** What staff reads: territory, messages, news, help requests. */
export function reading(world) {
  const call = (...asked) => world.api.call(...asked);
  const status = async (...asked) => (await call(...asked)).status;
  const lists = ['getTerritory', 'listMessages', 'listNews', 'listHelp'];

  it('shows nothing to nobody, nor to a box', async () => {
    const box = { headers: () => ({ Authorization: `Bearer ${world.letter.boxes[0].secret}` }) };
    for (const id of lists) {
      assert.equal(await status(id), 401, id);
      assert.equal(await status(id, { as: box }), 401, `${id} for a box`);
    }
    assert.equal(await status('getMessage', { path: { id: unknownId } }), 401);
  });

  it('shows each role what is its business', async () => {
    const allowed = {
      caretaker: { getTerritory: 200, listMessages: 200, listNews: 200, listHelp: 200 },
      landlord: { getTerritory: 200, listMessages: 200, listNews: 200, listHelp: 403 },
      townhall: { getTerritory: 200, listMessages: 200, listNews: 200, listHelp: 403 },
      administrator: { getTerritory: 200, listMessages: 403, listNews: 403, listHelp: 403 },
    };
    for (const [role, expected] of Object.entries(allowed))
      for (const id of lists) assert.equal(await status(id, { as: world[role] }), expected[id], `${id} for ${role}`);
    assert.equal(await status('getMessage', { as: world.administrator, path: { id: unknownId } }), 403);
  });

  it('shows what a residence tells of itself to those who write it', async () => {
    const seen = (as, residence = world.residence) => status('getResidence', { as, path: { residence } });
    assert.deepEqual([await seen(), await seen(world.caretaker), await seen(world.landlord), await seen(world.townhall)], [401, 200, 200, 403]);
    assert.equal(await seen(world.caretaker, world.foreignResidence), 404);
  });

  it('lists the territory parents first, and only one’s own', async () => {
    const seen = new Set();
    for (const node of world.nodes) {
      assert.ok(!node.parent || seen.has(node.parent) || !world.nodes.some(({ id }) => id === node.parent), `${node.parent} before ${node.id}`);
      seen.add(node.id);
    }
    const ids = (await world.nodesOf(world.stranger)).map(({ id }) => id);
    assert.ok(ids.includes(world.foreignResidence) && !ids.includes(world.residence), `${ids}`);
  });

  it('gives the messages page by page, newest first, each once', async () => {
    const whole = (await call('listMessages', { as: world.caretaker, query: { limit: 100 } })).json.messages.map(({ message }) => message.id);
    assert.ok(whole.length > 5, `${whole.length} messages`);
    assert.deepEqual(whole, [...whole].sort().reverse());
    const paged = [];
    for (let page = { more: true }; page.more; ) {
      const before = paged.at(-1);
      page = (await call('listMessages', { as: world.caretaker, query: { limit: 4, ...(before ? { before } : {}) } })).json;
      paged.push(...page.messages.map(({ message }) => message.id));
    }
    assert.deepEqual(paged, whole);
  });

  it('refuses a page it does not understand', async () => {
    for (const [name, value] of [['limit', '0'], ['limit', '101'], ['limit', 'many'], ['before', 'yesterday'], ['offset', '3']]) {
      const { status: answered, json } = await call('listMessages', { as: world.caretaker, query: { [name]: value } });
      assert.deepEqual([answered, json.field], [400, name]);
    }
  });

  it('shows a message with each of its flats to those who may see it', async () => {
    const { id, flats } = await world.api.done(world.caretaker, 'message.send', messageTo(world.residence));
    const { json } = await call('getMessage', { as: world.caretaker, path: { id } });
    assert.equal(json.flats.length, flats);
    const { flats: all, unreachable, ...states } = json.counts;
    assert.equal(all, flats);
    assert.equal(Object.values(states).reduce((sum, count) => sum + count), flats, 'each flat is in one state');
    assert.equal(unreachable, json.flats.filter(({ reachable }) => reachable !== 'yes').length);
    const foreign = await call('getMessage', { as: world.stranger, path: { id } });
    const unknown = await call('getMessage', { as: world.stranger, path: { id: unknownId } });
    assert.deepEqual([foreign.status, foreign.text], [404, unknown.text]);
  });
}
