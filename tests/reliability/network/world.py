# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""The hub, the television and the caretaker of one scenario, each on its side of the cable."""
import contextlib
import glob
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import time
import uuid

from rig import HUB, NAME, Failed, Process, SetClock, Wire, eventually, expect, sh

PEER = pathlib.Path(__file__).with_name("peer.py")


def openssl(folder, *arguments, when="+0"):
    """At another time, for certificates that have run out or are not valid yet."""
    library = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")[0]
    environment = os.environ | ({"LD_PRELOAD": library, "FAKETIME": when} if when != "+0" else {})
    done = subprocess.run(["openssl", *arguments], cwd=folder, env=environment, capture_output=True, text=True)
    expect(done.returncode == 0, f"openssl {arguments[0]}: {done.stderr}")


class Authority:
    """A certificate authority; its own certificate is valid from 30 days before `when` to 60 after."""

    def __init__(self, folder, name, when="-30d"):
        self.folder, self.name, self.when = folder, name, when
        openssl(folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "90", "-subj", f"/CN={name}",
                "-keyout", f"{name}.key", "-out", f"{name}.pem", when=when)
        self.file = folder / f"{name}.pem"

    def issue(self, name, host=f"DNS:{NAME}", days=80, when=None):
        when = when or self.when
        openssl(self.folder, "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}",
                "-keyout", f"{name}.key", "-out", f"{name}.csr", when=when)
        (self.folder / f"{name}.ext").write_text(f"subjectAltName={host}")
        openssl(self.folder, "x509", "-req", "-days", str(days), "-in", f"{name}.csr", "-CA", f"{self.name}.pem", "-CAkey", f"{self.name}.key",
                "-CAcreateserial", "-extfile", f"{name}.ext", "-out", f"{name}.pem", when=when)
        return Certificate(self.folder / f"{name}.pem", self.folder / f"{name}.key")


class Certificate:
    def __init__(self, file, key):
        self.file, self.key = file, key

    @property
    def settings(self):
        return {"certificate": str(self.file), "key": str(self.key)}


class Caretaker:
    """Signed in on the hub's page, by a browser beside the hub."""

    def __init__(self, browser, person):
        self.browser, self._number = browser, 0
        answer = self.call("POST", "/v1/session", {"name": person["name"], "password": person["password"]})
        expect(answer["status"] == 200, f"the caretaker cannot sign in: {answer}")
        self.headers = {"Cookie": answer["cookie"].split(";")[0], "X-Palier-Token": json.loads(answer["body"])["token"]}

    def call(self, method, path, body=None, headers=None):
        self._number += 1
        self.browser.order(id=self._number, method=method, path=path, body=body, headers={**getattr(self, "headers", {}), **(headers or {})})
        return self.browser.wait(40, id=self._number)

    def send(self, flat, headline, priority="important", **more):
        """The message's id."""
        body = {"audience": [flat], "priority": priority, "language": "fr", "headline": headline, "text": "Essai.", **more}
        answer = self.call("POST", "/v1/commands", {"type": "message.send", "body": body}, {"Idempotency-Key": str(uuid7())})
        expect(answer["status"] == 200, f"the hub refuses a message: {answer}")
        return json.loads(answer["body"])["id"]

    def state(self, message, flat):
        answer = self.call("GET", f"/v1/messages/{message}")
        expect(answer["status"] == 200, f"the hub does not show a message: {answer}")
        return next(report["state"] for report in json.loads(answer["body"])["flats"] if report["flat"]["id"] == flat)


def uuid7():
    raw = bytearray(int(time.time() * 1000).to_bytes(6, "big") + os.urandom(10))
    raw[6] = raw[6] & 0x0F | 0x70
    raw[8] = raw[8] & 0x3F | 0x80
    return uuid.UUID(bytes=bytes(raw))


def tamper(file, sql):
    """What a broken program would have written; only to see a scenario fail."""
    with contextlib.closing(sqlite3.connect(file)) as database, database:
        database.execute(sql)


