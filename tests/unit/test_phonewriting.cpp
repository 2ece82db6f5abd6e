// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/phonewriting.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
const auto uuid = u"01936e5a-7c00-7abc-8def-0123456789ab"_s;

const QJsonObject request { { u"title"_s, u"Demande d’aide"_s }, { u"language"_s, u"fr"_s }, { u"limit"_s, 300 } };
const QJsonObject code { { u"id"_s, uuid }, { u"url"_s, u"https://hub/phonewriting#0"_s }, { u"secondsLeft"_s, 600 } };
const QJsonObject writing { { u"title"_s, u"Demande d’aide"_s }, { u"language"_s, u"fr"_s }, { u"limit"_s, 300 }, { u"version"_s, 7 },
    { u"text"_s, u"Une fuite"_s }, { u"opened"_s, true }, { u"secondsLeft"_s, 412 } };
const QJsonObject change { { u"version"_s, 8 }, { u"text"_s, u"Une fuite d’eau"_s } };

/// Empty: it was taken.
QString faultOf(const QString &what, const QJsonObject &object)
{
    const auto field = [](const auto &result) { return result ? QString() : result.error().field; };
    if (what == "request"_L1)
        return field(phoneWritingRequestFromJson(object, what));
    if (what == "code"_L1)
        return field(phoneWritingCodeFromJson(object, what));
    return what == "writing"_L1 ? field(phoneWritingFromJson(object, what)) : field(phoneWritingChangeFromJson(object, what));
}

QJsonObject rightOne(const QString &what)
{
    return QHash<QString, QJsonObject> { { u"request"_s, request }, { u"code"_s, code }, { u"writing"_s, writing }, { u"change"_s, change } }.value(what);
}
} // namespace

class TestPhoneWritingRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingSurvivesTheWireUnchanged()
    {
        QCOMPARE(toJson(*phoneWritingRequestFromJson(request, {})), request);
        QCOMPARE(toJson(*phoneWritingCodeFromJson(code, {})), code);
        QCOMPARE(toJson(*phoneWritingFromJson(writing, {})), writing);
        QCOMPARE(toJson(*phoneWritingChangeFromJson(change, {})), change);
    }
    void aBadFieldIsNamed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue gone(QJsonValue::Undefined);
        const auto row = [](const char *what, const char *key, const QJsonValue &value) {
            QTest::addRow("%s.%s: %s", what, key, qPrintable(value.toVariant().toString().left(20))) << QString::fromLatin1(what) << QString::fromLatin1(key) << value;
        };
        for (const auto &value : { gone, QJsonValue(5), QJsonValue(u""_s), QJsonValue(QString(101, u'x')), QJsonValue(u"a\u0007"_s) })
            row("request", "title", value);
        for (const auto &value : { gone, QJsonValue(u"de"_s) })
            row("request", "language", value);
        for (const auto &value : { gone, QJsonValue(0), QJsonValue(1001), QJsonValue(1.5), QJsonValue(u"3"_s) })
            row("request", "limit", value);
        row("request", "text", u"privé"_s);
        for (const auto &value : { gone, QJsonValue(u"1"_s) })
            row("code", "id", value);
        for (const auto &value : { gone, QJsonValue(u""_s), QJsonValue(QString(401, u'x')) })
            row("code", "url", value);
        for (const auto &value : { gone, QJsonValue(-1), QJsonValue(3601) })
            row("code", "secondsLeft", value);
        for (const auto &value : { gone, QJsonValue(-1), QJsonValue(1'000'001) })
            row("writing", "version", value);
        for (const auto &value : { gone, QJsonValue(QString(1001, u'x')), QJsonValue(u"a\u0007"_s) })
            row("writing", "text", value);
        for (const auto &value : { gone, QJsonValue(1) })
            row("writing", "opened", value);
        for (const auto *key : { "title", "language", "limit", "secondsLeft" })
            row("writing", key, gone);
        for (const auto &value : { gone, QJsonValue(0), QJsonValue(1'000'001) })
            row("change", "version", value);
        for (const auto &value : { gone, QJsonValue(QString(1001, u'x')), QJsonValue(u"a\u001b"_s) })
            row("change", "text", value);
        row("change", "more", 1);
    }
    void aBadFieldIsNamed()
    {
        QFETCH(QString, what);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        auto object = rightOne(what);
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        const QString field = what + u'.' + key;
        QCOMPARE(faultOf(what, object), field);
    }
    void whatANewerHubSaysMoreIsIgnored()
    {
        for (const auto &what : { u"code"_s, u"writing"_s }) {
            auto object = rightOne(what);
            object.insert(u"more"_s, 1);
            QCOMPARE(faultOf(what, object), QString());
        }
    }
    void charactersCountAsPeopleCountThem()
    {
        QCOMPARE(charactersOf(u"🌻é"_s), 2);
        QCOMPARE(oneLine(u"a\r\nb"_s), u"a b"_s);
    }
};

QTEST_GUILESS_MAIN(TestPhoneWritingRows)
#include "test_phonewriting.moc"
