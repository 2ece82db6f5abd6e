// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

const running = new Set();

// However we end, nothing we started stays behind.
process.on('exit', () => {
  for (const child of running) child.process.kill('SIGKILL');
});

/** Ends every program started here, the youngest first; by process id, and for good after 5 s. */
export async function stopAll() {
  for (const child of [...running].reverse()) await child.stop();
}

/** A program we started: what it says is kept in a file, can be waited for, and it is ended by its own id. */
export class Child {
  constructor(name, command, args, { env = {}, log } = {}) {
    this.name = name;
    this.said = [];
    this.waiting = new Set();
    this.log = log ? createWriteStream(log) : null;
    // Detached: Ctrl-C in the terminal reaches us alone, and we end our children in order.
    this.process = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    this.ended = new Promise((resolve) => {
      this.process.on('error', (error) => resolve(`${command}: ${error.message}`));
      this.process.on('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `exit code ${code}`));
    }).then((how) => {
      this.how = how;
      running.delete(this);
      for (const wait of [...this.waiting]) wait.fail(how);
      return how;
    });
    for (const stream of [this.process.stdout, this.process.stderr]) createInterface({ input: stream }).on('line', (line) => this.heard(line));
    running.add(this);
  }

  heard(line) {
    this.said.push(line);
    this.log?.write(line + '\n');
    for (const wait of [...this.waiting]) wait.look(line);
  }

  /** How many lines were said up to now; hand it to line() to wait for something new. */
  get mark() {
    return this.said.length;
  }

  /** Resolves with the match of the first line that fits, from line number `since` on. */
  line(pattern, { since = 0, within = 15_000 } = {}) {
    for (const line of this.said.slice(since)) {
      const match = line.match(pattern);
      if (match) return Promise.resolve(match);
    }
    if (this.how) return Promise.reject(new Error(`${this.name} had ended (${this.how}) before it said ${pattern}`));
    return new Promise((resolve, reject) => {
      const done = (settle, value) => {
        clearTimeout(timer);
        this.waiting.delete(wait);
        settle(value);
      };
      const wait = {
        look: (line) => {
          const match = line.match(pattern);
          if (match) done(resolve, match);
        },
        fail: (how) => done(reject, new Error(`${this.name} ended (${how}) before it said ${pattern}; last: ${this.said.at(-1) ?? 'nothing'}`)),
      };
      const timer = setTimeout(() => done(reject, new Error(`${this.name} did not say ${pattern} within ${within} ms`)), within);
      this.waiting.add(wait);
    });
  }

  async stop() {
    if (this.how) return;
    this.process.kill('SIGTERM');
    const late = setTimeout(() => this.process.kill('SIGKILL'), 5_000);
    await this.ended;
    clearTimeout(late);
    this.log?.end();
  }
}

/** Runs a program to its end and gives back what it printed; throws with what it said if it failed. */
export function run(command, args, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('error', (error) => reject(new Error(`${command}: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(out);
      else reject(Object.assign(new Error(`${command} ${args.join(' ')}: exit code ${code}: ${errors || out}`), { code, out, errors }));
    });
  });
}
