// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/journal.h"

#include "storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
Result<Done> foldJournal(Database &database)
{
    const auto folded = database.row(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!folded)
        return folded.error();
    const bool isBusy = !*folded || (*folded)->first().toInt() != 0;
    return isBusy ? Error { .kind = Error::Kind::Unavailable, .detail = u"the journal is in use"_s, .field = {}, .retryAfterSeconds = 1 } : Result<Done>(Done {});
}
} // namespace palier
