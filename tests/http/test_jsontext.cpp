// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace palier::http;

namespace
{
QByteArray asQtWrites(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Letters, signs that need a backslash, Arabic, a sign of four bytes.
QString randomText(QRandomGenerator &random)
{
    static const QStringList parts { u"a"_s, u"é"_s, u"’"_s, u"\""_s, u"\\"_s, u"\n"_s, u"\t"_s, QString(QChar(1)), QString(QChar(0x7f)), u"</script>"_s, u"مرحبا"_s,
        u"🛠"_s, QString(QChar(0)) };
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    QJsonObject object;
    QJsonArray array;
    switch (random.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return randomText(random);
    case 1:
        return qint64(random.generate64());
    case 2:
        return random.generateDouble() * 1e9 - 5e8;
    case 3:
        return random.bounded(2) == 1;
    case 4:
        return QJsonValue::Null;
    case 5:
        for (int i = random.bounded(5); i > 0; --i)
            object.insert(randomText(random), randomValue(random, depth - 1));
        return object;
    default:
        for (int i = random.bounded(5); i > 0; --i)
            array.append(randomValue(random, depth - 1));
        return array;
    }
}
} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatQtWrites_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("empty inside") << QJsonObject { { u"a"_s, QJsonObject() }, { u"b"_s, QJsonArray() } };
        QTest::newRow("numbers") << QJsonObject { { u"a"_s, 0 }, { u"b"_s, -1 }, { u"c"_s, 0.5 }, { u"d"_s, 1e300 }, { u"e"_s, 1.0 / 3 },
            { u"f"_s, std::numeric_limits<qint64>::max() }, { u"g"_s, std::numeric_limits<qint64>::min() }, { u"h"_s, 1e15 } };
        QTest::newRow("no numbers") << QJsonObject { { u"a"_s, std::numeric_limits<double>::infinity() }, { u"b"_s, std::numeric_limits<double>::quiet_NaN() } };
        QTest::newRow("escapes") << QJsonObject { { u"\"\\"_s, u"\"\\\b\f\n\r\t\u0001\u001f\u007f/"_s } };
        QTest::newRow("texts") << QJsonObject { { u"fr"_s, u"L’eau sera coupée"_s }, { u"ar"_s, u"سيتم قطع المياه"_s }, { u"emoji"_s, u"🛠🏠"_s } };
        QTest::newRow("words") << QJsonObject { { u"a"_s, true }, { u"b"_s, false }, { u"c"_s, QJsonValue::Null } };
    }

    void writesWhatQtWrites()
    {
        QFETCH(QJsonObject, object);
        QCOMPARE(compactJson(object), asQtWrites(object));
    }

    void writesWhatQtWritesForAnything()
    {
        for (quint32 seed = 1; seed <= 2'000; ++seed) {
            QRandomGenerator random(seed);
            const QJsonObject object { { u"value"_s, randomValue(random, 4) } };
            const QByteArray wrong = "seed " + QByteArray::number(seed);
            QVERIFY2(compactJson(object) == asQtWrites(object), wrong.constData());
        }
    }

    void halfACharacterDoesNotBreakTheText()
    {
        const QByteArray text = compactJson({ { u"a"_s, QString(u"x"_s + QChar(0xd83d) + u"y"_s) } });
        QCOMPARE(text, QByteArray("{\"a\":\"x\xef\xbf\xbdy\"}"));
    }

    void alsoLongTextsAreWhole()
    {
        const QJsonObject object { { u"text"_s, u"é\"🛠"_s.repeated(20'000) } };
        QCOMPARE(compactJson(object), asQtWrites(object));
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "test_jsontext.moc"
