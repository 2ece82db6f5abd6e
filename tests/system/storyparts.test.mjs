// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// What the story is told with must not lie: run with `node --test`.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Child, run, stopAll } from '../../packaging/story/child.mjs';
import { Record } from '../../packaging/story/record.mjs';
import { changedShare, readQr, Screen } from '../../packaging/story/screen.mjs';

const folder = mkdtempSync(join(tmpdir(), 'palier-storyparts-'));
after(async () => {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
});

const shell = (name, script) => new Child(name, 'bash', ['-c', script]);
const isAlive = (id) => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

test('after a step that did not happen, no later step counts as done', async () => {
  const record = new Record(folder);
  let ran = false;
  await record.step('first', async () => ({ seen: 7 }));
  await record.step('second', async () => { throw new Error('nobody came'); });
  await record.step('third', async () => { ran = true; });
  const written = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
  assert.deepEqual(written.map(({ step, ok }) => [step, ok]), [['first', true], ['second', false], ['third', false]]);
  assert.equal(written[0].seen, 7);
  assert.equal(written[1].why, 'nobody came');
  assert.equal(ran, false);
  assert.equal(record.failed, true);
});

test('a line is waited for, and only a new one after a mark', async () => {
  const child = shell('speaker', 'echo tick; read -r _ < <(sleep 0.2); echo tock; sleep 60');
  await child.line(/tick/);
  const since = child.mark;
  await assert.rejects(child.line(/tick/, { since, within: 100 }), /did not say/);
  assert.equal((await child.line(/t(ock)/, { since }))[1], 'ock');
  await child.stop();
});

test('a program that ends before its line fails the wait at once, with its last words', async () => {
  const child = shell('mortal', 'echo "no such folder" >&2; exit 3');
  await assert.rejects(child.line(/serving/, { within: 60_000 }), /mortal.*exit code 3/);
});

test('a stubborn program is ended for good, and nobody else', async () => {
  const other = shell('bystander', 'echo here; sleep 60');
  const child = shell('stubborn', 'trap "" TERM; echo here; while :; do sleep 0.1; done');
  await Promise.all([child.line(/here/), other.line(/here/)]);
  await child.stop();
  assert.equal(child.how, 'ended by SIGKILL');
  assert.equal(isAlive(child.process.pid), false);
  assert.equal(isAlive(other.process.pid), true);
  await other.stop();
});

test('a picture is of what the screen shows, changes are measured, and a QR code is read', async () => {
  const screen = await Screen.open('test');
  const [empty, drawn] = ['empty.png', 'drawn.png'].map((name) => join(folder, name));
  await screen.picture(empty);
  const code = join(folder, 'code.png');
  await run('convert', ['-size', '1920x1080', 'xc:black', '-fill', 'white', '-draw', 'rectangle 0,0 959,1079', drawn]);
  assert.equal(await changedShare(empty, empty), 0);
  assert.ok(Math.abs((await changedShare(empty, drawn)) - 0.5) < 0.001);
  await assert.rejects(readQr(empty), /no QR code|exit code/);
  await run('qrencode', ['-s', '12', '-o', code, 'http://127.0.0.1:8480/pair?code=BCDFGHJK']);
  assert.equal(await readQr(code), 'http://127.0.0.1:8480/pair?code=BCDFGHJK');
  await screen.close();
});
