// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from "node:url";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import { licences } from "./tools/licences";
import { pages } from "./tools/pages";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const hub = process.env["PALIER_HUB"] ?? "http://127.0.0.1:8480";

export default defineConfig({
    root: here("."),
    publicDir: here("console/public"),
    plugins: [vue(), pages(), licences(here("."))],
    resolve: { alias: { "@shared": here("shared") } },
    define: { __VUE_OPTIONS_API__: false, __VUE_PROD_DEVTOOLS__: false, __VUE_I18N_LEGACY_API__: false },
    build: {
        outDir: process.env["PALIER_WEB_OUT"] ?? here("dist"),
        emptyOutDir: true,
        target: "es2022",
        // The pages' policy is default-src 'self': nothing may be a data: address.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: { input: [here("console/index.html"), here("phonewriting/index.html")] },
    },
    server: { host: "127.0.0.1", proxy: { "/v1": { target: hub, ws: true } } },
});
