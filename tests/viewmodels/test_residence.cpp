// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "tv/fixture.h"
#include "tv/screen.h"
#include "translations/translator.h"
#include "viewmodels/openingstate.h"
#include "viewmodels/viewmodels.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
const QTimeZone paris("Europe/Paris");
constexpr auto hour = 60;

/// Monday to Friday 8 to 12 and 14 to 18; Saturday night from 22 to Sunday 6; closed from 24 to 26 December, short on the 31st.
OpeningHours lodge()
{
    OpeningHours hours;
    for (int day = 1; day <= 5; ++day)
        hours.week.append({ day, { { 8 * hour, 12 * hour }, { 14 * hour, 18 * hour } } });
    hours.week.append({ 6, { { 22 * hour, 24 * hour } } });
    hours.week.append({ 7, { { 0, 6 * hour } } });
    hours.exceptions = { { QDate(2026, 12, 24), QDate(2026, 12, 26), {} }, { QDate(2026, 12, 31), QDate(2026, 12, 31), { { 9 * hour, 11 * hour } } } };
    return hours;
}

/// Of Sundays from 1:30 to 2:30 and from 3 to 4: both are touched when the clock is changed.
OpeningHours night()
{
    return { .week = { { 7, { { hour + 30, 2 * hour + 30 }, { 3 * hour, 4 * hour } } } }, .exceptions = {} };
}

OpeningHours always()
{
    OpeningHours hours;
    for (int day = 1; day <= 7; ++day)
        hours.week.append({ day, { { 0, 24 * hour } } });
    return hours;
}

QDateTime utc(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text + u":00Z"_s, Qt::ISODate);
}

/// A television without a hub, that a test tells what the residence says.
struct Box {
    explicit Box(const QString &fixture, const QString &language = u"fr"_s)
    {
        (void)speak(language);
        const auto read = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/") + fixture + u".json"_s);
        clock = std::make_unique<ManualClock>(read->now);
        cache = *read->makeCache(*clock);
        wording = std::make_unique<Wording>(language, read->zone);
        models = std::make_unique<ViewModels>(*cache, *clock, *wording);
        seq = read->rows.size();
    }
    ResidenceViewModel &page() const { return models->residence; }
    QStringList heads() const
    {
        QStringList out;
        for (const auto &card : page().entries()->cards()) {
            if (!card.head.isEmpty())
                out.append(card.head);
        }
        return out;
    }
    ResidenceCard card(const QString &title) const
    {
        for (const auto &card : page().entries()->cards()) {
            if (card.title.startsWith(title))
                return card;
        }
        return {};
    }
    void go(const QString &when)
    {
        clock->advance(std::chrono::milliseconds(clock->now().msecsTo(utc(when))));
        models->minutes().restart();
    }
    void change(const QString &type, const QString &id, const QJsonObject &body)
    {
        CacheStore store(*cache);
        ++seq;
        const Change row { .seq = seq, .deleted = body.isEmpty(), .type = type, .id = id, .rev = seq, .body = body };
        QVERIFY(store.apply(u"flat:214"_s, { row }, { .epoch = u"0000000000000001"_s, .seq = seq }, clock->now()));
    }

    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Wording> wording;
    std::unique_ptr<ViewModels> models;
    qint64 seq = 0;
};
} // namespace

class TestResidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openNowAndUntilWhen_data()
    {
        QTest::addColumn<OpeningHours>("hours");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QString>("changesAt");
        const auto row = [](const char *name, const OpeningHours &hours, const char *now, bool isOpen, const char *changesAt) {
            QTest::newRow(name) << hours << QString::fromLatin1(now) << isOpen << QString::fromLatin1(changesAt);
        };
        row("never", {}, "2026-11-23T09:00", false, "");
        row("always", always(), "2026-11-23T09:00", true, "");
        row("in the morning", lodge(), "2026-11-23T09:00", true, "2026-11-23T11:00");
        row("at the first minute", lodge(), "2026-11-23T07:00", true, "2026-11-23T11:00");
        row("a minute before", lodge(), "2026-11-23T06:59", false, "2026-11-23T07:00");
        row("at the last minute", lodge(), "2026-11-23T10:59", true, "2026-11-23T11:00");
        row("at noon", lodge(), "2026-11-23T11:00", false, "2026-11-23T13:00");
        row("in the evening", lodge(), "2026-11-23T17:00", false, "2026-11-24T07:00");
        row("on Friday evening", lodge(), "2026-11-27T17:00", false, "2026-11-28T21:00");
        row("over midnight, before", lodge(), "2026-11-28T22:00", true, "2026-11-29T05:00");
        row("over midnight, after", lodge(), "2026-11-29T01:00", true, "2026-11-29T05:00");
        row("before an exception", lodge(), "2026-12-23T17:30", false, "2026-12-26T23:00");
        row("within an exception", lodge(), "2026-12-24T09:00", false, "2026-12-26T23:00");
        row("an exception's own hours", lodge(), "2026-12-31T08:30", true, "2026-12-31T10:00");
        row("after them", lodge(), "2026-12-31T13:30", false, "2027-01-01T07:00");
        // 29 March 2026: 2:00 becomes 3:00 at 01:00 UTC. 1:30 to 2:30 ends when the clock is put forward, which is 3:00: open on to 4:00.
        row("spring, before", night(), "2026-03-29T00:00", false, "2026-03-29T00:30");
        row("spring, within", night(), "2026-03-29T00:45", true, "2026-03-29T02:00");
        row("spring, after the change", night(), "2026-03-29T01:00", true, "2026-03-29T02:00");
        row("spring, at 4:00", night(), "2026-03-29T02:00", false, "2026-04-04T23:30");
        // 25 October 2026: 3:00 becomes 2:00 at 01:00 UTC. 2:30 is there twice: 00:30 and 01:30 UTC.
        row("autumn, before", night(), "2026-10-24T23:00", false, "2026-10-24T23:30");
        row("autumn, the first 2:30", night(), "2026-10-25T00:30", true, "2026-10-25T01:30");
        row("autumn, the second 2:15", night(), "2026-10-25T01:15", true, "2026-10-25T01:30");
        row("autumn, the second 2:45", night(), "2026-10-25T01:45", false, "2026-10-25T02:00");
        row("autumn, at 3:30", night(), "2026-10-25T02:30", true, "2026-10-25T03:00");
        row("autumn, the day after", lodge(), "2026-10-26T06:59", false, "2026-10-26T07:00");
        row("autumn, all day", { .week = { { 7, { { 0, 24 * hour } } } }, .exceptions = {} }, "2026-10-25T12:00", true, "2026-10-25T23:00");
    }
    void openNowAndUntilWhen()
    {
        QFETCH(OpeningHours, hours);
        QFETCH(QString, now);
        QFETCH(bool, isOpen);
        QFETCH(QString, changesAt);
        const auto state = openingAt(hours, utc(now), paris);
        QCOMPARE(state.isOpen, isOpen);
        QCOMPARE(state.changesAt, utc(changesAt));
    }

    void theLodgeSaysWhetherItIsOpen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("said");
        QTest::newRow("open") << u"fr"_s << u"2026-11-23T09:00"_s << u"Ouvert jusqu’à 12:00"_s;
        QTest::newRow("today") << u"en"_s << u"2026-11-23T11:30"_s << u"Closed. Opens at 14:00"_s;
        QTest::newRow("tomorrow") << u"fr"_s << u"2026-11-23T19:00"_s << u"Fermé. Ouvre demain à 08:00"_s;
        QTest::newRow("within the week") << u"en"_s << u"2026-11-21T17:42"_s << u"Closed. Opens on Monday at 08:00"_s;
        QTest::newRow("over Christmas") << u"fr"_s << u"2026-12-23T19:00"_s << u"Fermé. Ouvre lundi à 08:00"_s;
        QTest::newRow("in Arabic") << u"ar"_s << u"2026-11-23T09:00"_s << u"مفتوح حتى 12:00"_s;
    }
    void theLodgeSaysWhetherItIsOpen()
    {
        QFETCH(QString, language);
        QFETCH(QString, now);
        QFETCH(QString, said);
        Box box(u"home"_s, language);
        box.go(now);
        const auto plain = [](QString text) { return text.remove(QChar(0x2066)).remove(QChar(0x2069)); };
        QCOMPARE(plain(box.page().entries()->cards().first().detail), said);
        QCOMPARE(plain(box.page().line()), said.section(u". "_s, 0, 0)); // a tile has no room for when it opens
    }

    void aResidenceThatToldNothingIsNotThere()
    {
        Box box(u"empty"_s);
        QVERIFY(!box.page().isThere());
        QCOMPARE(box.page().line(), QString());
        const QSignalSpy changed(&box.page(), &ResidenceViewModel::changed);
        const Contact contact { .id = u"01936e5a-0000-7000-8000-000000000001"_s, .language = u"fr"_s, .headline = u"Secours"_s, .text = {}, .phone = u"112"_s, .emergency = true, .variants = {} };
        box.change(u"contact"_s, contact.id, toJson(contact));
        QVERIFY(box.page().isThere());
        QVERIFY(!changed.isEmpty());
        box.change(u"contact"_s, contact.id, {});
        QVERIFY(!box.page().isThere());
    }

    void theDiaryGoesDayByDay()
    {
        Box box(u"home"_s);
        const auto head = [](const QString &day) { return u"Travaux et rendez-vous · "_s + day; };
        QCOMPARE(box.heads(), (QStringList { u"La loge"_s, u"Numéros utiles"_s, head(u"Aujourd’hui"_s), head(u"Demain"_s), head(u"Mardi 24 novembre"_s), head(u"Jeudi 26 novembre"_s) }));
        QCOMPARE(box.card(u"Ravalement"_s).detail, u"Jusqu’au vendredi 4 décembre · pour le bâtiment \u2068B\u2069"_s);
        QCOMPARE(box.card(u"Contrôle"_s).detail, u"Jusqu’au vendredi 27 novembre · toute la résidence"_s);
        box.go(u"2026-11-22T10:59"_s);
        QCOMPARE(box.heads().at(2), head(u"Aujourd’hui"_s));
        QVERIFY(!box.card(u"Nettoyage"_s).title.isEmpty());
        box.go(u"2026-11-22T11:00"_s); // 12:00 in Paris: over at that minute
        QVERIFY(box.card(u"Nettoyage"_s).title.isEmpty());
        box.go(u"2026-11-27T22:59"_s);
        QCOMPARE(box.card(u"Contrôle"_s).detail, u"Toute la journée · toute la résidence"_s);
        box.go(u"2026-11-27T23:00"_s); // midnight
        QVERIFY(box.card(u"Contrôle"_s).title.isEmpty());
        box.go(u"2026-12-05T00:00"_s);
        QCOMPARE(box.heads(), (QStringList { u"La loge"_s, u"Numéros utiles"_s }));
    }

    void numbersAreInOrderAndFromLeftToRight()
    {
        Box box(u"home"_s, u"ar"_s);
        const auto cards = box.page().entries()->cards();
        QCOMPARE(cards.at(1).phone, u"\u2066" u"112\u2069"_s);
        QCOMPARE(cards.at(1).title, u"الطوارئ"_s);
        QCOMPARE(cards.at(1).tag, u"طوارئ"_s);
        QCOMPARE(cards.at(3).phone, u"\u2066+33 4 91 55 02 40\u2069"_s);
    }

    void hoursThatAreTheSameAreOneLine()
    {
        Box box(u"home"_s, u"en"_s);
        const auto card = box.page().entries()->cards().first();
        QCOMPARE(card.days, (QStringList { u"Monday to Friday"_s, u"Saturday"_s, u"Sunday"_s, u"From Thursday 24 December to Saturday 26 December"_s }));
        QCOMPARE(card.hours.last(), u"closed"_s);
        box.go(u"2026-12-27T00:00"_s);
        QCOMPARE(box.page().entries()->cards().first().days.size(), 3);
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        Box box(u"home"_s);
        QVERIFY(speak(u"en"_s));
        box.wording->setLanguage(u"en"_s);
        box.models->sayAgain();
        QCOMPARE(box.heads().first(), u"The lodge"_s);
        QVERIFY(box.card(u"Lift out of order"_s).text.startsWith(u"Day and night"_s));
    }

    void whatIsOpenAndTakenAwaySaysSo()
    {
        Box box(u"home"_s);
        const auto card = box.card(u"Ascenseur"_s);
        box.page().open(card.id);
        QVERIFY(!box.page().isGone());
        QCOMPARE(box.page().opened().phone, card.phone);
        box.change(u"contact"_s, card.id, {});
        QVERIFY(box.page().isGone());
        QCOMPARE(box.page().opened().phone, card.phone); // what somebody is just dialling does not vanish
    }
};

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    TestResidence test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_residence.moc"
