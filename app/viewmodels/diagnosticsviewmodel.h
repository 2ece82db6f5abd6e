// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/keypress.h"
#include "viewmodels/boxfacts.h"
#include "viewmodels/findinglistmodel.h"
#include "viewmodels/services.h"
#include "viewmodels/speechviewmodel.h"

#include <QTimer>

#include <functional>

namespace palier
{
/// "Is everything all right?": what the box knows of itself, looked at again each second while the page is there.
class DiagnosticsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(bool isWell READ isWell NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString brief READ brief NOTIFY changed FINAL)
    Q_PROPERTY(palier::FindingListModel *findings READ findings CONSTANT FINAL)
public:
    static constexpr int looksBetweenQuestions = 5; ///< to the hub, while the page is there

    /// What only the program knows of its machine.
    using Machine = std::function<MachineFacts()>;
    DiagnosticsViewModel(const Services &services, const StatusViewModel &status, const PairingViewModel &pairing, const SpeechViewModel &speech, QObject *parent = nullptr);

    void setMachine(const Machine &machine);
    [[nodiscard]] bool isWell() const { return m_verdict.isWell; }
    [[nodiscard]] QString headline() const { return m_verdict.title; }
    [[nodiscard]] QString text() const { return m_verdict.text; } ///< what is wrong and what to do
    [[nodiscard]] QString brief() const { return m_verdict.brief; } ///< the same beside large letters
    [[nodiscard]] FindingListModel *findings() { return &m_findings; }

    Q_INVOKABLE void enter(); ///< somebody looks at the page
    Q_INVOKABLE void leave(); ///< nobody does
    /// OK on a row: "sound" and "voice" are tried, the others have nothing to do.
    Q_INVOKABLE void choose(const QString &key);
    void hear(const palier::HeardKey &key);
    void soundEnded(bool heard);
    void hubAnswered(const QString &version, std::chrono::milliseconds took);
    void follow(); ///< something changed: looks, if somebody looks at the page

Q_SIGNALS:
    void changed();
    void soundRequested();
    void voiceRequested();
    void hubAsked(); ///< once in a while: how it is

private:
    void tick();
    void look();
    [[nodiscard]] BoxFacts facts() const;
    void gather(BoxFacts &facts) const;
    void gatherStore(BoxFacts &facts) const;
    void followLink();
    void followVoice();

    Services m_services;
    const StatusViewModel &m_status;
    const PairingViewModel &m_pairing;
    const SpeechViewModel &m_speech;
    Machine m_machine;
    BoxFacts m_known; ///< what was told, and what was tried
    StatusViewModel::Link m_link = StatusViewModel::Link::Starting;
    Verdict m_verdict;
    FindingListModel m_findings;
    QTimer m_seconds;
    int m_looks = 0;
};
} // namespace palier
