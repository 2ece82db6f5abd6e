// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
static QByteArray randomBytes(int bytes)
{
    QByteArray out(bytes, Qt::Uninitialized);
    for (char &byte : out)
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xff);
    return out;
}

QString newId(const QDateTime &now)
{
    QByteArray raw = randomBytes(16);
    const auto stamp = static_cast<quint64>(now.toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        raw[i] = static_cast<char>((stamp >> (40 - 8 * i)) & 0xff);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x70);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    const QString hex = QString::fromLatin1(raw.toHex());
    return hex.sliced(0, 8) + u'-' + hex.sliced(8, 4) + u'-' + hex.sliced(12, 4) + u'-' + hex.sliced(16, 4) + u'-' + hex.sliced(20);
}

QString randomHex(int bytes)
{
    return QString::fromLatin1(randomBytes(bytes).toHex());
}

QString sha256Hex(QByteArrayView data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data.toByteArray(), QCryptographicHash::Sha256).toHex());
}
} // namespace palier
