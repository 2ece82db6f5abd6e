// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/keyboard.h"
#include "viewmodels/keyboards.h"
#include "viewmodels/settings.h"

#include "translations/translator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
QJsonObject file()
{
    return QJsonDocument::fromJson(R"({"name":"ABC","languages":["en"],"rows":[["a","b"],["c"]],"accents":{"fr":[["é"]]}})").object();
}

QStringList keysOf(const QString &id, const QString &language)
{
    QStringList keys;
    for (const auto &row : builtInKeyboard(id)->rowsFor(language))
        keys += row;
    return keys;
}

QStringList lettersOf(const QString &alphabet)
{
    return alphabet.split(u' ', Qt::SkipEmptyParts);
}
const auto latin = u"a b c d e f g h i j k l m n o p q r s t u v w x y z "_s;
} // namespace

/// The layouts that are built in, and what is no layout.
class TestKeyboards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speak(u"en"_s)); }

    void aFileIsReadAsItIs()
    {
        const auto layout = keyboardLayoutFromJson(file(), u"abc"_s);
        QVERIFY(layout);
        QCOMPARE(layout->name, u"ABC"_s);
        QCOMPARE(layout->rowsFor(u"en"_s).size(), 2);
        QCOMPARE(layout->rowsFor(u"fr"_s).last(), QStringList { u"é"_s });
    }

    void aWrongFileNamesTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("wrong");
        const QJsonValue gone(QJsonValue::Undefined);
        const auto rows = [](const char *json) { return QJsonValue(QJsonDocument::fromJson(json).array()); };
        QTest::newRow("no name") << u"name"_s << gone << u"abc.name"_s;
        QTest::newRow("a long name") << u"name"_s << QJsonValue(u"Alphabetical!"_s) << u"abc.name"_s;
        QTest::newRow("no languages") << u"languages"_s << QJsonValue(u"en"_s) << u"abc.languages"_s;
        QTest::newRow("a strange language") << u"languages"_s << rows(R"(["EN"])") << u"abc.languages[0]"_s;
        QTest::newRow("no rows") << u"rows"_s << rows("[]") << u"abc.rows"_s;
        QTest::newRow("too many rows") << u"rows"_s << rows(R"([["a"],["b"],["c"],["d"],["f"],["g"]])") << u"abc.rows"_s;
        QTest::newRow("no room for accents") << u"rows"_s << rows(R"([["a"],["b"],["c"],["d"],["f"]])") << u"abc.accents.fr"_s;
        QTest::newRow("an empty row") << u"rows"_s << rows(R"([["a"],[]])") << u"abc.rows[1]"_s;
        QTest::newRow("a row too long") << u"rows"_s << rows(R"([["a","b","c","d","e","f","g","h","i","j","k","l"]])") << u"abc.rows[0]"_s;
        QTest::newRow("no key") << u"rows"_s << rows(R"([["a",""]])") << u"abc.rows[0][1]"_s;
        QTest::newRow("a number") << u"rows"_s << rows(R"([[1]])") << u"abc.rows[0][0]"_s;
        QTest::newRow("a space") << u"rows"_s << rows(R"([["a b"]])") << u"abc.rows[0][0]"_s;
        QTest::newRow("a line feed") << u"rows"_s << rows(R"([["\n"]])") << u"abc.rows[0][0]"_s;
        QTest::newRow("a word") << u"rows"_s << rows(R"([["hello"]])") << u"abc.rows[0][0]"_s;
        QTest::newRow("a key twice") << u"rows"_s << rows(R"([["a"],["a"]])") << u"abc.rows"_s;
        QTest::newRow("a key of the accents twice") << u"rows"_s << rows(R"([["é"]])") << u"abc.accents"_s;
        QTest::newRow("accents that are none") << u"accents"_s << QJsonValue(1) << u"abc.accents"_s;
        QTest::newRow("a field nobody knows") << u"colour"_s << QJsonValue(1) << u"abc.colour"_s;
    }
    void aWrongFileNamesTheField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        auto json = file();
        json[field] = value;
        const auto layout = keyboardLayoutFromJson(json, u"abc"_s);
        QVERIFY(!layout);
        QTEST(layout.error().field, "wrong");
    }

    void everyBuiltInFileIsOne()
    {
        const QStringList wanted { u"alphabetic"_s, u"arabic"_s, u"azerty"_s };
        QCOMPARE(letterKeyboards(), wanted);
        for (const auto &id : letterKeyboards() + QStringList { QString(signsKeyboard) }) {
            const auto layout = builtInKeyboard(id);
            QVERIFY2(layout, layout ? "" : qPrintable(toString(layout.error())));
        }
        QVERIFY(!builtInKeyboard(u"qwertz"_s));
    }

    void everyLetterOfALanguageIsThere_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("alphabet");
        const QString french = latin + u"à â ç é è ê ë î ï ô ù û ü œ"_s;
        QTest::newRow("azerty") << u"azerty"_s << u"fr"_s << french;
        QTest::newRow("azerty where Arabic is spoken") << u"azerty"_s << u"ar"_s << french;
        QTest::newRow("alphabetic, fr") << u"alphabetic"_s << u"fr"_s << french;
        QTest::newRow("alphabetic, en") << u"alphabetic"_s << u"en"_s << QString(latin);
        QTest::newRow("alphabetic, es") << u"alphabetic"_s << u"es"_s << QString(latin + u"á é í ñ ó ú ü ¿ ¡"_s);
        QTest::newRow("alphabetic, it") << u"alphabetic"_s << u"it"_s << QString(latin + u"à è é ì ò ù"_s);
        QTest::newRow("alphabetic, pt") << u"alphabetic"_s << u"pt"_s << QString(latin + u"á â ã à ç é ê í ó ô õ ú ü"_s);
        QTest::newRow("alphabetic, tr") << u"alphabetic"_s << u"tr"_s << QString(latin + u"ç ğ ı ö ş ü â î û"_s);
        QTest::newRow("arabic") << u"arabic"_s << u"ar"_s << u"ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء أ إ آ ؤ ئ ى ة"_s;
        QTest::newRow("digits") << u"digits"_s << u"fr"_s << u"0 1 2 3 4 5 6 7 8 9 . , ? ! ' - : ; ( ) / @ € + % \" &"_s;
    }
    void everyLetterOfALanguageIsThere()
    {
        QFETCH(QString, layout);
        QFETCH(QString, language);
        QFETCH(QString, alphabet);
        const auto keys = keysOf(layout, language);
        for (const auto &letter : lettersOf(alphabet))
            QVERIFY2(keys.contains(letter), qPrintable(letter));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }

    void everySignHasAName()
    {
        for (const auto &language : Settings::find(u"language")->keys) {
            QVERIFY(speak(language));
            for (const auto &id : letterKeyboards() + QStringList { QString(signsKeyboard) }) {
                for (const auto &key : keysOf(id, language)) {
                    const bool isWord = key.front().isLetterOrNumber();
                    QVERIFY2(isWord == (keyName(key) == key), qPrintable(language + u": "_s + key));
                }
            }
        }
    }

    void aKeyboardIsUsualForEveryLanguage()
    {
        QHash<QString, QString> usual;
        for (const auto &id : letterKeyboards()) {
            const auto languages = builtInKeyboard(id)->languages;
            for (const auto &language : languages) {
                QVERIFY2(!usual.contains(language), qPrintable(language));
                usual.insert(language, id);
            }
        }
        for (const auto &language : Settings::find(u"language")->keys)
            QVERIFY2(usual.contains(language), qPrintable(language));
        QCOMPARE(usual.value(u"fr"_s), u"azerty"_s);
        QCOMPARE(usual.value(u"ar"_s), u"arabic"_s);
    }
};

QTEST_MAIN(TestKeyboards)
#include "test_keyboards.moc"
