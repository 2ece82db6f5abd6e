// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/residence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
const QJsonValue gone(QJsonValue::Undefined);

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

QJsonObject lodgeRow()
{
    return parsed(R"({"id":"01936e5a-7c00-7abc-8def-0123456789ab","name":"Karim Benali","language":"fr","role":"Gardien","place":"Bâtiment B",
        "variants":[{"language":"ar","role":"حارس","place":"المبنى ب"}],
        "hours":[{"day":"monday","spans":[{"from":"08:00","until":"12:00"},{"from":"14:00","until":"18:00"}]},{"day":"sunday","spans":[{"from":"00:00","until":"24:00"}]}],
        "exceptions":[{"from":"2026-12-24","until":"2026-12-26","spans":[]},{"from":"2026-12-31","until":"2026-12-31","spans":[{"from":"08:00","until":"12:00"}]}]})");
}

QJsonObject contactRow()
{
    return parsed(R"({"id":"01936e5a-7c00-7abc-8def-0123456789ab","language":"fr","headline":"Ascenseur","text":"Jour et nuit","phone":"+33 (0)4 91 55.00-00",
        "emergency":true,"variants":[{"language":"en","headline":"Lift","text":"Day and night"}]})");
}

QJsonObject worksRow()
{
    return parsed(R"({"id":"01936e5a-7c00-7abc-8def-0123456789ab","language":"fr","headline":"Coupure d’eau","text":"Prévoyez des réserves.",
        "variants":[{"language":"en","headline":"Water cut","text":"Keep some water."}],
        "audience":[{"id":"building:2","kind":"building","name":"Bâtiment B"}],"from":"2026-11-24T08:00","until":"2026-11-24T12:00"})");
}

/// Sets the value at a path such as "hours.0.day"; an undefined value removes it.
QJsonValue with(QJsonValue root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (root.isArray()) {
        auto array = root.toArray();
        const int at = path.first().toInt();
        if (at < array.size())
            array[at] = with(array.at(at), path.mid(1), value);
        else
            array.append(value);
        return array;
    }
    auto object = root.toObject();
    object[path.first()] = with(object.value(path.first()), path.mid(1), value);
    return object;
}

QJsonArray many(int count, const QJsonValue &value)
{
    QJsonArray out;
    for (int i = 0; i < count; ++i)
        out.append(value);
    return out;
}

/// The field at fault and what is wrong; empty when nothing is.
QString fault(const QString &kind, const QJsonObject &object)
{
    const auto said = [](const auto &result) { return result ? QString() : result.error().field; };
    if (kind == "lodge"_L1)
        return said(lodgeFromJson(object, kind));
    return kind == "contact"_L1 ? said(contactFromJson(object, kind)) : said(worksFromJson(object, kind));
}

QString draftFault(const QString &kind, const QJsonObject &object)
{
    const auto said = [](const auto &result) { return result ? QString() : result.error().field; };
    if (kind == "lodge"_L1)
        return said(lodgeDraftFromJson(object, kind));
    return kind == "contact"_L1 ? said(contactDraftFromJson(object, kind)) : said(worksDraftFromJson(object, kind));
}

QJsonObject rowOf(const QString &kind)
{
    return kind == "lodge"_L1 ? lodgeRow() : kind == "contact"_L1 ? contactRow() : worksRow();
}

QJsonObject draftOf(const QString &kind)
{
    auto draft = rowOf(kind);
    if (kind == "works"_L1)
        draft.insert(u"audience"_s, QJsonArray { u"building:2"_s });
    else
        draft.insert(u"residence"_s, u"residence:1"_s);
    if (kind == "lodge"_L1)
        draft.remove(u"id"_s);
    return draft;
}
} // namespace

class TestResidence : public QObject
{
    Q_OBJECT

    static void addRow(const QString &kind, const char *what, const QString &path, const QJsonValue &value, const QString &field = {})
    {
        QString named = path;
        for (int i = 0; i < 10; ++i)
            named.replace(u".%1"_s.arg(i), u"[%1]"_s.arg(i));
        QTest::newRow(qPrintable(kind + u": "_s + QString::fromLatin1(what))) << kind << path << value << kind + u'.' + (field.isEmpty() ? named : field);
    }
    static void addWordRows(const QString &kind, const QString &variant)
    {
        addRow(kind, "no language", u"language"_s, gone);
        addRow(kind, "unknown language", u"language"_s, u"xx"_s);
        addRow(kind, "variants that are none", u"variants"_s, true);
        addRow(kind, "too many variants", u"variants"_s, many(9, rowOf(kind).value("variants"_L1).toArray().first()));
        addRow(kind, "a variant that is none", u"variants.0"_s, 7);
        addRow(kind, "a variant's language", u"variants.0.language"_s, u"xx"_s);
        addRow(kind, "a variant's long words", u"variants.0."_s + variant, QString(61, u'a'));
        addRow(kind, "a variant without words", u"variants.0."_s + variant, gone);
    }

private Q_SLOTS:
    void rowsSurviveTheWireUnchanged()
    {
        QCOMPARE(toJson(*lodgeFromJson(lodgeRow(), u"lodge"_s)), lodgeRow());
        QCOMPARE(toJson(*contactFromJson(contactRow(), u"contact"_s)), contactRow());
        QCOMPARE(toJson(*worksFromJson(worksRow(), u"works"_s)), worksRow());
        for (const auto &kind : { u"lodge"_s, u"contact"_s, u"works"_s })
            QCOMPARE(draftFault(kind, draftOf(kind)), QString());
    }

