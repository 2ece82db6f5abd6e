// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/phonewritingengine.h"
#include "viewmodels/phonewritingviewmodel.h"

namespace palier
{
/// Between the page that shows a code for a phone and the hub that gives it. The network is made ready when the first code is wanted.
class PhoneWritingLink : public QObject
{
    Q_OBJECT
public:
    PhoneWritingLink(PhoneWritingViewModel &page, const Clock &clock, const PhoneWritingEngine::Options &options);

Q_SIGNALS:
    void hubFailed(const palier::Error &error);

private:
    void open(const PhoneWritingRequest &request, const QString &text);
    void makeReady();

    PhoneWritingViewModel &m_page;
    const Clock &m_clock;
    const PhoneWritingEngine::Options m_options;
    std::unique_ptr<PhoneWritingEngine> m_engine;
};
} // namespace palier
