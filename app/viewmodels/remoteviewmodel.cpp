// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/remoteviewmodel.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier
{
namespace
{
const auto setting = u"remote-keys"_s;
}

RemoteViewModel::RemoteViewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    if (const auto map = kept(services.contents.cache()))
        m_map = *map;
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &RemoteViewModel::look);
}

Result<KeyMap> RemoteViewModel::kept(const Cache &cache)
{
    const auto json = cache.setting(setting);
    return json.isEmpty() ? Result<KeyMap>(KeyMap()) : KeyMap::fromJson(json.toUtf8());
}

RemoteViewModel::State RemoteViewModel::state() const
{
    if (m_proof)
        return State::Proving;
    if (!m_lesson)
        return State::Trying;
    return m_lesson->state() == KeyLesson::State::Confirming ? State::Confirming : State::Asking;
}

void RemoteViewModel::enter()
{
    m_key.reset();
    m_outcome = Outcome::None;
    Q_EMIT changed();
}

void RemoteViewModel::learn()
{
    leave();
    m_lesson.emplace(m_services.clock.elapsed());
    listen(true);
}

void RemoteViewModel::useBuiltIn()
{
    leave();
    m_proof = { m_map, m_services.clock.elapsed() + KeyLesson::patience };
    setMap({});
    listen(true);
}

void RemoteViewModel::leave()
{
    if (m_proof)
        return endProof(false);
    if (!m_lesson)
        return;
    m_lesson.reset();
    m_outcome = Outcome::Unchanged;
    listen(false);
}

void RemoteViewModel::listen(bool listening)
{
    m_key.reset();
    if (listening)
        m_seconds.start();
    else
        m_seconds.stop();
    Q_EMIT listeningChanged(listening);
    Q_EMIT changed();
}

void RemoteViewModel::hear(const HeardKey &key)
{
    m_key = key;
    if (m_lesson)
        m_lesson->hear(key, m_services.clock.elapsed());
    if (m_proof && key.meaning == RemoteKey::Ok)
        return endProof(true);
    follow();
}

void RemoteViewModel::look()
{
    const auto now = m_services.clock.elapsed();
    if (m_lesson)
        m_lesson->look(now);
    if (m_proof && now >= m_proof->deadline)
        return endProof(false);
    follow();
}

void RemoteViewModel::follow()
{
    const bool isOver = m_lesson && (m_lesson->state() == KeyLesson::State::Learned || m_lesson->state() == KeyLesson::State::Left);
    if (isOver)
        endLesson();
    else
        Q_EMIT changed();
}

void RemoteViewModel::endLesson()
{
    const auto lesson = *std::exchange(m_lesson, {});
    if (lesson.state() == KeyLesson::State::Learned)
        keep(lesson.map(), Outcome::Learned);
    else
        m_outcome = Outcome::Unchanged;
    listen(false);
}

void RemoteViewModel::endProof(bool proved)
{
    const auto former = std::exchange(m_proof, {})->former;
    m_outcome = Outcome::Unchanged;
    if (proved)
        keep({}, Outcome::BuiltIn);
    if (m_outcome != Outcome::BuiltIn)
        setMap(former);
    listen(false);
}

/// A map that the disk does not take would work until the next start only: better none.
void RemoteViewModel::keep(const KeyMap &map, Outcome outcome)
{
    const auto kept = m_services.contents.cache().setSetting(setting, map.isEmpty() ? QString() : QString::fromUtf8(map.toJson()));
    m_outcome = kept ? outcome : Outcome::NotKept;
    if (kept)
        setMap(map);
    else
        Q_EMIT m_services.contents.failed(kept.error());
}

void RemoteViewModel::setMap(const KeyMap &map)
{
    m_map = map;
    Q_EMIT mapChanged();
}
} // namespace palier
