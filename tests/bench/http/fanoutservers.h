// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

/// The floor: accepts, and sends the same bytes to each of its subscribers in one loop. Does not return.
[[noreturn]] void serveRaw(quint16 port);
/// app/http with one worker or more: POST /publish sends one hint to every socket of /hints, GET /known/N
/// answers 204 once N are open and 503 before. Returns when the process is ended.
int servePalier(quint16 port, int workers);
