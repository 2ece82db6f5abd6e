// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/translator.h"
#include "tv/fixture.h"
#include "viewmodels/diagnosis.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
using Level = Finding::Level;
using Edit = std::function<void(BoxFacts &)>;

const auto noon = QDateTime(QDate(2026, 11, 21), QTime(17, 42), Qt::UTC);

/// A box of which nothing is to be said.
BoxFacts wellBox()
{
    BoxFacts facts;
    facts.hub = u"https://hub.example"_s;
    facts.hubVersion = u"0.2.0"_s;
    facts.answerTook = std::chrono::milliseconds(40);
    facts.clockOff = std::chrono::seconds(1);
    facts.roomBytes = 11'800'000'000;
    facts.addresses = QStringList { u"192.168.1.24"_s };
    facts.picture = { 1920, 1080 };
    facts.picturesPerSecond = 59.94;
    facts.now = noon;
    facts.link = StatusViewModel::Link::Online;
    facts.linkSince = noon.addSecs(-3600);
    facts.lastContact = noon;
    facts.lastKey = u"OK · Return"_s;
    facts.sound = BoxFacts::Trial::Worked;
    facts.voice = BoxFacts::Trial::Worked;
    return facts;
}

void lose(BoxFacts &facts, Error::Obstacle obstacle)
{
    facts.link = StatusViewModel::Link::Offline;
    facts.obstacle = obstacle;
    facts.lastContact = noon.addSecs(-7200);
}

/// Without the marks that keep names apart.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QStringList troublesOf(const QList<Finding> &findings)
{
    QStringList troubles;
    for (const auto &finding : findings) {
        if (finding.level == Level::Trouble)
            troubles.append(finding.id);
    }
    return troubles;
}
} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private:
    Wording m_wording { u"en"_s, QTimeZone("Europe/Paris") };

