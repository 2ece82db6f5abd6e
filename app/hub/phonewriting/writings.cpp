// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/phonewriting/writings.h"

#include "core/ids.h"
#include "hub/rights.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::hub::phonewriting
{
namespace
{
constexpr int tokenBytes = 16;

Error gone(bool isPhone)
{
    return isPhone ? Error { Error::Kind::Unauthorized, u"no or no longer valid code"_s, {} } : notFound();
}
} // namespace

Writings::Writings(const Clock &clock)
    : m_clock(clock)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Writings::tick);
}

Result<Writings::Opened> Writings::open(const QString &device, const PhoneWritingRequest &request)
{
    Ready ready;
    const auto opened = [&]() -> Result<Opened> {
        const std::lock_guard lock(m_mutex);
        remove([&](const Entry &entry) { return entry.device == device || entry.end <= m_clock.elapsed(); }, ready);
        if (m_entries.size() >= mostOpen)
            return Error { .kind = Error::Kind::Unavailable, .detail = u"too many televisions wait for a phone"_s, .field = {}, .retryAfterSeconds = 60 };
        const Opened fresh { .id = newId(m_clock.now()), .token = randomHex(tokenBytes) };
        const QString hash = sha256Hex(fresh.token.toLatin1());
        const PhoneWriting writing { .title = oneLine(request.title), .language = request.language, .limit = request.limit };
        m_entries.insert(hash, { .id = fresh.id, .device = device, .writing = writing, .end = m_clock.elapsed() + lifetime, .waiting = {} });
        m_byDevice.insert(device, hash);
        return fresh;
    }();
    tell(ready);
    QMetaObject::invokeMethod(this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    return opened;
}

void Writings::read(const Key &key, qint64 after, const Answer &answer)
{
    Ready ready;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = find(key);
        const bool isPhone = key.device.isEmpty();
        if (found == m_entries.end()) {
            ready.emplace_back(answer, gone(isPhone));
        } else {
            if (isPhone && !found->writing.opened) {
                found->writing.opened = true;
                ++found->writing.version;
                changed(*found, ready);
            }
            if (found->writing.version > after || found->waiting.size() >= mostWaiting)
                ready.emplace_back(answer, shown(*found));
            else
                found->waiting.push_back({ .after = after, .until = m_clock.elapsed() + longestWait, .isPhone = isPhone, .answer = answer });
        }
    }
    tell(ready);
}

Result<PhoneWriting> Writings::write(const Key &key, const PhoneWritingChange &change)
{
    Ready ready;
    const QString text = oneLine(change.text);
    const auto written = [&]() -> Result<PhoneWriting> {
        const std::lock_guard lock(m_mutex);
        const auto found = find(key);
        if (found == m_entries.end())
            return gone(key.device.isEmpty());
        auto &writing = found->writing;
        if (charactersOf(text) > writing.limit)
            return Error { Error::Kind::TooLarge, u"at most %1 characters"_s.arg(writing.limit), u"text"_s };
        if (change.version == writing.version && text == writing.text)
            return shown(*found);
        if (change.version != writing.version + 1)
            return Error { Error::Kind::Conflict, u"version %1 is there"_s.arg(writing.version), u"version"_s };
        writing.version = change.version;
        writing.text = text;
        changed(*found, ready);
        return shown(*found);
    }();
    tell(ready);
    return written;
}

void Writings::end(const Key &key)
{
    removeAndTell([&key](const Entry &entry) { return entry.device == key.device && entry.id == key.id; });
}

void Writings::endDevices(const QStringList &devices)
{
    if (!devices.isEmpty())
        removeAndTell([&devices](const Entry &entry) { return devices.contains(entry.device); });
}

void Writings::tick()
{
    const auto now = m_clock.elapsed();
    Ready ready;
    {
        const std::lock_guard lock(m_mutex);
        remove([now](const Entry &entry) { return entry.end <= now; }, ready);
        for (auto &entry : m_entries) {
            const auto current = shown(entry);
            std::erase_if(entry.waiting, [&](const Waiting &one) {
                const bool isLong = one.until <= now;
                if (isLong)
                    ready.emplace_back(one.answer, current);
                return isLong;
            });
        }
        if (m_entries.isEmpty())
            m_timer.stop();
    }
    tell(ready);
}

bool Writings::knows(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    return find(key) != m_entries.end();
}

qsizetype Writings::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

Writings::Entries::iterator Writings::find(const Key &key)
{
    const bool isPhone = key.device.isEmpty();
    const auto found = m_entries.find(isPhone ? sha256Hex(key.token.toLatin1()) : m_byDevice.value(key.device));
    const bool isTheirs = found != m_entries.end() && found->end > m_clock.elapsed() && (isPhone || found->id == key.id);
    return isTheirs ? found : m_entries.end();
}

PhoneWriting Writings::shown(const Entry &entry) const
{
    auto writing = entry.writing;
    writing.secondsLeft = std::chrono::ceil<std::chrono::seconds>(entry.end - m_clock.elapsed()).count();
    return writing;
}

void Writings::changed(Entry &entry, Ready &ready)
{
    const auto current = shown(entry);
    for (auto &one : entry.waiting)
        ready.emplace_back(std::move(one.answer), current);
    entry.waiting.clear();
}

void Writings::remove(const std::function<bool(const Entry &)> &isOver, Ready &ready)
{
    m_entries.removeIf([&](const Entries::iterator &it) {
        if (!isOver(*it))
            return false;
        for (const auto &one : it->waiting)
            ready.emplace_back(one.answer, gone(one.isPhone));
        m_byDevice.remove(it->device);
        return true;
    });
}

void Writings::removeAndTell(const std::function<bool(const Entry &)> &isOver)
{
    Ready ready;
    {
        const std::lock_guard lock(m_mutex);
        remove(isOver, ready);
    }
    tell(ready);
}

void Writings::tell(const Ready &ready)
{
    for (const auto &[answer, writing] : ready)
        answer(writing);
}
} // namespace palier::hub::phonewriting
