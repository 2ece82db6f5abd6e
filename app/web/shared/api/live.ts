// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { ref, type Ref } from "vue";

export type LiveState = "connecting" | "live" | "polling";

/** The part of a WebSocket that is used; lets tests pass their own. */
export interface Socket {
    onopen: (() => void) | null;
    onclose: (() => void) | null;
    onmessage: ((event: { data: unknown }) => void) | null;
    close(): void;
}

interface Subscriber {
    topics: () => string[];
    look: () => void;
}

export const pollEveryMs = 15_000;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * Tells the page what to look at again. Says so at each hint, whenever the socket opens (hints may have been missed),
 * and every 15 s while there is no socket.
 */
export class Live {
    readonly state: Ref<LiveState> = ref("connecting");
    private readonly subscribers = new Set<Subscriber>();
    private socket: Socket | undefined;
    private attempts = 0;
    private reconnect: ReturnType<typeof setTimeout> | undefined;
    private poll: ReturnType<typeof setInterval> | undefined;

    constructor(
        private readonly open: () => Socket,
        private readonly random: () => number = Math.random,
    ) {}

    /** Calls `look` on a hint for one of the topics. Ends with the function returned. */
    subscribe(topics: () => string[], look: () => void): () => void {
        const subscriber = { topics, look };
        this.subscribers.add(subscriber);
        return () => this.subscribers.delete(subscriber);
    }

    start(): void {
        this.stop();
        this.state.value = "connecting";
        this.connect();
    }

    stop(): void {
        clearTimeout(this.reconnect);
        clearInterval(this.poll);
        this.poll = undefined;
        this.attempts = 0;
        const socket = this.socket;
        this.socket = undefined;
        socket?.close();
    }

    private connect(): void {
        const socket = this.open();
        this.socket = socket;
        socket.onopen = () => this.opened();
        socket.onmessage = (event) => this.hinted(event.data);
        socket.onclose = () => {
            if (this.socket === socket) this.closed();
        };
    }

    private opened(): void {
        this.attempts = 0;
        this.state.value = "live";
        clearInterval(this.poll);
        this.poll = undefined;
        this.lookAll();
    }

    private closed(): void {
        this.socket = undefined;
        this.state.value = "polling";
        this.poll ??= setInterval(() => this.lookAll(), pollEveryMs);
        const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** this.attempts++);
        this.reconnect = setTimeout(() => this.connect(), pause * (0.5 + this.random() / 2));
    }

    private hinted(data: unknown): void {
        const changed = topicsIn(data);
        for (const { topics, look } of [...this.subscribers]) if (topics().some((topic) => changed.includes(topic))) look();
    }

    private lookAll(): void {
        for (const { look } of [...this.subscribers]) look();
    }
}

function topicsIn(data: unknown): string[] {
    try {
        const frame = JSON.parse(String(data)) as { changed?: unknown };
        return Array.isArray(frame.changed) ? frame.changed.filter((topic): topic is string => typeof topic === "string") : [];
    } catch {
        return [];
    }
}

export function liveSocket(page: Location = location): Socket {
    return new WebSocket(`${page.protocol === "https:" ? "wss" : "ws"}://${page.host}/v1/live`) as unknown as Socket;
}
