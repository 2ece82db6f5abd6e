// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from "node:url";
import { MockHub } from "./mockhub";

const built = fileURLToPath(new URL("../../../app/web/dist", import.meta.url));

export function openHub(): Promise<MockHub> {
    return new MockHub(process.env["PALIER_WEB"] ?? built).open();
}
