// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { WebSocketServer, type WebSocket } from "ws";

const kinds: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".txt": "text/plain" };
const policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

function residence() {
    const nodes: Any[] = [{ id: "residence:1", kind: "residence", name: "Les Amandiers", flats: 36, boxes: 33 }];
    const flat = (id: number, name: string, parent: string, floor: number, household: string, boxes: number) =>
        nodes.push({ id: `flat:${id}`, kind: "flat", name, parent, flats: 1, boxes, floor, household });
    const names = ["Mme Benali", "M. Roux", "Famille Diallo", "Mme Nguyen", "M. O’Brien", "Mme Martin", "Famille Haddad", "M. Petit", "Mme Garcia", "Famille Rossi", "Mme Lopez", "M. Bernard"];
    let id = 100;
    for (const [b, letter, stairs] of [[1, "A", 1], [2, "B", 2]] as const) {
        nodes.push({ id: `building:${b}`, kind: "building", name: `Bâtiment ${letter}`, parent: "residence:1", flats: 12 * stairs, boxes: 12 * stairs - b });
        for (let s = 1; s <= stairs; s++) {
            nodes.push({ id: `stairwell:${b}${s}`, kind: "stairwell", name: `Escalier ${s}`, parent: `building:${b}`, flats: 12, boxes: 12 - (s === stairs ? b : 0) });
            for (let f = 0; f < 12; f++) flat(id++, `Apt ${Math.floor(f / 4) + 1}${s === 1 ? "0" : "1"}${(f % 4) + 1}`, `stairwell:${b}${s}`, Math.floor(f / 4) + 1, names[f]!, s === stairs && f < b ? 0 : 1);
        }
    }
    return nodes;
}

/** Stands for the hub until there is one. */
export class MockHub {
    url = "";
    readonly people = [{ role: "caretaker", name: "karim", password: "une longue phrase", displayName: "Karim" }];
    readonly boxes: { flat: string; secret: string }[] = [];
    readonly commands: { key: string; body: Any }[] = [];
    /** What the next calls of a path do instead of answering. */
    fault: { path: string; how: "reset" | "swallow" | number; times: number } | undefined;
    private readonly nodes = residence();
    private readonly messages: Any[] = [];
    private readonly help: Any[] = [];
    private readonly pairs = new Map<string, Any>();
    private readonly answers = new Map<string, { content: string; answer: Any }>();
    private readonly sessions = new Set<string>();
    private readonly sockets = new Set<WebSocket>();
    private liveRefused = false;
    private readonly server = createServer((request, response) => void this.serve(request, response));
    private readonly ws = new WebSocketServer({ noServer: true });

    constructor(private readonly web: string) {
        this.boxes = this.nodes.filter((node) => node.kind === "flat" && node.boxes).map((node) => ({ flat: node.id, secret: node.id.padEnd(64, "0") }));
        this.server.on("upgrade", (request, socket, head) => {
            if (this.liveRefused || !this.signedIn(request)) return void socket.end("HTTP/1.1 401 Unauthorized\r\n\r\n");
            this.ws.handleUpgrade(request, socket, head, (client) => {
                this.sockets.add(client);
                client.on("close", () => this.sockets.delete(client));
            });
        });
    }

