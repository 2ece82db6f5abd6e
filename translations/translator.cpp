// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
bool speak(const QString &language)
{
    static QTranslator *spoken = nullptr;
    auto words = std::make_unique<QTranslator>();
    const QString path = u":/palier/words/palier_"_s + language + u".qm"_s;
    if (!words->load(path))
        return false;
    if (spoken) {
        QCoreApplication::removeTranslator(spoken);
        delete spoken;
    }
    spoken = words.release();
    spoken->setParent(qApp);
    return QCoreApplication::installTranslator(spoken);
}
} // namespace palier
