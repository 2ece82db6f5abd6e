// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Fails when palier-hub and docs/api/openapi.yaml differ: an operation that only one of them knows, an answer the file does not
// name or describes otherwise, and an answer that the file names and the hub never gives.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mustRun } from './lib/program.mjs';
import { World } from './lib/world.mjs';
import { commands } from './operations/commands.mjs';
import { feed } from './operations/feed.mjs';
import { media } from './operations/media.mjs';
import { pairing } from './operations/pairing.mjs';
import { phonewriting } from './operations/phonewriting.mjs';
import { reading } from './operations/reading.mjs';
import { session } from './operations/session.mjs';

/** Answers that no client can bring about on a machine in good health. */
const needsTrouble = {
  503: 'the database or the password hashing is overloaded or broken (tests/hub, bad-input)',
  423: 'two parts of one upload at the same instant (tests/hub)',
  507: 'the disk is full (tests/hub)',
};

describe('palier-hub and docs/api/openapi.yaml', () => {
  const world = new World();
  before(() => world.open());
  after(() => world.close());

  it('know the same operations', async () => {
    const described = [...world.contract.operations.values()].map(({ method, path }) => `${method} ${path}`);
    const served = (await mustRun(['routes'])).split('\n').filter((line) => line.includes(' /'));
    assert.deepEqual(served.sort(), described.sort());
  });

  it('know the same commands', async () => {
    const { discriminator, oneOf } = world.contract.schema('Command');
    const described = Object.keys(discriminator.mapping).sort();
    assert.deepEqual(oneOf.map(({ $ref }) => $ref).sort(), Object.values(discriminator.mapping).sort());
    const served = (await mustRun(['routes', '--commands'])).split('\n').filter(Boolean);
    assert.deepEqual(served.sort(), described);
  });

  for (const [name, tests] of Object.entries({ session, reading, commands, feed, media, pairing, phonewriting })) describe(name, () => tests(world));

  it('give every answer that is described', () => {
    const missing = world.contract.named().filter((answer) => !world.contract.seen.has(answer) && !(answer.split(' ')[1] in needsTrouble));
    assert.deepEqual(missing, [], 'described in openapi.yaml, but never seen');
  });
});
