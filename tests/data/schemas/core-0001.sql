-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: EUPL-1.2
-- palier-tv, core.db after 1 steps of its schema
CREATE TABLE schema_step (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL);
CREATE TABLE identity(one INTEGER PRIMARY KEY CHECK(one = 1), secret TEXT NOT NULL);
CREATE TABLE receipt(n INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT NOT NULL, level TEXT NOT NULL, answer TEXT NOT NULL, at TEXT NOT NULL, handed_in INTEGER NOT NULL DEFAULT 0, UNIQUE(message, level));
CREATE INDEX receipt_pending ON receipt(n) WHERE handed_in = 0;
CREATE TABLE later(message TEXT PRIMARY KEY, until TEXT NOT NULL);
CREATE TABLE outbox(n INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, type TEXT NOT NULL, body BLOB NOT NULL, created_at TEXT NOT NULL, state INTEGER NOT NULL, seqs BLOB NOT NULL, failure TEXT NOT NULL);
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO schema_step (version, name, applied_at) VALUES (1, 'facts', '2026-11-21T17:42:00.000Z');
INSERT INTO identity (one, secret) VALUES (1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO receipt (answer, at, handed_in, level, message, n) VALUES ('', '2026-11-21T12:00:00.000Z', 0, 'stored', '01936e5a-7c00-7abc-8def-000000000001', 1);
INSERT INTO receipt (answer, at, handed_in, level, message, n) VALUES ('yes', '2026-11-21T12:00:05.000Z', 0, 'answered', '01936e5a-7c00-7abc-8def-000000000001', 2);
INSERT INTO later (message, until) VALUES ('01936e5a-7c00-7abc-8def-000000000001', '2026-11-21T12:15:00.000Z');
INSERT INTO outbox (body, created_at, failure, key, n, seqs, state, type) VALUES (X'7b2261736b65644174223a22323032362d31312d32315431323a30303a30302e3030305a222c226964223a2230313933366535612d376330302d376162632d386465662d303030303030303030303037227d', '2026-11-21T12:00:00.000Z', 'forbidden: no', '01a1fdfa-4600-7c7f-b915-58587a3d87f6', 1, X'7b7d', 1, 'help.request');
INSERT INTO outbox (body, created_at, failure, key, n, seqs, state, type) VALUES (X'7b2261736b65644174223a22323032362d31312d32315431323a30303a30302e3030305a222c226964223a2230313933366535612d376330302d376162632d386465662d303030303030303030303038227d', '2026-11-21T12:00:00.000Z', '', '01a1fdfa-4600-7bd1-8d40-974ab0c7432f', 2, X'7b22746f776e3a31223a397d', 2, 'help.request');
INSERT INTO outbox (body, created_at, failure, key, n, seqs, state, type) VALUES (X'7b2261736b65644174223a22323032362d31312d32315431323a30303a30302e3030305a222c226964223a2230313933366535612d376330302d376162632d386465662d303030303030303030303039227d', '2026-11-21T12:00:00.000Z', '', '01a1fdfa-4600-7a53-b0bc-8f8fa5fb547b', 3, X'7b7d', 0, 'help.request');
INSERT INTO setting (name, value) VALUES ('language', 'ar');
