// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "@shared/design/tokens.css";
import "@shared/design/base.css";
import "@shared/design/controls.css";
import "@shared/design/layout.css";
import "@shared/design/parts.css";
import "@shared/design/print.css";
import { createApp } from "vue";
import { Announcer } from "@shared/announcer";
import { Attention } from "@shared/api/attention";
import { Hub } from "@shared/api/hub";
import { Live, liveSocket } from "@shared/api/live";
import { applyLanguage, languagesStartingWith, rememberedLanguage } from "@shared/languages";
import { servicesKey } from "@shared/services";
import { Session } from "@shared/session";
import App from "./App.vue";
import { consoleRouter } from "./router";

const attention = new Attention(window);
const hub = new Hub(undefined, () => attention.isAway());
const live = new Live(liveSocket);
const session = new Session(hub, live);
const language = rememberedLanguage();
applyLanguage(language);

const router = consoleRouter(session);
createApp(App)
    .provide(servicesKey, { hub, live, session, announcer: new Announcer() })
    .use(languagesStartingWith(language))
    .use(router)
    .mount("#app");
await router.isReady();
await session.find();
