// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const packages = (name: string) => ({ find: new RegExp(`^${name}$`), replacement: here(`node_modules/${name}`) });

// Tests live in tests/web, outside this project: their packages are found here all the same.
export default defineConfig({
    root: here("."),
    resolve: {
        alias: [
            { find: "@shared", replacement: here("shared") },
            { find: "@phonewriting", replacement: here("phonewriting") },
            { find: "@console", replacement: here("console") },
            ...["playwright-core", "@axe-core/playwright", "vue"].map(packages),
        ],
    },
    server: { fs: { allow: [here("../..")] } },
    test: {
        // One browser and one hub at a time: the machine may be small.
        fileParallelism: false,
        setupFiles: [here("../../tests/web/support/browserglobals.ts")],
        projects: [
            { extends: true, test: { name: "unit", dir: here("../../tests/web/unit"), include: ["**/*.test.ts"], environment: "node" } },
            {
                extends: true,
                test: {
                    name: "stories",
                    dir: here("../../tests/web/stories"),
                    include: ["**/*.test.ts"],
                    environment: "node",
                    testTimeout: 120_000,
                    hookTimeout: 60_000,
                },
            },
        ],
    },
});
