// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/** docs/api/openapi.yaml: finds operations and checks what was said against their schemas. */
export class Specification {
  constructor(file) {
    this.document = parse(readFileSync(file, 'utf8'));
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'api', ...this.document });
  }

  /** "METHOD /path", sorted. */
  get operations() {
    const methods = ['get', 'post', 'put', 'patch', 'delete'];
    return Object.entries(this.document.paths)
      .flatMap(([path, item]) => methods.filter((method) => item[method]).map((method) => `${method.toUpperCase()} ${path}`))
      .sort();
  }

  operation(name) {
    const [method, path] = name.split(' ');
    const operation = this.document.paths[path]?.[method.toLowerCase()];
    if (!operation) throw new Error(`${name} is not in the API description`);
    return { operation, pointer: `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}` };
  }

  /** The name of the operation that serves this request. */
  nameOf(method, url) {
    const path = new URL(url, 'http://hub').pathname;
    return this.operations.find((name) => {
      const [theirs, pattern] = name.split(' ');
      return theirs === method && new RegExp(`^${pattern.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path);
    });
  }

  /** Throws unless the request is one the description allows. */
  checkRequest(name, body) {
    const { operation, pointer } = this.operation(name);
    if (operation.requestBody) this.check(`${pointer}/requestBody/content/application~1json/schema`, body, `${name}, request`);
    else if (body !== undefined) throw new Error(`${name} takes no body`);
  }

  /** Throws unless the description says that this operation may answer so. */
  checkResponse(name, { status, type, body }) {
    const { operation, pointer } = this.operation(name);
    let response = operation.responses[status];
    if (!response) throw new Error(`${name} answered ${status}, which is not described: ${JSON.stringify(body)}`);
    let at = `${pointer}/responses/${status}`;
    if (response.$ref) {
      at = response.$ref.slice(1);
      response = at.split('/').slice(1).reduce((node, key) => node[key], this.document);
    }
    if (!response.content) {
      if (body !== undefined) throw new Error(`${name} answered ${status} with a body, which is not described`);
      return;
    }
    const described = Object.keys(response.content);
    if (!described.includes(type)) throw new Error(`${name} answered ${status} as ${type}, not ${described}`);
    this.check(`${at}/content/${type.replace('/', '~1')}/schema`, body, `${name}, ${status}`);
  }

  schema(name) {
    return (value, what = name) => this.check(`/components/schemas/${name}`, value, what);
  }

  check(pointer, value, what) {
    const encoded = pointer.split('/').map(encodeURIComponent).join('/');
    this.validators ??= new Map();
    if (!this.validators.has(encoded)) this.validators.set(encoded, this.ajv.compile({ $ref: `api#${encoded}` }));
    const validate = this.validators.get(encoded);
    if (!validate(value)) throw new Error(`${what}: ${this.ajv.errorsText(validate.errors, { dataVar: '' })}\n${JSON.stringify(value, null, 1).slice(0, 2000)}`);
  }
}
