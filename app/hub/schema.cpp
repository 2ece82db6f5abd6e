// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
Migration territory()
{
    return { u"territory"_s,
        {
            u"CREATE TABLE node_number (kind TEXT PRIMARY KEY, last BIGINT NOT NULL)"_s,
            u"CREATE TABLE node (id TEXT PRIMARY KEY, kind TEXT NOT NULL, parent TEXT REFERENCES node (id), name TEXT NOT NULL,"
             " household TEXT NOT NULL, floor INTEGER, UNIQUE (parent, kind, name))"_s,
            u"CREATE TABLE node_path (node TEXT NOT NULL REFERENCES node (id), ancestor TEXT NOT NULL REFERENCES node (id),"
             " depth INTEGER NOT NULL, PRIMARY KEY (node, ancestor))"_s,
            u"CREATE INDEX node_below ON node_path (ancestor, node)"_s,
        } };
}

Migration feed()
{
    return { u"feed"_s,
        {
            u"CREATE TABLE scope (id TEXT PRIMARY KEY, epoch TEXT NOT NULL, head BIGINT NOT NULL, floor BIGINT NOT NULL, digest TEXT NOT NULL)"_s,
            u"CREATE TABLE change (scope TEXT NOT NULL REFERENCES scope (id), seq BIGINT NOT NULL, deleted INTEGER NOT NULL, type TEXT NOT NULL,"
             " id TEXT NOT NULL, rev BIGINT NOT NULL, body TEXT NOT NULL, changed_at TEXT NOT NULL, PRIMARY KEY (scope, type, id))"_s,
            u"CREATE UNIQUE INDEX change_by_seq ON change (scope, seq)"_s,
            u"CREATE TABLE idem (actor TEXT NOT NULL, idem_key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL,"
             " created_at TEXT NOT NULL, PRIMARY KEY (actor, idem_key))"_s,
            u"CREATE INDEX idem_age ON idem (created_at)"_s,
        } };
}

Migration people()
{
    return { u"people"_s,
        {
            u"CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL, role TEXT NOT NULL,"
             " password_hash TEXT NOT NULL, created_at TEXT NOT NULL)"_s,
            u"CREATE TABLE account_node (account TEXT NOT NULL REFERENCES account (id), node TEXT NOT NULL REFERENCES node (id), PRIMARY KEY (account, node))"_s,
            u"CREATE TABLE session (hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id), created_at TEXT NOT NULL,"
             " seen_at TEXT NOT NULL, expires_at TEXT NOT NULL)"_s,
        } };
}

Migration boxes()
{
    return { u"boxes"_s,
        {
            u"CREATE TABLE device_number (last BIGINT NOT NULL)"_s,
            u"INSERT INTO device_number (last) VALUES (0)"_s,
            u"CREATE TABLE device (id TEXT PRIMARY KEY, secret_hash TEXT NOT NULL UNIQUE, state TEXT NOT NULL, flat TEXT REFERENCES node (id),"
             " model TEXT NOT NULL, software TEXT NOT NULL, created_at TEXT NOT NULL, bound_at TEXT, revoked_at TEXT, seen_at TEXT)"_s,
            u"CREATE INDEX device_of_flat ON device (flat)"_s,
            u"CREATE TABLE pairing (code TEXT PRIMARY KEY, device TEXT NOT NULL UNIQUE REFERENCES device (id), expires_at TEXT NOT NULL,"
             " flat TEXT REFERENCES node (id), offered_by TEXT REFERENCES account (id))"_s,
        } };
}

