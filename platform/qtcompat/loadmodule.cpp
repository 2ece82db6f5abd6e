// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "qtcompat/loadmodule.h"

#include <QQmlEngine>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
void addBuiltInModules(QQmlEngine &engine)
{
    engine.addImportPath(u"qrc:/qt/qml"_s);
}

QUrl moduleFile(const QString &uri, const QString &type)
{
    const QString folder = QString(uri).replace(u'.', u'/');
    const QString path = u"qrc:/qt/qml/"_s + folder + u'/' + type + u".qml"_s;
    return QUrl(path);
}
} // namespace palier
