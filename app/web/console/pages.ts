// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { Session } from "@shared/api/types";

type Role = Session["user"]["role"];
export type PageName = "write" | "messages" | "help" | "residence" | "pair" | "account";

/** The pages that are of use to a role, in the order of the navigation; the hub decides what each may really do. */
const pages: Record<Role, PageName[]> = {
    caretaker: ["write", "messages", "help", "residence", "pair", "account"],
    landlord: ["write", "messages", "residence", "account"],
    townhall: ["write", "messages", "account"],
    administrator: ["pair", "account"],
};

export function pagesOf(role: Role | undefined): PageName[] {
    return role ? pages[role] : [];
}

/** Where somebody begins after signing in. */
export function homeOf(role: Role | undefined): PageName {
    return role === "administrator" ? "pair" : "messages";
}
