// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "hub/cli/hubplace.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace palier::hub::cli
{
/// Exit codes of palier-hub, as documented in docs/guides/hub.md.
enum ExitCode { Ok = 0, Failed = 1, WrongUsage = 2 };

/// The command line of one subcommand. Wrong options end in one line on stderr and WrongUsage.
class CommandLine
{
public:
    CommandLine(const QString &command, const QString &summary);
    void option(const QString &name, const QString &meaning, const QString &value = {}, const QString &fallback = {});
    void argument(const QString &name, const QString &meaning);
    /// --data and --database, which every command has that opens a hub; parse() wants --data and refuses a bad --database.
    void hubOptions(const QString &meaningOfData);

    /// The exit code to end with, or nothing to go on. Prints the help for --help.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, const QStringList &required = {});
    [[nodiscard]] HubPlace hub() const { return { value(QStringLiteral("data")), value(QStringLiteral("database")) }; }
    /// WrongUsage when one of these options is missing, or nothing to go on.
    [[nodiscard]] std::optional<int> require(const QStringList &names) const;
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString argument(qsizetype index) const { return m_parser.positionalArguments().value(index); }
    /// One line on stderr; WrongUsage.
    [[nodiscard]] int wrong(const QString &line) const;
    /// One line on stderr; Failed.
    [[nodiscard]] int failed(const Error &error) const;

private:
    QCommandLineParser m_parser;
    QString m_command;
    qsizetype m_arguments = 0;
    bool m_hasHub = false;
};

void print(const QString &line); ///< to stdout, at once
void complain(const QString &line); ///< to stderr

int serve(const QStringList &arguments);
int init(const QStringList &arguments);
int demoData(const QStringList &arguments);
int user(const QStringList &arguments);
int residence(const QStringList &arguments);
int doctor(const QStringList &arguments);
int backup(const QStringList &arguments);
int restore(const QStringList &arguments);
int routes(const QStringList &arguments);
} // namespace palier::hub::cli
