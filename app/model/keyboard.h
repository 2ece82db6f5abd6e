// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace palier
{
/// Which keys an on-screen keyboard has, and where: a file of resources/keyboards. The format is in resources/README.md.
struct KeyboardLayout {
    static constexpr int mostColumns = 11;
    static constexpr int mostRows = 5; ///< with the accents of a language

    QString id; ///< of the file, without ".json"
    QString name; ///< on the key that leads to it: "AZERTY"
    QStringList languages; ///< of the interface, for which it is the usual one
    QList<QStringList> rows; ///< what each key types; from left to right in every language, small letters
    QHash<QString, QList<QStringList>> accents; ///< by language of the interface: rows below these

    [[nodiscard]] QList<QStringList> rowsFor(const QString &language) const { return rows + accents.value(language); }
};
/// Invalid names the field: more rows or keys than fit, an empty or doubled key, one with a space in it.
[[nodiscard]] Result<KeyboardLayout> keyboardLayoutFromJson(const QJsonObject &object, const QString &id);
} // namespace palier