    void aBadFieldIsNamedByItsPath_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto lodge = u"lodge"_s;
        addWordRows(lodge, u"role"_s);
        addRow(lodge, "no name", u"name"_s, gone);
        addRow(lodge, "an empty name", u"name"_s, QString());
        addRow(lodge, "a long name", u"name"_s, QString(61, u'a'));
        addRow(lodge, "a long role", u"role"_s, QString(61, u'a'));
        addRow(lodge, "no place", u"place"_s, gone);
        addRow(lodge, "a long place", u"place"_s, QString(121, u'a'));
        addRow(lodge, "a variant's long place", u"variants.0.place"_s, QString(121, u'a'));
        addRow(lodge, "hours that are none", u"hours"_s, u"always"_s);
        addRow(lodge, "a day that is none", u"hours.0"_s, u"monday"_s);
        addRow(lodge, "an unknown day", u"hours.0.day"_s, u"lundi"_s);
        addRow(lodge, "a day twice", u"hours.1.day"_s, u"monday"_s, u"hours[1]"_s);
        addRow(lodge, "eight days", u"hours"_s, many(8, lodgeRow().value("hours"_L1).toArray().first()));
        addRow(lodge, "a day without spans", u"hours.0.spans"_s, QJsonArray());
        addRow(lodge, "five spans", u"hours.0.spans"_s, many(5, QJsonObject { { u"from"_s, u"08:00"_s }, { u"until"_s, u"09:00"_s } }));
        addRow(lodge, "a span that is none", u"hours.0.spans.0"_s, 8);
        addRow(lodge, "no such hour", u"hours.0.spans.0.from"_s, u"8:00"_s);
        addRow(lodge, "the 25th hour", u"hours.0.spans.1.until"_s, u"25:00"_s);
        addRow(lodge, "a minute past midnight", u"hours.0.spans.1.until"_s, u"24:01"_s);
        addRow(lodge, "an end before the beginning", u"hours.0.spans.0.until"_s, u"08:00"_s);
        addRow(lodge, "spans that overlap", u"hours.0.spans.1.from"_s, u"11:59"_s);
        addRow(lodge, "41 exceptions", u"exceptions"_s, many(41, lodgeRow().value("exceptions"_L1).toArray().first()));
        addRow(lodge, "an exception that is none", u"exceptions.0"_s, false);
        addRow(lodge, "no such day", u"exceptions.0.from"_s, u"2026-02-30"_s);
        addRow(lodge, "a day with a time", u"exceptions.0.from"_s, u"2026-12-24T08:00"_s);
        addRow(lodge, "a last day before the first", u"exceptions.0.until"_s, u"2026-12-23"_s);
        addRow(lodge, "exceptions that overlap", u"exceptions.1.from"_s, u"2026-12-26"_s, u"exceptions[1]"_s);
        addRow(lodge, "an exception's hour", u"exceptions.1.spans.0.from"_s, u"noon"_s);
        const auto contact = u"contact"_s;
        addWordRows(contact, u"headline"_s);
        addRow(contact, "an empty name", u"headline"_s, QString());
        addRow(contact, "a long name", u"headline"_s, QString(61, u'a'));
        addRow(contact, "a long note", u"text"_s, QString(201, u'a'));
        addRow(contact, "a variant's long note", u"variants.0.text"_s, QString(201, u'a'));
        addRow(contact, "no number", u"phone"_s, gone);
        addRow(contact, "letters", u"phone"_s, u"0800 PALIER"_s);
        addRow(contact, "one digit", u"phone"_s, u"7"_s);
        addRow(contact, "no digit", u"phone"_s, u"(--)"_s);
        addRow(contact, "two lines", u"phone"_s, u"04 91\n55 00"_s);
        addRow(contact, "a space before", u"phone"_s, u" 04 91 55 00 00"_s);
        addRow(contact, "Arabic digits", u"phone"_s, u"٠٤٩١٥٥"_s);
        addRow(contact, "a long number", u"phone"_s, QString(31, u'1'));
        addRow(contact, "an emergency by word", u"emergency"_s, u"yes"_s);
        const auto works = u"works"_s;
        addWordRows(works, u"headline"_s);
        addRow(works, "an empty title", u"headline"_s, QString());
        addRow(works, "a long title", u"headline"_s, QString(61, u'a'));
        addRow(works, "a long text", u"text"_s, QString(1001, u'a'));
        addRow(works, "a variant's long text", u"variants.0.text"_s, QString(1001, u'a'));
        addRow(works, "no beginning", u"from"_s, gone);
        addRow(works, "UTC", u"from"_s, u"2026-11-24T08:00:00.000Z"_s);
        addRow(works, "no such day", u"from"_s, u"2026-11-31"_s);
        addRow(works, "midnight of the end", u"until"_s, u"2026-11-24T24:00"_s);
        addRow(works, "an end before the beginning", u"until"_s, u"2026-11-23"_s);
        addRow(works, "an end at the beginning", u"until"_s, u"2026-11-24T08:00"_s);
        addRow(works, "nobody", u"audience"_s, QJsonArray());
        addRow(works, "a foreign node", u"audience.0.id"_s, u"planet:1"_s);
    }
    void aBadFieldIsNamedByItsPath()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QCOMPARE(fault(kind, with(rowOf(kind), path.split(u'.'), value).toObject()), field);
        if (!path.startsWith(u"audience."_s))
            QCOMPARE(draftFault(kind, with(draftOf(kind), path.split(u'.'), value).toObject()), field);
    }

    void aDraftNamesItsOwnFields()
    {
        const auto faultWith = [](const QString &kind, const QString &key, const QJsonValue &value) { return draftFault(kind, with(draftOf(kind), { key }, value).toObject()); };
        QCOMPARE(faultWith(u"lodge"_s, u"residence"_s, u"building:1"_s), u"lodge.residence"_s);
        QCOMPARE(faultWith(u"contact"_s, u"residence"_s, gone), u"contact.residence"_s);
        QCOMPARE(faultWith(u"contact"_s, u"id"_s, u"7"_s), u"contact.id"_s);
        QCOMPARE(faultWith(u"works"_s, u"id"_s, 7), u"works.id"_s);
        QCOMPARE(faultWith(u"works"_s, u"audience"_s, QJsonArray { u"building:2"_s, u"building:2"_s }), u"works.audience"_s);
        QCOMPARE(faultWith(u"works"_s, u"audience"_s, QJsonArray { u"building"_s }), u"works.audience[0]"_s);
    }

    void whatANewerHubAddsIsIgnoredAndWhatAPageAddsIsNot_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        for (const auto &path : { u"new"_s, u"hours.0.new"_s, u"hours.0.spans.0.new"_s, u"exceptions.1.new"_s, u"exceptions.1.spans.0.new"_s, u"variants.0.new"_s })
            QTest::newRow(qPrintable(u"lodge, "_s + path)) << u"lodge"_s << path;
        for (const auto &kind : { u"contact"_s, u"works"_s }) {
            for (const auto &path : { u"new"_s, u"variants.0.new"_s })
                QTest::newRow(qPrintable(kind + u", "_s + path)) << kind << path;
        }
    }
    void whatANewerHubAddsIsIgnoredAndWhatAPageAddsIsNot()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        QCOMPARE(fault(kind, with(rowOf(kind), path.split(u'.'), 1).toObject()), QString());
        QVERIFY(draftFault(kind, with(draftOf(kind), path.split(u'.'), 1).toObject()).endsWith(u".new"_s));
    }

    void aLanguageThatIsThereIsSpoken()
    {
        const auto lodge = *lodgeFromJson(lodgeRow(), {});
        QCOMPARE(lodge.in(u"ar"_s).place, u"المبنى ب"_s);
        QCOMPARE(lodge.in(u"en"_s).place, u"Bâtiment B"_s);
        const auto contact = *contactFromJson(contactRow(), {});
        QCOMPARE(contact.in(u"en"_s).headline, u"Lift"_s);
        QCOMPARE(contact.in(u"ar"_s).headline, u"Ascenseur"_s);
        const auto works = *worksFromJson(worksRow(), {});
        QCOMPARE(works.in(u"en"_s).text, u"Keep some water."_s);
        QCOMPARE(works.in(u"fr"_s).text, u"Prévoyez des réserves."_s);
    }

    void worksWithoutAnEndLastTheirDay()
    {
        auto row = worksRow();
        row.remove(u"until"_s);
        QCOMPARE(worksFromJson(row, {})->until, (WallTime { .date = QDate(2026, 11, 24), .minute = {} }));
    }

    void anExceptionHoldsInsteadOfTheWeek()
    {
        const auto hours = lodgeFromJson(lodgeRow(), {})->hours;
        QCOMPARE(hours.spansOn(QDate(2026, 12, 21)).size(), 2);
        QCOMPARE(hours.spansOn(QDate(2026, 12, 22)).size(), 0);
        QCOMPARE(hours.spansOn(QDate(2026, 12, 26)).size(), 0);
        QCOMPARE(hours.spansOn(QDate(2026, 12, 27)), (QList { OpeningSpan { 0, 1440 } }));
        QCOMPARE(hours.spansOn(QDate(2026, 12, 31)), (QList { OpeningSpan { 480, 720 } }));
    }
};

QTEST_APPLESS_MAIN(TestResidence)
#include "test_residence.moc"
