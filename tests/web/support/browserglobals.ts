// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import { webcrypto } from "node:crypto";

// Browsers and Node 20 have it; Debian 12's Node 18 does not.
globalThis.crypto ??= webcrypto as Crypto;
