// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/keypress.h"

#include <QMetaEnum>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr quint32 beforeCodes = 8;
}

std::optional<int> qtKeyFromName(const QString &name)
{
    bool isKey = false;
    const QByteArray full = "Key_" + name.toLatin1();
    const int key = QMetaEnum::fromType<Qt::Key>().keyToValue(full.constData(), &isKey);
    return isKey && key != Qt::Key_unknown ? std::optional(key) : std::nullopt;
}

QString qtKeyName(int key)
{
    const auto *name = QMetaEnum::fromType<Qt::Key>().valueToKey(key);
    return name && key != Qt::Key_unknown ? QString::fromLatin1(name).mid(4) : QString();
}

KeyPress KeyPress::of(const QKeyEvent &event)
{
    const auto native = event.nativeScanCode();
    return {
        .qt = event.key() == Qt::Key_unknown ? 0 : event.key(),
        .code = native > beforeCodes && native <= 0xffff ? EvdevCode::key(int(native - beforeCodes)) : EvdevCode(),
    };
}

QString KeyPress::name() const
{
    QStringList names { qtKeyName(qt), code.name() };
    names.removeAll(QString());
    return names.join(u", "_s);
}
} // namespace palier
