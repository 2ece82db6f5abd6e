// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { Api } from './api.mjs';
import { Box } from './box.mjs';
import { Contract } from './contract.mjs';
import { Hub, Scratch, mustRun, sampleResidence } from './program.mjs';

const foreigner = { name: 'gardien-oliviers', password: 'une-autre-phrase-longue' };

/** The sample residence, served; one person of each role, and `stranger`, the caretaker of another residence. */
export class World {
  contract = new Contract();
  scratch = new Scratch();

  async open() {
    this.data = this.scratch.in('hub');
    this.letter = await sampleResidence(this.data);
    this.hub = await Hub.serve(this.data);
    this.api = new Api(this.contract, this.hub.url);
    for (const role of ['caretaker', 'landlord', 'townhall', 'administrator']) this[role] = await this.api.signIn(this.signInOf(role));
    await this.#findPlaces();
    await this.#addStranger();
  }

  async close() {
    const code = await this.hub?.close();
    this.scratch.close();
    assert.equal(code, 0, `palier-hub ended with ${code}: ${this.hub?.said}`);
  }

  signInOf(role) {
    return this.letter.signIns.find((signIn) => signIn.role === role);
  }

  async nodesOf(person) {
    return (await this.api.call('getTerritory', { as: person })).json.nodes;
  }

  /** The caretaker's residence, a flat of theirs without a box, and a residence and a flat that are not theirs. */
  async #findPlaces() {
    this.nodes = await this.nodesOf(this.caretaker);
    this.residence = this.#one(this.nodes, 'residence');
    this.emptyFlats = this.nodes.filter(({ kind, boxes }) => kind === 'flat' && boxes === 0).map(({ id }) => id);
    const everywhere = await this.nodesOf(this.landlord);
    const isForeign = ({ id }) => !this.nodes.some((own) => own.id === id);
    this.foreignResidence = this.#one(everywhere.filter(isForeign), 'residence');
    this.foreignFlat = this.#one(everywhere.filter(isForeign), 'flat');
  }

  #one(nodes, wanted) {
    const found = nodes.find(({ kind }) => kind === wanted);
    assert.ok(found, `the sample has a ${wanted} there`);
    return found.id;
  }

  async #addStranger() {
    const options = ['--data', this.data, '--display-name', 'Odile', '--role', 'caretaker', '--node', this.foreignResidence];
    await mustRun(['user', 'add', foreigner.name, ...options], { input: `${foreigner.password}\n` });
    this.stranger = await this.api.signIn(foreigner);
  }

  /** A box that is bound to a flat, as an installer and somebody in front of it do that. */
  async pairedBox(flat) {
    const box = new Box(this.api);
    const { json } = await this.api.call('startPairing', { json: { secretHash: box.secretHash, model: 'Palier Box', software: 'test' } });
    await this.api.done(this.caretaker, 'pairing.offer', { code: json.code, flat });
    await this.api.call('confirmPairing', { as: box });
    return box;
  }
}
