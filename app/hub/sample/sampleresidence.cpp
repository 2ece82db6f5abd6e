// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/sample/sampleresidence.h"

#include "core/clock.h"
#include "core/ids.h"
#include "hub/pairing/pairingstore.h"
#include "hub/people/accountstore.h"
#include "hub/sample/samplecontent.h"
#include "hub/territory/residenceimport.h"
#include "hub/territory/territorystore.h"
#include "model/jsonreader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::sample
{
namespace
{
constexpr int secretBytes = 32;

QByteArray resource(const QString &name)
{
    QFile file(u":/palier/sample/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Done> importTerritory(Transaction &transaction)
{
    const auto plan = territory::readImport(resource(u"residence.csv"_s));
    if (!plan.problems.isEmpty())
        return Error { Error::Kind::Internal, u"residence.csv, row %1: %2"_s.arg(plan.problems.first().row).arg(plan.problems.first().detail) };
    auto imported = territory::import(transaction, plan.flats);
    return imported ? Result<Done>(Done {}) : imported.error();
}

/// Adds the sample's residence and people once and its boxes and contents in turn.
class Maker
{
public:
    Maker(Transaction &transaction, PasswordCost cost)
        : m_transaction(transaction)
        , m_cost(cost)
    {
    }

    Result<QJsonObject> make(const QJsonObject &content)
    {
        const auto boxes = content.value("boxes"_L1).toObject();
        for (const auto &done : { importTerritory(m_transaction), each(content, "people"_L1, &Maker::addPerson), each(content, "family"_L1, &Maker::addRelative),
                 each(boxes, "simulated"_L1, &Maker::addSimulatedBox), each(boxes, "named"_L1, &Maker::addFormerBox), each(content, "news"_L1, &Maker::addNewsItem),
                 each(content, "residence"_L1, &Maker::addEntry),
                 each(content, "messages"_L1, &Maker::addMessageItem), each(content, "help"_L1, &Maker::addHelpItem), each(boxes, "named"_L1, &Maker::addNamedBox) }) {
            if (!done)
                return done.error();
        }
        return QJsonObject { { u"hub"_s, u"http://127.0.0.1:8480"_s }, { u"signIns"_s, m_signIns }, { u"boxes"_s, m_boxes } };
    }

private:
    Result<Done> each(const QJsonObject &content, QLatin1StringView key, Result<Done> (Maker::*add)(const QJsonValue &))
    {
        const auto items = content.value(key).toArray();
        for (auto i = items.size() - 1; i >= 0; --i) { // the oldest stands last and comes first, as it happened
            if (auto added = (this->*add)(items[i]); !added)
                return added;
        }
        return Done {};
    }

    Result<Done> addPerson(const QJsonValue &value)
    {
        const auto person = value.toObject();
        const QString name = person.value("name"_L1).toString();
        const QString displayName = person.value("displayName"_L1).toString();
        const QString password = person.value("password"_L1).toString();
        const auto role = people::staffRole(person.value("role"_L1).toString()).value_or(SenderRole::Caretaker);
        auto hash = hashOf(password, m_cost);
        if (!hash)
            return hash.error();
        auto nodes = nodesNamed(m_transaction.db, person.value("nodes"_L1).toArray());
        if (!nodes)
            return nodes.error();
        people::Account account { .id = {}, .name = name, .displayName = displayName, .role = role, .passwordHash = *hash, .nodes = {} };
        for (const auto &node : std::as_const(*nodes))
            account.nodes.append(node.id);
        if (auto added = people::addAccount(m_transaction.db, account, m_transaction.now); !added)
            return added;
        auto known = people::findAccount(m_transaction.db, name);
        if (!known)
            return known.error();
        m_authors.insert(name, { (*known)->id, { displayName, role, {} } });
        m_signIns.prepend(QJsonObject { { u"role"_s, toWord(role) }, { u"name"_s, name }, { u"password"_s, password }, { u"displayName"_s, displayName } });
        return Done {};
    }

    Result<Done> addRelative(const QJsonValue &value)
    {
        const auto person = value.toObject();
        m_authors.insert(person.value("name"_L1).toString(),
            { {}, { person.value("displayName"_L1).toString(), SenderRole::Family, person.value("relation"_L1).toString() } });
        return Done {};
    }

    Result<QString> addBox(const Node &flat, const QString &secret)
    {
        const PairRequest box { .secretHash = sha256Hex(QByteArray::fromHex(secret.toLatin1())), .model = u"Palier Box"_s, .software = u"palier-tv "_s + QLatin1String(PALIER_VERSION) };
        return pairing::addBound(m_transaction, box, flat.id);
    }

    /// The box that stood in a named box's place before: the new one is told what the flat said through it.
    Result<Done> addFormerBox(const QJsonValue &chain)
    {
        auto flat = nodeNamed(m_transaction.db, chain.toString());
        if (!flat)
            return flat.error();
        auto device = addBox(*flat, randomHex(secretBytes));
        if (!device)
            return device.error();
        m_simulated.insert(flat->id, { .device = *device, .presentsAll = true });
        return Done {};
    }

    Result<Done> addNamedBox(const QJsonValue &chain)
    {
        auto flat = nodeNamed(m_transaction.db, chain.toString());
        if (!flat)
            return flat.error();
        const QString secret = randomHex(secretBytes);
        auto device = addBox(*flat, secret);
        if (!device)
            return device.error();
        m_boxes.prepend(QJsonObject { { u"flat"_s, flat->id }, { u"name"_s, flat->name }, { u"place"_s, flat->name }, { u"secret"_s, secret } });
        return Done {};
    }

    /// A box nobody holds the secret of: it has handed in receipts, and was last heard of now, or (one in eight) a while ago.
    Result<Done> addSimulatedBox(const QJsonValue &chain)
    {
        auto flat = nodeNamed(m_transaction.db, chain.toString());
        if (!flat)
            return flat.error();
        auto device = addBox(*flat, randomHex(secretBytes));
        if (!device)
            return device.error();
        const bool away = m_simulated.size() % 8 == 7;
        auto seen = m_transaction.db.run(
            u"UPDATE device SET seen_at = ? WHERE id = ?"_s, { toWireTime(m_transaction.now.addSecs(away ? -21 * 3600 : -20)), *device });
        if (!seen)
            return seen.error();
        m_simulated.insert(flat->id, { .device = *device });
        return Done {};
    }

    Result<Done> addNewsItem(const QJsonValue &item) { return addNews(m_transaction, item.toObject(), m_authors); }
    Result<Done> addEntry(const QJsonValue &item) { return addResidenceEntry(m_transaction, item.toObject(), m_authors); }
    Result<Done> addMessageItem(const QJsonValue &item) { return addMessage(m_transaction, item.toObject(), m_authors, m_simulated); }
    Result<Done> addHelpItem(const QJsonValue &item) { return addHelp(m_transaction, item.toObject(), m_authors.value(u"karim"_s).sender.name); }

    Transaction &m_transaction;
    PasswordCost m_cost;
    Authors m_authors;
    SimulatedBoxes m_simulated;
    QJsonArray m_signIns;
    QJsonArray m_boxes;
};
} // namespace

Result<QJsonObject> make(Transaction &transaction, PasswordCost cost)
{
    auto nodes = transaction.db.row(u"SELECT COUNT(*) FROM node"_s);
    if (!nodes)
        return nodes.error();
    if ((*nodes)->first().toInt() > 0)
        return Error { Error::Kind::Conflict, u"this hub already holds a residence: the sample needs an empty one"_s };
    auto content = parseJsonObject(resource(u"content.json"_s), u"content"_s);
    return content ? Maker(transaction, cost).make(*content) : content.error();
}
} // namespace palier::hub::sample
