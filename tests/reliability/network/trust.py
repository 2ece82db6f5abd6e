# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""Certificates and clocks: nothing is sent to whom one cannot trust, and the screen says what is wrong."""
import datetime
import time
import zoneinfo

from names import HTML, filled, unharmed
from rig import NAME, eventually, expect
from world import Authority, differing, tamper

RECONNECT = 60


def read_by(peer, since=0):
    return sum(event.get("bytes", 0) for event in peer.events[since:])


def untrusted_certificates(stage):
    """Row 12."""
    stage.resolver()
    hub = stage.hub()
    rows, identity = filled(stage)
    hub.stop()
    stranger = stage.authority_of("stranger")
    shown = {
        "expired": (stage.certificate if stage.spoiled else stage.authority.issue("expired", days=5), 23),
        "not yet valid": (stage.authority.issue("early", days=5, when="+2d"), 22),
        "of another authority": (stranger.issue("foreign"), 21),
        "of another host": (stage.authority.issue("elsewhere", host="DNS:elsewhere.test"), 21),
    }
    for name, (certificate, code) in shown.items():
        listener = stage.peer("portal", port=443, status=200, type="text/html", body=HTML, **certificate.settings)
        tv = stage.television(screen=stage.screen() if name == "expired" else None)
        tv.offline(30, code=code)
        listener.wait(10, came=True)
        if tv.screen:
            tv.screen.picture(stage.folder / "expired.png")
        tv.stop()
        unharmed(tv, rows, identity)
        if code == 21:
            new = stage.television(name=f"new-{certificate.file.stem}", new=True)
            new.wait(30, event="pairing", state="unreachable", fits=lambda event: "code 21" in event["trouble"])
            new.stop()
        expect(read_by(listener) == 0, f"{name}: the television sent {read_by(listener)} bytes")
        listener.stop()
    listener = stage.peer("portal", port=443, status=200, type="text/html", body=HTML, **stage.certificate.settings)
    tv = stage.television()
    tv.offline(30, code=31)
    listener.wait(10, fits=lambda event: event.get("bytes"))  # a good certificate gets something: the rig bites
    listener.stop()
    mark = tv.mark
    stage.hub()
    tv.online(RECONNECT + 15, mark)
    unharmed(tv, rows, identity)


def a_clock_that_is_wrong(stage):
    """Rows 12 and 13: the television starts in 1970, or ten years ahead, first with a hub that nobody reaches."""
    stage.resolver()
    stage.hub()
    screen = stage.screen()
    tv = stage.television(screen=screen)
    tv.online()
    tv.wait(30, event="page-drawn", page="home")
    tv.press("Right")
    tv.confirm_all()
    eventually(30, "all receipts are handed in", lambda: tv.receipts_waiting() == 0)
    tv.stop()
    rows, identity, contact = tv.rows(), tv.identity(), tv.last_contact()
    clock = stage.clock()
    if stage.spoiled:
        tamper(tv.folder / "cache.db", "DELETE FROM contact")

    def start(offset):
        clock.set(offset)
        television = stage.television(screen=screen, clock=clock)
        television.wait(30, event="page-drawn", page="home")
        return television

    def pages(television, number):
        """The lists of messages and of news."""
        pictures = []
        for key, page in (("2", "inbox"), ("1", "news")):
            mark = television.mark
            television.press(key)
            television.wait(10, mark, event="page-drawn", page=page)
            pictures.append(screen.picture(stage.folder / f"clock{number}-{page}.png"))
            television.press("Escape")
        return pictures

    stage.wire.refuse(443)
    pictures = {}
    for offset in ("+0", "@1970-01-01 00:00:10", "+3650d", "-1d"):
        tv = start(offset)
        said = tv.offline(30)
        expect("code" not in said["trouble"].lower(), f"{offset}: when nobody answers, no clock is to blame: {said}")
        pictures[offset] = pages(tv, len(pictures))
        expect(not tv.all(event="popup-drawn"), f"{offset}: what was read popped up again")
        tv.stop()
        share = max(differing(*pair) for pair in zip(pictures["+0"], pictures[offset]))
        stage.note(**{f"differs at {offset}": f"{share:.4f}"})
        expect(share < 0.01, f"{offset}: {share:.1%} of the screen differs from what a right clock shows")
        expect(stage.spoiled or tv.last_contact() == contact, f"{offset}: the last contact changed")
    stage.wire.refuse_no_more()
    for offset in ("@1970-01-01 00:00:10", "+3650d"):
        tv = start(offset)
        tv.offline(30, code=22)
        expect(not tv.all(event="fed"), f"{offset}: a certificate was taken that this clock cannot check")
        unharmed(tv, rows, identity)
        screen.picture(stage.folder / f"code22{offset[0]}.png")
        mark = tv.mark
        clock.set("+0")  # what a time server does
        begun = time.monotonic()
        tv.online(RECONNECT + 15, mark)
        stage.note(**{f"repaired after {offset}": f"{time.monotonic() - begun:.0f} s"})
        expect(not tv.all(event="popup-drawn"), f"{offset}: what was read popped up again")
        tv.stop()
        expect({row[2] for row in rows} <= {row[2] for row in tv.rows()}, f"{offset}: rows are gone")
        rows = tv.rows()
    tv = start("-1d")  # the certificate is valid then too
    tv.online(30)
    expect(len(tv.all(event="failed")) == 0, "a day back is no reason to fail")


