// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// usage: portrait.mjs --programs DIR --out FILE.png
// The caretaker's page of the sample residence on a phone: writing a message, and what became of one, side by side.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, stopAll } from './child.mjs';
import { messages } from './messages.mjs';
import { options } from './options.mjs';
import { Page } from './page.mjs';
import { freePort, Residence } from './residence.mjs';

const given = options(['programs', 'out'], ['programs', 'out']);
const data = await mkdtemp(join(tmpdir(), 'palier-portrait-'));
try {
  await mkdir(join(data, 'hub'));
  const residence = await Residence.open({ programs: given.programs, data: join(data, 'hub'), port: await freePort(), log: join(data, 'hub.log') });
  const page = await Page.open(residence.url);
  await page.signIn(residence.person('caretaker'));
  await page.write(messages.normal);
  const writing = await page.view(join(data, 'writing.png'));
  await page.openMessage(await page.mostAnswered());
  const states = await page.view(join(data, 'states.png'));
  await page.close();
  await run('convert', ['-background', '#F3EEE3', writing, states, '+smush', '48', given.out]);
} finally {
  await stopAll();
  await rm(data, { recursive: true, force: true });
}
