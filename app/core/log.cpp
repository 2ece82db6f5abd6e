// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/log.h"

#include "core/clock.h"

#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr qsizetype longestValue = 500;

bool isPlain(QChar c)
{
    return c.unicode() > 0x20 && c != u'"' && c != u'\\' && c != u'=' && c.isPrint();
}

QString quoted(const QString &value)
{
    QString out(u'"');
    for (const QChar c : value.left(longestValue)) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c.isPrint() || c == u' ')
            out += c;
        else
            out += c == u'\n' ? u"\\n"_s : u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return out + u'"';
}

QString valueOf(const QString &value)
{
    const bool plain = !value.isEmpty() && value.size() <= longestValue && std::all_of(value.cbegin(), value.cend(), isPlain);
    return plain ? value : quoted(value);
}

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    return u"error"_s;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString event = message.startsWith(u"event="_s) ? message : logLine(u"message"_s, { { u"detail"_s, message } });
    const QString line = u"time=%1 level=%2 category=%3 "_s.arg(toWireTime(SystemClock().now()), levelOf(type), QString::fromLatin1(context.category)) + event + u'\n';
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}
} // namespace

QString logLine(const QString &event, const LogFields &fields)
{
    QString line = u"event="_s + valueOf(event);
    for (const auto &[name, value] : fields)
        line += u' ' + name + u'=' + valueOf(value);
    return line;
}

std::optional<LogLevel> logLevelFromWord(const QString &word)
{
    for (const auto &[known, level] : { std::pair(u"debug"_s, LogLevel::Debug), { u"info"_s, LogLevel::Info }, { u"warning"_s, LogLevel::Warning } }) {
        if (word == known)
            return level;
    }
    return {};
}

void installLog(LogLevel least)
{
    const QString debug = u"*.debug=%1\n"_s.arg(least == LogLevel::Debug ? u"true"_s : u"false"_s);
    const QString info = u"*.info=%1\n"_s.arg(least == LogLevel::Warning ? u"false"_s : u"true"_s);
    QLoggingCategory::setFilterRules(debug + info + u"qt.*.debug=false"_s);
    qInstallMessageHandler(write);
}
} // namespace palier
