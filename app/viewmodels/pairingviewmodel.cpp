// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/pairingviewmodel.h"

#include "viewmodels/trouble.h"
#include "viewmodels/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
void PairingViewModel::show(const Facts &facts)
{
    m_facts = facts;
    Q_EMIT changed();
}

QString PairingViewModel::code() const
{
    const auto &code = m_facts.code;
    if (code.isEmpty())
        return code;
    const QString grouped = code.left(code.size() / 2) + u' ' + code.mid(code.size() / 2);
    return grouped;
}

QString PairingViewModel::part(NodeKind kind) const
{
    const auto node = m_facts.place ? m_facts.place->part(kind) : std::nullopt;
    return node ? node->name : QString();
}

QString PairingViewModel::residence() const
{
    return part(NodeKind::Residence);
}

QString PairingViewModel::home() const
{
    return m_facts.place ? joined({ part(NodeKind::Building), part(NodeKind::Stairwell), m_facts.place->flat.name }) : QString();
}

QString PairingViewModel::trouble() const
{
    return m_facts.state == State::Unreachable ? troubleText(m_facts.obstacle) : QString();
}

QString PairingViewModel::supportCode() const
{
    return m_facts.state == State::Unreachable && trouble().isEmpty() ? palier::supportCode(m_facts.obstacle) : QString();
}

void PairingViewModel::confirm()
{
    if (m_facts.state == State::Offered)
        Q_EMIT confirmed();
}

void PairingViewModel::refuse()
{
    if (m_facts.state == State::Offered)
        Q_EMIT refused();
}
} // namespace palier