Migration content()
{
    return { u"messages, news and help"_s,
        {
            u"CREATE TABLE message (id TEXT PRIMARY KEY, account TEXT, sender_role TEXT NOT NULL, body TEXT NOT NULL, sent_at TEXT NOT NULL,"
             " expires_at TEXT, cancelled_at TEXT)"_s,
            u"CREATE TABLE message_audience (message TEXT NOT NULL REFERENCES message (id), node TEXT NOT NULL REFERENCES node (id), PRIMARY KEY (message, node))"_s,
            u"CREATE INDEX message_of_node ON message_audience (node, message)"_s,
            u"CREATE TABLE message_flat (message TEXT NOT NULL REFERENCES message (id), flat TEXT NOT NULL REFERENCES node (id), PRIMARY KEY (message, flat))"_s,
            u"CREATE TABLE receipt (message TEXT NOT NULL REFERENCES message (id), flat TEXT NOT NULL REFERENCES node (id), level INTEGER NOT NULL,"
             " device TEXT NOT NULL, answer TEXT NOT NULL, at_box TEXT NOT NULL, at_hub TEXT NOT NULL, PRIMARY KEY (message, flat, level))"_s,
            u"CREATE TABLE news (id TEXT PRIMARY KEY, account TEXT, sender_role TEXT NOT NULL, body TEXT NOT NULL, published_at TEXT NOT NULL,"
             " valid_until TEXT, withdrawn_at TEXT)"_s,
            u"CREATE TABLE news_audience (news TEXT NOT NULL REFERENCES news (id), node TEXT NOT NULL REFERENCES node (id), PRIMARY KEY (news, node))"_s,
            u"CREATE INDEX news_of_node ON news_audience (node, news)"_s,
            u"CREATE TABLE help (id TEXT PRIMARY KEY, flat TEXT NOT NULL REFERENCES node (id), message TEXT REFERENCES message (id), state TEXT NOT NULL,"
             " asked_at TEXT NOT NULL, taken_by TEXT NOT NULL, taken_at TEXT, closed_at TEXT, note TEXT NOT NULL)"_s,
            u"CREATE INDEX help_of_flat ON help (flat, state)"_s,
        } };
}

Migration media()
{
    return { u"media"_s,
        {
            u"CREATE TABLE upload (id TEXT PRIMARY KEY, actor TEXT NOT NULL, sha256 TEXT NOT NULL, media_type TEXT NOT NULL, length BIGINT NOT NULL,"
             " received BIGINT NOT NULL, created_at TEXT NOT NULL, expires_at TEXT NOT NULL)"_s,
            u"CREATE INDEX upload_of_actor ON upload (actor)"_s,
            u"CREATE INDEX upload_of_file ON upload (sha256)"_s,
            u"CREATE TABLE media (sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, size BIGINT NOT NULL, added_at TEXT NOT NULL)"_s,
            u"CREATE TABLE media_of_scope (sha256 TEXT NOT NULL REFERENCES media (sha256), scope TEXT NOT NULL, PRIMARY KEY (sha256, scope))"_s,
        } };
}

Migration erasures()
{
    return { u"erasures"_s, { u"CREATE TABLE erasure (kind TEXT NOT NULL, subject TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (kind, subject, at))"_s } };
}

Migration standing()
{
    return { u"boxes that stand still"_s, { u"ALTER TABLE device ADD COLUMN stands_since TEXT"_s } };
}

Migration residences()
{
    return { u"what residences tell of themselves"_s,
        {
            u"CREATE TABLE residence_entry (id TEXT PRIMARY KEY, type TEXT NOT NULL, residence TEXT NOT NULL REFERENCES node (id), account TEXT,"
             " body TEXT NOT NULL, told_at TEXT NOT NULL, last_day TEXT, withdrawn_at TEXT)"_s,
            u"CREATE INDEX residence_entry_of_residence ON residence_entry (residence, type)"_s,
            u"CREATE TABLE residence_entry_node (entry TEXT NOT NULL REFERENCES residence_entry (id), node TEXT NOT NULL REFERENCES node (id), PRIMARY KEY (entry, node))"_s,
            u"CREATE INDEX residence_entry_of_node ON residence_entry_node (node, entry)"_s,
        } };
}

Migration helpTexts()
{
    return { u"what a call for help is about"_s, { u"ALTER TABLE help ADD COLUMN text TEXT NOT NULL DEFAULT ''"_s } };
}
} // namespace

const QList<Migration> &schema()
{
    static const QList<Migration> steps { territory(), feed(), people(), boxes(), content(), media(), erasures(), standing(), residences(), helpTexts() };
    return steps;
}
} // namespace palier::hub
