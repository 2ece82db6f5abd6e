// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "walk.h"

#include "scene.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace palier::walk
{
namespace
{
const QRectF safeArea(96, 54, 1920 - 2 * 96, 1080 - 2 * 54);
constexpr qreal growth = 12;
const QList<Qt::Key> arrows { Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left };

QString id(int number)
{
    return u"01936e5a-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

QString focusName(const Stage &stage)
{
    return scene::nameOf(scene::focused(stage.window()));
}

/// Changes with every arrow that does something, be it a row further or a page of text.
std::pair<QQuickItem *, QRectF> whereIsFocus(const Stage &stage)
{
    auto *focused = scene::focused(stage.window());
    return { focused, focused ? scene::place(focused) : QRectF() };
}

void focus(Stage &stage, QQuickItem *control)
{
    control->forceActiveFocus(Qt::TabFocusReason);
    stage.settle();
}

/// Presses the arrow until the focus is on another control, or nothing changes any more. Null: it never left.
QQuickItem *follow(Stage &stage, QQuickItem *from, Qt::Key arrow, QStringList &faults)
{
    focus(stage, from);
    auto before = whereIsFocus(stage);
    for (int idle = 0; idle < 2;) {
        stage.press(arrow);
        const auto after = whereIsFocus(stage);
        idle = std::exchange(before, after) == after ? idle + 1 : 0;
        if (const auto fault = faultOfFocus(stage); !fault.isEmpty()) {
            faults.append(fault);
            return nullptr;
        }
        if (auto *now = scene::focusedControl(stage.window()); now != from)
            return now;
    }
    return nullptr;
}

/// The names of the controls, so that they can be found again on a page that was left or has changed.
QStringList namesOf(const QList<QQuickItem *> &controls)
{
    QStringList names;
    for (const auto *control : controls)
        names.append(scene::nameOf(control));
    return names;
}
} // namespace

std::function<void(QJsonObject &)> multiplied(int count)
{
    return [count](QJsonObject &fixture) {
        for (const auto &list : { u"messages"_s, u"news"_s }) {
            const auto first = fixture[list].toArray().first().toObject();
            QJsonArray many;
            for (int index = 0; index < count; ++index) {
                auto copy = first;
                copy[u"id"_s] = id(900 + index);
                many.append(copy);
            }
            fixture[list] = many;
        }
        QJsonArray receipts;
        for (const auto &message : fixture[u"messages"_s].toArray()) {
            receipts.append(QJsonObject {
                { u"message"_s, message.toObject()[u"id"_s] }, { u"level"_s, u"read"_s }, { u"at"_s, u"2026-11-20T17:42:00.000Z"_s } });
        }
        fixture[u"receipts"_s] = receipts;
        fixture.remove(u"help"_s);
    };
}

QString faultOfFocus(const Stage &stage)
{
    const auto *focused = scene::focused(stage.window());
    if (!focused)
        return u"nothing has the focus (%1)"_s.arg(scene::nameOf(stage.window().activeFocusItem()));
    if (focused->objectName().endsWith("-text"_L1))
        return {}; // taller than the screen by design
    const auto place = scene::place(focused);
    const auto shown = scene::shown(focused);
    const bool cutOff = place.height() - shown.height() > 1 || place.width() - shown.width() > 1;
    if (safeArea.adjusted(-growth, -growth, growth, growth).contains(place) && !cutOff)
        return {};
    QString where;
    QDebug(&where) << place << "shown" << shown;
    return u"%1 has the focus and is not wholly in the safe area: %2"_s.arg(scene::nameOf(focused), where);
}

QStringList faultsOfArrows(Stage &stage)
{
    QStringList faults;
    if (const auto fault = faultOfFocus(stage); !fault.isEmpty())
        return { fault };
    const auto controls = scene::controls(scene::front(stage.window()));
    QSet<QQuickItem *> reached { scene::focusedControl(stage.window()) };
    QList<QQuickItem *> waiting = reached.values();
    QSet<QQuickItem *> left;
    while (!waiting.isEmpty()) {
        auto *from = waiting.takeFirst();
        for (const auto arrow : arrows) {
            auto *now = follow(stage, from, arrow, faults);
            if (!faults.isEmpty())
                return faults;
            if (!now)
                continue;
            left.insert(from);
            if (!reached.contains(now)) {
                reached.insert(now);
                waiting.append(now);
            }
        }
    }
    for (auto *control : controls) {
        if (!reached.contains(control))
            faults.append(u"no arrow leads to "_s + scene::nameOf(control));
    }
    for (auto *control : std::as_const(reached)) {
        if (reached.size() > 1 && !left.contains(control))
            faults.append(u"no arrow leads away from "_s + scene::nameOf(control));
    }
    return faults;
}

QStringList faultsOfBack(Stage &stage)
{
    QStringList faults;
    const auto names = namesOf(scene::controls(scene::front(stage.window())));
    for (const auto &name : names) {
        auto *control = scene::shownItem(stage.window(), name);
        if (!control || name.startsWith("choice-"_L1) || name.startsWith("action-"_L1))
            continue; // does something here
        focus(stage, control);
        const auto opener = focusName(stage);
        stage.press(Qt::Key_Return);
        if (focusName(stage) == opener)
            continue;
        if (const auto fault = faultOfFocus(stage); !fault.isEmpty())
            faults.append(u"opened by %1: %2"_s.arg(opener, fault));
        stage.press(Qt::Key_Back);
        if (const auto back = focusName(stage); back != opener)
            faults.append(u"Back leads to %1 instead of %2"_s.arg(back, opener));
    }
    return faults;
}

QStringList faultsOfArrival(Stage &stage)
{
    QStringList faults;
    int number = 700;
    const auto names = namesOf(scene::controls(scene::front(stage.window())));
    for (const auto &name : names) {
        auto *control = scene::shownItem(stage.window(), name);
        if (!control)
            continue; // what arrived took its place
        focus(stage, control);
        const auto before = focusName(stage);
        for (const auto &type : { u"news"_s, u"message"_s }) {
            auto body = stage.body(type, 0);
            body[u"id"_s] = id(++number);
            body[type == "news"_L1 ? u"publishedAt"_s : u"sentAt"_s] = toWireTime(stage.clock().now());
            body[u"priority"_s] = u"normal"_s;
            if (type == "news"_L1)
                body.remove(u"priority"_s);
            if (!stage.arrive(type, id(number), body))
                faults.append(u"a %1 could not arrive"_s.arg(type));
            if (stage.models().popup.kind() != PopupViewModel::Kind::None) {
                stage.clock().advance(std::chrono::seconds(1));
                stage.press(Qt::Key_Back);
            }
            if (const auto after = focusName(stage); after != before)
                faults.append(u"a %1 that arrives moves the focus from %2 to %3"_s.arg(type, before, after));
        }
    }
    return faults;
}

QStringList faultsOfQuestion(Stage &stage, const QString &opener)
{
    auto *control = scene::shownItem(stage.window(), opener);
    if (!control)
        return { u"there is no "_s + opener };
    focus(stage, control);
    stage.press(Qt::Key_Return);
    if (!stage.models().question.isOpen())
        return { opener + u" asks nothing"_s };
    auto faults = faultsOfArrows(stage);
    for (const auto key : { Qt::Key_Blue, Qt::Key_Green, Qt::Key_1 })
        stage.press(key);
    if (focusName(stage).left(7) != "action-"_L1 || !stage.models().question.isOpen())
        faults.append(u"a key leads out of the question to "_s + focusName(stage));
    stage.press(Qt::Key_Back);
    if (const auto back = focusName(stage); back != opener || stage.models().question.isOpen())
        faults.append(u"Back leads to %1 instead of %2"_s.arg(back, opener));
    return faults;
}
} // namespace palier::walk
