// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"

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

std::optional<int> CommandLine::parse(const QStringList &arguments, const QStringList &required)
{
    const QString program = u"palier-hub "_s + m_command;
    if (!m_parser.parse(QStringList { program } + arguments))
        return wrong(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        print(m_parser.helpText().trimmed());
        return Ok;
    }
    if (m_parser.positionalArguments().size() != m_arguments)
        return wrong(m_parser.positionalArguments().size() < m_arguments ? u"an argument is missing"_s : u"too many arguments"_s);
    for (const auto &name : required) {
        if (m_parser.value(name).isEmpty())
            return wrong(u"--%1 is missing"_s.arg(name));
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
