// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/counters.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace palier::hub
{
/// Writes Prometheus' text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/).
class MetricsText
{
public:
    using Labels = QList<std::pair<QByteArray, QByteArray>>;
    /// Begins a metric; its samples follow.
    MetricsText &counter(const QByteArray &name, const QByteArray &help) { return begin(name, "counter", help); }
    MetricsText &gauge(const QByteArray &name, const QByteArray &help) { return begin(name, "gauge", help); }
    MetricsText &sample(double value, const Labels &labels = {}) { return line(m_name, labels, value); }
    MetricsText &histogram(const QByteArray &name, const QByteArray &help, const Histogram &histogram);
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    MetricsText &begin(const QByteArray &name, const QByteArray &type, const QByteArray &help);
    MetricsText &line(const QByteArray &name, const Labels &labels, double value);
    QByteArray m_name;
    QByteArray m_text;
};
} // namespace palier::hub
