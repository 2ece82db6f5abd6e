// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "texts.h"

#include "scene.h"

#include <QFont>

using namespace Qt::Literals::StringLiterals;

namespace palier::texts
{
namespace
{
const QRectF safeArea(96, 54, 1920 - 2 * 96, 1080 - 2 * 54);
constexpr qreal lettersOfLine = 0.6; // a line's box is taller than its letters: boxes may touch where letters do not

QRectF letters(const scene::Words &words)
{
    const auto &box = words.shown;
    const auto ofLine = box.height() * (1 - lettersOfLine) / 2;
    const auto spare = words.item->property("lineCount").toInt() == 1 ? ofLine : qMin(ofLine, 14.0);
    return box.adjusted(2, spare, -2, -spare);
}

QString quoted(const scene::Words &words)
{
    QString where;
    QDebug(&where) << words.ink;
    return u"“%1” at %2"_s.arg(words.text.left(40), where);
}
} // namespace

QStringList faultsOfTexts(Stage &stage)
{
    const auto all = scene::words(stage.window());
    QStringList faults;
    if (all.isEmpty())
        faults.append(u"no words"_s);
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
            const auto shared = letters(words) & letters(other);
            if (shared.width() > 4 && shared.height() > 4)
                faults.append(u"%1 covers %2"_s.arg(quoted(words), quoted(other)));
        }
    }
    return faults;
}

QStringList faultsOfContrast(Stage &stage, bool isMessage)
{
    const auto picture = stage.window().grabWindow();
    const auto all = scene::words(stage.window());
    QStringList faults;
    if (all.isEmpty())
        faults.append(u"no words"_s);
    for (const auto &words : all) {
        const auto color = words.item->property("color").value<QColor>();
        const auto ground = scene::ground(words, picture);
        const auto contrast = scene::contrast(color, ground);
        const auto size = words.item->property("font").value<QFont>().pixelSize();
        const double wanted = isMessage && size >= 40 ? 7 : 4.5;
        if (contrast < wanted)
            faults.append(u"%1, %2 on %3: %4 instead of %5"_s.arg(quoted(words), color.name(), ground.name()).arg(contrast, 0, 'f', 1).arg(wanted));
    }
    return faults;
}
} // namespace palier::texts