def query(file, sql, *values):
    """Reads beside the program that writes."""
    with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=10)) as database:
        return database.execute(sql, values).fetchall()


class Television(Process):
    """palier-tv on its side of the cable. What it holds is read from its databases, what it shows from its log and its screen."""

    def __init__(self, stage, folder, hub, ca=None, secret=None, clock=None, screen=None):
        self.folder, self.screen = folder, screen
        environment = {"TZ": "Europe/Paris", "LC_ALL": "C.UTF-8", "QT_NO_GLIB": "1", "QT_QUICK_BACKEND": "software",
                       "XDG_RUNTIME_DIR": str(stage.runtime)}
        environment |= {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.name} if screen else {"QT_QPA_PLATFORM": "offscreen"}
        environment |= clock.environment if clock else {}
        command = [stage.programs / "palier-tv", "--data", folder, "--hub", hub, "--log-frames", "--log-link", "--language", "fr"]
        if ca:
            command += ["--ca", ca]
        if secret:
            file = stage.folder / "secret"
            file.write_text(secret)
            command += ["--box-secret-file", file]
        super().__init__(command, stage.folder / "tv.log", stage.wire.tv, environment, "stderr")

    def fed(self, within=60, since=0):
        return self.wait(within, since, event="fed")

    def online(self, within=60, since=0):
        return self.wait(within, since, event="link", state="online")

    def offline(self, within=60, since=0, code=None):
        """Offline, and the screen says so; with `code`, in a sentence that names it."""
        fits = (lambda event: f"code {code}" in event["trouble"]) if code else None
        return self.wait(within, since, fits, event="link", state="offline")

    def rows(self):
        return set(query(self.folder / "cache.db", "SELECT scope, type, id, rev FROM row WHERE staged = 0"))

    def holds(self, message):
        return bool(query(self.folder / "cache.db", "SELECT 1 FROM row WHERE type = 'message' AND id = ? AND staged = 0", message))

    def identity(self):
        return query(self.folder / "core.db", "SELECT secret FROM identity")

    def outbox(self):
        """Ids of the help requests that wait, oldest first."""
        return [json.loads(body)["id"] for (body,) in query(self.folder / "core.db", "SELECT body FROM outbox WHERE state = 0 ORDER BY n")]

    def receipts_waiting(self):
        return query(self.folder / "core.db", "SELECT COUNT(*) FROM receipt WHERE handed_in = 0")[0][0]

    def last_contact(self):
        return query(self.folder / "cache.db", "SELECT at FROM contact")[0][0]

    def popup(self, message, within=30, since=0):
        return self.wait(within, since, event="popup-drawn", message=message)

    def press(self, *keys):
        for key in keys:
            self.screen.press(key)

    def press_until(self, key, what, question):
        """A pop-up ignores keys for its first 700 ms: presses until it was heard."""
        for _ in range(10):
            self.press(key)
            with contextlib.suppress(Failed):
                return eventually(1, what, question)
        raise Failed(f"{key} is not heard: {what}")

    def confirm_all(self):
        """Says OK to what pops up until nothing has for three seconds."""
        while True:
            mark = self.mark
            drawn = self.all(event="popup-drawn")
            gone = self.all(event="popup-gone")
            if drawn and (not gone or gone[-1]["seen"] < drawn[-1]["seen"]):
                self.press_until("Return", "the pop-up leaves", lambda: self.all(mark, event="popup-gone") or self.all(mark, event="popup-drawn"))
            else:
                with contextlib.suppress(Failed):
                    self.wait(3, mark, event="popup-drawn")
                    continue
                return


