// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

interface Letter {
    signIns: { role: string; name: string; password: string; displayName: string }[];
    boxes: { flat: string; secret: string }[];
}

async function freePort(): Promise<number> {
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address() as { port: number };
    probe.close();
    await once(probe, "close");
    return port;
}

const built = (path: string) => fileURLToPath(new URL(`../../../build/dev/${path}`, import.meta.url));
const program = process.env["PALIER_HUB_PROGRAM"] ?? built("bin/palier-hub");
const web = process.env["PALIER_WEB"] ?? built("share/palier/web");

/** `palier-hub` with its sample residence, in a folder of its own, on a free port. */
export class Hub {
    private constructor(
        readonly url: string,
        private readonly letter: Letter,
        private readonly child: ChildProcess,
        private readonly folder: string,
    ) {}

    static async open(): Promise<Hub> {
        const folder = await mkdtemp(join(tmpdir(), "palier-web-"));
        await promisify(execFile)(program, ["demo-data", "--data", folder]);
        const letter = JSON.parse(await readFile(join(folder, "demo.json"), "utf8")) as Letter;
        const port = await freePort();
        const child = spawn(program, ["serve", "--data", folder, "--listen", `127.0.0.1:${port}`, "--web", web, "--commands-per-minute", "1000000"], { stdio: ["ignore", "ignore", "pipe"] });
        const hub = new Hub(`http://127.0.0.1:${port}`, letter, child, folder);
        await hub.untilServing();
        return hub;
    }

    get people() {
        return this.letter.signIns;
    }

    get boxes() {
        return this.letter.boxes;
    }

    async close(): Promise<void> {
        if (this.child.exitCode === null) {
            this.child.kill("SIGTERM");
            await once(this.child, "exit");
        }
        await rm(this.folder, { recursive: true });
    }

    private async untilServing(): Promise<void> {
        let said = "";
        this.child.stderr!.on("data", (data) => (said += data));
        for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
            if (this.child.exitCode !== null) throw new Error(`palier-hub ended with ${this.child.exitCode}: ${said}`);
            if ((await fetch(`${this.url}/v1/health`).catch(() => undefined))?.ok) return;
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error(`palier-hub does not serve ${this.url}: ${said}`);
    }
}
