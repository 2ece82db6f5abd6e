# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""A hub that answers late, and one whose hints are lost."""
import contextlib
import time

from names import filled, unharmed
from rig import NAME, Failed, eventually, expect

RECONNECT = 60


def slow_hub(stage):
    """Row 3: every answer comes 40 s late."""
    stage.resolver()
    stage.hub("127.0.0.1:8480", plain=True)
    url = f"http://{NAME}"
    relay = stage.peer("relay", port=80, to=8480, delay=0, hints="pass")
    rows, identity = filled(stage, hub=url)
    relay.order(delay=40)
    tv = stage.television(hub=url)
    drawn = tv.wait(30, event="page-drawn", page="home")
    if stage.spoiled:
        tv.freeze(0.5)
    first = tv.wait(40, event="failed", code=13)
    tv.offline(5)
    second = tv.wait(40, tv.events.index(first) + 1, event="failed", code=13)
    asked = relay.all(request="POST /v1/sync HTTP/1.1")
    expect(len(asked) >= 3, f"the hub was asked {len(asked)} times: no second try")
    late = [event for event in tv.all(event="late") if event["seen"] > drawn["seen"] + 1 and event["ms"] - event["queuedMs"] > 100]
    expect(not late, f"the screen was late: {late}")
    unharmed(tv, rows, identity)
    mark = tv.mark
    relay.order(delay=0)
    tv.online(RECONNECT + 20, mark)
    stage.note(gave_up_after_s=round(first["seen"] - asked[1]["seen"], 1), again_after_s=round(second["seen"] - first["seen"], 1), late=len(late))


def until_quiet(tv):
    """Nothing of its own takes the television to the hub: what it has to hand in is handed in."""
    mark = -1
    while mark != tv.mark:
        mark = tv.mark
        with contextlib.suppress(Failed):
            tv.wait(5, mark, event="fed")


def lost_hints(stage):
    """Row 42: no socket opens: the poll of 60 s ± 20 % finds what is new. In full: hints vanish in an open socket: 5 min ± 20 %."""
    stage.resolver()
    stage.hub("127.0.0.1:8480", plain=True)
    relay = stage.peer("relay", port=80, to=8480, delay=0, hints="swallowed" if stage.full else "refused")
    caretaker = stage.caretaker(8480, plain=True)
    tv = stage.television(hub=f"http://{NAME}")
    tv.fed()
    tv.wait(30, event="hints", open=stage.full)
    for number in range(1 if stage.full else 2):
        until_quiet(tv)
        message = caretaker.send(stage.box["flat"], f"Sans signal {number}")
        begun = time.monotonic()
        eventually(365 if stage.full else 75, "the poll finds the message", lambda: tv.holds(message))
        stage.note(**{f"found_after_{number}_s": round(time.monotonic() - begun, 1)})
    if stage.full:
        expect([event for event in relay.events if event.get("swallowed")], "no hint was swallowed: the rig does not bite")