class Screen:
    """A television's glass: an X server in memory."""

    def __init__(self, log):
        self.server = Process(["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"], log)

    def __enter__(self):
        self.name = ":" + self.server.wait(30, fits=lambda event: event.get("line", "").isdigit())["line"]
        return self

    def __exit__(self, *_):
        self.server.process.terminate()  # so that it takes its lock file away
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.server.process.wait(10)
        self.server.__exit__()

    def _run(self, *command):
        subprocess.run([str(part) for part in command], env=os.environ | {"DISPLAY": self.name}, check=True, capture_output=True)

    def press(self, key):
        self._run("xdotool", "key", "--clearmodifiers", key)

    def picture(self, file):
        """What is on the screen, once two looks in a row are the same."""
        other = file.with_suffix(".before.png")
        self._run("maim", "--quality", "1", other)
        for _ in range(40):
            self._run("maim", "--quality", "1", file)
            if differing(other, file) < 0.0005:
                other.unlink()
                return file
            shutil.copy(file, other)
        raise Failed("the screen does not come to rest")


def differing(one, other):
    """The share of pixels that differ visibly."""
    done = subprocess.run(["compare", "-metric", "AE", "-fuzz", "3%", str(one), str(other), "null:"], capture_output=True, text=True)
    return float(done.stderr.split()[0]) / (1920 * 1080)


class Stage:
    """What a scenario is played on. Everything made here is taken away at the end, however it ends."""

    def __init__(self, name, programs, sample, folder, full=False, spoiled=False):
        self.name, self.programs, self.folder, self.full, self.spoiled = name, programs, folder, full, spoiled
        self.figures, self._sample, self._stack = {}, sample, contextlib.ExitStack()

    def __enter__(self):
        self.wire = self._stack.enter_context(Wire(self.name))
        self.sample = json.loads((self._sample / "demo.json").read_text())
        self.box = self.sample["boxes"][0]
        self.runtime = self.folder / "run"
        self.runtime.mkdir(mode=0o700)
        self.authority = Authority(self.folder, "residence")
        self.certificate = self.authority.issue("hub")
        return self

    def __exit__(self, *_):
        self._stack.close()

    def clock(self, name="clock", monotonic=False):
        return SetClock(self.folder / name, monotonic)

    def authority_of(self, name):
        return Authority(self.folder, name)

    def peer(self, role, clock=None, **settings):
        command = [sys.executable, PEER, role, json.dumps(settings)]
        peer = self._stack.enter_context(Process(command, self.folder / f"{role}.log", self.wire.hub, clock.environment if clock else None))
        peer.wait(20, ready=True)
        return peer

    def resolver(self, mode="answer"):
        return self.peer("resolver", mode=mode, address=HUB)

    def hub(self, listen="0.0.0.0:443", certificate=None, clock=None, plain=False):
        data = self.folder / "hub"
        if not data.exists():
            shutil.copytree(self._sample, data)
        command = [self.programs / "palier-hub", "serve", "--data", data, "--listen", listen]
        if plain:
            command += ["--insecure-plain-http"] if listen.startswith("0.0.0.0") else []
        else:
            certificate = certificate or self.certificate
            command += ["--tls-certificate", certificate.file, "--tls-key", certificate.key]
        hub = self._stack.enter_context(Process(command, self.folder / "hub.log", self.wire.hub, clock.environment if clock else None))
        hub.wait(30, fits=lambda event: "listens on" in event.get("line", ""))
        return hub

    def caretaker(self, port=443, plain=False, clock=None):
        browser = self.peer("browser", clock, host="127.0.0.1" if plain else NAME, port=port, ca=None if plain else str(self.authority.file))
        return Caretaker(browser, next(person for person in self.sample["signIns"] if person["role"] == "caretaker"))

    def screen(self):
        return self._stack.enter_context(Screen(self.folder / "screen.log"))

    def television(self, hub=f"https://{NAME}", ca="own", name="tv", new=False, **options):
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        ca = self.authority.file if ca == "own" else ca
        secret = None if new else self.box["secret"]
        return self._stack.enter_context(Television(self, folder, hub, ca if hub.startswith("https") else None, secret, **options))

    def restored(self, hub):
        """The hub again, from a backup of itself: with another history."""
        file = self.folder / "backup.db"
        sh(self.programs / "palier-hub", "backup", file, "--data", self.folder / "hub")
        hub.stop()
        sh(self.programs / "palier-hub", "restore", file, "--data", self.folder / "hub")

    def note(self, **figures):
        """What was measured, for the report."""
        self.figures.update(figures)
