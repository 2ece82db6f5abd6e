// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { it } from 'node:test';
import { Upload } from 'tus-js-client';
import { unknownId } from '../lib/api.mjs';
import { Box } from '../lib/box.mjs';
import { exchangeRaw } from '../lib/wire.mjs';

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');
const base64 = (text) => Buffer.from(text).toString('base64');
const metadata = (sha256, filetype = 'video/mp4') => `sha256 ${base64(sha256)},filetype ${base64(filetype)}`;
const maxLength = 67_108_864;

/** Uploads by tus, and the files they become. The peer is tus-js-client, as it is. */
export function media(world) {
  const tus = { 'Tus-Resumable': '1.0.0' };
  const film = randomBytes(2_500_000);
  const call = (id, { headers = {}, ...asked } = {}) => world.api.call(id, { ...asked, headers: { ...tus, ...headers } });
  const begin = (as, { length = film.length, meta = metadata(hashOf(film)), headers = {} } = {}) =>
    call('createUpload', { as, headers: { 'Upload-Length': String(length), 'Upload-Metadata': meta, ...headers } });
  const idOf = ({ headers }) => headers.location.split('/').at(-1);
  const append = (as, id, offset, body, headers = {}) =>
    call('appendToUpload', { as, path: { id }, body, headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset), ...headers } });
  const box = () => ({ headers: () => ({ Authorization: `Bearer ${world.letter.boxes[0].secret}` }) });

  it('takes a file from tus-js-client, in parts, and gives it back whole and by ranges', async () => {
    const who = box();
    const upload = await new Promise((resolve, reject) => {
      const sent = new Upload(film, {
        endpoint: `${world.hub.url}/v1/uploads`,
        chunkSize: 1024 * 1024,
        headers: who.headers(),
        metadata: { sha256: hashOf(film), filetype: 'video/mp4' },
        onError: reject,
        onSuccess: () => resolve(sent),
      });
      sent.start();
    });
    const done = await call('getUpload', { as: who, path: { id: upload.url.split('/').at(-1) } });
    assert.equal(done.headers['upload-offset'], String(film.length));
    const path = { sha256: hashOf(film) };
    const whole = Buffer.from(await (await fetch(`${world.hub.url}/v1/media/${path.sha256}`, { headers: who.headers() })).arrayBuffer());
    assert.equal(hashOf(whole), path.sha256);
    assert.equal((await world.api.call('getMedia', { as: who, path })).status, 200);
    const part = await world.api.call('getMedia', { as: who, path, headers: { Range: 'bytes=100-199' } });
    assert.deepEqual([part.status, part.headers['content-range']], [206, `bytes 100-199/${film.length}`]);
    for (const [as, status] of [[undefined, 401], [world.caretaker, 404], [world.administrator, 404]])
      assert.equal((await world.api.call('getMedia', { as, path })).status, status);
  });

  it('goes on with tus-js-client where it was cut off', async () => {
    const other = randomBytes(1_500_000);
    const who = world.caretaker;
    const id = idOf(await begin(who, { length: other.length, meta: metadata(hashOf(other)) }));
    assert.equal((await append(who, id, 0, other.subarray(0, 400_000))).status, 204);
    await new Promise((resolve, reject) => {
      const options = { uploadUrl: `${world.hub.url}/v1/uploads/${id}`, chunkSize: 500_000, headers: who.headers(true), onError: reject, onSuccess: resolve };
      new Upload(other, { endpoint: `${world.hub.url}/v1/uploads`, ...options }).start();
    });
    assert.equal((await world.api.call('getMedia', { as: who, path: { sha256: hashOf(other) } })).status, 200);
  });

  it('says which tus it speaks', async () => {
    assert.equal((await world.api.call('describeUploads')).headers['tus-max-size'], String(maxLength));
    world.contract.check('describeUploads', await exchangeRaw(world.hub.url, 'OPTIONS /v1/uploads HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'));
    const id = unknownId;
    const old = { 'Tus-Resumable': '0.2.1' };
    assert.equal((await begin(box(), { headers: old })).status, 412);
    for (const [operation, more] of [['getUpload', {}], ['appendToUpload', { body: 'x' }], ['cancelUpload', {}]])
      assert.equal((await call(operation, { as: box(), path: { id }, headers: old, ...more })).status, 412, operation);
  });

  it('refuses what is wrong, and names the header', async () => {
    for (const [wrong, status, field] of [
      [{ length: 0 }, 400, 'Upload-Length'],
      [{ length: 'many' }, 400, 'Upload-Length'],
      [{ length: maxLength + 1 }, 413, 'Upload-Length'],
      [{ meta: metadata('nonsense') }, 400, 'Upload-Metadata'],
      [{ meta: metadata(hashOf(film), 'text/html') }, 400, 'Upload-Metadata'],
    ]) {
      const refused = await begin(box(), wrong);
      assert.deepEqual([refused.status, refused.json.field], [status, field]);
    }
    const id = idOf(await begin(box(), { length: 5 }));
    assert.equal((await append(box(), id, 0, 'hello', { 'Content-Type': 'text/plain' })).json.field, 'Content-Type');
    assert.equal((await append(box(), id, 3, 'lo')).status, 409);
    assert.equal((await append(box(), id, 0, 'hello again')).status, 413);
    assert.equal((await append(box(), id, 0, 'hello')).status, 422, 'other bytes than announced');
    assert.equal((await call('getUpload', { as: box(), path: { id } })).status, 404);
  });

  it('shows an upload to nobody but its owner', async () => {
    const id = idOf(await begin(world.caretaker));
    for (const [as, status] of [[undefined, 401], [world.landlord, 404], [box(), 404]]) {
      assert.equal((await call('getUpload', { as, path: { id } })).status, status);
      assert.equal((await append(as, id, 0, 'x')).status, status);
      assert.equal((await call('cancelUpload', { as, path: { id } })).status, status);
    }
    const forged = { headers: () => ({ ...world.caretaker.headers(true), 'X-Palier-Token': 'another' }) };
    for (const refused of [await begin(forged), await append(forged, id, 0, 'x'), await call('cancelUpload', { as: forged, path: { id } })])
      assert.equal(refused.status, 403);
    assert.equal((await begin(undefined)).status, 401);
    assert.equal((await begin(world.administrator)).status, 403);
    assert.equal((await call('cancelUpload', { as: world.caretaker, path: { id } })).status, 204);
  });

  it('lets nobody begin uploads without end', async () => {
    const someone = new Box(world.api, world.letter.boxes[1].secret);
    const answers = [];
    for (let i = 0; i < 10; i++) answers.push((await begin(someone)).status);
    assert.deepEqual([...new Set(answers)], [201, 429]);
  });
}
