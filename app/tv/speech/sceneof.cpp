// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/speech/sceneof.h"

#include "components/spoken.h"

#include <QAccessible>
#include <QQuickItem>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Thing::Role roleOf(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
        return Thing::Role::Button;
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
        return Thing::Role::Choice;
    case QAccessible::PageTab:
        return Thing::Role::Tab;
    case QAccessible::ListItem:
        return Thing::Role::Row;
    default:
        return Thing::Role::Text;
    }
}

std::optional<Thing> controlOf(const QQuickItem *item)
{
    const auto thing = thingOf(item);
    return thing.secret || !thing.name.isEmpty() ? std::optional(thing) : std::nullopt;
}

void addSpoken(Thing &thing, const Spoken &spoken)
{
    thing.before = spoken.before();
    thing.language = spoken.language();
    thing.instead = spoken.instead();
    thing.index = spoken.index();
    thing.count = spoken.count();
}
} // namespace

Thing thingOf(const QQuickItem *item)
{
    Thing thing { .key = u"%1 %2"_s.arg(item->objectName()).arg(reinterpret_cast<quintptr>(item), 0, 16) };
    if (auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item))) {
        thing.name = accessible->text(QAccessible::Name);
        thing.after = accessible->text(QAccessible::Description);
        thing.role = roleOf(accessible->role());
        thing.chosen = accessible->state().checked;
        thing.secret = accessible->state().passwordEdit;
    }
    if (const auto *spoken = Spoken::of(item))
        addSpoken(thing, *spoken);
    return thing;
}

Scene sceneOf(const QQuickWindow &window)
{
    Scene scene;
    for (const auto *item = window.activeFocusItem(); item && scene.place.isEmpty(); item = item->parentItem()) {
        const auto *spoken = Spoken::of(item);
        const bool isPlace = spoken && !spoken->place().isEmpty();
        if (!scene.focused && !isPlace)
            scene.focused = controlOf(item);
        if (spoken && spoken->passage() && !scene.passage)
            scene.passage = thingOf(spoken->passage());
        if (isPlace) {
            scene.place = spoken->place();
            scene.title = thingOf(item);
        }
    }
    return scene;
}
} // namespace palier
