# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""The cable itself: out for a week, losing packets, narrow, half open."""
import datetime
import time
import zoneinfo

from rig import Failed, eventually, expect
from world import query

MONTHS = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
RECONNECT = 60  # seconds, of the contract; a name, a handshake and an answer come on top
HALF_OPEN = 150


def in_french(wire_time):
    day = datetime.datetime.fromisoformat(wire_time).astimezone(zoneinfo.ZoneInfo("Europe/Paris"))
    return f"{day.day} {MONTHS[day.month - 1]}"


def a_week_without_a_cable(stage):
    """Rows 1 and 2."""
    clock = stage.clock(monotonic=True)  # a week passes for both programs
    stage.resolver()
    hub = stage.hub(clock=clock)
    caretaker = stage.caretaker()
    tv = stage.television(clock=clock, screen=stage.screen())
    tv.online()
    tv.wait(30, event="page-drawn", page="home")
    tv.press("Right")  # somebody is there
    tv.confirm_all()
    first, second = (caretaker.send(stage.box["flat"], headline) for headline in ("Ascenseur en panne", "Eau coupée"))
    tv.popup(first)
    eventually(30, "both messages are stored", lambda: tv.holds(second))
    eventually(30, "all receipts are handed in", lambda: tv.receipts_waiting() == 0)
    rows, contact, cut = tv.rows(), tv.last_contact(), tv.mark

    stage.wire.cut()
    tv.press_until("F1", "the help request about the first message waits", lambda: len(tv.outbox()) == 1)
    tv.confirm_all()
    expect(len(tv.all(cut, event="popup-drawn", message=second)) == 1, "the second message did not pop up from the cache")
    for day in range(1, 8):
        clock.set(f"+{day}d")
        tv.press("Left" if day % 2 else "Right")
        if day == 1:
            tv.offline(60, cut)
        if day == 3:
            asked = tv.mark
            tv.press("F1")
            tv.wait(10, asked, event="page-drawn", page="help")
            tv.press("Return")
            eventually(10, "two help requests wait", lambda: len(tv.outbox()) == 2)
            tv.press("Escape")
    said = f"Hors ligne · infos de {in_french(contact)}"
    tv.wait(90, cut, event="link", state="offline", says=said)
    tv.screen.picture(stage.folder / "offline.png")
    waiting, receipts = tv.outbox(), tv.receipts_waiting()
    expect(tv.rows() == rows, "the cache is not what it was before the week")
    expect(receipts >= 2, f"{receipts} receipts wait; both messages were read")
    expect(caretaker.call("GET", "/v1/help")["status"] == 401, "a session outlived a week: the rig's clock does not bite")
    if stage.spoiled:
        stage.restored(hub)
        stage.hub(clock=clock)
    caretaker = stage.caretaker()
    third = caretaker.send(stage.box["flat"], "Pendant la panne")

    back = tv.mark
    stage.wire.mend()
    begun = time.monotonic()
    fed = tv.fed(RECONNECT + 15, back)
    tv.online(5, back)
    resets = sum(event["resets"] for event in tv.all(cut, event="fed"))
    expect(resets == 0, f"{resets} scopes were started over after a week; deltas would have done")
    tv.popup(third, 30, back)
    eventually(RECONNECT, "the outbox and the receipts are handed in", lambda: not tv.outbox() and tv.receipts_waiting() == 0)
    kept = [identity for (identity,) in query(stage.folder / "hub" / "hub.db", "SELECT id FROM help ORDER BY rowid")]
    expect([identity for identity in kept if identity in waiting] == waiting, f"the outbox left out of order: {waiting}, at the hub {kept}")
    tv.confirm_all()
    for message, times in ((first, 0), (second, 0), (third, 1)):
        drawn = len(tv.all(back, event="popup-drawn", message=message))
        expect(drawn == times, f"{message} popped up {drawn} times after the week, not {times}")
    stage.note(banner=said, back_after_s=round(fed["seen"] - begun, 1), outbox=len(waiting), receipts=receipts, resets=resets)


def synced(stage, within):
    """A new box gets everything there is, and then a message."""
    stage.resolver()
    stage.hub()
    caretaker = stage.caretaker()
    begun = time.monotonic()
    tv = stage.television()
    tv.fed(within)
    filled = time.monotonic() - begun
    arrived = stage.wire.arrived()
    message = caretaker.send(stage.box["flat"], "Un colis")
    sent = time.monotonic()
    eventually(within, "a new message arrives", lambda: tv.holds(message))
    expect(not tv.all(ended=True), "the television ended")
    stage.note(first_sync_s=round(filled, 1), bytes=arrived, message_s=round(time.monotonic() - sent, 1), failures=len(tv.all(event="failed")))


def thirty_percent_loss(stage):
    """Row 7: each way."""
    stage.wire.lose(0 if stage.spoiled else 0.3)
    synced(stage, 240)
    lost = stage.wire.lost()
    expect(min(lost) >= 1, f"only {lost} packets were lost: the rig does not bite")
    stage.note(lost=lost)


def sixty_four_kilobits(stage):
    """Row 7."""
    stage.wire.narrow("64mbit" if stage.spoiled else "64kbit")
    synced(stage, 120)
    rate = stage.figures["bytes"] * 8 / stage.figures["first_sync_s"]
    expect(rate < 80_000, f"{rate:.0f} bit/s went through the cable: the rig does not bite")


def half_open(stage):
    """Row 8: what goes through the connections there are vanishes."""
    stage.resolver()
    stage.hub()
    caretaker = stage.caretaker()
    tv = stage.television()
    tv.wait(60, event="hints", open=True)
    ports = eventually(10, "connections", stage.wire.established)
    mark, begun = tv.mark, time.monotonic()
    if not stage.spoiled:
        stage.wire.silence(ports)
    message = caretaker.send(stage.box["flat"], "Dans le vide")
    closed = tv.wait(HALF_OPEN, mark, event="hints", open=False)
    tv.wait(60, mark, event="hints", open=True)
    eventually(60, "what was sent meanwhile arrives", lambda: tv.holds(message))
    stage.note(found_after_s=round(closed["seen"] - begun, 1), message_after_s=round(time.monotonic() - begun, 1))
    mark = tv.mark
    message = caretaker.send(stage.box["flat"], "À nouveau")
    eventually(20, "hints arrive again", lambda: tv.holds(message))


def a_sound_cable(stage):
    """Without a fault the rig must see none: nothing fails, nothing is offline, and a connection lives longer than a ping takes."""
    stage.resolver()
    stage.hub()
    caretaker = stage.caretaker()
    tv = stage.television()
    tv.wait(60, event="hints", open=True)
    message = caretaker.send(stage.box["flat"], "Tout va bien")
    eventually(20, "a message arrives by a hint", lambda: tv.holds(message))
    try:
        event = tv.wait(HALF_OPEN, fits=lambda event: event.get("event") == "failed" or event.get("open") is False or event.get("state") == "offline")
    except Failed:
        return
    raise Failed(f"without a fault: {event}")
