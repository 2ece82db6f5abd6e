// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/remotekey.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
struct Row {
    RemoteKey key;
    QString name;
    Qt::Key canonical;
};

const QList<Row> &table()
{
    static const QList<Row> rows {
        { RemoteKey::Up, u"Up"_s, Qt::Key_Up },
        { RemoteKey::Down, u"Down"_s, Qt::Key_Down },
        { RemoteKey::Left, u"Left"_s, Qt::Key_Left },
        { RemoteKey::Right, u"Right"_s, Qt::Key_Right },
        { RemoteKey::Ok, u"Ok"_s, Qt::Key_Return },
        { RemoteKey::Back, u"Back"_s, Qt::Key_Back },
        { RemoteKey::Digit0, u"Digit0"_s, Qt::Key_0 },
        { RemoteKey::Digit1, u"Digit1"_s, Qt::Key_1 },
        { RemoteKey::Digit2, u"Digit2"_s, Qt::Key_2 },
        { RemoteKey::Digit3, u"Digit3"_s, Qt::Key_3 },
        { RemoteKey::Digit4, u"Digit4"_s, Qt::Key_4 },
        { RemoteKey::Digit5, u"Digit5"_s, Qt::Key_5 },
        { RemoteKey::Digit6, u"Digit6"_s, Qt::Key_6 },
        { RemoteKey::Digit7, u"Digit7"_s, Qt::Key_7 },
        { RemoteKey::Digit8, u"Digit8"_s, Qt::Key_8 },
        { RemoteKey::Digit9, u"Digit9"_s, Qt::Key_9 },
        { RemoteKey::Red, u"Red"_s, Qt::Key_Red },
        { RemoteKey::Green, u"Green"_s, Qt::Key_Green },
        { RemoteKey::Yellow, u"Yellow"_s, Qt::Key_Yellow },
        { RemoteKey::Blue, u"Blue"_s, Qt::Key_Blue },
        { RemoteKey::PlayPause, u"PlayPause"_s, Qt::Key_MediaTogglePlayPause },
    };
    return rows;
}

const Row &rowOf(RemoteKey key)
{
    return table().at(static_cast<int>(key));
}
} // namespace

const QList<RemoteKey> &neededKeys()
{
    static const QList<RemoteKey> keys { RemoteKey::Up, RemoteKey::Down, RemoteKey::Left, RemoteKey::Right, RemoteKey::Ok, RemoteKey::Back };
    return keys;
}

const QList<RemoteKey> &allRemoteKeys()
{
    static const QList<RemoteKey> keys = [] {
        QList<RemoteKey> all;
        for (const auto &row : table())
            all.append(row.key);
        return all;
    }();
    return keys;
}

Qt::Key canonicalKey(RemoteKey key)
{
    return rowOf(key).canonical;
}

QString nameOf(RemoteKey key)
{
    return rowOf(key).name;
}

std::optional<RemoteKey> remoteKeyFromName(const QString &name)
{
    for (const auto &row : table()) {
        if (row.name == name)
            return row.key;
    }
    return {};
}
} // namespace palier
