// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/options.h"

#include "core/clock.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Error wrong(const QString &option, const QString &detail)
{
    return { Error::Kind::Invalid, detail, option };
}

QSize sizeFrom(const QString &text)
{
    const auto parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
    return size.width() >= 320 && size.height() >= 180 && size.width() <= 7680 && size.height() <= 4320 ? size : QSize();
}

QString waysOf(const QString &setting)
{
    return Settings::find(setting)->keys.join(u", "_s);
}

/// Those that need not be told what to show.
QStringList firstPages()
{
    auto pages = picturePages();
    for (const auto &other : { u"article"_s, u"message"_s, u"residence-entry"_s, u"pairing"_s, u"popup"_s, u"alert"_s })
        pages.removeAll(other);
    return pages;
}

QString settingNames()
{
    QStringList names;
    for (const auto &setting : Settings::all())
        names.append(setting.name);
    return names.join(u", "_s);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Palier on the television: shows what concerns this home, and answers to the remote."_s);
    parser.addOptions({
        { u"data"_s, u"Folder of this box's databases (with --render: a fixture file)."_s, u"folder"_s },
        { u"hub"_s, u"Address of the residence's hub, e.g. https://hub.example."_s, u"url"_s },
        { u"ca"_s, u"Certificates (PEM) of the residence's own authority."_s, u"file"_s },
        { u"box-secret-file"_s, u"Secret (64 hex digits) for a box that was authorised beforehand; used only while the box has none."_s, u"file"_s },
        { u"windowed"_s, u"In a window of this size, e.g. 1280x720."_s, u"size"_s },
        { u"fullscreen"_s, u"On the whole screen (as without this option)."_s },
        { u"language"_s, u"Until the resident chooses: %1."_s.arg(waysOf(u"language"_s)), u"language"_s },
        { u"text-size"_s, u"Likewise: %1 percent; standard: as EN 301 549 asks."_s.arg(waysOf(u"text-size"_s)), u"size"_s },
        { u"theme"_s, u"Likewise: %1."_s.arg(waysOf(u"theme"_s)), u"theme"_s },
        { u"setting"_s, u"Any setting likewise, e.g. tv-size=55; several times: %1."_s.arg(settingNames()), u"name=value"_s },
        { u"page"_s, u"Begin on this page, e.g. gallery, which shows what pages are made of."_s, u"page"_s },
        { u"key-device"_s, u"Read this input device, e.g. \"*CEC*\", when the window system does not; may be given several times."_s, u"name"_s },
        { u"log"_s, u"What goes to the log: warning, info or debug."_s, u"level"_s, u"warning"_s },
        { u"log-frames"_s, u"Write a line of JSON to the log when a page or a pop-up was first drawn, and when a pop-up left."_s },
        { u"log-link"_s, u"Write a line of JSON to the log for each answer and failure of the hub, when the link changes, and when the screen was late."_s },
        { u"doctor"_s, u"With --data: look for what is wrong with this box, say what to do, and leave; exit code 1 when something is."_s },
        { u"render"_s, u"Draw one page into a picture and leave: %1."_s.arg(picturePages().join(u", "_s)), u"page"_s },
        { u"out"_s, u"With --render: the PNG to write."_s, u"file"_s },
        { u"size"_s, u"With --render: 1920x1080 or another."_s, u"size"_s, u"1920x1080"_s },
        { u"now"_s, u"With --render: the time, e.g. 2026-11-21T17:42:00.000Z, instead of the fixture's."_s, u"time"_s },
        { u"focus"_s, u"With --render: the name of the control that has the focus."_s, u"name"_s },
        { u"id"_s, u"With --render article or message: which one; the newest without it. With gallery: which part; all without it."_s, u"id"_s },
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

Result<PictureOptions> pictureFrom(const QCommandLineParser &parser, const TvOptions &options)
{
    PictureOptions picture {
        .page = parser.value(u"render"_s),
        .fixture = options.data,
        .out = parser.value(u"out"_s),
        .installed = options.installed,
        .size = sizeFrom(parser.value(u"size"_s)),
        .now = fromWireTime(parser.value(u"now"_s)),
        .focus = parser.value(u"focus"_s),
        .id = parser.value(u"id"_s),
    };
    if (!picturePages().contains(picture.page))
        return wrong(u"--render"_s, u"there is no page \"%1\"; pages are %2"_s.arg(picture.page, picturePages().join(u", "_s)));
    if (picture.out.isEmpty())
        return wrong(u"--out"_s, u"say which file to write"_s);
    if (picture.size.isEmpty())
        return wrong(u"--size"_s, u"expected WIDTHxHEIGHT between 320x180 and 7680x4320"_s);
    if (parser.isSet(u"now"_s) && !picture.now.isValid())
        return wrong(u"--now"_s, u"expected a time such as 2026-11-21T17:42:00.000Z"_s);
    return picture;
}

/// What the installer chose, by the options that are named after settings and by --setting.
Result<Settings> settingsFrom(const QCommandLineParser &parser)
{
    Settings installed;
    auto wanted = parser.values(u"setting"_s);
    for (const auto &name : { u"language"_s, u"text-size"_s, u"theme"_s }) {
        if (parser.isSet(name))
            wanted.append(name + u'=' + parser.value(name));
    }
    for (const auto &assignment : std::as_const(wanted)) {
        const auto name = assignment.section(u'=', 0, 0);
        if (const auto set = installed.set(name, assignment.section(u'=', 1)); !set)
            return wrong(u"--"_s + name, set.error().detail);
    }
    return installed;
}

Result<TvOptions> check(const QCommandLineParser &parser, TvOptions options)
{
    if (options.data.isEmpty())
        return wrong(u"--data"_s, u"say where this box keeps its databases"_s);
    const auto level = logLevelFromWord(parser.value(u"log"_s));
    if (!level)
        return wrong(u"--log"_s, u"expected warning, info or debug"_s);
    options.log = *level;
    if (options.examine)
        return options;
    const auto installed = settingsFrom(parser);
    if (!installed)
        return installed.error();
    options.installed = *installed;
    if (parser.isSet(u"windowed"_s) && options.windowed.isEmpty())
        return wrong(u"--windowed"_s, u"expected WIDTHxHEIGHT between 320x180 and 7680x4320"_s);
    if (parser.isSet(u"page"_s) && !firstPages().contains(options.page))
        return wrong(u"--page"_s, u"expected one of "_s + firstPages().join(u", "_s));
    if (parser.isSet(u"windowed"_s) && parser.isSet(u"fullscreen"_s))
        return wrong(u"--fullscreen"_s, u"not together with --windowed"_s);
    if (parser.isSet(u"render"_s)) {
        auto picture = pictureFrom(parser, options);
        if (!picture)
            return picture.error();
        options.picture = *picture;
        return options;
    }
    const bool web = options.hub.scheme() == "https"_L1 || options.hub.scheme() == "http"_L1;
    if (!web || options.hub.host().isEmpty())
        return wrong(u"--hub"_s, u"expected the hub's address, such as https://hub.example"_s);
    return options;
}
} // namespace

Result<TvOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrong({}, parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return wrong(parser.positionalArguments().first(), u"not an option"_s);
    TvOptions options {
        .data = parser.value(u"data"_s),
        .hub = QUrl(parser.value(u"hub"_s), QUrl::StrictMode),
        .caFile = parser.value(u"ca"_s),
        .secretFile = parser.value(u"box-secret-file"_s),
        .installed = {},
        .keyDevices = parser.values(u"key-device"_s),
        .page = parser.value(u"page"_s),
        .windowed = sizeFrom(parser.value(u"windowed"_s)),
        .logFrames = parser.isSet(u"log-frames"_s),
        .logLink = parser.isSet(u"log-link"_s),
        .examine = parser.isSet(u"doctor"_s),
        .picture = {},
    };
    return check(parser, options);
}
} // namespace palier
