// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace palier
{
/// An input device as the Linux kernel shows it: what it has, and what happens on it.
class EvdevSource : public QObject
{
    Q_OBJECT
public:
    struct Range {
        int least = 0;
        int most = 0;
    };
    using QObject::QObject;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual bool hasKey(int code) const = 0;
    [[nodiscard]] virtual std::optional<Range> axis(int code) const = 0;

Q_SIGNALS:
    /// Type, code and value of an input_event; what was lost in between is made up for.
    void event(int type, int code, int value);
    void gone(); ///< unplugged, or out of reach
};

/// The device at a path such as /dev/input/event3, opened for reading and for nobody alone. Unavailable: not now (it may be allowed a moment
/// later); Invalid: it is no input device.
[[nodiscard]] Result<std::unique_ptr<EvdevSource>> openEvdev(const QString &path);
} // namespace palier
