// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const methods = ['options', 'head', 'get', 'post', 'put', 'patch', 'delete'];

/** `docs/api/openapi.yaml`: its operations, its schemas, and whether an answer is one that it names. */
export class Contract {
  /** "signIn 401" for each answer that came. */
  seen = new Set();
  #validators = new Map();

  constructor(file = new URL('../../../docs/api/openapi.yaml', import.meta.url)) {
    this.document = parse(readFileSync(file, 'utf8'));
    this.operations = new Map(this.#listed().map((operation) => [operation.id, operation]));
    this.ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
    addFormats.default(this.ajv);
    this.ajv.addVocabulary(['discriminator', 'example']);
    this.ajv.addSchema({ $id: 'palier', $defs: localised(this.document.components.schemas) });
  }

  #listed() {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      methods.filter((method) => item[method]).map((method) => this.#operation(method.toUpperCase(), path, item[method])));
  }

  #operation(method, path, described) {
    const responses = Object.entries(described.responses).map(([status, response]) => [status, this.#resolved(response)]);
    const parameters = (described.parameters ?? []).map((parameter) => this.#resolved(parameter));
    const body = described.requestBody && this.#resolved(described.requestBody).content['application/json']?.schema;
    return { id: described.operationId, method, path, parameters, body, responses: Object.fromEntries(responses) };
  }

  #resolved(object) {
    return object.$ref ? object.$ref.split('/').slice(1).reduce((at, key) => at[key], this.document) : object;
  }

  schema(name) {
    return this.document.components.schemas[name];
  }

  /** Why a value is not what the named schema or the schema object asks for; empty when it is. */
  faults(schema, value) {
    const key = typeof schema === 'string' ? { $ref: `#/components/schemas/${schema}` } : schema;
    const text = JSON.stringify(key);
    if (!this.#validators.has(text)) this.#validators.set(text, this.ajv.compile(absolute(key)));
    const validate = this.#validators.get(text);
    return validate(value) ? '' : this.ajv.errorsText(validate.errors, { dataVar: 'body' });
  }

  /** Fails unless the file names this answer of the operation, with this type, these headers and this body. Gives the body. */
  check(id, answer) {
    const where = `${id} answered ${answer.status}`;
    const response = this.operations.get(id).responses[answer.status];
    assert.ok(response, `${where}, which openapi.yaml does not name: ${answer.text}`);
    this.seen.add(`${id} ${answer.status}`);
    for (const [name, header] of Object.entries(response.headers ?? {})) this.#checkHeader(where, name, this.#resolved(header), answer.headers);
    if (!response.content) return assert.equal(answer.text, '', `${where} with a body that openapi.yaml does not name`);
    assert.ok(response.content[answer.type], `${where} as "${answer.type}": ${answer.text}`);
    if (!answer.type.endsWith('json')) return undefined;
    const body = JSON.parse(answer.text);
    assert.equal(this.faults(response.content[answer.type].schema, body), '', `${where}: ${answer.text.slice(0, 1000)}`);
    if (answer.type === 'application/problem+json') assert.equal(body.status, answer.status, where);
    return body;
  }

  #checkHeader(where, name, { required, schema }, headers) {
    const value = headers[name.toLowerCase()];
    if (value === undefined) return assert.ok(!required, `${where} without ${name}`);
    const typed = schema.type === 'integer' ? Number(value) : String(value);
    assert.equal(this.faults(schema, typed), '', `${where}: ${name}: ${value}`);
  }

  /** "signIn 401" for each answer that the file names. */
  named() {
    return [...this.operations.values()].flatMap(({ id, responses }) => Object.keys(responses).map((status) => `${id} ${status}`));
  }
}

const withReferences = (value, target) =>
  JSON.parse(JSON.stringify(value), (key, at) => (key === '$ref' && typeof at === 'string' ? at.replace('#/components/schemas/', target) : at));
const localised = (schemas) => withReferences(schemas, '#/$defs/');
const absolute = (schema) => withReferences(schema, 'palier#/$defs/');
