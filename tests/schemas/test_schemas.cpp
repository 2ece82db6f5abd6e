// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/factfile.h"
#include "cache/rowstore.h"
#include "hub/schema.h"
#include "freshtestserver.h"
#include "schemadump.h"
#include "schemastories.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
const auto folder = QStringLiteral(PALIER_TEST_DATA "/schemas/");

struct Kind {
    QString name; ///< "hub", as in released.json
    const QList<Migration> &schema;
};

std::vector<Kind> kinds()
{
    return { { u"hub"_s, hub::schema() }, { u"core"_s, factSteps() }, { u"cache"_s, rowSteps() } };
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject released()
{
    return QJsonDocument::fromJson(contentsOf(folder + u"released.json"_s)).object();
}

QByteArray dumpOf(const QString &kind, int steps)
{
    return kind == "hub"_L1 ? dumpOfAHub(steps) : dumpOfABox(kind + u".db"_s, steps);
}

/// `--write hub 6`: prints the dump of that schema; `--write released`: the fingerprints of all steps.
int write(const QStringList &what)
{
    if (what.value(0) == "released"_L1) {
        auto all = released();
        for (const auto &[name, schema] : kinds()) {
            QJsonArray steps;
            for (const auto &step : schema)
                steps.append(QJsonObject { { u"name"_s, step.name }, { u"sha256"_s, fingerprint(step) } });
            auto kind = all.value(name).toObject();
            kind.insert("steps"_L1, steps);
            all.insert(name, kind);
        }
        std::printf("%s", QJsonDocument(all).toJson().constData());
        return 0;
    }
    const auto sql = dumpOf(what.value(0), what.value(1).toInt());
    std::printf("%s", sql.constData());
    return sql.isEmpty() ? 1 : 0;
}
} // namespace

/// Every released schema is here with data, is brought up to date, and is then what a new installation has.
class TestSchemas : public QObject
{
    Q_OBJECT

    static void eachDump(const QString &only = {})
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("steps");
        for (const auto &kind : kinds()) {
            if (!only.isEmpty() && kind.name != only)
                continue;
            const auto dumps = released().value(kind.name).toObject().value("dumps"_L1).toArray();
            for (const auto &dump : dumps) {
                const QString file = dump.toObject().value("file"_L1).toString();
                QTest::newRow(qPrintable(file)) << kind.name << file << dump.toObject().value("steps"_L1).toInt();
            }
        }
    }
    static const QList<Migration> &schemaOf(const QString &name)
    {
        for (const auto &kind : kinds()) {
            if (kind.name == name)
                return kind.schema;
        }
        qFatal("no such schema");
    }
    /// The hub's may be on a server, the box's never are.
    static std::unique_ptr<Database> empty(const QString &kind)
    {
        return *Database::open({ .server = kind == "hub"_L1 ? freshTestServer() : QString() });
    }
    static std::unique_ptr<Database> loaded(std::unique_ptr<Database> database, const QString &file)
    {
        const auto done = load(*database, contentsOf(folder + file));
        if (!done)
            qFatal("%s: %s", qPrintable(file), qPrintable(toString(done.error())));
        return database;
    }
    static QString text(const Result<QStringList> &lines) { return lines ? lines->join(u'\n') : toString(lines.error()); }

