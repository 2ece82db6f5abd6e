// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { uuid7 } from '../lib/api.mjs';
import { Box } from '../lib/box.mjs';

/** A new box, from its code to its flat, and the box that it replaces. */
export function pairing(world) {
  const call = (...asked) => world.api.call(...asked);
  const start = (box) => call('startPairing', { json: { secretHash: box.secretHash, model: 'Palier Box', software: 'palier-tv 0.1.0' } });
  const stateOf = async (box) => (await call('getPairing', { as: box })).json.state;
  const find = (code, as = world.caretaker) => call('findPairing', { as, path: { code } });

  it('binds a box to the flat that was offered, after OK in front of it', async () => {
    const box = new Box(world.api);
    const flat = world.emptyFlats[1];
    assert.equal((await call('getPairing', { as: box })).status, 401);
    const { code, url } = (await start(box)).json;
    assert.equal(url, `${world.hub.url}/pair?code=${code}`);
    assert.equal(await stateOf(box), 'waiting');
    assert.equal((await call('confirmPairing', { as: box })).status, 409);
    assert.equal((await find(code)).json.state, 'waiting');
    const frames = (await call('openLive', { as: world.caretaker })).frames;
    await world.api.done(world.caretaker, 'pairing.offer', { code, flat });
    assert.equal((await find(code)).json.flat.id, flat);
    assert.equal((await call('getPairing', { as: box })).json.place.flat.id, flat);
    assert.equal((await call('sync', { as: box, json: { boot: box.boot, cursors: {} } })).status, 401, 'nothing is shown before OK');
    for (const _ of ['first', 'again']) assert.equal((await call('confirmPairing', { as: box })).json.state, 'bound');
    await frames.next(({ changed }) => changed.includes(`pairing:${code}`));
    frames.close();
    assert.equal(await stateOf(box), 'bound');
    assert.equal((await find(code)).json.state, 'bound');
    const [{ scopeList }] = await box.sync();
    assert.ok(scopeList.includes(flat), `${scopeList}`);
  });

  it('gives a box that lost the answer another code for the same secret', async () => {
    const box = new Box(world.api);
    const { code: first } = (await start(box)).json;
    const { code: second } = (await start(box)).json;
    assert.notEqual(first, second);
    assert.equal((await find(first)).status, 404);
    assert.equal((await find(second)).status, 200);
  });

  it('withdraws the flat’s former box, which is told so by /v1/sync alone', async () => {
    const flat = world.emptyFlats[2];
    const former = await world.pairedBox(flat);
    await former.sync();
    const { frames } = await call('openHints', { as: former });
    const next = await world.pairedBox(flat);
    assert.equal(await frames.closed, 4401);
    const { status, json } = await call('sync', { as: former, json: { boot: former.boot, cursors: former.cursors() } });
    assert.deepEqual([status, json.title], [401, 'revoked']);
    await next.sync();
    const again = await start(former);
    assert.deepEqual([again.status, again.json.field], [400, 'secretHash']);
  });

  it('shows the code to those who pair boxes there, and to nobody else', async () => {
    const box = new Box(world.api);
    const { code } = (await start(box)).json;
    assert.equal((await find(code, undefined)).status, 200);
    assert.equal((await call('findPairing', { path: { code } })).status, 401);
    assert.equal((await find(code, world.landlord)).status, 403);
    await world.api.done(world.caretaker, 'pairing.offer', { code, flat: world.emptyFlats[3] });
    const foreign = await find(code, world.stranger);
    const unknown = await find('BCDFGHJK', world.stranger);
    assert.deepEqual([foreign.status, foreign.text], [404, unknown.text]);
  });

  it('offers nobody else’s flat, and no code that no box shows', async () => {
    const { code } = (await start(new Box(world.api))).json;
    const offer = (flat, shown = code) => world.api.command(world.caretaker, 'pairing.offer', { code: shown, flat });
    const [foreign, unknown] = [await offer(world.foreignFlat), await offer('flat:999999999')];
    assert.deepEqual([foreign.status, foreign.text], [404, unknown.text]);
    assert.equal((await offer(world.emptyFlats[3], 'BCDFGHJK')).status, 404);
  });

  it('confirms nothing for a stranger', async () => {
    assert.equal((await call('confirmPairing', { as: new Box(world.api) })).status, 401);
  });

  it('refuses a request without a model, and one of a megabyte', async () => {
    const { secretHash } = new Box(world.api);
    assert.equal((await call('startPairing', { json: { secretHash, software: 'x' } })).json.field, 'model');
    assert.equal((await call('startPairing', { body: ' '.repeat(1024 * 1024 + 1) })).status, 413);
  });

  it('asks an address that wants too many codes to wait', async () => {
    let status = 200;
    for (let asked = 0; status !== 429 && asked < 300; ++asked) ({ status } = await start(new Box(world.api)));
    assert.equal(status, 429);
  });
}
