// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { watch } from "vue";
import { createRouter, createWebHistory, type RouteRecordRaw } from "vue-router";
import type { Session } from "@shared/session";
import { homeOf } from "./pages";
import { wayBack } from "./wayback";
import AccountPage from "./account/AccountPage.vue";
import SignInPage from "./account/SignInPage.vue";
import UnknownPage from "./account/UnknownPage.vue";
import HelpPage from "./help/HelpPage.vue";
import ComposePage from "./messages/ComposePage.vue";
import MessagePage from "./messages/MessagePage.vue";
import MessagesPage from "./messages/MessagesPage.vue";
import PairPage from "./pairing/PairPage.vue";
import ResidencePage from "./residence/ResidencePage.vue";

declare module "vue-router" {
    interface RouteMeta {
        /** Key of the page's title. */
        title: string;
        /** Whether it is for people who are not signed in. */
        open?: boolean;
        /** The page above, for the way back. */
        up?: string;
    }
}

// All pages in one file: once open they work without a network, and a hub speaks HTTP/1.1.
const routes: RouteRecordRaw[] = [
    { path: "/sign-in", name: "sign-in", component: SignInPage, meta: { title: "signIn.title", open: true } },
    { path: "/messages", name: "messages", component: MessagesPage, meta: { title: "messages.title" } },
    { path: "/messages/new", name: "write", component: ComposePage, meta: { title: "compose.title" } },
    {
        path: "/messages/:id",
        name: "message",
        component: MessagePage,
        props: true,
        meta: { title: "message.title", up: "/messages" },
    },
    { path: "/help", name: "help", component: HelpPage, meta: { title: "help.title" } },
    { path: "/residence", name: "residence", component: ResidencePage, meta: { title: "residence.title" } },
    {
        path: "/pair",
        name: "pair",
        component: PairPage,
        props: (route) => ({ code: String(route.query["code"] ?? "") }),
        meta: { title: "pair.title" },
    },
    { path: "/account", name: "account", component: AccountPage, meta: { title: "account.title" } },
    { path: "/:rest(.*)*", name: "unknown", component: UnknownPage, meta: { title: "app.notFound", open: true } },
];

export function consoleRouter(session: Session) {
    const router = createRouter({ history: createWebHistory(), routes, scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 } });

    router.beforeEach((to) => {
        if (to.path === "/") return session.state.value === "out" ? { name: "sign-in" } : { name: homeOf(session.user.value?.role) };
        if (session.state.value === "out" && !to.meta.open) return { name: "sign-in", query: { next: to.fullPath } };
        if (session.state.value === "in" && to.name === "sign-in") return wayBack(to.query["next"]);
        return true;
    });

    // Nobody is signed in, or no more: the sign-in page leads back here, unless signing out was the wish.
    watch(session.state, (state, before) => {
        const here = router.currentRoute.value;
        const comesBack = before === "unknown" || session.expired.value;
        if (state === "out" && !here.meta.open) void router.replace({ name: "sign-in", query: comesBack ? { next: here.fullPath } : {} });
        if (state === "in" && before === "unknown" && here.name === "sign-in") void router.replace(wayBack(here.query["next"]));
        if (state === "in" && before === "unknown" && here.redirectedFrom?.path === "/") void router.replace("/");
    });
    return router;
}
