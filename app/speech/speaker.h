// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "speech/phrase.h"

#include <QObject>

namespace palier
{
/// A voice. Nothing here blocks, and each `say` is followed by exactly one `finished` or `failed`, unless another `say` or `stop` came
/// first: then nothing more is told of it.
class Speaker : public QObject
{
    Q_OBJECT
public:
    enum class Failure {
        NoVoice, ///< for that language: it was left unsaid
        Unreachable, ///< what speaks is not there, or does not answer
    };
    Q_ENUM(Failure)
    using QObject::QObject;

    virtual void say(const Phrase &phrase) = 0; ///< at once, and instead of what is being said
    virtual void stop() = 0;
    virtual void setVolume(int percent) = 0; ///< from the next phrase on
    virtual void setRate(int rate) = 0; ///< likewise; -100, slowest, to 100
    virtual void prepare() { } ///< so that the first phrase need not wait

Q_SIGNALS:
    void started(); ///< it can be heard
    void finished();
    void failed(palier::Speaker::Failure failure);
};
} // namespace palier
