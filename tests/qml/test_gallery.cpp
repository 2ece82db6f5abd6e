// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "scene.h"
#include "texts.h"

#include "qtcompat/loadmodule.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
/// They are seen in all others.
const QSet<QString> withoutALook { u"ColorSet"_s, u"ContrastColors"_s, u"DaylightColors"_s, u"NightColors"_s, u"Theme"_s };

/// What the module can give to a page, by its own list.
QSet<QString> typesOfTheModule()
{
    const auto folder = QFileInfo(moduleFile(u"Palier.Components"_s, u"Theme"_s).path()).path();
    QFile list(u':' + folder + u"/qmldir"_s);
    QSet<QString> types;
    if (!list.open(QFile::ReadOnly))
        return types;
    static const QRegularExpression type(u"^(?:singleton )?([A-Z]\\w+) \\d+\\.\\d+ \\S+\\.qml$"_s, QRegularExpression::MultilineOption);
    const auto text = QString::fromUtf8(list.readAll());
    for (auto found = type.globalMatch(text); found.hasNext();)
        types.insert(found.next().captured(1));
    return types;
}

QString typeOf(const QMetaObject *type)
{
    static const QRegularExpression suffix(u"_QML.*$"_s);
    return QString::fromLatin1(type->className()).remove(suffix).remove(u"palier::"_s);
}

void collectTypes(const QQuickItem *item, QSet<QString> &into)
{
    into.insert(typeOf(item->metaObject()));
    const auto children = item->childItems();
    for (const auto *child : children) {
        if (child->isVisible())
            collectTypes(child, into);
    }
}

QQuickItem *flick(const Stage &stage)
{
    return scene::shownItem(stage.window(), u"gallery-scroll"_s);
}

/// Scrolls from the beginning to the end, and looks at all of it.
template<typename Look>
QStringList everywhere(Stage &stage, const Look &look)
{
    auto *scroll = flick(stage);
    if (!scroll)
        return { u"the gallery is not shown"_s };
    const auto step = scroll->height() * 0.8;
    const auto end = scroll->property("contentHeight").toReal() - scroll->height();
    QStringList faults;
    for (qreal y = 0; y < end + step; y += step) {
        scroll->setProperty("contentY", qMin(y, end));
        stage.settle();
        faults += look();
    }
    return faults;
}
} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Stage::prepare()); }

    void everyComponentIsShown()
    {
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"gallery"_s);
        QVERIFY(flick(*stage));
        QSet<QString> shown;
        const auto *page = flick(*stage)->parentItem()->parentItem();
        collectTypes(page, shown);
        shown.insert(typeOf(page->metaObject()->superClass())); // it is a Page
        auto missing = typesOfTheModule();
        QVERIFY(missing.size() > 25);
        missing.subtract(shown).subtract(withoutALook);
        QCOMPARE(QStringList(missing.values()).join(u", "_s), QString());
        for (const auto &type : { u"Icon"_s, u"Picture"_s, u"QrCode"_s, u"FrameMarker"_s, u"KeyPresser"_s })
            QVERIFY2(shown.contains(type), qPrintable(type));
    }

    void everyPartIsShownAlone_data()
    {
        QTest::addColumn<QString>("part");
        for (const auto &part : { u"colours"_s, u"texts"_s, u"controls"_s, u"lists"_s, u"marks"_s, u"notices"_s, u"reading"_s, u"writing"_s, u"questions"_s })
            QTest::addRow("%s", qPrintable(part)) << part;
    }
    void everyPartIsShownAlone()
    {
        QFETCH(QString, part);
        const auto stage = Stage::open(u"home"_s, {});
        QVERIFY(stage);
        stage->show(u"gallery"_s);
        const auto whole = flick(*stage)->property("contentHeight").toReal();
        stage->press(Qt::Key_Back);
        QMetaObject::invokeMethod(stage->window().property("shell").value<QObject *>(), "show", Q_ARG(QString, u"gallery"_s), Q_ARG(QString, part));
        stage->settle();
        const auto height = flick(*stage)->property("contentHeight").toReal();
        QVERIFY2(height > 200 && height < whole / 2, qPrintable(QString::number(height)));
    }

    void nothingIsCutOrCovered_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("textSize");
        for (const auto &language : Settings::find(u"language")->keys) {
            for (const auto &size : Settings::find(u"text-size")->keys)
                QTest::addRow("%s, %s", qPrintable(language), qPrintable(size)) << language << size;
        }
    }
    void nothingIsCutOrCovered()
    {
        QFETCH(QString, language);
        QFETCH(QString, textSize);
        const auto stage = Stage::open(u"home"_s, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        stage->show(u"gallery"_s);
        const auto faults = everywhere(*stage, [&] { return texts::faultsOfTexts(*stage); });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyTextStandsOut_data()
    {
        QTest::addColumn<QString>("theme");
        for (const auto &theme : Settings::find(u"theme")->keys)
            QTest::addRow("%s", qPrintable(theme)) << theme;
    }
    void everyTextStandsOut()
    {
        QFETCH(QString, theme);
        const auto stage = Stage::open(u"home"_s, { .theme = theme });
        QVERIFY(stage);
        stage->show(u"gallery"_s);
        const auto faults = everywhere(*stage, [&] { return texts::faultsOfContrast(*stage, false); });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
