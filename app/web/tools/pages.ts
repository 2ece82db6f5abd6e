// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from "vite";

const isPage = (path: string) => !path.includes(".") && !/^\/(v1|@)/.test(path);

/** The staff's pages stand at the top of what is served, the phone's beside them at its own address; so while developing, too. */
export function pages(): Plugin {
    return {
        name: "palier-pages",
        enforce: "post",
        generateBundle(_options, bundle) {
            bundle["console/index.html"]!.fileName = "index.html";
        },
        configureServer(server) {
            server.middlewares.use((request, _response, next) => {
                const path = (request.url ?? "/").split("?")[0]!;
                if (isPage(path)) request.url = path.startsWith("/phonewriting") ? "/phonewriting/index.html" : "/console/index.html";
                next();
            });
        },
    };
}
