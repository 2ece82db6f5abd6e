// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from "node:url";
import { MockHub } from "./mockhub";

export interface TestHub {
    url: string;
    people: { role: string; name: string; password: string; displayName: string }[];
    boxes: { flat: string; secret: string }[];
    close: () => Promise<void>;
}

const built = fileURLToPath(new URL("../../../app/web/dist", import.meta.url));

export function openHub(): Promise<TestHub> {
    return new MockHub(process.env["PALIER_WEB"] ?? built).open();
}
