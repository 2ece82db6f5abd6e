// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/findinglistmodel.h"

#include "viewmodels/tone.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
int toneOf(Finding::Level level)
{
    return level == Finding::Level::Good ? Tone::Good : level == Finding::Level::Trouble ? Tone::Alarm : Tone::Plain;
}

QString iconOf(Finding::Level level)
{
    return level == Finding::Level::Good ? u"circle-check"_s : level == Finding::Level::Trouble ? u"triangle-alert"_s : u"info"_s;
}

QString stateOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Good:
        //% "All right"
        return qtTrId("check-good");
    case Finding::Level::Note:
        //% "Good to know"
        return qtTrId("check-note");
    case Finding::Level::Trouble:
        //% "Not all right"
        return qtTrId("check-trouble");
    }
    Q_UNREACHABLE();
}
} // namespace

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &finding = m_findings.at(index.row());
    switch (role) {
    case Key:
        return finding.id;
    case Tone:
        return toneOf(finding.level);
    case Icon:
        return iconOf(finding.level);
    case Title:
        return finding.title;
    case Text:
        return finding.text;
    case State:
        return stateOf(finding.level);
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingListModel::roleNames() const
{
    return { { Key, "key" }, { Tone, "tone" }, { Icon, "icon" }, { Title, "title" }, { Text, "text" }, { State, "stateText" } };
}
} // namespace palier
