// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "pgbench.h"

#include "job.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 600'000;

/// The statement with its question marks filled in order.
QString filled(const char *statement, const QStringList &values)
{
    QString out = QString::fromLatin1(statement);
    for (const auto &value : values)
        out.replace(out.indexOf(u'?'), 1, value);
    return out;
}

QString text(const QByteArray &value)
{
    const QString quoted = u'\'' + QString::fromUtf8(value) + u'\'';
    return quoted;
}

QString oneJob()
{
    const QString scope = text(job::scope);
    const QString type = text(job::type);
    const QString id = u":id::text"_s;
    return u"\\set id :id + 1\n"_s
        + QStringList {
              filled(job::findRow, { scope, type, id }),
              filled(job::advance, { scope }) + u" \\gset"_s,
              filled(job::putRow, { scope, u":head"_s, type, id, text(job::body()), text(job::time) }),
              filled(job::keepDigest, { text(job::digest), scope }),
              filled(job::keepKey, { text(job::actor), id, text(job::digest), text(job::answer), text(job::time) }),
          }.join(u";\n"_s).replace(u"\\gset;"_s, u"\\gset"_s)
        + u";\n"_s;
}
} // namespace

double writeWithPgbench(const QString &address, int jobsTogether, int transactions)
{
    QTemporaryFile script;
    if (!script.open())
        qFatal("cannot write a script");
    script.write(u"BEGIN;\n%1COMMIT;\n"_s.arg(oneJob().repeated(jobsTogether)).toUtf8());
    script.close();
    QProcess pgbench;
    pgbench.setProcessChannelMode(QProcess::MergedChannels);
    pgbench.start(u"/usr/lib/postgresql/15/bin/pgbench"_s,
        { u"-n"_s, u"-M"_s, u"prepared"_s, u"-c"_s, u"1"_s, u"-D"_s, u"id=0"_s, u"-D"_s, u"head=0"_s, u"-t"_s, QString::number(transactions), u"-f"_s, script.fileName(), address });
    if (!pgbench.waitForFinished(patience))
        qFatal("pgbench does not end");
    const QString said = QString::fromUtf8(pgbench.readAll());
    static const QRegularExpression rate(u"tps = ([0-9.]+)"_s);
    const auto found = rate.match(said);
    if (pgbench.exitCode() != 0 || !found.hasMatch())
        qFatal("pgbench: %s", qPrintable(said));
    return found.captured(1).toDouble() * jobsTogether;
}
