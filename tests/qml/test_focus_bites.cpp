// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "scene.h"
#include "walk.h"

#include <QKeyEvent>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
/// Keeps every arrow for itself.
class Trap : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Return; }
};

QQuickItem *tile(const Stage &stage, const QString &name)
{
    return scene::shownItem(stage.window(), u"tile-"_s + name);
}
} // namespace

/// Faults that somebody might make, planted on the home screen one at a time: the walk of test_focus finds each, and nothing without them.
class TestFocusBites : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;
    QMetaObject::Connection m_planted;

private Q_SLOTS:
    void initTestCase() { QVERIFY(Stage::prepare()); }
    void init()
    {
        m_stage = Stage::open(u"home"_s, {}, walk::multiplied(1));
        QVERIFY(m_stage);
    }

    void cleanup()
    {
        disconnect(m_planted);
        m_stage.reset();
    }

    void nothingIsFoundWhereNothingIsPlanted()
    {
        QCOMPARE(walk::faultsOfArrows(*m_stage), QStringList());
        QCOMPARE(walk::faultsOfBack(*m_stage), QStringList());
        QCOMPARE(walk::faultsOfArrival(*m_stage), QStringList());
    }

    void nothingHasTheFocus()
    {
        auto *settings = tile(*m_stage, u"settings"_s);
        settings->setActiveFocusOnTab(false);
        settings->forceActiveFocus();
        QVERIFY(walk::faultsOfArrows(*m_stage).join(u'\n').contains("nothing has the focus"_L1));
    }

    void aControlCannotBeReached()
    {
        auto *settings = tile(*m_stage, u"settings"_s);
        QQuickItem stray(m_stage->window().contentItem()); // outside of the page's area
        stray.setObjectName(u"stray"_s);
        stray.setSize({ 100, 100 });
        stray.setActiveFocusOnTab(true);
        QVERIFY(settings);
        QCOMPARE(walk::faultsOfArrows(*m_stage), QStringList { u"no arrow leads to stray"_s });
    }

    void aControlCannotBeLeft()
    {
        Trap trap;
        tile(*m_stage, u"help"_s)->installEventFilter(&trap);
        QCOMPARE(walk::faultsOfArrows(*m_stage), QStringList { u"no arrow leads away from tile-help"_s });
    }

    void backReturnsToAnotherControl()
    {
        auto *help = tile(*m_stage, u"help"_s);
        m_planted = connect(help, &QQuickItem::visibleChanged, help, [help] { help->forceActiveFocus(); });
        QVERIFY(walk::faultsOfBack(*m_stage).join(u'\n').contains("Back leads to tile-help instead of"_L1));
    }

    void aQuestionDoesNotGiveTheFocusBack()
    {
        m_stage->models().settings.choose(u"text-size"_s, u"130"_s);
        m_stage->show(u"comfort"_s);
        const auto opener = u"set-back"_s;
        QCOMPARE(walk::faultsOfQuestion(*m_stage, opener).join(u'\n'), QString());
        auto *other = scene::shownItem(m_stage->window(), u"choice-theme-contrast"_s);
        QVERIFY(other);
        m_planted = connect(&m_stage->models().question, &QuestionViewModel::changed, other, [this, other] {
            if (!m_stage->models().question.isOpen())
                other->forceActiveFocus();
        });
        QCOMPARE(walk::faultsOfQuestion(*m_stage, opener), QStringList { u"Back leads to choice-theme-contrast instead of set-back"_s });
    }

    void aQuestionDoesNotKeepTheArrows()
    {
        m_stage->models().settings.choose(u"text-size"_s, u"130"_s);
        m_stage->show(u"comfort"_s);
        auto *other = scene::shownItem(m_stage->window(), u"choice-theme-contrast"_s);
        QVERIFY(other);
        m_planted = connect(&m_stage->window(), &QQuickWindow::activeFocusItemChanged, other, [this, other] {
            if (scene::nameOf(scene::focused(m_stage->window())) == "action-set-back"_L1)
                other->forceActiveFocus();
        });
        QVERIFY(!walk::faultsOfQuestion(*m_stage, u"set-back"_s).isEmpty());
    }

    void whatArrivesMovesTheFocus()
    {
        auto *help = tile(*m_stage, u"help"_s);
        m_planted = connect(&m_stage->models().contents(), &Contents::newsChanged, help, [help] { help->forceActiveFocus(); });
        QVERIFY(walk::faultsOfArrival(*m_stage).join(u'\n').contains("a news that arrives moves the focus"_L1));
    }

    void whatHasTheFocusIsPartlyOffTheScreen()
    {
        tile(*m_stage, u"settings"_s)->setScale(2);
        QVERIFY(walk::faultsOfArrows(*m_stage).join(u'\n').contains("not wholly in the safe area"_L1));
    }
};

QTEST_MAIN(TestFocusBites)
#include "test_focus_bites.moc"
