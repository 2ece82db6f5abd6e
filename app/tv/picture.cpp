// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/picture.h"

#include "tv/fixture.h"
#include "tv/screen.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QQuickItem>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
/// What the page shows when nobody said which.
QString newest(const QString &page, const Contents &contents)
{
    if (page == "article"_L1)
        return contents.news().isEmpty() ? QString() : contents.news().first().id;
    if (page == "residence-entry"_L1)
        return contents.contacts().isEmpty() ? QString() : contents.contacts().first().id;
    return page == "message"_L1 && !contents.messages().isEmpty() ? contents.messages().first().message.id : QString();
}

/// Layout and focus come to rest with the first frame.
void awaitFirstFrame(QQuickWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(std::chrono::seconds(5), &loop, &QEventLoop::quit);
    window.update();
    loop.exec();
    QCoreApplication::processEvents();
}

Result<Done> checkPopup(const QString &page, const PopupViewModel &popup)
{
    const bool alert = popup.kind() == PopupViewModel::Kind::Alert;
    const bool message = popup.kind() != PopupViewModel::Kind::None && !alert;
    if ((page == "alert"_L1 && !alert) || (page == "popup"_L1 && !message))
        return Error { Error::Kind::Invalid, u"no message of this fixture pops up that way"_s, u"--data"_s };
    return Done {};
}
} // namespace

QStringList picturePages()
{
    return { u"home"_s, u"news"_s, u"article"_s, u"inbox"_s, u"message"_s, u"help"_s, u"writing"_s, u"typing"_s, u"phonewriting"_s, u"residence"_s, u"residence-entry"_s, u"settings"_s, u"comfort"_s, u"sound"_s,
        u"speech"_s, u"keys"_s, u"remote"_s, u"picture"_s, u"diagnostics"_s, u"about"_s, u"licences"_s, u"accessibility"_s, u"pairing"_s, u"popup"_s, u"alert"_s, u"gallery"_s };
}

Result<Done> renderPicture(const PictureOptions &options)
{
    const auto fixture = Fixture::fromFile(options.fixture);
    if (!fixture)
        return fixture.error();
    const ManualClock clock(options.now.isValid() ? options.now : fixture->now);
    const auto cache = fixture->makeCache(clock);
    if (!cache)
        return cache.error();
    const Wording wording(options.installed.language(), fixture->zone);
    ViewModels viewModels(**cache, clock, wording, { .installed = options.installed });
    fixture->tell(viewModels);
    if (auto fits = checkPopup(options.page, viewModels.popup); !fits)
        return fits;
    auto screen = Screen::create(viewModels, Motion::Still);
    if (!screen)
        return screen.error();
    auto &window = (*screen)->window();
    window.resize(options.size);
    window.show();
    window.contentItem()->setFocus(true); // as if the window were the active one
    static const QStringList begun { u"home"_s, u"pairing"_s, u"popup"_s, u"alert"_s };
    if (!begun.contains(options.page))
        (*screen)->open(options.page, options.id.isEmpty() ? newest(options.page, viewModels.contents()) : options.id);
    awaitFirstFrame(window);
    if (!options.focus.isEmpty() && !(*screen)->focus(options.focus))
        return Error { Error::Kind::Invalid, u"no control of that name on this page"_s, u"--focus"_s };
    if (!window.grabWindow().save(options.out, "PNG"))
        return Error { Error::Kind::Storage, options.out, u"--out"_s };
    return Done {};
}
} // namespace palier
