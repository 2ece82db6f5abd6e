// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/phonewriting.h"
#include "viewmodels/actionmodel.h"
#include "viewmodels/statusviewmodel.h"
#include "viewmodels/writingviewmodel.h"

namespace palier
{
/// A text of the television, written by phone: the code to scan, and how it goes. Whoever speaks to the hub is asked by signals and tells by
/// `show` and `write`. It never sends: that is the resident's.
class PhoneWritingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString url READ url NOTIFY changed FINAL)
    Q_PROPERTY(palier::ActionModel *actions READ actions CONSTANT FINAL)
public:
    enum class State {
        Closed, ///< nobody asked for a code
        Opening,
        Ready, ///< the code can be scanned
        Writing, ///< a phone has the page
        Over, ///< the text stays; a new code is needed to go on
        Unreachable, ///< the hub does not answer; tries again by itself
    };
    Q_ENUM(State)
    struct Facts {
        State state = State::Closed;
        QString url;
    };
    PhoneWritingViewModel(const Services &services, const StatusViewModel &status, WritingViewModel &writing);

    void show(const Facts &facts);
    void write(const QString &text); ///< a phone did
    [[nodiscard]] State state() const { return m_facts.state; }
    [[nodiscard]] QString url() const { return m_facts.url; } ///< for the QR code; empty while there is none
    [[nodiscard]] ActionModel *actions() { return &m_actions; } ///< "phone"; while Over also "back"
    Q_INVOKABLE void open(); ///< the page is there: asks for a code
    Q_INVOKABLE void close(); ///< the page is left
    /// True: the page is to be left. Else a new code is asked for.
    Q_INVOKABLE bool choose(const QString &key);
    void read(); ///< in the words of now

Q_SIGNALS:
    void changed();
    void codeWanted(const palier::PhoneWritingRequest &request, const QString &text);
    void typed(const QString &text); ///< on the television, while a code is shown
    void ended();

private:
    [[nodiscard]] bool isLive() const { return state() != State::Closed && state() != State::Over; }
    void askForCode();

    Services m_services;
    WritingViewModel &m_writing;
    Facts m_facts;
    ActionModel m_actions;
    bool m_hearing = false; ///< what changes now is the phone's
};
} // namespace palier
