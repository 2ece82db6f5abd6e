// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MockHub } from "./mockhub";
import { RealHub } from "./realhub";

export interface TestHub {
    url: string;
    people: { role: string; name: string; password: string; displayName: string }[];
    boxes: { flat: string; secret: string }[];
    close: () => Promise<void>;
}

const web = process.env["PALIER_WEB"] ?? fileURLToPath(new URL("../../../app/web/dist", import.meta.url));
const program = process.env["PALIER_HUB_PROGRAM"];

export function openHub(): Promise<TestHub> {
    return program && existsSync(program) ? RealHub.open(program, web) : new MockHub(web).open();
}
