# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands between a box and its hub: no names, a sign-in page, a proxy with words of its own."""
import json
import time

from rig import HUB, NAME, expect
from world import query, tamper

HTML = "<html><body>Bienvenue ! Acceptez nos conditions.</body></html>"


def unharmed(tv, rows, identity):
    expect(tv.rows() == rows, "the television lost rows")
    expect(tv.identity() == identity, "the television lost its identity")


def filled(stage, **options):
    """A television with everything of its flat, switched off."""
    tv = stage.television(**options)
    tv.fed()
    tv.online()
    tv.stop()
    return tv.rows(), tv.identity()


def dead_names(stage):
    """Row 10."""
    resolver = stage.resolver()
    hub = stage.hub()
    rows, identity = filled(stage)
    expect(query(stage.folder / "tv" / "core.db", "SELECT value FROM setting WHERE name = 'hub.address'") == [(HUB,)], "the hub's address is not kept")
    if stage.spoiled:
        tamper(stage.folder / "tv" / "core.db", "DELETE FROM setting WHERE name = 'hub.address'")
    for mode in ("nxdomain", "servfail", "silent"):
        resolver.order(mode=mode)
        begun = time.monotonic()
        tv = stage.television()
        tv.fed(45)
        tv.online(5)
        stage.note(**{f"{mode}_s": round(time.monotonic() - begun, 1)})
        expect(resolver.all(mode=mode), "the resolver was not asked: the rig does not bite")
        tv.stop()
    resolver.order(mode="nxdomain")
    new = stage.television(name="new", new=True)  # it knows no address yet
    new.wait(30, event="pairing", state="unreachable", trouble="Code 12")
    new.stop()
    hub.stop()
    tv = stage.television()
    tv.offline(60)
    tv.wait(30, event="failed", code=11)
    unharmed(tv, rows, identity)
    stage.hub()
    resolver.order(mode="answer")
    tv.online(75)


def sign_in_page(stage):
    """Row 11: a portal answers 200 and HTML in the hub's place, over TLS with a certificate of its own, and plainly."""
    stage.resolver()
    stage.hub()
    rows, identity = filled(stage)
    foreign = stage.peer("portal", port=8443, status=200, type="text/html", body=HTML, **stage.authority_of("portal").issue("sign-in").settings)
    stage.peer("portal", port=8080, status=200, type="text/html", body=HTML, blunt=True)
    for port, to, code in ((443, 8443, 21), (443, 8080, 31)):
        if not stage.spoiled:
            stage.wire.redirect(port, to)
        tv = stage.television()
        tv.offline(30, code=code)
        unharmed(tv, rows, identity)
        if to == 8080:
            mark = tv.mark
            stage.wire.redirect_no_more()
            tv.online(75, mark)
        tv.stop()
        stage.wire.redirect_no_more()
    expect(not [event for event in foreign.events if event.get("bytes")], "the portal could read something")
    expect(foreign.all(came=True), "nobody came to the portal: the rig does not bite")
    stage.wire.redirect(80, 8080)
    plain = stage.television(hub=f"http://{NAME}")
    plain.offline(30, code=31)
    unharmed(plain, rows, identity)


def problem(title, status):
    return {"status": status, "type": "application/problem+json", "body": json.dumps({"title": title, "status": status, "detail": "x"})}


ANSWERS = {
    "403 of a proxy": ({"status": 403, "type": "text/html", "body": HTML}, 31),
    "403 in JSON": (problem("forbidden", 403), 0),
    "502 of a proxy": ({"status": 502, "type": "text/html", "body": HTML}, 0),
    "503 of the hub": (problem("unavailable", 503), 0),
    "401 of a proxy": ({"status": 401, "type": "text/html", "body": HTML}, 31),
    "401 of the hub": (problem("unauthorized", 401), 33),
    "revoked, but 403": (problem("revoked", 403), 0),
    "revoked, but HTML": (problem("revoked", 401) | {"type": "text/html"}, 31),
    "200 and HTML": ({"status": 200, "type": "text/html", "body": HTML}, 31),
    "200 and an empty object": ({"status": 200, "type": "application/json", "body": "{}"}, 0),
    "302 to a sign-in page": ({"status": 302, "type": "text/html", "body": "", "more": f"Location: http://{HUB}/sign-in\r\n"}, 31),
}


def answers_of_a_proxy(stage):
    """Row 30: whatever a trusted server answers but the hub's own `revoked`, nothing is wiped; and that does wipe."""
    stage.resolver()
    hub = stage.hub()
    rows, identity = filled(stage)
    hub.stop()
    proxy = stage.peer("portal", port=443, **ANSWERS["200 and HTML"][0], **stage.certificate.settings)
    for name, (answer, code) in (ANSWERS | ({"revoked": (problem("revoked", 401), 0)} if stage.spoiled else {})).items():
        proxy.order(**({"more": ""} | answer))
        mark = proxy.mark
        tv = stage.television()
        tv.offline(30, code=code or None)
        proxy.wait(5, mark, lambda event: event.get("bytes"))
        tv.stop()
        unharmed(tv, rows, identity)
    proxy.order(**problem("revoked", 401))
    tv = stage.television()
    tv.wait(30, event="page-drawn", page="pairing-waiting")
    expect(tv.rows() == set() and tv.identity() == [], "a revoked television keeps what is the flat's")
    stage.note(answers=len(ANSWERS))
