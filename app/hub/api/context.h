// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "hub/erasures/erasurefile.h"
#include "hub/feed/hintbus.h"
#include "hub/feed/progress.h"
#include "hub/operations/figures.h"
#include "hub/people/livebus.h"
#include "hub/phonewriting/writings.h"
#include "hub/presence.h"
#include "storage/jobqueue.h"

#include <QUrl>

namespace palier::hub
{
/// What the features of one hub share. Outlives every handler.
struct Context {
    const Clock &clock;
    WriteQueue &writer;
    ReadPool &readers;
    Presence &presence;
    HintBus &hints;
    LiveBus &live;
    Figures &figures;
    feed::Progress &progress;
    phonewriting::Writings &phoneWritings;
    QUrl publicUrl; ///< as people reach the hub; empty: as the request says
    erasures::ErasureFile erasures;
    std::shared_ptr<Ballast> ballast; ///< null: on a server

    /// Tells everybody concerned, and writes down what was erased, after the commit; on the writer's thread.
    void announce(const Announcements &announcements) const;
};
} // namespace palier::hub
