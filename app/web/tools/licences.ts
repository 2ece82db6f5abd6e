// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

interface Package {
    name: string;
    version: string;
    license: string;
    dependencies?: Record<string, string>;
}

const read = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;

function licenceOf(folder: string): string {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${folder} has no licence file: it cannot be shipped`);
    return readFileSync(join(folder, file), "utf8").trim();
}

/** Ships `licences.txt` beside the pages: the licence of each package whose code or font is in them. */
export function licences(root: string): Plugin {
    return {
        name: "palier-licences",
        apply: "build",
        generateBundle() {
            const texts = Object.keys(read(root).dependencies ?? {}).map((name) => {
                const folder = join(root, "node_modules", name);
                const { version, license } = read(folder);
                return `${name} ${version} (${license})\n\n${licenceOf(folder)}\n`;
            });
            this.emitFile({ type: "asset", fileName: "licences.txt", source: texts.join(`\n${"-".repeat(72)}\n\n`) });
        },
    };
}
