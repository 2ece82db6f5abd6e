// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"

#include "../support/process/dieswithus.h"

#include "../support/feed/feedrows.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
constexpr int patience = 30'000;

Message alert(int number, const QString &headline)
{
    auto message = messageNumber(number, headline);
    message.priority = Priority::Alert;
    message.text = u"Fuite de gaz au rez-de-chaussée."_s;
    return message;
}
} // namespace

/// A message that ends the television (the bug is in poisonedtv.cpp) ends it twice, and no more.
class TestPoison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        keep({ putMessage(1, 1) }, 1);
    }

    void aMessageThatEndsTheProgramIsWithheldAfterItsSecondTime()
    {
        keep({ put(2, alert(2, u"POISON"_s)) }, 2);
        QCOMPARE(run(), u"died"_s);
        QCOMPARE(run(), u"died"_s);
        QCOMPARE(run(), u"home"_s);
        QVERIFY2(m_log.contains(u"event=item-withheld item="_s + idOf(2)), qPrintable(m_log));
        QVERIFY(!m_log.contains(u"event=safe-mode"_s));
        QCOMPARE(run(), u"home"_s); // also later
        QCOMPARE(cache()->messages()->size(), 2); // nothing was lost
    }

    void whatEndsTheProgramBeforeAnythingIsShownLeadsToSafeMode()
    {
        keep({ put(2, messageNumber(2, u"PLAGUE"_s)) }, 2);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run(), u"died"_s);
        QCOMPARE(run(), u"home"_s);
        QVERIFY2(m_log.contains(u"event=safe-mode"_s), qPrintable(m_log));
        QCOMPARE(cache()->messages()->size(), 2); // nothing was lost
    }

private:
    [[nodiscard]] std::unique_ptr<Cache> cache()
    {
        auto opened = Cache::open(m_folder->path(), m_clock);
        if (!opened)
            qFatal("%s", qPrintable(toString(opened.error())));
        return *std::move(opened);
    }
    void keep(const QList<Change> &changes, qint64 seq)
    {
        const auto held = cache();
        QVERIFY(CacheStore(*held).setIdentity(QString(64, u'a')));
        QVERIFY(CacheStore(*held).apply(u"town:1"_s, changes, { someEpoch, seq }));
    }

    /// Starts the television until it died, or drew a page although it was warned: "died", or the page's name.
    [[nodiscard]] QString run()
    {
        QProcess television;
        television.setProcessChannelMode(QProcess::MergedChannels);
        // Nobody listens on port 1: it goes on from what it has in store.
        diesWithUs(television);
        television.start(QStringLiteral(PALIER_POISONED_TV), { u"--data"_s, m_folder->path(), u"--hub"_s, u"http://127.0.0.1:1"_s, u"--windowed"_s, u"640x360"_s, u"--log-frames"_s });
        m_log.clear();
        QString seen;
        while (seen.isEmpty() && (television.canReadLine() || television.waitForReadyRead(patience))) {
            const auto line = television.readLine();
            m_log += QString::fromUtf8(line);
            const auto frame = QJsonDocument::fromJson(line).object();
            const bool warned = m_log.contains(u"event=safe-mode"_s) || m_log.contains(u"event=item-withheld"_s);
            if (frame.value("event"_L1) == "page-drawn"_L1 && warned)
                seen = frame.value("page"_L1).toString();
        }
        if (seen.isEmpty()) {
            if (television.state() != QProcess::NotRunning)
                television.waitForFinished(patience);
            return television.exitStatus() == QProcess::CrashExit ? u"died"_s : u"nothing: "_s + m_log;
        }
        television.terminate();
        television.waitForFinished(patience);
        return seen;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
};

QTEST_GUILESS_MAIN(TestPoison)
#include "test_poison.moc"
