// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/media/uploadstore.h"
#include "http/tus.h"

namespace palier::hub::media
{
/// The upload that somebody wishes for, with a new id; whose it is and how long it is kept is still open. Its metadata must be
/// `sha256`, 64 hex digits in lower case, and `filetype`, one that televisions show. Invalid or TooLarge name the header.
[[nodiscard]] Result<Upload> uploadFor(const http::tus::Creation &creation);
} // namespace palier::hub::media
