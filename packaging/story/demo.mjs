// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// usage: demo.mjs --programs DIR [--port N] [--data DIR]
// A sample residence until Ctrl-C: its hub, and the television of one flat.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopAll } from './child.mjs';
import { options } from './options.mjs';
import { freePort, isFree, Residence } from './residence.mjs';
import { Television } from './television.mjs';

const given = options(['programs', 'port', 'data'], ['programs']);
const usualPort = 8480;

const stopped = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(0));
});

async function open(data) {
  await mkdir(join(data, 'hub'), { recursive: true, mode: 0o700 });
  const port = given.port ?? ((await isFree(usualPort)) ? usualPort : await freePort());
  const residence = await Residence.open({ programs: given.programs, data: join(data, 'hub'), port, log: join(data, 'hub.log') });
  const box = residence.boxes[0];
  const tv = await Television.open({ name: 'tv', programs: given.programs, data: join(data, 'box'), hub: residence.url, box, logs: data, screen: ownDisplay() });
  return { residence, box, tv };
}

/** The person's own display, if there is one; the television then gets a window on it. */
function ownDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return DISPLAY || WAYLAND_DISPLAY ? { env: {}, isOwn: true, close: async () => {} } : undefined;
}

function tell({ residence, box, tv }) {
  const people = residence.signIns.map((person) => `  ${person.role.padEnd(14)} ${person.name.padEnd(12)} ${person.password}`);
  console.log(`
Palier is open at ${residence.url}/

Sign-ins
${people.join('\n')}

The television of ${box.place} ${tv.screen.isOwn ? 'is the window on this display' : `has no display here: it is drawn for Xvfb, display ${tv.screen.display}`}.
Its remote: arrows, Enter (OK), Escape (Back), digits, F1 red, F2 green, F3 yellow, F4 blue.

Ctrl-C ends everything.`);
}

let data = given.data;
let code = 1;
try {
  data ??= await mkdtemp(join(tmpdir(), 'palier-demo-'));
  const opened = await Promise.race([open(data), stopped]);
  if (opened) {
    tell(opened);
    const ended = (child) => child.ended.then((how) => Promise.reject(new Error(`${child.name} ended: ${how}: ${child.said.at(-1) ?? 'nothing said'}`)));
    const closed = opened.tv.child.ended.then((how) => (how === 'exit code 0' ? 0 : Promise.reject(new Error(`the television ended: ${how}`))));
    await Promise.race([stopped, closed, ended(opened.residence.child)]);
  }
  code = 0;
} catch (error) {
  console.error(`packaging/demo: ${error.message}`);
}
await stopAll();
if (!given.data && data) await rm(data, { recursive: true, force: true });
process.exit(code);
