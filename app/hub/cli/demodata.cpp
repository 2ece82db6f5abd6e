// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/commandline.h"
#include "hub/cli/datafolder.h"
#include "hub/sample/sampleresidence.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
Result<Done> writeLetter(const QString &path, const QJsonObject &letter)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(QJsonDocument(letter).toJson()) < 0 || !file.flush())
        return Error { Error::Kind::Storage, file.errorString(), path };
    return Done {};
}
} // namespace

int demoData(const QStringList &arguments)
{
    CommandLine line(u"demo-data"_s, u"makes a sample residence in an empty hub; its sign-ins and boxes are in DIR/demo.json."_s);
    line.hubOptions(u"The hub's folder; made when missing."_s);
    if (const auto end = line.parse(arguments))
        return *end;
    const QString path = line.hub().data + u"/demo.json"_s;
    const auto made = inTransaction(line.hub(), [&](Transaction &transaction) -> Result<Done> {
        auto letter = sample::make(transaction);
        return letter ? writeLetter(path, *letter) : letter.error();
    });
    if (!made)
        return line.failed(made.error());
    print(u"A sample residence is in %1; its sign-ins and boxes are in %2"_s.arg(line.hub().inWords(), path));
    return Ok;
}
} // namespace palier::hub::cli