private Q_SLOTS:
    void init() { QVERIFY(speak(u"en"_s)); }

    void eachFactHasItsSentence_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &id, Level level, const QString &text, const Edit &edit = [](BoxFacts &) { }) {
            QTest::newRow(name) << id << edit << level << text;
        };
        using Obstacle = Error::Obstacle;
        using Trial = BoxFacts::Trial;
        row("online", u"link"_s, Level::Good, u"Connected since 17:42 · answers within 0.04 s · https://hub.example"_s);
        row("online, not measured", u"link"_s, Level::Good, u"Connected since 17:42 · https://hub.example"_s, [](BoxFacts &f) { f.answerTook.reset(); });
        row("starting", u"link"_s, Level::Note, u"One moment: no answer so far · https://hub.example"_s, [](BoxFacts &f) { f.link = StatusViewModel::Link::Starting; });
        row("unplugged", u"link"_s, Level::Trouble, u"No answer since 16:42 · Code 11 · https://hub.example"_s, [](BoxFacts &f) { lose(f, Obstacle::NoNetwork); });
        row("never", u"link"_s, Level::Trouble, u"No answer yet · Code 12 · https://hub.example"_s, [](BoxFacts &f) {
            lose(f, Obstacle::NoName);
            f.lastContact = {};
        });
        row("no code yet", u"link"_s, Level::Trouble, u"No answer since 16:42 · https://hub.example"_s, [](BoxFacts &f) { lose(f, Obstacle::None); });
        row("unpaired", u"link"_s, Level::Good, u"It answers, and waits to be told which home this is · answers within 0.04 s · https://hub.example"_s, [](BoxFacts &f) {
            f.isPaired = false;
            f.pairing = PairingViewModel::State::ShowingCode;
            f.link = StatusViewModel::Link::Starting;
        });
        row("unpaired, asking", u"link"_s, Level::Note, u"One moment: no answer so far · https://hub.example"_s, [](BoxFacts &f) {
            f.isPaired = false;
            f.pairing = PairingViewModel::State::Asking;
        });
        row("unpaired, away", u"link"_s, Level::Trouble, u"No answer yet · Code 13 · https://hub.example"_s, [](BoxFacts &f) {
            f.isPaired = false;
            f.pairing = PairingViewModel::State::Unreachable;
            f.obstacle = Obstacle::NoAnswer;
            f.lastContact = {};
        });
        row("encrypted", u"trust"_s, Level::Good, u"Encrypted, and the certificate is the residence’s"_s);
        row("not encrypted", u"trust"_s, Level::Note, u"Not encrypted: only for trying out"_s, [](BoxFacts &f) { f.hub = u"http://127.0.0.1:8080"_s; });
        row("away", u"trust"_s, Level::Note, u"Not known without a connection"_s, [](BoxFacts &f) { lose(f, Obstacle::NoNetwork); });
        row("foreign", u"trust"_s, Level::Trouble, u"The certificate is not the residence’s"_s, [](BoxFacts &f) { lose(f, Obstacle::Untrusted); });
        row("run out", u"trust"_s, Level::Trouble, u"The residence’s certificate has run out"_s, [](BoxFacts &f) { lose(f, Obstacle::OutOfDate); });
        row("right", u"clock"_s, Level::Good, u"Right: 18:42 · Saturday 21 November"_s);
        row("a minute off", u"clock"_s, Level::Good, u"Right: 18:42 · Saturday 21 November"_s, [](BoxFacts &f) { f.clockOff = std::chrono::seconds(-60); });
        row("more", u"clock"_s, Level::Note, u"Off by 2 min; the residence’s time is shown"_s, [](BoxFacts &f) { f.clockOff = std::chrono::seconds(61); });
        row("a day", u"clock"_s, Level::Note, u"Off by 1440 min; the residence’s time is shown"_s, [](BoxFacts &f) { f.clockOff = std::chrono::seconds(-86'400); });
        row("years", u"clock"_s, Level::Trouble, u"Wrong: 18:42 · Saturday 21 November is shown"_s, [](BoxFacts &f) { f.clockOff = std::chrono::seconds(-315'360'000); });
        row("not compared", u"clock"_s, Level::Note, u"18:42 · Saturday 21 November, not compared with the residence yet"_s, [](BoxFacts &f) { f.clockOff.reset(); });
        row("blamed", u"clock"_s, Level::Trouble, u"Wrong: 18:42 · Saturday 21 November is shown"_s, [](BoxFacts &f) { lose(f, Obstacle::WrongClock); });
        row("nothing waits", u"outbox"_s, Level::Good, u"Nothing"_s);
        row("two wait", u"outbox"_s, Level::Note, u"2 waiting · since 18:32"_s, [](BoxFacts &f) {
            f.waiting = 2;
            f.waitingSince = noon.addSecs(-600);
        });
        row("refused", u"outbox"_s, Level::Trouble, u"1 could not be sent"_s, [](BoxFacts &f) { f.refused = 1; });
        row("room", u"room"_s, Level::Good, u"11.8 GB left"_s);
        row("little room", u"room"_s, Level::Note, u"499.0 MB left"_s, [](BoxFacts &f) { f.roomBytes = 499'000'000; });
        row("no room", u"room"_s, Level::Trouble, u"49.0 MB left"_s, [](BoxFacts &f) { f.roomBytes = 49'000'000; });
        row("a disk that fails", u"room"_s, Level::Trouble, u"The disk takes nothing more · 11.8 GB left"_s, [](BoxFacts &f) { f.isDiskFailing = true; });
        row("a disk that is read-only", u"room"_s, Level::Trouble, u"The disk takes nothing more · 11.8 GB left"_s, [](BoxFacts &f) { f.isAside = true; });
        row("room not known", u"room"_s, Level::Note, u"Not known"_s, [](BoxFacts &f) { f.roomBytes.reset(); });
        row("kept", u"store"_s, Level::Good, u"1 message · 7 pieces of news"_s, [](BoxFacts &f) {
            f.messages = 1;
            f.news = 7;
        });
        row("held back", u"store"_s, Level::Trouble, u"Some of it is held back: the program ended while it was shown"_s, [](BoxFacts &f) { f.isWithholding = true; });
        row("a key", u"remote"_s, Level::Good, u"Last key: OK · Return · CEC and Shield"_s, [](BoxFacts &f) { f.keyDevices = QStringList { u"CEC"_s, u"Shield"_s }; });
        row("no key", u"remote"_s, Level::Note, u"Press any key to see it here"_s, [](BoxFacts &f) { f.lastKey.clear(); });
        row("sound untried", u"sound"_s, Level::Note, u"Press OK to hear the sound of a message"_s, [](BoxFacts &f) { f.sound = Trial::Untried; });
        row("sounding", u"sound"_s, Level::Note, u"It is sounding now"_s, [](BoxFacts &f) { f.sound = Trial::Running; });
        row("sounded", u"sound"_s, Level::Good, u"It has sounded. Not heard? Turn up the television."_s);
        row("no sound", u"sound"_s, Level::Trouble, u"Nothing could be played"_s, [](BoxFacts &f) { f.sound = Trial::Failed; });
        row("voice untried", u"voice"_s, Level::Note, u"Press OK to hear the voice"_s, [](BoxFacts &f) { f.voice = Trial::Untried; });
        row("voice coming", u"voice"_s, Level::Note, u"One moment: the voice is coming"_s, [](BoxFacts &f) { f.voice = Trial::Running; });
        row("voice there", u"voice"_s, Level::Good, u"The voice is there"_s);
        row("no voice", u"voice"_s, Level::Trouble, u"There is no voice here for the language of this text."_s, [](BoxFacts &f) { f.voice = Trial::NoVoice; });
        row("nothing speaks", u"voice"_s, Level::Trouble, u"The television cannot read aloud for now."_s, [](BoxFacts &f) { f.voice = Trial::Failed; });
        row("picture", u"picture"_s, Level::Good, u"1920 × 1080 · 60 pictures a second · drawn by the processor"_s);
        row("by a chip", u"picture"_s, Level::Good, u"1920 × 1080 · drawn by the graphics chip"_s, [](BoxFacts &f) {
            f.isDrawnByProcessor = false;
            f.picturesPerSecond = 0;
        });
        row("picture not known", u"picture"_s, Level::Note, u"Not known"_s, [](BoxFacts &f) { f.picture = {}; });
        row("addresses", u"network"_s, Level::Good, u"192.168.1.24 · 2001:db8::1"_s, [](BoxFacts &f) { f.addresses->append(u"2001:db8::1"_s); });
        row("no address", u"network"_s, Level::Trouble, u"None: is the network cable plugged in?"_s, [](BoxFacts &f) { f.addresses->clear(); });
        row("addresses not known", u"network"_s, Level::Note, u"Not known"_s, [](BoxFacts &f) { f.addresses.reset(); });
        row("versions", u"version"_s, Level::Good, u"Television "_s + QStringLiteral(PALIER_VERSION) + u", residence 0.2.0"_s);
        row("own version", u"version"_s, Level::Good, u"Television "_s + QStringLiteral(PALIER_VERSION), [](BoxFacts &f) { f.hubVersion.clear(); });
    }
    void eachFactHasItsSentence()
    {
        QFETCH(QString, id);
        QFETCH(Edit, edit);
        QFETCH(Level, level);
        QFETCH(QString, text);
        auto facts = wellBox();
        edit(facts);
        const auto all = findingsOf(facts, m_wording);
        const auto found = std::find_if(all.begin(), all.end(), [&](const Finding &finding) { return finding.id == id; });
        QVERIFY(found != all.end());
        QCOMPARE(plain(found->text).replace(u" · residence"_s, u", residence"_s), text);
        QCOMPARE(found->level, level);
        QVERIFY(!found->title.isEmpty());
        QCOMPARE(found->advice.isEmpty(), level != Level::Trouble); // whoever reads of a trouble is told what to do
        const auto verdict = verdictOf(all, facts);
        QCOMPARE(verdict.isWell, troublesOf(all).isEmpty());
        QVERIFY(verdict.isWell == (level != Level::Trouble) || id == "trust"_L1);
        QVERIFY(verdict.isWell || verdict.text.contains(found->advice));
    }

    void theFirstLineSaysWhatIsWrongOnceAndWhatToDo()
    {
        auto facts = wellBox();
        QCOMPARE(troublesOf(findingsOf(facts, m_wording)), QStringList());
        QCOMPARE(verdictOf(findingsOf(facts, m_wording), facts).title, u"Everything is all right"_s);

        lose(facts, Error::Obstacle::Untrusted);
        auto findings = findingsOf(facts, m_wording);
        QCOMPARE(troublesOf(findings), (QStringList { u"link"_s, u"trust"_s }));
        QCOMPARE(verdictOf(findings, facts).text, u"The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code 21."_s);

        QCOMPARE(verdictOf(findings, facts).brief, u"Please tell your caretaker: code 21."_s);

        lose(facts, Error::Obstacle::NoNetwork);
        facts.addresses->clear();
        facts.isWithholding = facts.isDiskFailing = true;
        findings = findingsOf(facts, m_wording);
        QCOMPARE(troublesOf(findings), (QStringList { u"link"_s, u"room"_s, u"store"_s, u"network"_s }));
        QCOMPARE(verdictOf(findings, facts).text.split(u'\n').size(), 2);
        QCOMPARE(verdictOf(findings, facts).brief, verdictOf(findings, facts).text.section(u'\n', 0, 0));
        QCOMPARE(verdictOf(findings, facts).title, u"Something is not all right"_s);

        facts = wellBox();
        facts.link = StatusViewModel::Link::Starting;
        QCOMPARE(verdictOf(findingsOf(facts, m_wording), facts).title, u"One moment"_s);
    }

    void everySentenceIsInEachLanguage()
    {
        for (const auto &language : Settings::find(u"language")->keys) {
            QVERIFY(speak(language));
            const Wording wording(language);
            auto bad = wellBox();
            lose(bad, Error::Obstacle::WrongClock);
            bad.waiting = 3;
            for (const auto &facts : { wellBox(), bad, BoxFacts {} }) {
                const auto findings = findingsOf(facts, wording);
                QCOMPARE(findings.size(), 12);
                QSet<QString> ids;
                for (const auto &finding : findings) {
                    ids.insert(finding.id);
                    QVERIFY2(!finding.title.isEmpty() && !finding.text.isEmpty() && !finding.text.contains(u"%1"_s), qPrintable(language + u' ' + finding.id));
                }
                QCOMPARE(ids.size(), findings.size());
            }
        }
    }

    void thePageFollowsWhatHappens()
    {
        const auto fixture = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/home.json"));
        QVERIFY(fixture);
        ManualClock clock(fixture->now);
        const auto cache = *fixture->makeCache(clock);
        ViewModels models(*cache, clock, m_wording);
        fixture->tell(models);
        auto &page = models.diagnostics;
        QSignalSpy asked(&page, &DiagnosticsViewModel::hubAsked);
        const auto textOf = [&page](const QString &id) {
            const auto &all = page.findings()->findings();
            return plain(std::find_if(all.begin(), all.end(), [&](const auto &finding) { return finding.id == id; })->text);
        };
        const HeardKey ok { { .qt = Qt::Key_Return, .code = {} }, RemoteKey::Ok };
        page.hear(ok);
        page.enter();
        QCOMPARE(asked.size(), 1);
        QVERIFY(page.isWell());
        QCOMPARE(textOf(u"remote"_s), u"Press any key to see it here · CEC"_s); // a key before the page was opened is none
        page.hear(ok);
        QCOMPARE(textOf(u"remote"_s), u"Last key: OK · Return · CEC"_s);
        page.hubAnswered(u"9.8.7"_s, std::chrono::milliseconds(1500));
        QVERIFY(textOf(u"link"_s).contains(u"answers within 1.50 s"_s));
        QVERIFY(textOf(u"version"_s).contains(u"9.8.7"_s));

        QSignalSpy sound(&page, &DiagnosticsViewModel::soundRequested);
        page.choose(u"link"_s);
        QCOMPARE(sound.size(), 0);
        page.choose(u"sound"_s);
        QCOMPARE(sound.size(), 1);
        QCOMPARE(textOf(u"sound"_s), u"It is sounding now"_s);
        page.soundEnded(false);
        QVERIFY(!page.isWell());
        page.soundEnded(true);
        QVERIFY(page.isWell());

        QSignalSpy read(&models.speech, &SpeechViewModel::readRequested);
        page.choose(u"voice"_s);
        QCOMPARE(read.size(), 1);
        models.speech.setState(SpeechViewModel::State::Preparing);
        models.speech.setState(SpeechViewModel::State::Unreachable);
        QCOMPARE(textOf(u"voice"_s), u"The television cannot read aloud for now."_s);
        models.speech.setState(SpeechViewModel::State::Speaking);
        QVERIFY(page.isWell());

        clock.advance(std::chrono::minutes(5));
        models.status.setObstacle(Error::Obstacle::NoNetwork);
        models.status.setLink(StatusViewModel::Link::Offline);
        QVERIFY(!page.isWell());
        QVERIFY(textOf(u"link"_s).contains(u"Code 11"_s));
        models.status.setLink(StatusViewModel::Link::Online);
        QVERIFY(page.isWell());
        QVERIFY(textOf(u"link"_s).contains(u"Connected since 18:47"_s));
        page.leave();
        models.status.setLink(StatusViewModel::Link::Offline);
        QVERIFY2(page.isWell(), "nobody looks");
    }
};

QTEST_MAIN(TestDiagnosis)
#include "test_diagnosis.moc"
