// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/keymap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const QList<std::pair<QString, RemoteKey>> &names()
{
    static const QList<std::pair<QString, RemoteKey>> table {
        { u"Up"_s, RemoteKey::Up }, { u"Down"_s, RemoteKey::Down }, { u"Left"_s, RemoteKey::Left }, { u"Right"_s, RemoteKey::Right },
        { u"Ok"_s, RemoteKey::Ok }, { u"Back"_s, RemoteKey::Back }, { u"Digit0"_s, RemoteKey::Digit0 }, { u"Digit1"_s, RemoteKey::Digit1 },
        { u"Digit2"_s, RemoteKey::Digit2 }, { u"Digit3"_s, RemoteKey::Digit3 }, { u"Digit4"_s, RemoteKey::Digit4 },
        { u"Digit5"_s, RemoteKey::Digit5 }, { u"Digit6"_s, RemoteKey::Digit6 }, { u"Digit7"_s, RemoteKey::Digit7 },
        { u"Digit8"_s, RemoteKey::Digit8 }, { u"Digit9"_s, RemoteKey::Digit9 }, { u"Red"_s, RemoteKey::Red },
        { u"Green"_s, RemoteKey::Green }, { u"Yellow"_s, RemoteKey::Yellow }, { u"Blue"_s, RemoteKey::Blue },
        { u"PlayPause"_s, RemoteKey::PlayPause },
    };
    return table;
}

std::optional<RemoteKey> remoteKey(const QString &name)
{
    for (const auto &[candidate, key] : names()) {
        if (candidate == name)
            return key;
    }
    return {};
}

std::optional<int> qtKey(const QString &name)
{
    bool ok = false;
    const QByteArray full = "Key_" + name.toLatin1();
    const int key = QMetaEnum::fromType<Qt::Key>().keyToValue(full.constData(), &ok);
    return ok ? std::optional(key) : std::nullopt;
}

Error wrong(const QString &field, const QString &detail)
{
    return { Error::Kind::Invalid, detail, field };
}
} // namespace

Qt::Key canonicalKey(RemoteKey key)
{
    switch (key) {
    case RemoteKey::Up:
        return Qt::Key_Up;
    case RemoteKey::Down:
        return Qt::Key_Down;
    case RemoteKey::Left:
        return Qt::Key_Left;
    case RemoteKey::Right:
        return Qt::Key_Right;
    case RemoteKey::Ok:
        return Qt::Key_Return;
    case RemoteKey::Back:
        return Qt::Key_Back;
    case RemoteKey::Red:
        return Qt::Key_Red;
    case RemoteKey::Green:
        return Qt::Key_Green;
    case RemoteKey::Yellow:
        return Qt::Key_Yellow;
    case RemoteKey::Blue:
        return Qt::Key_Blue;
    case RemoteKey::PlayPause:
        return Qt::Key_MediaTogglePlayPause;
    default:
        return static_cast<Qt::Key>(Qt::Key_0 + (int(key) - int(RemoteKey::Digit0)));
    }
}

Result<KeyMap> KeyMap::fromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return wrong(u"keys"_s, u"expected an array"_s);
    KeyMap map;
    const auto entries = document.array();
    for (int i = 0; i < entries.size(); ++i) {
        const auto entry = entries.at(i).toObject();
        const QString path = u"keys[%1]"_s.arg(i);
        const auto remote = remoteKey(entry.value("remote"_L1).toString());
        if (!remote) {
            const QString field = path + u".remote"_s;
            return wrong(field, u"no remote key of that name"_s);
        }
        const auto keys = entry.value("qt"_L1).toArray();
        for (int k = 0; k < keys.size(); ++k) {
            const auto key = qtKey(keys.at(k).toString());
            if (!key)
                return wrong(u"%1.qt[%2]"_s.arg(path).arg(k), u"no key of that name"_s);
            map.m_byKey.insert(*key, *remote);
        }
        const auto codes = entry.value("native"_L1).toArray();
        for (const auto &code : codes)
            map.m_byScanCode.insert(quint32(code.toInt()), *remote);
    }
    return map;
}

Result<KeyMap> KeyMap::builtIn()
{
    QFile file(u":/palier/keys/default.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Internal, u"the built-in key map is missing"_s, {} };
    return fromJson(file.readAll());
}

std::optional<RemoteKey> KeyMap::find(int qtKey, quint32 nativeScanCode) const
{
    if (const auto byKey = m_byKey.constFind(qtKey); byKey != m_byKey.cend())
        return *byKey;
    if (const auto byCode = m_byScanCode.constFind(nativeScanCode); nativeScanCode != 0 && byCode != m_byScanCode.cend())
        return *byCode;
    return {};
}
} // namespace palier
