// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/lastscreen.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace std::chrono_literals;

class TestLastScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock { fromWireTime(u"2026-11-22T09:00:00.000Z") };

    std::optional<LastScreen::Page> found() { return LastScreen(m_folder->path(), m_clock).take(); }
    bool twoMinutesPass()
    {
        QFile written(file());
        return written.open(QIODevice::ReadWrite) && written.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-121), QFileDevice::FileModificationTime);
    }
    QString file() { return m_folder->filePath(u"screen"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isFoundOnceAfterAnEndThatNobodyAskedFor()
    {
        QVERIFY(!found());
        LastScreen(m_folder->path(), m_clock).keep({ u"message"_s, u"0190-7"_s });
        const auto page = found();
        QVERIFY(page);
        QCOMPARE(page->name, u"message"_s);
        QCOMPARE(page->id, u"0190-7"_s);
        QVERIFY(!found());
    }
    void aPageWithoutIdIsFoundToo()
    {
        LastScreen(m_folder->path(), m_clock).keep({ u"inbox"_s, {} });
        QCOMPARE(found()->name, u"inbox"_s);
    }
    void isForgottenByAnOrdinaryEnd()
    {
        LastScreen last(m_folder->path(), m_clock);
        last.keep({ u"news"_s, {} });
        last.forget();
        QVERIFY(!found());
    }
    void isNotReturnedToWhenItEndedUsAgainAtOnce()
    {
        LastScreen(m_folder->path(), m_clock).keep({ u"article"_s, u"7"_s });
        LastScreen again(m_folder->path(), m_clock);
        QVERIFY(again.take());
        again.keep({ u"article"_s, u"7"_s });
        QVERIFY(!found());
        LastScreen third(m_folder->path(), m_clock);
        QVERIFY(!third.take());
        third.keep({ u"news"_s, {} }); // nothing was returned to: an ordinary run
        QVERIFY(found());
    }
    void isReturnedToAgainOnceItHasProvedHarmless()
    {
        LastScreen(m_folder->path(), m_clock).keep({ u"article"_s, u"7"_s });
        LastScreen again(m_folder->path(), m_clock);
        QVERIFY(again.take());
        m_clock.advance(61s);
        again.keep({ u"article"_s, u"8"_s });
        QCOMPARE(found()->id, u"8"_s);
    }
    void isOutOfDateAfterTwoMinutes()
    {
        LastScreen(m_folder->path(), m_clock).keep({ u"news"_s, {} });
        QVERIFY(twoMinutesPass());
        QVERIFY(!found());
    }
    void isInDateForAsLongAsItStays()
    {
        LastScreen last(m_folder->path(), m_clock);
        last.stay();
        QVERIFY(!QFile::exists(file()));
        last.keep({ u"message"_s, u"7"_s });
        QVERIFY(twoMinutesPass());
        last.stay();
        QCOMPARE(found()->id, u"7"_s);
    }
    void whatWasReturnedToIsKeptOnceItHasProvedHarmless()
    {
        LastScreen(m_folder->path(), m_clock).keep({ u"article"_s, u"7"_s });
        LastScreen again(m_folder->path(), m_clock);
        QVERIFY(again.take());
        again.keep({ u"article"_s, u"7"_s });
        again.stay();
        QVERIFY(!QFile::exists(file()));
        m_clock.advance(61s);
        again.stay();
        QCOMPARE(found()->id, u"7"_s);
    }
    void damageIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("one word") << "news"_ba;
        QTest::newRow("noise") << QByteArray(10'000, '\xff');
        QTest::newRow("no name") << " 7"_ba;
    }
    void damageIsNoPage()
    {
        QFETCH(QByteArray, content);
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(content);
        written.close();
        QVERIFY(!found());
    }
};

QTEST_GUILESS_MAIN(TestLastScreen)
#include "test_lastscreen.moc"
