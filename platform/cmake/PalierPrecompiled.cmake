# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
# The headers that nearly every file reads, compiled once for all targets.
add_library(palier_precompiled OBJECT ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
target_link_libraries(palier_precompiled PRIVATE palier_options Qt6::Core)
target_precompile_headers(palier_precompiled PRIVATE
    <QByteArray> <QDateTime> <QDebug> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLoggingCategory> <QMap> <QObject>
    <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>)
