// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/keyboard.h"

#include "model/jsonreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr qsizetype longestKey = 4; // a letter with its marks, a ligature

bool isKey(const QJsonValue &value)
{
    const auto text = value.toString();
    return !text.isEmpty() && text.size() <= longestKey && isPlainText(text) && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

Result<QStringList> rowFromJson(const QJsonValue &value, const QString &path)
{
    const auto keys = value.toArray();
    if (keys.isEmpty() || keys.size() > KeyboardLayout::mostColumns)
        return Error { Error::Kind::Invalid, u"expected 1 to %1 keys"_s.arg(KeyboardLayout::mostColumns), path };
    QStringList row;
    for (const auto &key : keys) {
        if (!isKey(key))
            return Error { Error::Kind::Invalid, u"not what a key can type"_s, u"%1[%2]"_s.arg(path).arg(row.size()) };
        row.append(key.toString());
    }
    return row;
}

QList<QStringList> rowsOf(JsonReader &json, QLatin1StringView key, qsizetype most)
{
    return json.list<QStringList>(key, 1, int(most), rowFromJson);
}

Result<QHash<QString, QList<QStringList>>> accentsFromJson(const QJsonObject &object, const QString &path, qsizetype most)
{
    QHash<QString, QList<QStringList>> accents;
    QByteArrayList languages; // the reader keeps views of its keys
    for (const auto &language : object.keys())
        languages.append(language.toLatin1());
    JsonReader json(object, path);
    for (const auto &language : std::as_const(languages))
        accents.insert(QString::fromLatin1(language), rowsOf(json, QLatin1StringView(language), most));
    return json.finish(accents);
}

QString doubledKey(const QList<QStringList> &rows)
{
    QSet<QString> seen;
    for (const auto &row : rows) {
        for (const auto &key : row) {
            if (seen.contains(key))
                return key;
            seen.insert(key);
        }
    }
    return {};
}

void checkDoubled(JsonReader &json, const KeyboardLayout &layout)
{
    const auto languages = QStringList { QString() } + layout.accents.keys();
    for (const auto &language : languages) {
        if (const auto doubled = doubledKey(layout.rowsFor(language)); !doubled.isEmpty())
            json.fail(json.pathOf(language.isEmpty() ? "rows"_L1 : "accents"_L1), u"has the key "_s + doubled + u" twice"_s);
    }
}
} // namespace

Result<KeyboardLayout> keyboardLayoutFromJson(const QJsonObject &object, const QString &id)
{
    JsonReader json(object, id);
    KeyboardLayout layout {
        .id = id,
        .name = json.text("name"_L1, { 1, 12 }),
        .languages = json.texts("languages"_L1, 0, 20, u"[a-z]{2,3}"_s),
        .rows = rowsOf(json, "rows"_L1, KeyboardLayout::mostRows),
        .accents = {},
    };
    const auto accents = accentsFromJson(json.objectOr("accents"_L1, {}), json.pathOf("accents"_L1), KeyboardLayout::mostRows - layout.rows.size());
    if (accents)
        layout.accents = *accents;
    else
        json.fail(accents.error());
    checkDoubled(json, layout);
    return json.finish(layout);
}
} // namespace palier
