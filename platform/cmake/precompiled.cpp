// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Nothing of its own: the compiler needs a file to precompile the headers for.
