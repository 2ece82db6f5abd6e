// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { request } from 'node:http';
import { connect } from 'node:net';
import WebSocket from 'ws';

const patience = 20_000;

/** One request over a connection of its own: `{ status, headers, type, text }`. */
export function exchange(url, method, { headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
    const asked = request(url, { method, agent: false, headers: { ...length, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, type: typeOf(answer.headers), text }));
      answer.on('error', reject);
    });
    asked.on('error', reject); // after an answer it changes nothing: a refused body may be cut off
    asked.end(body);
  });
}

const typeOf = (headers) => (headers['content-type'] ?? '').split(';')[0];

/** Sends these very bytes and reads until the hub closes: what no polite client can say. */
export function exchangeRaw(url, bytes) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => (text += part)).on('error', reject);
    socket.on('close', () => resolve(parsed(text)));
  });
}

function parsed(text) {
  const [head, body] = text.split('\r\n\r\n');
  const [first, ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.split(':')[0].toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { status: Number(first.split(' ')[1]), headers, type: typeOf(headers), text: body };
}

/** An open WebSocket whose JSON frames are asked for one after the other. */
export class Frames {
  #frames = [];
  #waiting = [];

  constructor(socket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.on('close', (code) => resolve(code)));
    socket.on('message', (data) => {
      this.#frames.push(JSON.parse(data.toString()));
      this.#waiting.splice(0).forEach((look) => look());
    });
  }

  /** The first frame, from now on or not asked for yet, that fits; earlier ones are dropped. Fails when none comes. */
  async next(fits) {
    const late = AbortSignal.timeout(patience);
    for (;;) {
      const at = this.#frames.findIndex(fits);
      if (at >= 0) return this.#frames.splice(0, at + 1).pop();
      if (late.aborted) throw new Error(`no such frame, only ${JSON.stringify(this.#frames)}`);
      await new Promise((resolve) => {
        this.#waiting.push(resolve);
        late.addEventListener('abort', resolve, { once: true });
      });
    }
  }

  close() {
    this.socket.terminate();
  }
}

/** Asks for a WebSocket: an answer as of `exchange`, with `frames` where the status is 101. */
export function openSocket(url, { headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace(/^http/, 'ws'), { headers });
    const frames = new Frames(socket); // from the start: the first frame may come with the upgrade
    socket.on('open', () => resolve({ status: 101, headers: {}, type: '', text: '', frames }));
    socket.on('error', reject);
    socket.on('unexpected-response', (_, answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, type: typeOf(answer.headers), text }));
    });
  });
}
