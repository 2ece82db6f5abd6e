// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QUrl>

class QQmlEngine;

namespace palier
{
/// Lets the engine find the modules that are built in (their prefix is /qt/qml on every Qt).
void addBuiltInModules(QQmlEngine &engine);
/// Where the file of a type of a built-in module is: Qt before 6.5 cannot load by module and name.
[[nodiscard]] QUrl moduleFile(const QString &uri, const QString &type);
} // namespace palier
