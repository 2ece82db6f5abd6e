// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { inject, type InjectionKey } from "vue";
import type { Announcer } from "./announcer";
import type { Hub } from "./api/hub";
import type { Live } from "./api/live";
import type { Session } from "./session";

/** What `main.ts` makes and the pages use. */
export interface Services {
    hub: Hub;
    live: Live;
    session: Session;
    announcer: Announcer;
}

export const servicesKey: InjectionKey<Services> = Symbol("services");

export function useServices(): Services {
    const services = inject(servicesKey);
    if (!services) throw new Error("main.ts provides the services before it mounts the page");
    return services;
}
