// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/hintmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int longestBye = 3600;
}

HintMessage hintMessageFrom(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto heads = object.value("h"_L1).toObject();
    HintMessage message;
    for (auto it = heads.begin(); it != heads.end(); ++it)
        message.heads.insert(it.key(), it.value().toInteger());
    const auto range = object.value("bye"_L1).toArray();
    if (range.size() == 2) {
        const int from = qBound(0, range[0].toInt(), longestBye);
        message.bye = { from, qBound(from, range[1].toInt(), longestBye) };
    }
    return message;
}
} // namespace palier
