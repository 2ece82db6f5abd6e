// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "stage.h"

#include "scene.h"

#include "cache/cachestore.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
bool Stage::prepare()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return bool(loadFonts());
}

std::unique_ptr<Stage> Stage::open(const QString &fixture, const Look &look, const std::function<void(QJsonObject &)> &edit)
{
    QFile file(QStringLiteral(PALIER_TEST_DATA "/screens/") + fixture + u".json"_s);
    if (!file.open(QFile::ReadOnly) || !speak(look.language)) {
        qWarning() << "no fixture or language" << fixture << look.language;
        return nullptr;
    }
    auto json = QJsonDocument::fromJson(file.readAll()).object();
    if (edit)
        edit(json);
    const auto read = Fixture::fromJson(QJsonDocument(json).toJson());
    if (!read) {
        qWarning() << read.error().field << read.error().detail;
        return nullptr;
    }
    std::unique_ptr<Stage> stage(new Stage);
    stage->m_fixture = *read;
    stage->m_seq = read->rows.size();
    stage->m_clock = std::make_unique<ManualClock>(read->now);
    auto cache = read->makeCache(*stage->m_clock);
    if (!cache) {
        qWarning() << cache.error().field << cache.error().detail;
        return nullptr;
    }
    stage->m_cache = std::move(*cache);
    stage->m_wording = std::make_unique<Wording>(look.language, read->zone);
    ViewModels::Start start;
    for (const auto &[name, key] : { std::pair(u"language"_s, look.language), std::pair(u"text-size"_s, look.textSize), std::pair(u"theme"_s, look.theme) }) {
        if (const auto set = start.installed.set(name, key); !set) {
            qWarning() << set.error().field << set.error().detail;
            return nullptr;
        }
    }
    stage->m_models = std::make_unique<ViewModels>(*stage->m_cache, *stage->m_clock, *stage->m_wording, start);
    read->tell(*stage->m_models);
    auto screen = Screen::create(*stage->m_models, Motion::Still);
    if (!screen) {
        qWarning() << screen.error().detail;
        return nullptr;
    }
    stage->m_screen = std::move(*screen);
    QObject::connect(&stage->m_models->settings, &SettingsViewModel::languageChosen, &stage->m_models->settings, [stage = stage.get()](const QString &language) {
        QVERIFY(speakFromNowOn(language, *stage->m_wording, *stage->m_models, *stage->m_screen));
    });
    stage->window().resize(640, 360);
    stage->window().show();
    stage->window().requestActivate();
    if (!QTest::qWaitForWindowActive(&stage->window()))
        return nullptr;
    stage->settle();
    return stage;
}

void Stage::settle()
{
    window().update();
    QSignalSpy swapped(&window(), &QQuickWindow::frameSwapped);
    swapped.wait(1000);
    QCoreApplication::processEvents();
}

void Stage::show(const QString &page)
{
    const auto &contents = m_models->contents();
    QString id;
    if (page == "article"_L1 && !contents.news().isEmpty())
        id = contents.news().first().id;
    else if (page == "message"_L1 && !contents.messages().isEmpty())
        id = contents.messages().first().message.id;
    else if (page == "residence-entry"_L1 && !contents.contacts().isEmpty())
        id = contents.contacts().first().id;
    static const QStringList begun { u"home"_s, u"popup"_s, u"pairing"_s };
    if (!begun.contains(page))
        m_screen->open(page, id);
    settle();
}

void Stage::press(Qt::Key key)
{
    for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &event);
    }
    settle();
}

bool Stage::click(const QString &name)
{
    const auto *item = scene::shownItem(window(), name);
    if (!item)
        return false;
    QTest::mouseClick(&window(), Qt::LeftButton, {}, item->mapToScene(item->boundingRect().center()).toPoint());
    settle();
    return true;
}

QJsonObject Stage::body(const QString &type, int index) const
{
    QList<Change> rows;
    std::copy_if(m_fixture.rows.begin(), m_fixture.rows.end(), std::back_inserter(rows), [&](const Change &row) { return row.type == type; });
    return rows.value(index).body;
}

bool Stage::arrive(const QString &type, const QString &id, const QJsonObject &body)
{
    CacheStore store(*m_cache);
    ++m_seq;
    const Change change { .seq = m_seq, .type = type, .id = id, .rev = m_seq, .body = body };
    const bool stored = bool(store.apply(u"flat:214"_s, { change }, { .epoch = u"0000000000000001"_s, .seq = m_seq }, m_clock->now()));
    settle();
    return stored;
}

void addScreenRows(const QStringList &languages, const QStringList &textSizes)
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("fixture");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("textSize");
    static const QList<std::pair<QString, QStringList>> screens {
        { u"home"_s, { u"home"_s, u"names"_s, u"empty"_s, u"offline"_s, u"untrusted"_s, u"starting"_s, u"unreached"_s } },
        { u"news"_s, { u"home"_s, u"empty"_s, u"starting"_s } },
        { u"article"_s, { u"home"_s } },
        { u"inbox"_s, { u"home"_s, u"names"_s, u"empty"_s, u"starting"_s, u"unreached"_s } },
        { u"message"_s, { u"home"_s, u"names"_s } },
        { u"help"_s, { u"home"_s, u"names"_s, u"help-taken"_s, u"help-unsent"_s } },
        { u"writing"_s, { u"home"_s, u"writing"_s, u"offline"_s } },
        { u"typing"_s, { u"home"_s, u"writing"_s, u"offline"_s } },
        { u"phonewriting"_s, { u"home"_s, u"phonewriting"_s, u"phonewriting-written"_s, u"phonewriting-over"_s, u"phonewriting-unreachable"_s } },
        { u"residence"_s, { u"home"_s, u"names"_s, u"empty"_s } },
        { u"residence-entry"_s, { u"home"_s, u"names"_s, u"empty"_s } },
        { u"settings"_s, { u"home"_s } },
        { u"comfort"_s, { u"home"_s } },
        { u"sound"_s, { u"home"_s } },
        { u"speech"_s, { u"home"_s } },
        { u"keys"_s, { u"home"_s } },
        { u"remote"_s, { u"home"_s } },
        { u"picture"_s, { u"home"_s } },
        { u"diagnostics"_s, { u"home"_s, u"empty"_s, u"offline"_s, u"untrusted"_s, u"bad-box"_s, u"pairing"_s, u"pairing-unreachable"_s } },
        { u"about"_s, { u"home"_s, u"untrusted"_s } },
        { u"licences"_s, { u"home"_s } },
        { u"accessibility"_s, { u"home"_s } },
        { u"gallery"_s, { u"home"_s } },
        { u"popup"_s, { u"popup"_s, u"important"_s, u"long"_s, u"alert"_s } },
        { u"pairing"_s, { u"pairing"_s, u"pairing-offered"_s, u"pairing-unreachable"_s, u"pairing-untrusted"_s } },
    };
    for (const auto &[page, fixtures] : screens) {
        for (const auto &fixture : fixtures) {
            for (const auto &language : languages) {
                for (const auto &textSize : textSizes)
                    QTest::newRow(qPrintable(u"%1 of %2, %3, %4"_s.arg(page, fixture, language, textSize))) << page << fixture << language << textSize;
            }
        }
    }
}
} // namespace palier
