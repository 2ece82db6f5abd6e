# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""The programs that are measured: a hub with the sample residence, a television before a screen; and what they cost."""
import contextlib
import ctypes
import datetime
import http.client
import json
import os
import pathlib
import queue
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import uuid


@contextlib.contextmanager
def scratch_folder(within=None):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="palier-bench-", dir=within))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def start(command, **options):
    """A process that is ended with us, however we end."""
    libc = ctypes.CDLL(None)
    set_death_signal = 1  # PR_SET_PDEATHSIG
    return subprocess.Popen([str(part) for part in command], preexec_fn=lambda: libc.prctl(set_death_signal, signal.SIGTERM), **options)


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Hub:
    """`with Hub(program, folder) as hub:` serves `folder`, filled with the sample residence when it has none."""

    def __init__(self, program, folder):
        self.folder = pathlib.Path(folder)
        if not (self.folder / "demo.json").exists():
            subprocess.run([program, "demo-data", "--data", folder], check=True, stdout=subprocess.DEVNULL)
        self.sample = json.loads((self.folder / "demo.json").read_text())
        self.process = start([program, "serve", "--data", folder, "--listen", "127.0.0.1:0", "--commands-per-minute", "1000000"], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if "http://" not in line:
            self.process.terminate()
            raise RuntimeError(f"{program} serve does not listen; it said: {line!r}")
        self.url = line[line.index("http://"):].strip()
        self._connection = http.client.HTTPConnection("127.0.0.1", int(self.url.rsplit(":", 1)[1]), timeout=60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        end(self.process)

    def call(self, method, path, body, headers):
        """The answer's JSON and headers; anything but 200 is an error. `body` None: the request has none."""
        self._connection.request(method, path, None if body is None else json.dumps(body), {"Content-Type": "application/json", **headers})
        answer = self._connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{method} {path}: {answer.status} {text[:300].decode()}")
        return json.loads(text), answer.headers


class Staff:
    """Somebody of the sample residence, signed in on the hub's page."""

    def __init__(self, hub, role="caretaker"):
        self.hub = hub
        person = next(person for person in hub.sample["signIns"] if person["role"] == role)
        answer, headers = hub.call("POST", "/v1/session", {"name": person["name"], "password": person["password"]}, {})
        self.headers = {"Cookie": headers["Set-Cookie"].split(";")[0], "X-Palier-Token": answer["token"]}

    def command(self, kind, body):
        """The id of what was made."""
        key = {"Idempotency-Key": str(uuid7())}
        return self.hub.call("POST", "/v1/commands", {"type": kind, "body": body}, {**self.headers, **key})[0]["id"]

    def send(self, message):
        """The message's id."""
        return self.command("message.send", message)

    def counts(self, message):
        """In how many flats it is queued, delivered, …"""
        return self.hub.call("GET", f"/v1/messages/{message}", None, self.headers)[0]["counts"]


def uuid7():
    raw = bytearray(int(time.time() * 1000).to_bytes(6, "big") + os.urandom(10))
    raw[6] = raw[6] & 0x0F | 0x70
    raw[8] = raw[8] & 0x3F | 0x80
    return uuid.UUID(bytes=bytes(raw))


class Television:
    """palier-tv on a screen. It says on stderr what each frame it drew showed first. `settings`: "name=value"; `environment`: on top of the screen's."""

    def __init__(self, program, folder, hub, box, screen, settings=(), environment=()):
        secret = hub.folder / "box-secret"
        secret.write_text(box["secret"])
        chosen = [part for setting in settings for part in ("--setting", setting)]
        self.process = start([program, "--data", folder, "--hub", hub.url, "--box-secret-file", secret, "--log-frames", *chosen],
                             env={**screen.environment, **dict(environment)}, stderr=subprocess.PIPE, text=True)
        self.rendered = []
        self._lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        end(self.process)

    def _read(self):
        for line in self.process.stderr:
            if line.startswith("{"):
                self._lines.put(json.loads(line))
            elif "category=qt.scenegraph.time.renderloop" in line:
                self.rendered.append(line)
        self._lines.put({"event": "ended"})

    def next_frame(self, within):
        """What was drawn next; queue.Empty when nothing was within so many seconds."""
        frame = self._lines.get(timeout=within)
        if frame["event"] == "ended":
            raise RuntimeError("palier-tv has ended")
        return frame

    def wait_for(self, within=30, **wanted):
        """When the first frame came that fits, e.g. event="page-drawn", page="home"; in seconds since 1970."""
        deadline = time.monotonic() + within
        while True:
            try:
                frame = self.next_frame(max(0.01, deadline - time.monotonic()))
            except queue.Empty:
                raise RuntimeError(f"palier-tv drew no {wanted} within {within} s") from None
            if all(frame.get(key) == value for key, value in wanted.items()):
                return datetime.datetime.fromisoformat(frame["at"].replace("Z", "+00:00")).timestamp()


def cpu_seconds(process):
    """CPU time of all threads of a process so far, to the nanosecond."""
    total = 0
    for task in os.listdir(f"/proc/{process.pid}/task"):
        with open(f"/proc/{process.pid}/task/{task}/schedstat") as stat:
            total += int(stat.read().split()[0])
    return total / 1e9


class Effort:
    """What the threads of a process have done since this was made; one that has ended meanwhile is not counted."""

    def __init__(self, process):
        self._process = process
        self._before = self._now()

    def spent(self):
        """CPU seconds, and how often a thread had waited and went on."""
        done = [(now[0] - before[0], now[1] - before[1]) for task, now in self._now().items() for before in [self._before.get(task, (0, 0))]]
        return sum(seconds for seconds, _ in done), sum(woken for _, woken in done)

    def _now(self):
        tasks = {}
        for task in os.listdir(f"/proc/{self._process.pid}/task"):
            folder = pathlib.Path(f"/proc/{self._process.pid}/task/{task}")
            with contextlib.suppress(OSError):
                woken = next(int(line.split()[1]) for line in (folder / "status").read_text().splitlines() if line.startswith("voluntary_ctxt_switches"))
                tasks[task] = int((folder / "schedstat").read_text().split()[0]) / 1e9, woken
        return tasks


def pss_bytes(pid):
    """Proportional set size of a process and of all below it."""
    children = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError), open(f"/proc/{entry}/stat") as stat:
            children.setdefault(int(stat.read().rsplit(")", 1)[1].split()[1]), []).append(int(entry))
    total, todo = 0, [pid]
    while todo:
        one = todo.pop()
        todo += children.get(one, [])
        with contextlib.suppress(OSError), open(f"/proc/{one}/smaps_rollup") as rollup:
            total += sum(int(line.split()[1]) * 1024 for line in rollup if line.startswith("Pss:"))
    return total


def report(bench, rows, file):
    """Prints the rows as a table and writes {"bench", "columns", "rows"}, the form the other benchmarks write too."""
    columns = list(rows[0])
    for cells in [columns] + [[f"{row[name]:.2f}" if isinstance(row[name], float) else str(row[name]) for name in columns] for row in rows]:
        print("".join(cell.ljust(20) for cell in cells).rstrip())
    if file:
        pathlib.Path(file).write_text(json.dumps({"bench": bench, "columns": columns, "rows": rows}, indent=1, ensure_ascii=False))
