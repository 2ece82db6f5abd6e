// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"

#include "storage/serveraddress.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
void write(std::FILE *stream, const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}
} // namespace

void print(const QString &line)
{
    write(stdout, line);
}

void complain(const QString &line)
{
    write(stderr, line);
}

CommandLine::CommandLine(const QString &command, const QString &summary)
    : m_command(command)
{
    m_parser.setApplicationDescription(u"palier-hub %1: %2"_s.arg(command, summary));
    m_parser.addOption({ { u"h"_s, u"help"_s }, u"Shows this help."_s });
}

void CommandLine::option(const QString &name, const QString &meaning, const QString &value, const QString &fallback)
{
    m_parser.addOption({ name, meaning, value, fallback });
}

void CommandLine::argument(const QString &name, const QString &meaning)
{
    m_parser.addPositionalArgument(name, meaning);
    ++m_arguments;
}

void CommandLine::hubOptions(const QString &meaningOfData)
{
    m_hasHub = true;
    option(u"data"_s, meaningOfData, u"DIR"_s);
    option(u"database"_s, u"A PostgreSQL database instead of DIR/hub.db; never with a password."_s, u"postgresql://USER@HOST:PORT/NAME"_s);
}

std::optional<int> CommandLine::parse(const QStringList &arguments, const QStringList &required)
{
    const QString program = u"palier-hub "_s + m_command;
    if (!m_parser.parse(QStringList { program } + arguments))
        return wrong(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        QString text = m_parser.helpText().trimmed();
        print(text.replace(QCoreApplication::arguments().constFirst() + u' ', program + u' ')); // Qt knows of no subcommands
        return Ok;
    }
    if (m_parser.positionalArguments().size() != m_arguments)
        return wrong(m_parser.positionalArguments().size() < m_arguments ? u"an argument is missing"_s : u"too many arguments"_s);
    return require(required);
}

std::optional<int> CommandLine::require(const QStringList &names) const
{
    for (const auto &name : names) {
        if (m_parser.value(name).isEmpty())
            return wrong(u"--%1 is missing"_s.arg(name));
    }
    if (!m_hasHub)
        return {};
    if (hub().data.isEmpty())
        return wrong(u"--data is missing"_s);
    if (m_parser.isSet(u"database"_s)) {
        if (auto server = serverFrom(hub().address); !server)
            return wrong(u"--database: "_s + server.error().detail);
    }
    return {};
}

int CommandLine::wrong(const QString &line) const
{
    complain(u"palier-hub %1: %2 (see --help)"_s.arg(m_command, line.simplified()));
    return WrongUsage;
}

int CommandLine::failed(const Error &error) const
{
    const QString where = error.field.isEmpty() ? QString() : error.field + u": "_s;
    complain(u"palier-hub %1: %2"_s.arg(m_command, QString(where + error.detail).simplified()));
    return Failed;
}
} // namespace palier::hub::cli
