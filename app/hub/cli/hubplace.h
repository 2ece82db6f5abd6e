// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

namespace palier::hub::cli
{
/// Where a hub keeps what it knows, as the command line says it.
struct HubPlace {
    QString data; ///< its folder
    QString address; ///< of a PostgreSQL database; empty: hub.db in the folder
    [[nodiscard]] bool isOnServer() const { return !address.isEmpty(); }
    [[nodiscard]] QString server() const; ///< for Database::Options
    [[nodiscard]] Database::Options options() const;
    [[nodiscard]] QString inWords() const; ///< the folder, or the address
    [[nodiscard]] QString asOptions() const; ///< "--data DIR …", to be typed again
};
} // namespace palier::hub::cli
