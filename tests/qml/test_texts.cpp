// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "scene.h"
#include "stage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

namespace
{
const QRectF screen(0, 0, 1920, 1080);
const QRectF safeArea(96, 54, 1920 - 2 * 96, 1080 - 2 * 54);
constexpr qreal lettersOfLine = 0.6; // a line's box is taller than its letters: boxes may touch where letters do not

QRectF letters(const QRectF &box)
{
    const auto spare = qMin(box.height() * (1 - lettersOfLine) / 2, 14.0);
    return box.adjusted(2, spare, -2, -spare);
}

QString quoted(const scene::Words &words)
{
    QString where;
    QDebug(&where) << words.ink;
    return u"“%1” at %2"_s.arg(words.text.left(40), where);
}
} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Stage::prepare()); }

    void nothingIsCutOrCovered_data()
    {
        addScreenRows({ u"fr"_s, u"en"_s, u"ar"_s }, { 100, 130, 160, 200 });
    }
    void nothingIsCutOrCovered()
    {
        QFETCH(QString, page);
        QFETCH(QString, fixture);
        QFETCH(QString, language);
        QFETCH(int, textSize);
        const auto stage = Stage::open(fixture, { .language = language, .textSize = textSize });
        QVERIFY(stage);
        stage->show(page);
        const auto all = scene::words(stage->window());
        QVERIFY(!all.isEmpty());
        QStringList faults;
        for (const auto &words : all) {
            if (words.item->property("truncated").toBool() && !words.item->property("teaser").toBool())
                faults.append(u"cut short: "_s + quoted(words));
            if (words.item->property("contentWidth").toReal() > words.item->width() + 1.5)
                faults.append(u"wider than its place: "_s + quoted(words));
            if (words.ink.left() < safeArea.left() - 1 || words.ink.right() > safeArea.right() + 1) {
                if (!words.scrolled)
                    faults.append(u"beyond the safe area: "_s + quoted(words));
            }
            if (!words.scrolled && (words.ink.top() < safeArea.top() - 24 || words.ink.bottom() > safeArea.bottom() + 24))
                faults.append(u"above or below the safe area: "_s + quoted(words));
            for (const auto &other : all) {
                if (words.item >= other.item)
                    continue;
                const auto shared = letters(words.shown) & letters(other.shown);
                if (shared.width() > 4 && shared.height() > 4)
                    faults.append(u"%1 covers %2"_s.arg(quoted(words), quoted(other)));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestTexts)
#include "test_texts.moc"