    async open() {
        await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
        this.url = `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
        return this;
    }

    async close() {
        for (const socket of this.sockets) socket.terminate();
        this.server.closeAllConnections();
        await new Promise((resolve) => this.server.close(resolve));
    }

    endSessions = () => this.sessions.clear();
    cutLive(refuse: boolean) {
        this.liveRefused = refuse;
        for (const socket of this.sockets) socket.terminate();
    }

    private signedIn(request: IncomingMessage) {
        return this.sessions.has(/__Host-palier=([a-z0-9-]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "");
    }

    private hint(...changed: string[]) {
        for (const socket of this.sockets) socket.send(JSON.stringify({ changed }));
    }

    private async serve(request: IncomingMessage, response: ServerResponse) {
        const path = request.url!.split("?")[0]!;
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const body = chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
        if (!path.startsWith("/v1/")) return this.file(path, response);
        const fault = this.fault?.path === path && this.fault.times-- > 0 ? this.fault.how : undefined;
        if (fault === "reset") return void request.socket.destroy();
        if (typeof fault === "number") return this.send(response, fault, { status: fault, title: "unavailable", detail: "asked for by the test" });
        const [status, json, headers] = this.route(request, path, body);
        if (fault === "swallow") return void request.socket.destroy();
        this.send(response, status, json, headers);
    }

    private send(response: ServerResponse, status: number, json?: unknown, headers: Record<string, string> = {}) {
        response.writeHead(status, { "Content-Type": status < 400 ? "application/json" : "application/problem+json", ...headers });
        response.end(json === undefined ? "" : JSON.stringify(json));
    }

    private async file(path: string, response: ServerResponse) {
        const name = normalize(path).replace(/^\/+/, "");
        const found = await readFile(join(this.web, name || "index.html")).catch(() => undefined);
        const data = found ?? (await readFile(join(this.web, "index.html")));
        response.writeHead(200, { "Content-Type": kinds[found ? extname(name) || ".html" : ".html"]!, "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
        response.end(data);
    }

    private route(request: IncomingMessage, path: string, body: Any): [number, unknown?, Record<string, string>?] {
        const problem = (status: number, title: string, field?: string): [number, unknown] => [status, { status, title, detail: "mock", ...(field ? { field } : {}) }];
        const method = `${request.method} ${path}`;
        const { password: _, ...person } = { ...this.people[0]!, id: "1" };
        const session = { user: person, token: "t0ken", expiresAt: new Date(Date.now() + 1e7).toISOString() };
        if (method === "POST /v1/session") {
            if (body.name !== this.people[0]!.name || body.password !== this.people[0]!.password) return problem(401, "unauthorized");
            const id = `s${Math.random().toString(36).slice(2)}`;
            this.sessions.add(id);
            return [200, session, { "Set-Cookie": `__Host-palier=${id}; Path=/; Secure; HttpOnly; SameSite=Lax` }];
        }
        if (path === "/v1/pair" && request.method === "POST") {
            const code = "BCDFGHJK";
            this.pairs.set(code, { code, model: "Palier Box 1", state: "waiting", expiresAt: new Date(Date.now() + 600_000).toISOString() });
            return [200, { code, expiresAt: this.pairs.get(code).expiresAt, pollAfterMs: 5000, url: `${this.url}/pair?code=${code}` }];
        }
        const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
        if (bearer) return this.forBox(method, body, this.boxes.find((box) => box.secret === bearer)?.flat);
        if (!this.signedIn(request)) return problem(401, "unauthorized");
        if (method === "GET /v1/session") return [200, session];
        if (request.method !== "GET" && request.headers["x-palier-token"] !== "t0ken") return problem(403, "forbidden");
        if (method === "DELETE /v1/session") return this.sessions.clear(), [204];
        if (method === "GET /v1/territory") return [200, { nodes: this.nodes }];
        if (method === "GET /v1/messages") return [200, { messages: this.messages.map((message) => ({ message: message.message, counts: this.counts(message) })).reverse(), more: false }];
        if (method === "GET /v1/help") return [200, { requests: [...this.help].sort((a, b) => (a.state === "closed" ? 1 : 0) - (b.state === "closed" ? 1 : 0)), open: this.help.filter((help) => help.state === "open").length }];
        if (path.startsWith("/v1/messages/")) {
            const found = this.messages.find(({ message }) => message.id === path.split("/").at(-1));
            return found ? [200, { message: found.message, counts: this.counts(found), flats: found.flats }] : problem(404, "not-found");
        }
        if (path.startsWith("/v1/pairings/")) {
            const pair = this.pairs.get(path.split("/").at(-1)!);
            return pair ? [200, pair] : problem(404, "not-found");
        }
        if (method === "POST /v1/commands") {
            const key = String(request.headers["idempotency-key"]);
            this.commands.push({ key, body });
            const before = this.answers.get(key);
            if (before) return before.content === JSON.stringify(body) ? [200, before.answer] : problem(422, "mismatch");
            const answer = this.command(body);
            if (!answer) return problem(404, "not-found");
            this.answers.set(key, { content: JSON.stringify(body), answer });
            return [200, answer];
        }
        return problem(404, "not-found");
    }

    private below(id: string): Any[] {
        return this.nodes.filter((node) => node.id === id || node.parent === id).flatMap((node) => (node.id === id ? (node.kind === "flat" ? [node] : []) : this.below(node.id)));
    }

    private place(node: Any): string {
        const parent = this.nodes.find((other) => other.id === node.parent);
        return parent && parent.kind !== "residence" ? [this.place(parent), parent.name].filter(Boolean).join(" · ") : "";
    }

    private counts({ flats }: Any) {
        const counts: Any = { flats: flats.length, queued: 0, delivered: 0, presented: 0, read: 0, answered: 0, expired: 0, cancelled: 0, unreachable: 0 };
        for (const flat of flats) counts[flat.state]++, (counts.unreachable += flat.reachable === "yes" ? 0 : 1);
        return counts;
    }

    private command({ type, body }: Any): Any {
        const now = new Date().toISOString();
        if (type === "message.send") {
            const id = crypto.randomUUID();
            const flats = [...new Set(body.audience.flatMap((node: string) => this.below(node)))] as Any[];
            const report = (node: Any) => ({ flat: { id: node.id, kind: "flat", name: node.name }, household: node.household, place: this.place(node), floor: node.floor, state: "queued", since: now, reachable: node.boxes ? (node.id.endsWith("3") ? "no" : "yes") : "none", ...(node.id.endsWith("3") ? { lastSeenAt: new Date(Date.now() - 864e5).toISOString() } : {}) });
            this.messages.push({
                message: { answers: [], variants: [], ...body, id, sender: { name: "Karim", role: "caretaker" }, audience: body.audience.map((node: string) => (({ id, kind, name }) => ({ id, kind, name }))(this.nodes.find((other) => other.id === node))), sentAt: now },
                flats: flats.map(report),
            });
            this.hint("messages");
            return { id, seqs: {}, flats: flats.length };
        }
        if (type === "message.cancel") {
            const found = this.messages.find(({ message }) => message.id === body.message);
            found.message.cancelledAt = now;
            for (const flat of found.flats) if (!["read", "answered"].includes(flat.state)) flat.state = "cancelled";
            this.hint(`message:${body.message}`);
            return { id: body.message, seqs: {} };
        }
        if (type === "pairing.offer") {
            const pair = this.pairs.get(body.code);
            const node = this.nodes.find((other) => other.id === body.flat)!;
            Object.assign(pair, { state: "offered", flat: { id: node.id, kind: "flat", name: node.name } });
            return { id: body.code, seqs: {} };
        }
        const help = this.help.find((other) => other.id === body.help);
        if (type === "help.take") Object.assign(help, { state: "taken", takenBy: "Karim", takenAt: now });
        if (type === "help.close") Object.assign(help, { state: "closed", closedAt: now, ...(body.note ? { note: body.note } : {}) });
        this.hint("help");
        return { id: body.help, seqs: {} };
    }

    private forBox(method: string, body: Any, flat: string | undefined): [number, unknown] {
        const now = new Date().toISOString();
        if (method === "POST /v1/pair/confirm") {
            const pair = [...this.pairs.values()][0];
            pair.state = "bound";
            this.hint(`pairing:${pair.code}`);
            return [200, { state: "bound" }];
        }
        const levels: Any = { stored: "delivered", presented: "presented", read: "read", answered: "answered" };
        for (const receipt of body.receipts ?? []) {
            const found = this.messages.find(({ message }) => message.id === receipt.message);
            const report = found.flats.find((other: Any) => other.flat.id === flat);
            Object.assign(report, { state: levels[receipt.level], since: receipt.at, reachable: "yes", ...(receipt.answer ? { answer: found.message.answers.find((answer: Any) => answer.id === receipt.answer) } : {}) });
            this.hint(`message:${receipt.message}`);
        }
        if (body.type === "help.request") {
            const node = this.nodes.find((other) => other.id === flat)!;
            const about = this.messages.find(({ message }) => message.id === body.body.message);
            this.help.push({ id: body.body.id, flat: { id: node.id, kind: "flat", name: node.name }, household: node.household, place: this.place(node), state: "open", askedAt: body.body.askedAt, ...(about ? { message: about.message.id, headline: about.message.headline } : {}) });
            const report = about?.flats.find((other: Any) => other.flat.id === flat);
            if (report) report.needsHelp = true;
            this.hint("help");
        }
        return [200, { now, seqs: {}, scopes: {}, scopeList: [], pollAfterMs: 60000 }];
    }
}
