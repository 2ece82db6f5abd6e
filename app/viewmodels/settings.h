// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTime>

#include <chrono>

namespace palier
{
class Cache;

/// Something that can be set on a box.
struct Setting {
    QString name; ///< under which the box keeps it
    QString section; ///< the page it stands on: comfort, sound, speech, keys or picture
    QString icon;
    QStringList keys; ///< the ways it can be
    QString usual; ///< the one it is when nobody chose
};

/// How the resident wants the television to look, sound, speak and wait.
class Settings
{
public:
    enum class Theme { Night, Daylight, Contrast };

    /// All there are, in the order of their pages. The only list of them: pages, command line and checks are made of it.
    [[nodiscard]] static const QList<Setting> &all();
    [[nodiscard]] static const Setting *find(QStringView name);
    /// What was chosen on this box; what was not, or cannot be read, is as `installed`.
    [[nodiscard]] static Settings kept(const Cache &cache, const Settings &installed);

    /// Invalid names the setting and says how it can be.
    [[nodiscard]] Result<Done> set(const QString &name, const QString &key);
    [[nodiscard]] QString value(const QString &name) const;

    [[nodiscard]] QString language() const;
    [[nodiscard]] int textSize() const; ///< percent; 200 where letters are as large as the standard asks
    /// Pixels of a screen 1080 high that no letter is smaller than; 0: none.
    [[nodiscard]] int smallestLetters() const;
    [[nodiscard]] Theme theme() const;
    [[nodiscard]] int readingTime() const; ///< a message stays so many times as long; 0: until it is closed
    [[nodiscard]] int volume(const QString &name) const; ///< percent, of message-sound or alert-sound
    [[nodiscard]] bool isAway() const;
    [[nodiscard]] bool ordinaryWait() const; ///< messages of no importance go to the inbox only
    [[nodiscard]] QTime quietFrom() const; ///< invalid: no quiet hours
    [[nodiscard]] QTime quietUntil() const;
    [[nodiscard]] double edge() const; ///< share of the screen on each side that the television may cut off

    bool operator==(const Settings &) const = default;

private:
    QHash<QString, QString> m_chosen;
};

/// The size in pixels, on a screen 1080 high, of letters whose capitals are seen under 0.7° (EN 301 549, 5.1.4).
/// `diagonal` in inches of a 16:9 screen, `distance` in metres. At least 56 and at most 128: more does not fit a screen.
[[nodiscard]] int standardLetters(double diagonal, double distance);
} // namespace palier
