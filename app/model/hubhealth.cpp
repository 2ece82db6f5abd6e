// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/hubhealth.h"

#include "model/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
Result<HubHealth> hubHealthFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(HubHealth { .status = json.text("status"_L1, { 1, 60 }), .version = json.text("version"_L1, { 1, 60 }) });
}
} // namespace palier
