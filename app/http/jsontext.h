// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace palier::http
{
/// What QJsonDocument::toJson(Compact) writes, into one buffer and at half its cost (docs/performance.md).
[[nodiscard]] QByteArray compactJson(const QJsonObject &object);
/// Appends the text as a JSON string, with its quotes.
void appendJsonString(QByteArray &out, const QString &text);
} // namespace palier::http
