// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Bad input on the command line: one clear line and an exit code, and nothing changed.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Hub, Scratch, mustRun, run } from './lib/program.mjs';

const wrongUsage = 2;
const failed = 1;

/** The program must end with this code, one line on stderr that fits, and nothing on stdout. */
async function refuses(args, code, says, options) {
  const answer = await run(args, options);
  const where = `palier-hub ${args.join(' ')}`;
  assert.equal(answer.code, code, `${where}: ${answer.err}`);
  assert.match(answer.err, /^palier-hub[^\n]+\n$/, `${where}: one line`);
  assert.match(answer.err, says, where);
  assert.equal(answer.out, '', where);
}

const commandsWithData = {
  serve: ['serve', '--listen', '127.0.0.1:0'],
  init: ['init'],
  'demo-data': ['demo-data'],
  'user add': ['user', 'add', 'karim', '--display-name', 'Karim', '--role', 'caretaker', '--node', 'residence:1'],
  doctor: ['doctor'],
};

describe('bad input on the command line', () => {
  const scratch = new Scratch();
  const hub = scratch.in('hub');
  const titles = 'town;district;residence;building;stairwell;flat;floor;household';
  const goodRow = (flat) => `Marseille;13e;Les Cigales;Bâtiment A;;${flat};1;Mme Martin`;
  const csv = (name, ...lines) => {
    const file = scratch.in(name);
    writeFileSync(file, Buffer.isBuffer(lines[0]) ? lines[0] : lines.join('\n'));
    return file;
  };
  const importing = (file, ...options) => ['residence', 'import', file, '--data', hub, ...options];
  const password = { input: 'une phrase assez longue\n' };
  const adding = (name, { role = 'caretaker', node = 'residence:1' } = {}) =>
    ['user', 'add', name, '--data', hub, '--display-name', 'Karim', '--role', role, '--node', node];

  before(async () => {
    await mustRun(['init', '--data', hub]);
    await mustRun(importing(csv('first.csv', titles, goodRow('Apt 1'))));
  });
  after(() => scratch.close());

  it('names no command, or one that is not there', async () => {
    await refuses([], wrongUsage, /which command.*--help/);
    await refuses(['serv'], wrongUsage, /unknown command serv.*--help/);
    await refuses(['--data', hub], wrongUsage, /unknown command --data/);
    await refuses(['user', 'drop', 'karim', ...adding('x').slice(3)], wrongUsage, /unknown action drop/, password);
    await refuses(['residence', 'export', 'x.csv', '--data', hub], wrongUsage, /unknown action export/);
  });

  it('has an option that is not there, or has no value', async () => {
    for (const [name, args] of Object.entries(commandsWithData)) {
      await refuses([...args, '--data', hub, '--colour', 'red'], wrongUsage, /palier-hub \w.*colour.*--help/);
      await refuses([...args, '--data'], wrongUsage, /data/);
      await refuses(args, wrongUsage, /--data is missing/);
      await refuses([...args, '--data', hub, 'more'], wrongUsage, /too many arguments/, name === 'user add' ? password : {});
    }
    await refuses(['backup', '--data', hub], wrongUsage, /argument is missing/);
    await refuses(['routes', '--data', hub], wrongUsage, /data/);
  });

  it('helps whoever asks', async () => {
    for (const args of [['--help'], ['serve', '--help'], ['residence', '--help']]) assert.match(await mustRun(args), /usage/i);
  });

  it('has a data folder below a file', async () => {
    const file = scratch.in('a-file');
    writeFileSync(file, '');
    for (const [name, args] of Object.entries(commandsWithData))
      await refuses([...args, '--data', `${file}/hub`], failed, /a-file\/hub/, name === 'user add' ? password : {});
    await refuses(['residence', 'import', csv('one.csv', titles, goodRow('Apt 1')), '--data', `${file}/hub`], failed, /a-file\/hub/);
  });

  it('wants a port or a folder that another hub has', async () => {
    const serving = await Hub.serve(hub);
    const address = new URL(serving.url).host;
    await refuses(['serve', '--data', scratch.in('second'), '--listen', address], failed, new RegExp(`${address.split(':')[1]}`));
    await refuses(['serve', '--data', hub, '--listen', '127.0.0.1:0'], failed, /a hub is serving from/);
    assert.equal(await serving.close(), 0);
  });

  it('wants to listen where or how nobody can', async () => {
    const serve = (...options) => ['serve', '--data', hub, ...options];
    for (const where of ['8480', 'localhost', 'localhost:8480', '127.0.0.1:', '127.0.0.1:99999', '300.1.1.1:80', '::1:80', ''])
      await refuses(serve('--listen', where), wrongUsage, /--listen.*expected/);
    await refuses(serve('--listen', '192.0.2.1:0', '--insecure-plain-http'), failed, /192\.0\.2\.1/);
    await refuses(serve('--listen', '0.0.0.0:0'), wrongUsage, /--listen.*plain HTTP/);
    for (const url of ['nonsense', 'ftp://x', 'https://']) await refuses(serve('--public-url', url), wrongUsage, /--public-url/);
    for (const subnet of ['nonsense', '10.0.0.0/99']) await refuses(serve('--behind-proxy', subnet), wrongUsage, /--behind-proxy/);
    await refuses(serve('--tls-certificate', 'x.pem'), wrongUsage, /--tls-key/);
    await refuses(serve('--tls-certificate', scratch.in('no.pem'), '--tls-key', scratch.in('no.pem')), wrongUsage, /no\.pem: No such file/);
    await refuses(serve('--web', scratch.in('no-pages')), failed, /no-pages/);
  });

  it('imports nothing when rows are wrong, and names them all', async () => {
    const file = csv('bad.csv', titles, goodRow('Apt 2'), goodRow(''), goodRow('Apt 3').replace(';1;', ';first;'), goodRow('Apt 2'), `${goodRow('Apt 4')};more`,
      goodRow('x'.repeat(101)), ';;;;;;;', goodRow('Apt 5').replace('Marseille', ''));
    const expected = [[3, /flat is empty/], [4, /floor "first"/], [5, /same flat as row 2/], [6, /9 fields.*8/], [7, /101 characters.*100/], [9, /town is empty/]];
    for (const options of [[], ['--dry-run']]) {
      const { code, out, err } = await run(importing(file, ...options));
      assert.deepEqual([code, out], [failed, '']);
      const lines = err.trimEnd().split('\n');
      assert.match(lines.pop(), /nothing was imported, 6 to put right/);
      assert.deepEqual(lines.map((line) => Number(/row (\d+)/.exec(line)[1])), expected.map(([row]) => row), err);
      expected.forEach(([, says], index) => assert.match(lines[index], says));
    }
    assert.match(await mustRun(importing(csv('again.csv', titles, goodRow('Apt 2')), '--dry-run')), /Would add 1 nodes, 1 flats/);
  });

  it('imports nothing from what is no such file', async () => {
    const cases = [
      [csv('empty.csv', ''), /no flat/], [csv('titles.csv', titles), /no flat/], [csv('binary.csv', Buffer.from([0xff, 0xfe, 0x00])), /UTF-8/],
      [csv('columns.csv', 'town;flat;colour', 'a;b;c'), /unknown column "colour"/], [csv('twice.csv', `${titles};flat`, goodRow('x')), /twice/],
      [csv('quote.csv', titles, '"Marseille;13e'), /row 2.*quote/],
    ];
    for (const [file, says] of cases) {
      const { code, out, err } = await run(importing(file));
      assert.deepEqual([code, out], [failed, ''], file);
      assert.match(err, says);
      assert.match(err, /nothing was imported/);
    }
    await refuses(importing(scratch.in('absent.csv')), failed, /absent\.csv/);
    await refuses(importing(scratch.path), failed, /./);
  });

  it('looks without touching, then imports what it said, then nothing more', async () => {
    const file = csv('good.csv', '\u{FEFF}ville,quartier,résidence,bâtiment,escalier,logement,étage,foyer', 'Marseille,13e,Les Cigales,Bâtiment A,,"Apt 7, fond",2,M. Roux');
    for (const _ of ['first', 'again']) assert.match(await mustRun(importing(file, '--dry-run')), /Would add 1 nodes, 1 flats among them; would change 0 flats/);
    assert.match(await mustRun(importing(file)), /Added 1 nodes, 1 flats among them; changed 0 flats/);
    assert.match(await mustRun(importing(file)), /Added 0 nodes/);
  });

  it('makes no account from what is wrong', async () => {
    await refuses(adding('karim', { role: 'king' }), wrongUsage, /--role.*caretaker/, password);
    await refuses(adding('karim'), failed, /password.*12/, { input: 'short\n' });
    await refuses(adding('karim'), failed, /password/, { input: '' });
    await refuses(adding('karim', { node: 'residence:99' }), failed, /node.*residence:99/, password);
    await refuses(adding('ka rim<b>'), failed, /name/, password);
    await refuses([...adding('karim'), '--password-file', scratch.in('absent')], failed, /absent/);
    await mustRun(adding('karim'), password);
    await refuses(adding('KARIM'), failed, /name.*taken/, password);
  });

  it('restores nothing that is no backup, and nothing under a serving hub', async () => {
    const backup = scratch.in('hub.backup');
    await mustRun(['backup', backup, '--data', hub]);
    await refuses(['backup', backup, '--data', hub], failed, /already there/);
    await refuses(['backup', scratch.in('no/such/folder'), '--data', hub], failed, /./);
    await refuses(['backup', scratch.in('b2'), '--data', scratch.in('empty')], failed, /no hub in/);
    await refuses(['restore', scratch.in('first.csv'), '--data', hub], failed, /not a whole backup/);
    await refuses(['restore', scratch.in('absent'), '--data', hub], failed, /not there/);
    const serving = await Hub.serve(hub);
    const { code, err } = await run(['restore', backup, '--data', hub]);
    assert.deepEqual([code, /a hub is serving/.test(err)], [failed, true], err);
    assert.equal(await serving.close(), 0);
  });

  it('makes a sample only where nothing is', async () => {
    await refuses(['demo-data', '--data', hub], failed, /./);
    mkdirSync(scratch.in('here'));
    await refuses(['doctor', '--data', scratch.in('nowhere')], failed, /no folder/);
  });
});
