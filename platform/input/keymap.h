// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "input/keypress.h"

#include <QHash>
#include <QMap>

namespace palier
{
/// Which keys of a device mean what: a file of resources/keys, or what an installer taught this box. The format is in docs/guides/remotes.md.
class KeyMap
{
public:
    /// Invalid names the entry at fault: "keys[3].evdev[0]: no such key".
    [[nodiscard]] static Result<KeyMap> fromJson(const QByteArray &json);
    /// All files that are built in, as one. Invalid: a key means one thing in one of them and another in the next.
    [[nodiscard]] static Result<KeyMap> builtIn();
    [[nodiscard]] QByteArray toJson() const;

    /// By Qt's number first, then by the kernel's.
    [[nodiscard]] std::optional<RemoteKey> find(const KeyPress &press) const;
    [[nodiscard]] bool has(EvdevCode code) const { return m_byCode.contains(code); }
    /// Whether some key of it means that.
    [[nodiscard]] bool reaches(RemoteKey key) const;
    [[nodiscard]] bool isEmpty() const { return m_byQtKey.isEmpty() && m_byCode.isEmpty(); }
    void put(const KeyPress &press, RemoteKey key);

private:
    [[nodiscard]] Result<Done> readEntry(const QJsonValue &value, const QString &path);
    [[nodiscard]] Result<Done> readNames(const QJsonObject &entry, const QString &path, RemoteKey remote);
    [[nodiscard]] Result<Done> putOnce(const KeyPress &press, RemoteKey remote, const QString &field);
    [[nodiscard]] Result<Done> add(const KeyMap &other, const QString &file);

    QHash<int, RemoteKey> m_byQtKey;
    QHash<EvdevCode, RemoteKey> m_byCode;
};

/// Names of the built-in files, without ".json".
[[nodiscard]] QStringList keyMapNames();
[[nodiscard]] Result<KeyMap> builtInKeyMap(const QString &name);
} // namespace palier
