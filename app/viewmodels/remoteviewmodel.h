// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/keylesson.h"
#include "viewmodels/services.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// The installer's page "remote control": shows what each key gives, learns a remote, goes back to the built-in keys. What was learned belongs to
/// the box, under the name `remote-keys`, and outlives the flat that lived with it.
class RemoteViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ with its services; pages take it as a required property")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool listening READ isListening NOTIFY changed FINAL)
    Q_PROPERTY(bool learned READ isLearned NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed FINAL)
    Q_PROPERTY(double done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString keyName READ keyName NOTIFY changed FINAL)
    Q_PROPERTY(QString keyMeaning READ keyMeaning NOTIFY changed FINAL)
public:
    enum class State {
        Trying, ///< keys work, and are shown
        Asking, ///< for one key after the other
        Confirming, ///< a key that means something else so far
        Proving, ///< the built-in keys work: they stay if OK is pressed
    };
    Q_ENUM(State)

    explicit RemoteViewModel(const Services &services, QObject *parent = nullptr);
    /// What this box was taught. Invalid: what is kept cannot be read; an empty map counts then.
    [[nodiscard]] static Result<KeyMap> kept(const Cache &cache);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isListening() const { return state() != State::Trying; } ///< keys are only heard
    [[nodiscard]] bool isLearned() const { return !m_map.isEmpty(); }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString waiting() const; ///< what happens without a key, and when; empty: nothing
    [[nodiscard]] QString stepText() const; ///< "Key 3 of 21"; empty without a lesson
    [[nodiscard]] double done() const; ///< of the lesson, 0 to 1
    [[nodiscard]] QString keyName() const; ///< of the last key, for a telephone call with support; empty: none yet
    [[nodiscard]] QString keyMeaning() const;
    [[nodiscard]] const KeyMap &map() const { return m_map; } ///< on top of the built-in one, now

    Q_INVOKABLE void enter(); ///< the page was opened
    Q_INVOKABLE void learn();
    Q_INVOKABLE void useBuiltIn();
    /// Ends what listens, with nothing changed: the page went, or something pops up.
    Q_INVOKABLE void leave();
    void hear(const palier::HeardKey &key);
    /// Time passed: once a second while it listens.
    void look();

Q_SIGNALS:
    void changed();
    void listeningChanged(bool listening);
    void mapChanged();

private:
    enum class Outcome { None, Learned, Unchanged, BuiltIn, NotKept };
    void listen(bool listening);
    void follow();
    void endLesson();
    void endProof(bool proved);
    void keep(const KeyMap &map, Outcome outcome);
    void setMap(const KeyMap &map);

    Services m_services;
    KeyMap m_map;
    std::optional<KeyLesson> m_lesson;
    struct Proof {
        KeyMap former;
        std::chrono::milliseconds deadline;
    };
    std::optional<Proof> m_proof;
    std::optional<HeardKey> m_key;
    Outcome m_outcome = Outcome::None;
    QTimer m_seconds;
};

/// "OK", "Up arrow", "Red key", "7".
[[nodiscard]] QString spokenName(RemoteKey key);
} // namespace palier
