// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/operations/metricstext.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
QByteArray numberOf(double value)
{
    if (std::isinf(value))
        return value > 0 ? "+Inf"_ba : "-Inf"_ba;
    if (std::isnan(value))
        return "NaN"_ba;
    return QByteArray::number(value, 'g', 15);
}

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('\n', "\\n").replace('"', "\\\"");
}
} // namespace

MetricsText &MetricsText::begin(const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    m_name = name;
    m_text.append("# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n');
    return *this;
}

MetricsText &MetricsText::line(const QByteArray &name, const Labels &labels, double value)
{
    m_text.append(name);
    char before = '{';
    for (const auto &[label, of] : labels) {
        m_text.append(before).append(label).append("=\"").append(escaped(of)).append('"');
        before = ',';
    }
    m_text.append(labels.isEmpty() ? " " : "} ").append(numberOf(value)).append('\n');
    return *this;
}

MetricsText &MetricsText::histogram(const QByteArray &name, const QByteArray &help, const Histogram &histogram)
{
    begin(name, "histogram", help);
    const auto shot = histogram.snapshot();
    const QByteArray bucket = name + "_bucket";
    for (std::size_t i = 0; i < shot.bounds.size(); ++i)
        line(bucket, { { "le"_ba, numberOf(shot.bounds[i]) } }, static_cast<double>(shot.upTo[i]));
    line(bucket, { { "le"_ba, "+Inf"_ba } }, static_cast<double>(shot.upTo.back()));
    line(name + "_sum", {}, shot.sum);
    return line(name + "_count", {}, static_cast<double>(shot.upTo.back()));
}
} // namespace palier::hub
