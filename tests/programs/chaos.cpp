// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "chaos.h"

#include <QElapsedTimer>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::testing
{
namespace
{
constexpr std::chrono::milliseconds longestHeal = 30s; // of real time; what it may take at this pace is a sixth of it
const QHash<QString, QStringList> mayWriteTo {
    { u"karim"_s, { u"residence:1"_s, u"building:1"_s, u"building:2"_s, u"stairwell:1"_s, u"flat:1"_s, u"flat:2"_s, u"flat:3"_s } },
    { u"omar"_s, { u"residence:2"_s, u"flat:5"_s } },
    { u"mairie"_s, { u"district:1"_s, u"residence:1"_s, u"residence:2"_s, u"building:3"_s } },
};
} // namespace

Chaos::Chaos(const HubTemplate &town, quint64 seed)
    : m_random(seed)
    , m_world(town, seed)
{
    if (seed % 3 == 0) {
        m_always = { { chance(50) ? Fault::UpgradeRefused : Fault::UpgradeSilent, 1000 } };
        m_world.tell(u"all hints are lost"_s);
    }
}

QStringList Chaos::play(int steps)
{
    if (chance(40)) {
        const int backup = 1 + below(steps / 2);
        m_rare[backup].append(&Chaos::backUp);
        m_rare[backup + 1 + below(steps - backup - 1)].append(&Chaos::restore);
    }
    for (const auto deed : { &Chaos::replaceBox, &Chaos::moveBox, &Chaos::compact }) {
        if (chance(25))
            m_rare[1 + below(steps)].append(deed);
    }
    changeWeather();
    while (m_world.step() < steps) {
        m_world.nextStep();
        goWrongOnce();
        act();
        m_world.let(std::chrono::milliseconds(below(25)));
    }
    return heal();
}

void Chaos::act()
{
    struct Weighted {
        int weight;
        Deed deed;
    };
    static constexpr std::array deeds {
        Weighted { 24, &Chaos::sendMessage }, Weighted { 6, &Chaos::cancelMessage }, Weighted { 6, &Chaos::publishNews },
        Weighted { 4, &Chaos::withdrawNews }, Weighted { 6, &Chaos::handleHelp }, Weighted { 20, &Chaos::confirm },
        Weighted { 10, &Chaos::askForHelp }, Weighted { 4, &Chaos::restartBox }, Weighted { 6, &Chaos::changeWeather },
        Weighted { 5, &Chaos::cutAll }, Weighted { 3, &Chaos::freezeAll }, Weighted { 3, &Chaos::refuseOrNot }, Weighted { 5, &Chaos::killOrStartHub },
    };
    if (!m_world.hubIsUp() && m_world.step() >= m_hubBackAt)
        m_world.startHub();
    int left = below(102);
    for (const auto &[weight, deed] : deeds) {
        left -= weight;
        if (left < 0)
            return (this->*deed)();
    }
}

void Chaos::goWrongOnce()
{
    const auto deeds = m_rare.value(m_world.step());
    for (const auto deed : deeds)
        (this->*deed)();
}

void Chaos::sendMessage()
{
    auto &person = anybody();
    const auto node = oneOf(mayWriteTo[person.name()]);
    const auto headline = u"Message %1"_s.arg(++m_written);
    m_world.tell(u"%1 writes \"%2\" to %3"_s.arg(person.name(), headline, node));
    person.order(u"message.send"_s, messageDraft(node, headline));
}

void Chaos::publishNews()
{
    auto &person = *m_world.staff.back();
    const auto node = oneOf(mayWriteTo[person.name()]);
    const auto headline = u"News %1"_s.arg(++m_written);
    m_world.tell(u"%1 publishes \"%2\" at %3"_s.arg(person.name(), headline, node));
    person.order(u"news.publish"_s, newsDraft(node, headline));
}

/// Takes back something that this person made.
void Chaos::orderAbout(const QString &made, const QString &type, const QString &field)
{
    for (const auto &person : m_world.staff) {
        QStringList ids;
        for (const auto &order : person->orders()) {
            if (order.type == made && !order.id.isEmpty())
                ids.append(order.id);
        }
        if (ids.isEmpty() || chance(30))
            continue;
        const auto id = oneOf(ids);
        m_world.tell(u"%1: %2 %3"_s.arg(person->name(), type, id));
        return person->order(type, { { field, id } });
    }
}

void Chaos::cancelMessage()
{
    orderAbout(u"message.send"_s, u"message.cancel"_s, u"message"_s);
}

void Chaos::withdrawNews()
{
    orderAbout(u"news.publish"_s, u"news.withdraw"_s, u"news"_s);
}

void Chaos::handleHelp()
{
    const auto &box = anyBox();
    if (box.asked.isEmpty())
        return;
    auto &person = *m_world.staff[box.secret() == "flat:5"_L1 ? 1 : 0];
    const auto type = chance(60) ? u"help.take"_s : u"help.close"_s;
    const auto id = oneOf(box.asked).help;
    m_world.tell(u"%1: %2 %3"_s.arg(person.name(), type, id));
    person.order(type, { { u"help"_s, id } });
}

void Chaos::confirm()
{
    auto &box = anyBox();
    const auto messages = *box.cache().messages();
    if (messages.isEmpty())
        return;
    const auto message = oneOf(messages);
    const auto level = static_cast<ReceiptLevel>(1 + below(3));
    m_world.tell(u"%1: \"%2\" is %3"_s.arg(box.secret(), message.message.headline, toWord(level)));
    box.confirm(message, level);
}

void Chaos::askForHelp()
{
    auto &box = anyBox();
    const auto messages = *box.cache().messages();
    const QString about = messages.isEmpty() || chance(50) ? QString() : oneOf(messages).message.id;
    m_world.tell(u"%1 asks for help"_s.arg(box.secret()));
    box.askForHelp(about);
}

void Chaos::restartBox()
{
    auto &box = anyBox();
    m_world.tell(u"the box of %1 starts again"_s.arg(box.secret()));
    box.close();
    m_world.checkPrefixes();
    box.open();
}

void Chaos::changeWeather()
{
    Weather weather { .line = {}, .chances = m_always };
    if (chance(40))
        weather.line.latency = weather.line.jitter = std::chrono::milliseconds(below(60));
    if (chance(20))
        weather.line.bytesPerSecond = 20'000 + below(80'000);
    if (chance(20))
        weather.line.slice = 20 + below(1'000);
    for (int fault = 0; fault < faultCount; ++fault) {
        if (chance(50))
            weather.chances.append({ static_cast<Fault>(fault), below(static_cast<Fault>(fault) == Fault::HalfOpen ? 80 : 200) });
    }
    m_world.tell(u"weather: %1 faults, %2 ms, %3 B/s, slices of %4"_s.arg(weather.chances.size()).arg(weather.line.latency.count()).arg(weather.line.bytesPerSecond).arg(weather.line.slice));
    m_world.proxy.setWeather(weather);
}

void Chaos::cutAll()
{
    m_world.tell(u"every connection is reset"_s);
    m_world.proxy.reset();
}

void Chaos::freezeAll()
{
    m_world.tell(u"every connection is half-open"_s);
    m_world.proxy.freeze();
}

void Chaos::refuseOrNot()
{
    const bool refuse = chance(50);
    m_world.tell(refuse ? u"connections are refused"_s : u"connections are let in"_s);
    m_world.proxy.refuse(refuse);
}

void Chaos::killOrStartHub()
{
    if (!m_world.hubIsUp())
        return m_world.startHub();
    chance(80) ? m_world.killHub() : m_world.stopHub();
    m_hubBackAt = m_world.step() + below(6);
}

QStringList Chaos::heal()
{
    m_world.nextStep();
    m_world.tell(u"everything is healed"_s);
    m_world.proxy.setWeather({ .line = {}, .chances = m_always });
    m_world.proxy.refuse(false);
    if (!m_world.hubIsUp())
        m_world.startHub();
    m_world.bindAgain();
    QElapsedTimer timer;
    timer.start();
    QString why = m_world.behind();
    while (!why.isEmpty() && timer.elapsed() < longestHeal.count()) {
        m_world.let(20ms);
        why = m_world.behind();
    }
    m_healedIn = timer.elapsed();
    if (!why.isEmpty())
        return QStringList { u"L1: after %1 ms: "_s.arg(m_healedIn) + why } + m_world.findings();
    return m_world.findings();
}
} // namespace palier::testing
