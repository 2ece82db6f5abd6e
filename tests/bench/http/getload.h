// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

/// Keeps `connections` busy with one GET after the other until `requests` answers have come; gives the seconds it took.
/// Every answer must be as long as the first one.
[[nodiscard]] double loadWithGets(quint16 port, const QByteArray &path, int connections, int requests);
