// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { ref, shallowRef } from "vue";
import { failureOf, type Failure } from "./api/failure";
import type { Hub } from "./api/hub";
import type { Live } from "./api/live";
import type { Session as SignedIn } from "./api/types";

export type SessionState = "unknown" | "in" | "out";

/** Who is signed in here. Live hints run exactly while somebody is. */
export class Session {
    readonly state = ref<SessionState>("unknown");
    readonly user = shallowRef<SignedIn["user"]>();
    /** The session ended by itself rather than by the person's wish. */
    readonly expired = ref(false);
    /** Why it could not be found out who is signed in. */
    readonly failure = shallowRef<Failure>();

    constructor(
        private readonly hub: Hub,
        private readonly live: Live,
    ) {
        hub.onSignedOut = () => {
            if (this.state.value === "in") this.ended(true);
        };
    }

    /** Asks the hub after a reload. */
    async find(): Promise<void> {
        this.failure.value = undefined;
        try {
            this.begun(await this.hub.session());
        } catch (error) {
            const failure = failureOf(error);
            if (failure.title === "unauthorized") this.ended(false);
            else this.failure.value = failure;
        }
    }

    async signIn(name: string, password: string): Promise<void> {
        this.begun(await this.hub.signIn(name, password));
    }

    /** Fails when the hub cannot be told, for the session would then live on. */
    async signOut(): Promise<void> {
        try {
            await this.hub.signOut();
        } catch (error) {
            if (failureOf(error).title !== "unauthorized") throw error;
        }
        this.ended(false);
    }

    private begun(session: SignedIn): void {
        this.user.value = session.user;
        this.state.value = "in";
        this.expired.value = false;
        this.live.start();
    }

    private ended(expired: boolean): void {
        this.live.stop();
        this.expired.value = expired;
        this.state.value = "out";
    }
}
