// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';

/** Reads `--name value` options; a wrong or missing one ends the program with one line and exit code 2. */
export function options(known, required) {
  try {
    const { values } = parseArgs({ options: Object.fromEntries(known.map((name) => [name, { type: 'string' }])) });
    for (const name of required) if (!values[name]) throw new Error(`--${name} is needed`);
    return values;
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
