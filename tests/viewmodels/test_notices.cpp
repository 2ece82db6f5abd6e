// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/translator.h"
#include "tv/fixture.h"
#include "viewmodels/viewmodels.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;

/// What the television says of what just happened, and of why there is nothing.
class TestNotices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;
    Wording m_wording { u"en"_s };

    [[nodiscard]] std::unique_ptr<ViewModels> start(const QString &fixture)
    {
        const auto read = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/") + fixture + u".json"_s);
        if (!read)
            return nullptr;
        m_clock = std::make_unique<ManualClock>(read->now);
        m_cache = *read->makeCache(*m_clock);
        auto models = std::make_unique<ViewModels>(*m_cache, *m_clock, m_wording);
        models->popup.setClockKnown(true);
        models->status.setLink(read->link);
        return models;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(speak(u"en"_s)); }

    void aNoticeStaysFiveSecondsAndAsLongAsReadingTakes()
    {
        QCOMPARE(noticeTime({}, 1), 5000ms);
        QCOMPARE(noticeTime(QString(30, u'x'), 1), 10000ms);
        QCOMPARE(noticeTime(QString(30, u'x'), 3), 30000ms);
        QCOMPARE(noticeTime(QString(30, u'x'), 0), 10000ms); // then until a key
    }

    void withoutALimitAKeyEndsItButNotTooSoon()
    {
        ToastViewModel toast;
        toast.setReadingTime(0);
        toast.show({ u"check"_s, u"Saved"_s });
        toast.keyPressed();
        QVERIFY(toast.isShown());
        auto *time = toast.findChild<QTimer *>();
        QVERIFY(time && time->isActive());
        time->start(0);
        QTRY_VERIFY(!time->isActive());
        QVERIFY(toast.isShown());
        toast.keyPressed();
        QVERIFY(!toast.isShown());
    }

    void anotherOneTakesItsPlaceAndItsTime()
    {
        ToastViewModel toast;
        toast.show({ u"check"_s, u"One"_s });
        const int first = toast.number();
        toast.show({ u"check"_s, u"Two"_s });
        QVERIFY(toast.number() != first);
        QCOMPARE(toast.text(), u"Two"_s);
        auto *time = toast.findChild<QTimer *>();
        time->start(0);
        QTRY_VERIFY(!toast.isShown());
    }

    void whatBecameOfAMessageIsSaid_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("read") << u"popup"_s << u"read"_s << u"It is noted that you have read it."_s << false;
        QTest::newRow("later") << u"popup"_s << u"later"_s << u"This message comes back at about 17:57."_s << false;
        QTest::newRow("answered") << u"important"_s << u"2"_s << u"Your answer: "_s << true;
        QTest::newRow("read on") << u"long"_s << u"more"_s << QString() << false;
        QTest::newRow("help") << u"popup"_s << u"help"_s << QString() << false;
    }
    void whatBecameOfAMessageIsSaid()
    {
        QFETCH(QString, fixture);
        QFETCH(QString, action);
        QFETCH(QString, said);
        QFETCH(bool, isPrivate);
        const auto models = start(fixture);
        QVERIFY(models);
        QVERIFY(models->popup.kind() != PopupViewModel::Kind::None);
        m_clock->advance(1s);
        if (action == "2"_L1)
            models->popup.chooseNumber(2);
        else
            models->popup.choose(action);
        QVERIFY2(models->toast.text().startsWith(said), qPrintable(models->toast.text()));
        QCOMPARE(models->toast.isShown(), !said.isEmpty());
        QCOMPARE(!models->toast.notice().instead.isEmpty(), isPrivate);
    }

    void whatIsSetIsSaidInItsOwnWords()
    {
        const auto models = start(u"home"_s);
        QVERIFY(models);
        models->settings.choose(u"text-size"_s, u"160"_s);
        QVERIFY2(models->toast.text().startsWith(u"Saved: "_s), qPrintable(models->toast.text()));
        models->toast.hide();
        models->settings.choose(u"text-size"_s, u"no such size"_s);
        QVERIFY(!models->toast.isShown());
    }

    void aPageSaysWhyThereIsNothing()
    {
        using Supply = StatusViewModel::Supply;
        QVERIFY(start(u"empty"_s)->status.supply() == Supply::Kept);
        QVERIFY(start(u"offline"_s)->status.supply() == Supply::Kept);
        QVERIFY(start(u"unreached"_s)->status.supply() == Supply::Offline);
        const auto models = start(u"starting"_s);
        QVERIFY(models);
        auto &status = models->status;
        QVERIFY(status.supply() == Supply::Loading);
        QSignalSpy changed(&status, &StatusViewModel::supplyChanged);
        const auto loading = status.supplyText();
        status.setLink(StatusViewModel::Link::Offline);
        QVERIFY(status.supply() == Supply::Offline);
        QVERIFY(!changed.isEmpty());
        const auto offline = status.supplyText();
        status.setTrouble(true);
        QVERIFY(status.supply() == Supply::Failed);
        QSet<QString> texts { loading, offline, status.supplyText() };
        texts.remove({});
        QCOMPARE(texts.size(), 3);
        QVERIFY(models->home.messagesLine().isEmpty()); // nobody knows whether all is read
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "test_notices.moc"
