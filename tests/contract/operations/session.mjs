// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { exchangeRaw } from '../lib/wire.mjs';

/** Health and sessions. */
export function session(world) {
  const call = (...asked) => world.api.call(...asked);
  const status = async (...asked) => (await call(...asked)).status;

  it('says that it serves, and which version', async () => {
    const { json } = await call('getHealth');
    assert.equal(json.status, 'ok');
  });

  it('refuses a request with two Hosts', async () => {
    const answer = await exchangeRaw(world.hub.url, 'GET /v1/health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n');
    assert.equal(answer.status, 400);
    world.contract.check('getHealth', answer);
  });

  it('signs in, shows the session, and signs out', async () => {
    const person = await world.api.signIn(world.signInOf('caretaker'));
    const shown = await call('getSession', { as: person });
    assert.deepEqual(shown.json, person.session);
    assert.equal(await status('signOut', { as: person }), 204);
    assert.equal(await status('getSession', { as: person }), 401);
    assert.equal(await status('signOut', { as: person }), 401);
  });

  it('keeps the session in a cookie that no script and no other site gets', async () => {
    const { headers } = await call('signIn', { json: nameAndPassword(world) });
    const attributes = headers['set-cookie'][0].split('; ').slice(1);
    for (const wanted of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) assert.ok(attributes.includes(wanted), `${wanted} in ${attributes}`);
    assert.match(headers['set-cookie'][0], /^__Host-palier=/);
  });

  it('changes nothing for a page that does not know the token', async () => {
    const { cookie } = world.caretaker;
    assert.equal(await status('signOut', { headers: { Cookie: cookie } }), 403);
    assert.equal(await status('signOut', { headers: { Cookie: cookie, 'X-Palier-Token': 'guessed' } }), 403);
    assert.equal(await status('getSession', { as: world.caretaker }), 200);
  });

  it('signs nobody in from another site', async () => {
    assert.equal(await status('signIn', { json: nameAndPassword(world), headers: { Origin: 'https://evil.example' } }), 403);
    assert.equal(await status('signIn', { json: nameAndPassword(world), headers: { 'Sec-Fetch-Site': 'cross-site' } }), 403);
  });

  it('answers a wrong password as an unknown name, then asks to wait', async () => {
    const wrong = await call('signIn', { json: { ...nameAndPassword(world), password: 'not the one' } });
    const unknown = await call('signIn', { json: { name: 'nobody', password: 'not the one' } });
    assert.deepEqual([wrong.status, wrong.text], [401, unknown.text]);
    let again = unknown;
    for (let tries = 0; again.status === 401 && tries < 4; ++tries) again = await call('signIn', { json: { name: 'nobody', password: 'again' } });
    assert.equal(again.status, 429);
  });

  it('takes no sign-in of a megabyte', async () => {
    assert.equal(await status('signIn', { body: ' '.repeat(1024 * 1024 + 1) }), 413);
  });

  it('refuses a sign-in without a name', async () => {
    const { status: answered, json } = await call('signIn', { json: { password: 'x' } });
    assert.deepEqual([answered, json.field], [400, 'name']);
  });
}

const nameAndPassword = (world) => {
  const { name, password } = world.signInOf('caretaker');
  return { name, password };
};