def the_night_the_clocks_change(stage):
    """Row 13: Paris, from 2:59:35 to 2:00 in autumn."""
    night = datetime.datetime(2026, 10, 25, 0, 59, 35, tzinfo=datetime.timezone.utc)
    offset = f"{(night - datetime.datetime.now(datetime.timezone.utc)).total_seconds():+.0f}"
    clock = stage.clock()
    stage.authority = Authority(stage.folder, "october", when=f"{float(offset) - 86400 * 30:+.0f}")
    stage.resolver()
    begun = time.monotonic()
    clock.set(f"{(night - datetime.datetime.now(datetime.timezone.utc)).total_seconds():+.0f}")
    stage.hub(certificate=stage.authority.issue("hub-october"), clock=clock)
    caretaker = stage.caretaker(clock=clock)
    tv = stage.television(clock=clock, screen=stage.screen())
    tv.online()
    tv.press("Right")
    tv.confirm_all()
    before = caretaker.send(stage.box["flat"], "Avant")
    tv.popup(before)
    tv.press_until("Return", "the message leaves", lambda: tv.all(event="popup-gone", message=before))
    paris = zoneinfo.ZoneInfo("Europe/Paris")

    def changed():
        now = night + datetime.timedelta(seconds=time.monotonic() - begun)
        return now.astimezone(paris).utcoffset() == datetime.timedelta(hours=1)

    eventually(60, "the hour changes", changed)
    mark = tv.mark
    after = caretaker.send(stage.box["flat"], "Après")
    tv.popup(after)
    expect(not tv.all(mark, event="popup-drawn", message=before), "what was read popped up again")
    expect(not tv.all(event="failed") and not tv.all(event="link", state="offline"), "the change of the hour broke the link")


def the_hubs_clock_jumps(stage):
    """Row 40."""
    clock = stage.clock(monotonic=stage.spoiled)
    stage.resolver()
    stage.hub(clock=clock)
    caretaker = stage.caretaker()
    tv = stage.television()
    tv.wait(60, event="hints", open=True)
    sent = []
    for offset in ("+0", "-1h", "+1d", "+0"):
        clock.set(offset)
        soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=30)
        sent.append(caretaker.send(stage.box["flat"], f"À {offset}", expiresAt=soon.strftime("%Y-%m-%dT%H:%M:%S.000Z")))
        eventually(20, f"the message sent at {offset} arrives", lambda: tv.holds(sent[-1]))
        answer = caretaker.call("GET", "/v1/help")
        expect(answer["status"] == 200, f"{offset}: the session ended: {answer}")
        for message in sent:
            state = caretaker.state(message, stage.box["flat"])
            expect(state != "expired", f"{offset}: a message of half an hour is {state}")
        off = abs((datetime.datetime.fromisoformat(tv.last_contact()) - datetime.datetime.now(datetime.timezone.utc)).total_seconds())
        expect(off < 60, f"{offset}: the television's idea of the hub's time is {off:.0f} s off")
    expect(sent == sorted(sent), f"the order of messages follows the clock: {sent}")
    expect(not tv.all(event="failed"), f"a sync failed: {tv.all(event='failed')}")
