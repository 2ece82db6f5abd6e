// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/boxexam.h"
#include "core/servicenotifier.h"
#include "core/stopsignal.h"
#include "translations/translator.h"
#include "tv/options.h"
#include "tv/television.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace palier;

namespace
{
constexpr int badUsage = 2;
constexpr int failed = 1;

/// A picture, the findings about a box, the help and the version need no display.
bool staysOffScreen(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const std::string_view text(argument);
        return text.starts_with("--render") || text == "--doctor" || text.starts_with("--help") || text == "-h" || text == "--version" || text == "-v";
    });
}

/// Before the application exists: see docs/decisions/0005-tv-rendering.md.
void chooseRenderer(bool offScreen)
{
    const bool chosen = qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (offScreen || !chosen)
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    if (offScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

int complain(const Error &error, int code)
{
    const QString where = error.field.isEmpty() ? QString() : QString(error.field + QLatin1String(": "));
    std::fprintf(stderr, "palier-tv: %s%s\n", qUtf8Printable(where), qUtf8Printable(error.detail));
    return code;
}

int examine(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return complain({ Error::Kind::NotFound, QStringLiteral("there is no folder"), folder }, failed);
    Examination found;
    examineBox(found, folder, SystemClock().now());
    for (const auto &line : found.lines())
        std::printf("%s\n", qUtf8Printable(line));
    return found.isWell() ? 0 : failed;
}
} // namespace

int main(int argc, char **argv)
{
    installLog(LogLevel::Warning);
    chooseRenderer(staysOffScreen(argc, argv));
    if (!hasDisplay())
        return complain({ Error::Kind::Invalid, QStringLiteral("no display: set DISPLAY, WAYLAND_DISPLAY or QT_QPA_PLATFORM"), {} }, failed);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("palier-tv"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PALIER_VERSION));
    const auto options = readOptions(QGuiApplication::arguments());
    if (!options)
        return complain(options.error(), badUsage);
    if (options->examine)
        return examine(options->data);
    installLog(options->log);
    if (!speak(options->installed.language()))
        return complain({ Error::Kind::Internal, options->installed.language(), QStringLiteral("--language") }, failed);
    if (const auto fonts = loadFonts(); !fonts)
        return complain(fonts.error(), failed);
    if (options->picture) {
        const auto drawn = renderPicture(*options->picture);
        return drawn ? 0 : complain(drawn.error(), drawn.error().kind == Error::Kind::Invalid ? badUsage : failed);
    }
    const auto stop = StopSignal::create();
    if (!stop)
        return complain(stop.error(), failed);
    QObject::connect(stop->get(), &StopSignal::received, &application, &QGuiApplication::quit);
    const auto television = Television::create(*options);
    if (!television)
        return complain(television.error(), television.error().kind == Error::Kind::Invalid ? badUsage : failed);
    const auto manager = ServiceNotifier::fromEnvironment();
    manager->ready();
    const int code = QGuiApplication::exec();
    manager->stopping();
    return code;
}
