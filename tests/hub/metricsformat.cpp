// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "metricsformat.h"

#include <QRegularExpression>
#include <QSet>

#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
struct Family {
    QByteArray name;
    QByteArray type;
    QSet<QByteArray> labels; ///< names, without le
    bool hasSamples = false;
    double lastBound = -std::numeric_limits<double>::infinity();
    double lastCount = 0;
    bool hasSum = false;
    std::optional<double> all; ///< of the +Inf bucket
};

struct Sample {
    QByteArray name;
    QMap<QByteArray, QByteArray> labels;
    double value = 0;
};

std::optional<double> numberFrom(const QByteArray &text)
{
    if (text == "+Inf")
        return std::numeric_limits<double>::infinity();
    static const QRegularExpression form(u"^-?[0-9]+(\\.[0-9]+)?(e[+-][0-9]+)?$"_s);
    return form.match(QString::fromLatin1(text)).hasMatch() ? std::optional(text.toDouble()) : std::nullopt;
}

std::optional<Sample> sampleFrom(const QByteArray &line)
{
    static const QRegularExpression form(u"^([a-z_][a-z0-9_]*)(?:\\{(.+)\\})? (\\S+)$"_s);
    static const QRegularExpression pair(u"\\G([a-z_][a-z0-9_]*)=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"(,|$)"_s);
    const auto match = form.match(QString::fromUtf8(line));
    const auto value = numberFrom(match.captured(3).toLatin1());
    if (!match.hasMatch() || !value)
        return {};
    Sample sample { .name = match.captured(1).toLatin1(), .value = *value };
    const QString labels = match.captured(2);
    qsizetype at = 0;
    bool last = labels.isEmpty();
    while (at < labels.size()) {
        const auto label = pair.match(labels, at);
        const QByteArray name = label.captured(1).toLatin1();
        if (!label.hasMatch() || sample.labels.contains(name))
            return {};
        sample.labels.insert(name, label.captured(2).toUtf8());
        last = label.captured(3).isEmpty();
        at = label.capturedEnd();
    }
    return last ? std::optional(sample) : std::nullopt;
}

QByteArray unfitName(const QByteArray &name, const QByteArray &type)
{
    static const QRegularExpression form(u"^(palier|process)_[a-z][a-z0-9_]*[a-z0-9]$"_s);
    if (!form.match(QString::fromLatin1(name)).hasMatch())
        return "a name that is not ours";
    if (name.endsWith("_total") != (type == "counter"))
        return "_total is for counters";
    for (const char *unit : { "_ms", "_milliseconds", "_kib", "_kilobytes", "_minutes", "_percent", "_count", "_sum", "_bucket" }) {
        if (name.endsWith(unit))
            return "a unit or an ending that is not allowed";
    }
    return {};
}

class Reader
{
public:
    Result<Series> read(const QByteArray &text)
    {
        if (!text.endsWith('\n'))
            return Error { Error::Kind::Invalid, u"does not end with a line feed"_s };
        const auto lines = text.chopped(1).split('\n');
        for (const auto &line : lines) {
            if (const QByteArray wrong = line.startsWith('#') ? takeComment(line) : takeSample(line); !wrong.isEmpty())
                return Error { Error::Kind::Invalid, QString::fromUtf8(wrong + ": " + line) };
        }
        if (const QByteArray wrong = finish(); !wrong.isEmpty())
            return Error { Error::Kind::Invalid, QString::fromUtf8(wrong + ": " + m_family.name) };
        return m_series;
    }

private:
    QByteArray takeComment(const QByteArray &line)
    {
        const auto words = line.split(' ');
        const QByteArray name = words.value(2);
        if (words[0] == "#" && words.value(1) == "HELP" && words.size() > 4) {
            if (const QByteArray wrong = finish(); !wrong.isEmpty())
                return wrong;
            if (m_known.contains(name))
                return "a metric comes twice";
            m_known.insert(name);
            m_family = Family { .name = name, .type = {}, .labels = {}, .all = {} };
            return {};
        }
        if (words[0] != "#" || words.value(1) != "TYPE" || words.size() != 4 || name != m_family.name || !m_family.type.isEmpty())
            return "neither HELP nor its TYPE";
        m_family.type = words[3];
        if (!QSet<QByteArray> { "counter", "gauge", "histogram" }.contains(m_family.type))
            return "an unknown type";
        return unfitName(name, m_family.type);
    }

    QByteArray takeSample(const QByteArray &line)
    {
        auto sample = sampleFrom(line);
        if (!sample)
            return "not a sample";
        const QByteArray series = line.left(line.lastIndexOf(' '));
        if (m_series.contains(series))
            return "a series comes twice";
        m_series.insert(series, sample->value);
        if (m_family.type == "histogram")
            return takePart(*sample);
        if (sample->name != m_family.name || m_family.type.isEmpty())
            return "a sample outside of its metric";
        if (m_family.type == "counter" && sample->value < 0)
            return "a negative counter";
        return takeLabels(*sample);
    }

    QByteArray takeLabels(const Sample &sample)
    {
        const QSet<QByteArray> names(sample.labels.keyBegin(), sample.labels.keyEnd());
        if (m_family.hasSamples && names != m_family.labels)
            return "other labels than the sample before";
        m_family.labels = names;
        m_family.hasSamples = true;
        return {};
    }

    /// Histograms without labels of their own: that is all there are.
    QByteArray takePart(const Sample &sample)
    {
        m_family.hasSamples = true;
        if (sample.name == m_family.name + "_bucket") {
            const auto bound = numberFrom(sample.labels.value("le"));
            if (!bound || sample.labels.size() != 1 || m_family.all || *bound <= m_family.lastBound || sample.value < m_family.lastCount)
                return "a bucket out of order";
            m_family.lastBound = *bound;
            m_family.lastCount = sample.value;
            if (qIsInf(*bound))
                m_family.all = sample.value;
            return {};
        }
        if (sample.name == m_family.name + "_sum" && m_family.all && !m_family.hasSum) {
            m_family.hasSum = true;
            return {};
        }
        const bool isCount = sample.name == m_family.name + "_count" && m_family.hasSum && sample.value == *m_family.all;
        m_family.hasSum = m_family.hasSum && isCount;
        return isCount ? QByteArray() : QByteArray("a count that is not that of all buckets");
    }

    QByteArray finish() const
    {
        if (m_family.name.isEmpty())
            return {};
        if (m_family.type.isEmpty() || !m_family.hasSamples)
            return "a metric without TYPE or samples";
        return m_family.type == "histogram" && !m_family.hasSum ? QByteArray("half a histogram") : QByteArray();
    }

    Family m_family;
    QSet<QByteArray> m_known;
    Series m_series;
};
} // namespace

Result<Series> readMetrics(const QByteArray &text)
{
    return Reader().read(text);
}
} // namespace palier::hub
