// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "translations/translator.h"
#include "tv/fixture.h"
#include "viewmodels/viewmodels.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using State = PhoneWritingViewModel::State;

/// The page that shows a code for a phone, in the hands of somebody who plays the hub.
class TestPhoneWriting : public QObject
{
    Q_OBJECT

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Cache> m_cache;
    Wording m_wording { u"en"_s };
    std::unique_ptr<ViewModels> m_models;
    std::unique_ptr<QSignalSpy> m_wanted;
    std::unique_ptr<QSignalSpy> m_typed;
    std::unique_ptr<QSignalSpy> m_ended;

    PhoneWritingViewModel &phone() { return m_models->phoneWriting; }
    WritingViewModel &writing() { return m_models->writing; }
    static QStringList keysOf(ActionModel *model)
    {
        QStringList out;
        for (const auto &action : model->actions())
            out.append(action.id);
        return out;
    }
    void ready() { phone().show({ .state = State::Ready, .url = u"https://hub/phonewriting#0"_s }); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(speak(u"en"_s)); }
    void init()
    {
        const auto read = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/home.json"));
        QVERIFY(read);
        m_clock = std::make_unique<ManualClock>(read->now);
        m_cache = *read->makeCache(*m_clock);
        m_models = std::make_unique<ViewModels>(*m_cache, *m_clock, m_wording);
        m_models->status.setLink(StatusViewModel::Link::Online);
        m_wanted = std::make_unique<QSignalSpy>(&phone(), &PhoneWritingViewModel::codeWanted);
        m_typed = std::make_unique<QSignalSpy>(&phone(), &PhoneWritingViewModel::typed);
        m_ended = std::make_unique<QSignalSpy>(&phone(), &PhoneWritingViewModel::ended);
    }

    void withoutNetworkItIsNotOffered()
    {
        QVERIFY(keysOf(writing().actions()).contains(u"phone"_s));
        m_models->status.setLink(StatusViewModel::Link::Offline);
        QVERIFY(!keysOf(writing().actions()).contains(u"phone"_s));
        QVERIFY(!writing().isPhoneOffered());
    }
    void theCodeIsForWhatIsWrittenThere()
    {
        writing().setText(u"Une"_s);
        phone().open();
        phone().open(); // once is enough
        QCOMPARE(m_wanted->size(), 1);
        const auto request = m_wanted->first().first().value<PhoneWritingRequest>();
        QCOMPARE(request.title, writing().title());
        QCOMPARE(request.language, u"en"_s);
        QCOMPARE(request.limit, writing().limit());
        QCOMPARE(m_wanted->first().last().toString(), u"Une"_s);
        QCOMPARE(phone().state(), State::Opening);
    }
    void whatAPhoneWritesIsNotSaidBackToIt()
    {
        phone().open();
        ready();
        phone().write(u"Une fuite"_s);
        QCOMPARE(writing().text(), u"Une fuite"_s);
        QVERIFY(m_typed->isEmpty());
        writing().insert(u"!"_s);
        QCOMPARE(m_typed->size(), 1);
        QCOMPARE(m_typed->first().first().toString(), u"Une fuite!"_s);
    }
    void whatWasWrittenHereCanBePutBackOnceThePhoneLeftNothingOfIt()
    {
        writing().setText(u"Une fuite"_s);
        writing().insert(u" "_s);
        phone().open();
        ready();
        for (const auto &text : { u"Une fuite d"_s, u"Une fuite d’eau"_s })
            phone().write(text);
        QVERIFY(!keysOf(writing().actions()).contains(u"restore"_s));
        for (const auto &text : { u""_s, u"N"_s, u"No"_s, u"Non"_s })
            phone().write(text);
        QVERIFY(keysOf(writing().actions()).contains(u"restore"_s));
        writing().choose(u"restore"_s);
        QCOMPARE(writing().text(), u"Une fuite"_s);
        QCOMPARE(m_typed->last().first().toString(), u"Une fuite"_s);
    }
    void theOneButtonGivesANewCodeWhenTheOldOneIsOver()
    {
        phone().open();
        ready();
        QCOMPARE(keysOf(phone().actions()), QStringList { u"phone"_s });
        QVERIFY(phone().choose(u"phone"_s)); // finished
        phone().write(u"Une fuite"_s);
        phone().show({ .state = State::Over, .url = {} });
        QCOMPARE(keysOf(phone().actions()), (QStringList { u"phone"_s, u"back"_s }));
        QVERIFY(phone().choose(u"back"_s));
        QVERIFY(!phone().choose(u"phone"_s));
        QCOMPARE(m_wanted->size(), 2);
        QCOMPARE(m_wanted->last().last().toString(), u"Une fuite"_s);
    }
    void leavingThePageEndsTheCodeAndKeepsTheText()
    {
        phone().open();
        ready();
        phone().write(u"Une fuite"_s);
        phone().close();
        phone().close();
        QCOMPARE(m_ended->size(), 1);
        phone().write(u"trop tard"_s);
        QCOMPARE(writing().text(), u"Une fuite"_s);
        writing().insert(u"!"_s);
        QVERIFY(m_typed->isEmpty());
    }
    void sendingEndsTheCode()
    {
        phone().open();
        ready();
        phone().write(u"Une fuite"_s);
        writing().choose(u"send"_s);
        QCOMPARE(phone().state(), State::Closed);
        QCOMPARE(m_ended->size(), 1);
    }
    void aHomeThatIsTakenAwayEndsTheCode()
    {
        phone().open();
        ready();
        QVERIFY(CacheStore(*m_cache).wipe());
        QCOMPARE(phone().state(), State::Closed);
    }
    void theScreenDoesNotRestWhileAPhoneWrites()
    {
        phone().open();
        ready();
        m_clock->advance(RestViewModel::quietTime - std::chrono::seconds(1));
        phone().write(u"Une"_s);
        m_clock->advance(std::chrono::minutes(1));
        Q_EMIT m_models->minutes().passed();
        QVERIFY(!m_models->rest.isResting());
    }
};

QTEST_MAIN(TestPhoneWriting)
#include "test_phonewriting.moc"
