// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "hub/sample/sampledates.h"
#include "hub/sample/sampleresidence.h"
#include "hub/schema.h"
#include "freshtestserver.h"
#include "storage/migrations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

/// The residence that a demonstration shows, on any day of the year.
class TestSample : public QObject
{
    Q_OBJECT

    struct Residence {
        std::unique_ptr<Database> db;
        QJsonObject letter;
        [[nodiscard]] int count(const QString &sql, const QVariantList &values = {}) const { return (*db->row(u"SELECT COUNT(*) FROM "_s + sql, values))->first().toInt(); }
        [[nodiscard]] QString firstFlat() const { return letter.value("boxes"_L1)[0]["flat"_L1].toString(); }
    };

    static Residence made(const QDateTime &now)
    {
        Residence out { *Database::open({ .server = freshTestServer() }), {} };
        auto done = migrate(*out.db, schema(), now);
        if (done) {
            done = out.db->atomically([&]() -> Result<Done> {
                Transaction transaction { *out.db, now, {} };
                auto letter = sample::make(transaction, { .passes = 1, .memory = 8192 });
                if (!letter)
                    return letter.error();
                out.letter = *letter;
                return Done {};
            });
        }
        if (!done)
            qFatal("%s", qPrintable(toString(done.error())));
        return out;
    }
    static QDateTime at(const QString &day) { return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(9, 30), Qt::UTC); }
    static QStringList receipts(const Residence &residence)
    {
        QStringList out;
        const auto rows = residence.db->rows(u"SELECT m.sent_at, m.body, r.flat, r.level, r.answer, r.at_box FROM receipt r JOIN message m ON m.id = r.message"_s);
        for (const auto &row : *rows) {
            const auto headline = QJsonDocument::fromJson(row[1].toByteArray())["headline"_L1].toString();
            out.append(row[0].toString() + headline + row[2].toString() + row[3].toString() + row[4].toString() + row[5].toString());
        }
        out.sort();
        return out;
    }

private Q_SLOTS:
    void mostMessagesAreStillValidSomeAreOver_data()
    {
        QTest::addColumn<QString>("day");
        for (const auto &day : { u"2026-11-21"_s, u"2027-02-28"_s, u"2028-07-01"_s })
            QTest::newRow(qPrintable(day)) << day;
    }
    void mostMessagesAreStillValidSomeAreOver()
    {
        QFETCH(QString, day);
        const auto now = at(day);
        const auto residence = made(now);
        const int all = residence.count(u"message"_s);
        const int over = residence.count(u"message WHERE expires_at <= ?"_s, { toWireTime(now) });
        QCOMPARE(all, 40);
        QVERIFY2(over >= 8 && over <= all * 2 / 5, qPrintable(QString::number(over)));
        QCOMPARE(residence.count(u"message WHERE sent_at >= ?"_s, { toWireTime(now) }), 0);
        QCOMPARE(residence.count(u"message WHERE sent_at < ?"_s, { toWireTime(now.addDays(-30)) }), 0);
        QCOMPARE(residence.count(u"message WHERE cancelled_at IS NOT NULL"_s), 1);
        QCOMPARE(residence.count(u"receipt WHERE at_box > ?"_s, { toWireTime(now) }), 0);
    }
    void flatsDifferInWhatTheySaid()
    {
        const auto residence = made(at(u"2026-11-21"_s));
        const int asked = residence.count(u"message_flat f JOIN message m ON m.id = f.message WHERE m.body LIKE '%\"answers\":[{%'"_s);
        const int answered = residence.count(u"receipt WHERE level = 3"_s);
        const int read = residence.count(u"receipt WHERE level = 2"_s);
        QVERIFY2(answered > asked / 10 && answered < asked, qPrintable(u"%1 of %2"_s.arg(answered).arg(asked)));
        QVERIFY(read > 100);
        QVERIFY(residence.count(u"(SELECT DISTINCT answer FROM receipt) answers"_s) > 3);
    }
    /// Or the television of a demonstration would begin with a row of old pop-ups.
    void nothingOldPopsUpInAFlatOfTheDemonstration()
    {
        const auto residence = made(at(u"2026-11-21"_s));
        const auto flat = residence.firstFlat();
        const auto device = (*residence.db->row(u"SELECT id FROM device WHERE flat = ? AND state = 'bound'"_s, { flat }))->first().toString();
        const int messages = residence.count(u"message_flat WHERE flat = ?"_s, { flat });
        QVERIFY(messages > 25);
        QCOMPARE(residence.count(u"change WHERE scope = ? AND type = 'receipt'"_s, { device }), messages);
        const auto unread = residence.db->rows(u"SELECT m.body FROM message_flat f JOIN message m ON m.id = f.message WHERE f.flat = ? AND m.expires_at > ? AND NOT EXISTS"
                                                " (SELECT 1 FROM receipt r WHERE r.message = m.id AND r.flat = f.flat AND r.level >= 2)"_s,
            { flat, toWireTime(at(u"2026-11-21"_s)) });
        QVERIFY2(!unread->isEmpty() && unread->size() <= 8, qPrintable(QString::number(unread->size())));
        for (const auto &row : *unread)
            QVERIFY2(QJsonDocument::fromJson(row.first().toByteArray())["answers"_L1].toArray().isEmpty(), row.first().toByteArray().constData());
    }
    void itIsTheSameAtEachRun()
    {
        const auto now = at(u"2026-11-21"_s);
        const auto once = receipts(made(now));
        QVERIFY(once.size() > 500);
        QCOMPARE(receipts(made(now)), once);
    }
    void daysAreSaidInWords()
    {
        const QDate saturday(2026, 11, 21);
        QCOMPARE(sample::withDates(u"Coupure {j3}, le {d10} et {w11}."_s, saturday, u"fr"_s), u"Coupure mardi, le 1er décembre et mercredi 2 décembre."_s);
        QCOMPARE(sample::withDates(u"يوم {w3}"_s, saturday, u"ar"_s), u"يوم الثلاثاء 24 نوفمبر"_s);
        QCOMPARE(sample::withDates(u"{x} rien"_s, saturday, u"fr"_s), u"{x} rien"_s);
    }
    void noPlaceForADayIsLeft()
    {
        const auto residence = made(at(u"2026-11-21"_s));
        for (const auto &table : { u"message"_s, u"news"_s, u"residence_entry"_s })
            QVERIFY(!(*residence.db->texts(u"SELECT body FROM "_s + table)).join(u'\n').contains(QRegularExpression(u"\\{[jdw][0-9]"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
