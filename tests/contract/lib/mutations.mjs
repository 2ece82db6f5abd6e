// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2

/** Every way to make `example` wrong in one place that the schema knows: `{ what, path, body }`, `path` as keys and indexes. */
export function wrongBodies(contract, schema, example) {
  const at = (path, value) => replaced(example, path, value);
  return [...wrongValues(contract, schema, example, [])].map(({ what, path, value }) => ({ what, path, body: at(path, value) }));
}

/** Every way to go to a limit of the schema with one field of `example` and no further, and every word it may be. */
export function bodiesAtTheLimits(contract, schema, example) {
  const all = [...limits(contract, schema, example, [])].map(({ what, path, value }) => ({ what, path, body: replaced(example, path, value) }));
  return all.filter(({ body }) => contract.faults(schema, body) === ''); // a word may forbid what stands beside it
}

/** "receipts[0].at" */
export function inWords(path) {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
}

const gone = Symbol('gone');

function replaced(example, path, value) {
  if (path.length === 0) return value;
  const copy = structuredClone(example);
  const parent = path.slice(0, -1).reduce((at, key) => at[key], copy);
  const last = path[path.length - 1];
  if (value === gone) delete parent[last];
  else parent[last] = value;
  return copy;
}

function* wrongValues(contract, schema, value, path) {
  const known = resolved(contract, schema);
  const wrong = (what, instead) => ({ what, path, value: instead });
  for (const other of [null, 5, 'text', true, [], {}]) {
    if (typeName(other) !== typeName(value)) yield wrong(`${typeName(other)} for ${typeName(value)}`, other);
  }
  if (typeof value === 'string') yield* wrongTexts(known, value, wrong);
  if (typeof value === 'number') yield* wrongNumbers(known, wrong);
  if (Array.isArray(value)) yield* wrongLists(contract, known, value, path, wrong);
  else if (typeName(value) === 'object') yield* wrongObjects(contract, known, value, path, wrong);
}

function* limits(contract, schema, value, path) {
  const { minLength, maxLength, minimum, maximum, enum: words, properties = {}, additionalProperties, items } = resolved(contract, schema);
  const right = (what, instead) => ({ what, path, value: instead });
  if (maxLength) yield right(`${maxLength} characters`, '😀'.repeat(maxLength));
  if (maxLength || minLength) yield right(`${minLength ?? 0} characters`, 'x'.repeat(minLength ?? 0));
  for (const bound of [minimum, maximum].filter((at) => at !== undefined)) yield right(`${bound}`, bound);
  for (const word of words ?? []) yield right(word, word);
  if (Array.isArray(value) && value.length) yield* limits(contract, items, value[0], [...path, 0]);
  else if (typeName(value) === 'object')
    for (const key of Object.keys(value)) yield* limits(contract, properties[key] ?? additionalProperties, value[key], [...path, key]);
}

const resolved = (contract, schema) => (schema.$ref ? contract.schema(schema.$ref.split('/').pop()) : schema);
const typeName = (value) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

function* wrongTexts({ minLength, maxLength, pattern, format, enum: words, const: word }, value, wrong) {
  if (minLength) yield wrong('an empty text', '');
  if (maxLength) yield wrong(`${maxLength + 1} characters`, 'x'.repeat(maxLength + 1));
  if (pattern) yield wrong('another form', `!${value}`);
  if (pattern) yield wrong('a line after it', `${value}\n`);
  if (words || word) yield wrong('an unknown word', 'nonsense');
  if (words || word) yield wrong('the word in capitals', value.toUpperCase());
  if (format === 'uuid') yield wrong('no UUID', 'not-a-uuid');
  if (format === 'date-time') yield wrong('no such day', value.replace(/^\d{4}-\d\d-\d\d/, '2026-02-30'));
}

function* wrongNumbers({ minimum, maximum, type }, wrong) {
  if (minimum !== undefined) yield wrong(`less than ${minimum}`, minimum - 1);
  if (maximum !== undefined) yield wrong(`more than ${maximum}`, maximum + 1);
  if (type === 'integer') yield wrong('a fraction', 1.5);
}

function* wrongLists(contract, { minItems, maxItems, uniqueItems, items }, value, path, wrong) {
  if (minItems) yield wrong('an empty list', []);
  if (maxItems) yield wrong(`${maxItems + 1} entries`, Array(maxItems + 1).fill(value[0]));
  if (uniqueItems) yield wrong('the same twice', [value[0], value[0]]);
  if (value.length) yield* wrongValues(contract, items, value[0], [...path, 0]);
}

function* wrongObjects(contract, { properties = {}, required = [], additionalProperties, maxProperties }, value, path, wrong) {
  for (const key of required) yield { what: `no ${key}`, path: [...path, key], value: gone };
  if (additionalProperties === false) yield { what: 'an unknown field', path: [...path, 'surprise'], value: 1 };
  if (maxProperties) yield wrong(`${maxProperties + 1} fields`, Object.fromEntries(manyOf(value, maxProperties + 1)));
  for (const key of Object.keys(value)) {
    const schema = properties[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    if (schema) yield* wrongValues(contract, schema, value[key], [...path, key]);
  }
}

const manyOf = (object, count) => Array.from({ length: count }, (_, index) => [`flat:${index + 1}`, Object.values(object)[0]]);
