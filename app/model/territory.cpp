// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/territory.h"

#include "model/jsonreader.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto kinds = makeWords<NodeKind>({
    { NodeKind::Town, u"town" },
    { NodeKind::District, u"district" },
    { NodeKind::Residence, u"residence" },
    { NodeKind::Building, u"building" },
    { NodeKind::Stairwell, u"stairwell" },
    { NodeKind::Flat, u"flat" },
});
}

const QString nodeIdPattern = u"(town|district|residence|building|stairwell|flat):[1-9][0-9]{0,17}"_s;
const QString flatIdPattern = u"flat:[1-9][0-9]{0,17}"_s;
const QString scopeIdPattern = u"(town|district|residence|building|stairwell|flat|device):[1-9][0-9]{0,17}"_s;

QString toWord(NodeKind kind)
{
    return kinds.toWord(kind);
}

std::optional<NodeKind> nodeKindFromWord(QStringView word)
{
    return kinds.fromWord(word);
}

Result<Node> nodeFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(Node {
        .id = json.matching("id"_L1, nodeIdPattern),
        .kind = json.word("kind"_L1, nodeKindFromWord),
        .name = json.text("name"_L1, { 1, 200 }),
    });
}

QJsonObject toJson(const Node &node)
{
    return { { u"id"_s, node.id }, { u"kind"_s, toWord(node.kind) }, { u"name"_s, node.name } };
}

std::optional<Node> Place::part(NodeKind kind) const
{
    for (const auto &node : path) {
        if (node.kind == kind)
            return node;
    }
    return {};
}

Result<Place> placeFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader json(object, path, JsonReader::Unknown::Ignored);
    return json.finish(Place {
        .flat = json.nested("flat"_L1, nodeFromJson),
        .path = json.list<Node>("path"_L1, 0, 10, eachObject(nodeFromJson)),
    });
}

QJsonObject toJson(const Place &place)
{
    QJsonArray path;
    for (const auto &node : place.path)
        path.append(toJson(node));
    return { { u"flat"_s, toJson(place.flat) }, { u"path"_s, path } };
}
} // namespace palier
