// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/screen.h"

#include "qtcompat/loadmodule.h"
#include "translations/translator.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickItem>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
QQuickItem *visibleItem(const QQuickItem *parent, const QString &name)
{
    const auto children = parent->childItems();
    for (auto *child : children) {
        if (!child->isVisible())
            continue;
        if (child->objectName() == name)
            return child;
        if (auto *found = visibleItem(child, name))
            return found;
    }
    return nullptr;
}
} // namespace

Result<Done> loadFonts()
{
    QDirIterator files(u":/palier/fonts"_s, { u"*.ttf"_s });
    while (files.hasNext()) {
        const auto file = files.next();
        if (QFontDatabase::addApplicationFont(file) < 0)
            return Error { Error::Kind::Internal, file, u"font"_s };
    }
    QFont font;
    font.setFamilies({ u"Atkinson Hyperlegible Next"_s, u"Noto Sans Arabic"_s, u"Noto Color Emoji"_s });
    font.setPixelSize(36);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    QGuiApplication::setFont(font);
    return Done {};
}

Screen::Screen() = default;
Screen::~Screen() = default;

Result<std::unique_ptr<Screen>> Screen::create(ViewModels &viewModels, Motion motion)
{
    std::unique_ptr<Screen> screen(new Screen);
    addBuiltInModules(screen->m_engine);
    QQmlComponent main(&screen->m_engine, moduleFile(u"Palier.Shell"_s, u"Main"_s));
    if (!main.isReady())
        return Error { Error::Kind::Internal, main.errorString(), {} };
    auto properties = viewModels.asProperties();
    properties.insert(u"moves"_s, motion == Motion::Moves);
    std::unique_ptr<QObject> root(main.createWithInitialProperties(properties));
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (!window)
        return Error { Error::Kind::Internal, main.errorString(), {} };
    root.release();
    screen->m_window.reset(window);
    return screen;
}

void Screen::open(const QString &page, const QString &id)
{
    auto *shell = m_window->property("shell").value<QObject *>();
    QMetaObject::invokeMethod(shell, "show", Q_ARG(QString, page), Q_ARG(QString, id));
}

void Screen::sayAgain()
{
    m_engine.retranslate();
}

bool speakFromNowOn(const QString &language, Wording &wording, ViewModels &viewModels, Screen &screen)
{
    if (!speak(language))
        return false;
    wording.setLanguage(language);
    viewModels.sayAgain();
    screen.sayAgain();
    return true;
}

bool Screen::focus(const QString &name)
{
    auto *item = visibleItem(m_window->contentItem(), name);
    if (!item)
        return false;
    item->forceActiveFocus(Qt::TabFocusReason);
    return item->hasActiveFocus();
}
} // namespace palier
