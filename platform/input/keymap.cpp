// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/keymap.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr qsizetype mostEntries = 200;
const auto folder = u":/palier/keys/"_s;
const auto qtField = u"qt"_s;
const auto codeField = u"evdev"_s;

Error wrong(const QString &field, const QString &detail)
{
    return { Error::Kind::Invalid, detail, field };
}

std::optional<KeyPress> pressNamed(const QString &kind, const QString &name)
{
    if (kind == qtField) {
        const auto key = qtKeyFromName(name);
        return key ? std::optional(KeyPress { .qt = *key, .code = {} }) : std::nullopt;
    }
    const auto code = EvdevCode::fromName(name);
    return code ? std::optional(KeyPress { .qt = 0, .code = *code }) : std::nullopt;
}
} // namespace

Result<KeyMap> KeyMap::fromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    const auto entries = document.array();
    if (!document.isArray() || entries.size() > mostEntries)
        return wrong(u"keys"_s, u"expected an array of at most %1"_s.arg(mostEntries));
    KeyMap map;
    for (int i = 0; i < entries.size(); ++i) {
        if (auto read = map.readEntry(entries.at(i), u"keys[%1]"_s.arg(i)); !read)
            return read.error();
    }
    return map;
}

Result<Done> KeyMap::readEntry(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return wrong(path, u"expected an object"_s);
    const auto entry = value.toObject();
    const auto fields = entry.keys();
    for (const auto &field : fields) {
        if (field != "remote"_L1 && field != qtField && field != codeField)
            return wrong(path + u'.' + field, u"unknown field"_s);
    }
    const auto remote = remoteKeyFromName(entry.value("remote"_L1).toString());
    if (!remote)
        return wrong(path + u".remote"_s, u"no remote key of that name"_s);
    return readNames(entry, path, *remote);
}

Result<Done> KeyMap::readNames(const QJsonObject &entry, const QString &path, RemoteKey remote)
{
    for (const auto &kind : { qtField, codeField }) {
        const auto list = entry.value(kind);
        if (!list.isArray() && !list.isUndefined())
            return wrong(path + u'.' + kind, u"expected an array"_s);
        const auto names = list.toArray();
        for (int i = 0; i < names.size(); ++i) {
            const QString field = u"%1.%2[%3]"_s.arg(path, kind).arg(i);
            const auto press = pressNamed(kind, names.at(i).toString());
            if (!press)
                return wrong(field, u"no such key"_s);
            if (auto put = putOnce(*press, remote, field); !put)
                return put;
        }
    }
    return Done {};
}

Result<Done> KeyMap::putOnce(const KeyPress &press, RemoteKey remote, const QString &field)
{
    if (const auto already = find(press); already && *already != remote)
        return wrong(field, u"%1 means %2 already"_s.arg(press.name(), nameOf(*already)));
    put(press, remote);
    return Done {};
}

void KeyMap::put(const KeyPress &press, RemoteKey key)
{
    if (!qtKeyName(press.qt).isEmpty())
        m_byQtKey.insert(press.qt, key);
    if (!press.code.isNone())
        m_byCode.insert(press.code, key);
}

Result<Done> KeyMap::add(const KeyMap &other, const QString &file)
{
    for (auto key = other.m_byQtKey.cbegin(); key != other.m_byQtKey.cend(); ++key) {
        if (auto put = putOnce({ .qt = key.key(), .code = {} }, key.value(), file); !put)
            return put;
    }
    for (auto code = other.m_byCode.cbegin(); code != other.m_byCode.cend(); ++code) {
        if (auto put = putOnce({ .qt = 0, .code = code.key() }, code.value(), file); !put)
            return put;
    }
    return Done {};
}

Result<KeyMap> KeyMap::builtIn()
{
    KeyMap all;
    const auto names = keyMapNames();
    for (const auto &name : names) {
        const auto map = builtInKeyMap(name);
        if (!map)
            return map.error();
        if (auto added = all.add(*map, name); !added)
            return added.error();
    }
    return all;
}

QByteArray KeyMap::toJson() const
{
    QMap<RemoteKey, std::pair<QStringList, QStringList>> names;
    for (auto key = m_byQtKey.cbegin(); key != m_byQtKey.cend(); ++key)
        names[key.value()].first.append(qtKeyName(key.key()));
    for (auto code = m_byCode.cbegin(); code != m_byCode.cend(); ++code)
        names[code.value()].second.append(code.key().name());
    QJsonArray entries;
    for (auto entry = names.begin(); entry != names.end(); ++entry) {
        auto &[qt, evdev] = entry.value();
        qt.sort();
        evdev.sort();
        entries.append(QJsonObject {
            { u"remote"_s, nameOf(entry.key()) },
            { qtField, QJsonArray::fromStringList(qt) },
            { codeField, QJsonArray::fromStringList(evdev) },
        });
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

std::optional<RemoteKey> KeyMap::find(const KeyPress &press) const
{
    if (const auto byKey = m_byQtKey.constFind(press.qt); byKey != m_byQtKey.cend())
        return *byKey;
    if (const auto byCode = m_byCode.constFind(press.code); byCode != m_byCode.cend())
        return *byCode;
    return {};
}

bool KeyMap::reaches(RemoteKey key) const
{
    return std::find(m_byQtKey.cbegin(), m_byQtKey.cend(), key) != m_byQtKey.cend() || std::find(m_byCode.cbegin(), m_byCode.cend(), key) != m_byCode.cend();
}

QStringList keyMapNames()
{
    auto names = QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (auto &name : names)
        name.chop(5);
    return names;
}

Result<KeyMap> builtInKeyMap(const QString &name)
{
    QFile file(folder + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, u"no built-in map of that name"_s, name };
    return KeyMap::fromJson(file.readAll());
}
} // namespace palier
