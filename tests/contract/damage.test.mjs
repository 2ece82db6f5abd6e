// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// A damaged database: nothing is written to it, and everybody is told how to get out.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Api, messageTo } from './lib/api.mjs';
import { Box } from './lib/box.mjs';
import { Contract } from './lib/contract.mjs';
import { Hub, Scratch, mustRun, run, sampleResidence } from './lib/program.mjs';

const page = 4096;
/** Ways in which a disk or a person breaks a file. */
const damages = {
  'no longer a database': (bytes) => bytes.fill('x', 0, page),
  'zeros in the middle': (bytes) => bytes.fill(0, 3 * page, bytes.length - 3 * page),
  'cut in half': (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2 / page) * page),
  'a page from elsewhere': (bytes) => bytes.copyWithin(4 * page, 9 * page, 30 * page),
};

describe('a damaged database', () => {
  const scratch = new Scratch();
  const whole = scratch.in('whole');
  const backup = scratch.in('hub.backup');
  let letter;

  before(async () => {
    letter = await sampleResidence(whole);
    await mustRun(['backup', backup, '--data', whole]);
  });
  after(() => scratch.close());

  const fingerprint = (data) => createHash('sha256').update(readFileSync(`${data}/hub.db`)).digest('hex');
  const saysHowToRestore = (text, data) => assert.match(text, new RegExp(`damaged.*palier-hub restore FILE --data ${data}`));

  function broken(name, damage) {
    const data = scratch.in(name.replaceAll(' ', '-'));
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(`${data}/hub.db`, damage(readFileSync(backup)));
    return data;
  }

  for (const [name, damage] of Object.entries(damages)) {
    it(`is not written to: ${name}`, async () => {
      const data = broken(name, damage);
      const before = fingerprint(data);
      const hub = await Hub.serve(data);
      saysHowToRestore(hub.said, data);
      const api = new Api(new Contract(), hub.url);
      assert.equal((await api.call('getHealth')).json.status, 'read-only');
      const { name: who, password } = letter.signIns[0];
      assert.equal((await api.call('signIn', { json: { name: who, password } })).status, 503);
      const box = new Box(api, letter.boxes[0].secret);
      const start = await api.call('startPairing', { json: { secretHash: new Box(api).secretHash, model: 'Palier Box', software: 'test' } });
      assert.equal(start.status, 503);
      assert.equal((await api.command(box, 'message.send', messageTo('residence:1'))).status, 503);
      assert.equal(await hub.close(), 0);
      assert.equal(fingerprint(data), before);
    });

    it(`is told about by each command: ${name}`, async () => {
      const data = broken(`${name} commands`, damage);
      const before = fingerprint(data);
      const csv = scratch.in('one.csv');
      writeFileSync(csv, 'town;district;residence;building;flat\na;b;c;d;e');
      const commands = [
        ['residence', 'import', csv, '--data', data], ['backup', scratch.in('copy'), '--data', data], ['demo-data', '--data', data],
        ['user', 'add', 'karim', '--data', data, '--display-name', 'Karim', '--role', 'caretaker', '--node', 'residence:1'],
      ];
      for (const args of commands) {
        const { code, err } = await run(args, { input: 'une phrase assez longue\n' });
        assert.equal(code, 1, `${args[0]}: ${err}`);
        saysHowToRestore(err, data);
      }
      const { code, out } = await run(['doctor', '--data', data]);
      assert.equal(code, 1);
      saysHowToRestore(out, data);
      assert.equal(fingerprint(data), before);
    });
  }

  it('is whole again after restoring the backup; every box starts over once', async () => {
    const data = broken('to restore', damages['zeros in the middle']);
    assert.match(await mustRun(['restore', backup, '--data', data]), /Restored/);
    const hub = await Hub.serve(data);
    const api = new Api(new Contract(), hub.url);
    assert.equal((await api.call('getHealth')).json.status, 'ok');
    await new Box(api, letter.boxes[0].secret).sync();
    assert.equal(await hub.close(), 0);
    assert.equal(hub.said, '');
    await mustRun(['doctor', '--data', data]);
  });
});