private Q_SLOTS:
    void aReleasedStepIsNeverEdited()
    {
        for (const auto &[name, schema] : kinds()) {
            const auto steps = released().value(name).toObject().value("steps"_L1).toArray();
            for (qsizetype i = 0; i < steps.size(); ++i) {
                const auto step = steps[i].toObject();
                QVERIFY2(i < schema.size(), qPrintable(u"%1: released step %2 is gone"_s.arg(name).arg(i + 1)));
                QCOMPARE(schema[i].name, step.value("name"_L1).toString());
                QVERIFY2(fingerprint(schema[i]) == step.value("sha256"_L1).toString(),
                    qPrintable(u"%1: step %2 (%3) was released and has been edited: put it right by a later step"_s.arg(name).arg(i + 1).arg(schema[i].name)));
            }
        }
    }
    void theNewestSchemaIsReleasedWithADump()
    {
        for (const auto &[name, schema] : kinds()) {
            const auto kind = released().value(name).toObject();
            const QString remedy = u"%1: a step was added: tests/data/schemas/README.md says how it is written down"_s.arg(name);
            QVERIFY2(kind.value("steps"_L1).toArray().size() == schema.size(), qPrintable(remedy));
            const auto dumps = kind.value("dumps"_L1).toArray();
            QVERIFY2(!dumps.isEmpty() && dumps.last().toObject().value("steps"_L1).toInt() == schema.size(), qPrintable(remedy));
            for (qsizetype i = 0; i < dumps.size(); ++i)
                QCOMPARE(dumps[i].toObject().value("file"_L1).toString(), u"%1-%2.sql"_s.arg(name).arg(i + 1, 4, 10, QLatin1Char('0')));
        }
    }
    void aDumpHasSomethingInEveryTable_data() { eachDump(); }
    void aDumpHasSomethingInEveryTable()
    {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        QFETCH(int, steps);
        const auto database = loaded(empty(kind), file);
        for (const auto &table : tablesOf(schemaOf(kind), steps)) {
            const auto count = database->row(u"SELECT COUNT(*) FROM "_s + table);
            QVERIFY2(count && (*count)->first().toInt() > 0, qPrintable(table));
        }
    }
    void eachReleasedSchemaBecomesTheNewestAndLosesNothing_data() { eachDump(); }
    void eachReleasedSchemaBecomesTheNewestAndLosesNothing()
    {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        QFETCH(int, steps);
        const auto &schema = schemaOf(kind);
        const auto before = loaded(empty(kind), file);
        const auto after = loaded(empty(kind), file);
        const auto now = QDateTime::fromSecsSinceEpoch(1'900'000'000, Qt::UTC);
        const auto migrated = migrate(*after, schema, now);
        QVERIFY2(migrated, migrated ? "" : qPrintable(toString(migrated.error())));
        for (const auto &table : tablesOf(schema, steps)) {
            const auto columns = columnsOf(*before, table);
            QCOMPARE(text(contentOf(*after, table, *columns)), text(contentOf(*before, table, *columns)));
        }
        const auto fresh = empty(kind);
        QVERIFY(migrate(*fresh, schema, now));
        const auto tables = tablesOf(schema, static_cast<int>(schema.size()));
        QCOMPARE(text(shapeOf(*after, tables)), text(shapeOf(*fresh, tables)));
        QVERIFY(text(shapeOf(*fresh, tables)).size() > 500);
        if (const auto broken = after->rows(u"PRAGMA foreign_key_check"_s)) // a server checks by itself
            QVERIFY(broken->isEmpty());
    }
    void aHubOfEachReleasedSchemaGoesOn_data() { eachDump(u"hub"_s); }
    void aHubOfEachReleasedSchemaGoesOn()
    {
        QFETCH(QString, file);
        const QTemporaryDir home;
        const QString path = home.filePath(u"hub.db"_s);
        const QString address = freshTestServer();
        loaded(*Database::open({ .path = path, .server = address }), file).reset();
        QCOMPARE(problemOfHub(path, address), QString());
    }
    /// Released versions of the two files may meet in any pair: cache.db is begun anew when it is damaged.
    void aBoxOfEachPairOfReleasedSchemasGoesOn()
    {
        const auto files = [](const QString &kind) { return released().value(kind).toObject().value("dumps"_L1).toArray(); };
        for (const auto &core : files(u"core"_s)) {
            for (const auto &cache : files(u"cache"_s)) {
                const QTemporaryDir home;
                loaded(*Database::open({ .path = home.filePath(u"core.db"_s) }), core.toObject().value("file"_L1).toString()).reset();
                loaded(*Database::open({ .path = home.filePath(u"cache.db"_s) }), cache.toObject().value("file"_L1).toString()).reset();
                QCOMPARE(problemOfBox(home.path()), QString());
            }
        }
    }
    void anEditedStepIsNoticed()
    {
        auto step = hub::schema().first();
        const QString before = fingerprint(step);
        step.statements[0].replace(u"NOT NULL"_s, u"NULL"_s);
        QVERIFY(fingerprint(step) != before);
    }
    void aLostColumnIsNoticed()
    {
        const auto one = loaded(*Database::open({}), u"hub-0001.sql"_s);
        const auto before = text(shapeOf(*one, { u"device"_s }));
        QVERIFY((*one).run(u"ALTER TABLE device DROP COLUMN software"_s));
        QVERIFY(text(shapeOf(*one, { u"device"_s })) != before);
        QVERIFY((*one).run(u"DROP INDEX device_of_flat"_s));
        QVERIFY(!text(shapeOf(*one, { u"device"_s })).contains(u"device_of_flat"_s));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--write") == 0)
        return write(QCoreApplication::arguments().mid(2));
    TestSchemas test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_schemas.moc"
