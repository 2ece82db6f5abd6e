// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/keyboards.h"

#include "model/jsonreader.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const auto folder = u":/palier/keyboards/"_s;

/// Ids of texts by the sign; the texts themselves follow the language.
const QHash<QString, const char *> &signNames()
{
    static const QHash<QString, const char *> names {
        //% "Full stop"
        { u"."_s, QT_TRID_NOOP("sign-full-stop") },
        //% "Comma"
        { u","_s, QT_TRID_NOOP("sign-comma") },
        { u"،"_s, QT_TRID_NOOP("sign-comma") },
        //% "Apostrophe"
        { u"'"_s, QT_TRID_NOOP("sign-apostrophe") },
        //% "Question mark"
        { u"?"_s, QT_TRID_NOOP("sign-question") },
        { u"؟"_s, QT_TRID_NOOP("sign-question") },
        //% "Opening question mark"
        { u"¿"_s, QT_TRID_NOOP("sign-question-opening") },
        //% "Exclamation mark"
        { u"!"_s, QT_TRID_NOOP("sign-exclamation") },
        //% "Opening exclamation mark"
        { u"¡"_s, QT_TRID_NOOP("sign-exclamation-opening") },
        //% "Hyphen"
        { u"-"_s, QT_TRID_NOOP("sign-hyphen") },
        //% "Colon"
        { u":"_s, QT_TRID_NOOP("sign-colon") },
        //% "Semicolon"
        { u";"_s, QT_TRID_NOOP("sign-semicolon") },
        { u"؛"_s, QT_TRID_NOOP("sign-semicolon") },
        //% "Slash"
        { u"/"_s, QT_TRID_NOOP("sign-slash") },
        //% "Opening bracket"
        { u"("_s, QT_TRID_NOOP("sign-bracket-opening") },
        //% "Closing bracket"
        { u")"_s, QT_TRID_NOOP("sign-bracket-closing") },
        //% "Quotation mark"
        { u"\""_s, QT_TRID_NOOP("sign-quotation") },
        //% "At sign"
        { u"@"_s, QT_TRID_NOOP("sign-at") },
        //% "Ampersand"
        { u"&"_s, QT_TRID_NOOP("sign-ampersand") },
        //% "Plus"
        { u"+"_s, QT_TRID_NOOP("sign-plus") },
        //% "Equals"
        { u"="_s, QT_TRID_NOOP("sign-equals") },
        //% "Euro"
        { u"€"_s, QT_TRID_NOOP("sign-euro") },
        //% "Percent"
        { u"%"_s, QT_TRID_NOOP("sign-percent") },
        //% "Star"
        { u"*"_s, QT_TRID_NOOP("sign-star") },
        //% "Hash"
        { u"#"_s, QT_TRID_NOOP("sign-hash") },
        //% "Underscore"
        { u"_"_s, QT_TRID_NOOP("sign-underscore") },
        //% "Space"
        { u" "_s, QT_TRID_NOOP("keyboard-space") },
    };
    return names;
}
} // namespace

QStringList letterKeyboards()
{
    auto names = QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (auto &name : names)
        name.chop(5);
    names.removeAll(signsKeyboard);
    return names;
}

Result<KeyboardLayout> builtInKeyboard(const QString &id)
{
    QFile file(folder + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, u"no built-in keyboard of that name"_s, id };
    const auto json = parseJsonObject(file.readAll(), id);
    return json ? keyboardLayoutFromJson(*json, id) : json.error();
}

QString keyName(const QString &key)
{
    const auto *id = signNames().value(key);
    return id ? qtTrId(id) : key;
}
} // namespace palier
