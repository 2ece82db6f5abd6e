// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/settings.h"

#include <QDateTime>
#include <QSize>
#include <QString>

namespace palier
{
struct PictureOptions {
    QString page; ///< one of picturePages()
    QString fixture; ///< a file
    QString out; ///< a PNG
    Settings installed; ///< what the fixture says nothing of
    QSize size { 1920, 1080 };
    QDateTime now; ///< instead of the fixture's
    QString focus; ///< objectName of the control that shall have the focus; empty: as the page begins
    QString id; ///< which article, message or part of the gallery; empty: the newest, or all
};
[[nodiscard]] QStringList picturePages();
/// Draws one page from a fixture into a file, with the software renderer: the same picture on every machine.
[[nodiscard]] Result<Done> renderPicture(const PictureOptions &options);
} // namespace palier
