// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Checks the API description with Redocly's recommended rules; a warning counts as an error.
import { createConfig, formatProblems, getTotals, lint } from "@redocly/openapi-core";

// A WebSocket answers 101, which the rule that asks for a 2xx does not know.
const webSockets = ["#/paths/~1v1~1hints/get/responses", "#/paths/~1v1~1live/get/responses"];
const expected = (problem) =>
    problem.ruleId === "operation-2xx-response" && problem.location.every(({ pointer }) => webSockets.includes(pointer));

const ref = process.argv[2] ?? new URL("../../../docs/api/openapi.yaml", import.meta.url).pathname;
const problems = (await lint({ ref, config: await createConfig({ extends: ["recommended"] }) })).filter((problem) => !expected(problem));
const totals = getTotals(problems);
formatProblems(problems, { format: "codeframe", totals, version: "openapi-core" });
console.log(`${ref}: ${totals.errors} errors, ${totals.warnings} warnings`);
process.exitCode = totals.errors + totals.warnings > 0 ? 1 : 0;
