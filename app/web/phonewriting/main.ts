// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "@shared/design/tokens.css";
import "@shared/design/base.css";
import "@shared/design/controls.css";
import "@shared/design/layout.css";
import "@shared/design/parts.css";
import { createApp } from "vue";
import { Announcer } from "@shared/announcer";
import { PhoneHub, tokenIn } from "./hub";
import { applyLanguage, languageFor, languagesStartingWith } from "./languages";
import PhoneWritingPage from "./PhoneWritingPage.vue";
import { PhoneWriting } from "./writing";

const language = languageFor(navigator.languages);
applyLanguage(language);

const token = tokenIn(location.hash);
const writing = new PhoneWriting(token === undefined ? undefined : new PhoneHub(token));
createApp(PhoneWritingPage, { writing, announcer: new Announcer() }).use(languagesStartingWith(language)).mount("#app");
void writing.follow();
// A phone that wakes up, or finds its network again, does not wait for its turn.
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && writing.hurry());
window.addEventListener("online", () => writing.hurry());
// Another code in the same tab.
window.addEventListener("hashchange", () => location.reload());
