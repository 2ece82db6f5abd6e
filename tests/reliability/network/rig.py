# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""A cable between two network namespaces, processes inside them, and clocks that can be set. Nothing of it outlives its owner."""
import contextlib
import ctypes
import glob
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import threading
import time

HUB, TV = "10.77.0.1", "10.77.0.2"
NAME = "hub.palier.test"


class Failed(Exception):
    """What was expected did not happen."""


def expect(condition, words):
    if not condition:
        raise Failed(words)


def sh(*command, check=True):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if check and done.returncode != 0:
        raise Failed(f"{' '.join(map(str, command))}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def missing():
    """What this machine cannot do; empty: all is there."""
    if os.geteuid() != 0:
        return "not root"
    if not glob.glob("/usr/lib/*/faketime/libfaketime.so.1"):
        return "libfaketime is not installed"
    probe = f"palier-{os.getpid()}-probe"
    try:
        sh("ip", "netns", "add", probe)
        for rule in (["-A", "INPUT", "-m", "statistic", "--mode", "random", "--probability", "0.5", "-j", "DROP"],
                     ["-t", "nat", "-A", "PREROUTING", "-p", "tcp", "-j", "REDIRECT", "--to-ports", "1"]):
            sh("ip", "netns", "exec", probe, "iptables", *rule)
        sh("ip", "netns", "exec", probe, "tc", "qdisc", "add", "dev", "lo", "root", "tbf", "rate", "64kbit", "burst", "2kb", "latency", "400ms")
    except (Failed, FileNotFoundError) as error:
        return str(error)
    finally:
        sh("ip", "netns", "del", probe, check=False)
    return ""


class Wire:
    """Two namespaces, `hub` and `tv`, and a cable between them. The television asks the hub's side for names."""

    def __init__(self, name):
        self.hub, self.tv = (f"palier-{os.getpid()}-{name}-{side}" for side in ("hub", "tv"))
        self.files = [pathlib.Path("/etc/netns") / side for side in (self.hub, self.tv)]

    def __enter__(self):
        try:
            for side in (self.hub, self.tv):
                sh("ip", "netns", "add", side)
                sh("ip", "-n", side, "link", "set", "lo", "up")
            sh("ip", "link", "add", "cable", "netns", self.hub, "type", "veth", "peer", "name", "cable", "netns", self.tv)
            for side, address in ((self.hub, HUB), (self.tv, TV)):
                sh("ip", "-n", side, "addr", "add", f"{address}/24", "dev", "cable")
                sh("ip", "-n", side, "link", "set", "cable", "up")
            for files in self.files:
                files.mkdir(parents=True)
            (self.files[0] / "hosts").write_text(f"127.0.0.1 localhost {NAME}\n")
            (self.files[1] / "resolv.conf").write_text(f"nameserver {HUB}\n")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for side in (self.hub, self.tv):
            sh("ip", "netns", "del", side, check=False)
        for files in self.files:
            shutil.rmtree(files, ignore_errors=True)
        with contextlib.suppress(OSError):
            self.files[0].parent.rmdir()  # only if nobody else has files there

    def cut(self):
        sh("ip", "-n", self.hub, "link", "set", "cable", "down")

    def mend(self):
        sh("ip", "-n", self.hub, "link", "set", "cable", "up")

    def filter(self, side, *rule):
        sh("ip", "netns", "exec", side, "iptables", "-w", *rule)

    def lose(self, share):
        """Loses so many packets of those that arrive, on both sides."""
        for side in (self.hub, self.tv):
            self.filter(side, "-A", "INPUT", "-i", "cable", "-m", "statistic", "--mode", "random", "--probability", share, "-j", "DROP")

    def lost(self):
        """How many packets each side has lost."""
        return [int(sh("ip", "netns", "exec", side, "iptables", "-w", "-nvxL", "INPUT").splitlines()[2].split()[0]) for side in (self.hub, self.tv)]

    def arrived(self):
        """Bytes that came to the television."""
        return json.loads(sh("ip", "-n", self.tv, "-s", "-j", "link", "show", "cable"))[0]["stats64"]["rx"]["bytes"]

    def narrow(self, rate):
        for side in (self.hub, self.tv):
            sh("ip", "netns", "exec", side, "tc", "qdisc", "add", "dev", "cable", "root", "tbf", "rate", rate, "burst", "2kb", "latency", "800ms")

    def established(self):
        """The television's own ports of its connections."""
        lines = sh("ip", "netns", "exec", self.tv, "ss", "-Htn", "state", "established").splitlines()
        return [line.split()[2].rsplit(":", 1)[1] for line in lines]

    def silence(self, ports):
        """What goes through these connections vanishes; others can be made."""
        for port in ports:
            self.filter(self.hub, "-A", "INPUT", "-i", "cable", "-p", "tcp", "--sport", port, "-j", "DROP")
            self.filter(self.hub, "-A", "OUTPUT", "-o", "cable", "-p", "tcp", "--dport", port, "-j", "DROP")

    def refuse(self, port):
        """As if nobody listened there."""
        self.filter(self.hub, "-A", "INPUT", "-i", "cable", "-p", "tcp", "--dport", port, "-j", "REJECT", "--reject-with", "tcp-reset")

    def refuse_no_more(self):
        self.filter(self.hub, "-F", "INPUT")

    def redirect(self, port, to):
        self.filter(self.hub, "-t", "nat", "-A", "PREROUTING", "-i", "cable", "-p", "tcp", "--dport", port, "-j", "REDIRECT", "--to-ports", to)

    def redirect_no_more(self):
        self.filter(self.hub, "-t", "nat", "-F", "PREROUTING")


class SetClock:
    """A clock of its own for some programs (libfaketime), which can be set while they run. With `monotonic` real time passes:
    both clocks go on together; without it only the wall clock is set."""

    def __init__(self, file, monotonic=False):
        self.file, self.monotonic = file, monotonic
        self.set("+0")

    def set(self, offset):
        """"+7d", "-3600", "@2026-10-25 00:59:30" (UTC)."""
        fresh = self.file.with_suffix(".new")
        fresh.write_text(offset + "\n")
        fresh.rename(self.file)

    @property
    def environment(self):
        library = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")[0]
        own = {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(self.file), "FAKETIME_NO_CACHE": "1"}
        return own if self.monotonic else own | {"FAKETIME_DONT_FAKE_MONOTONIC": "1"}


class Process:
    """A program whose lines of JSON are events and whose other lines are kept; ended by its id, with its owner at the latest."""

    def __init__(self, command, log, space=None, environment=None, stream="stdout"):
        libc = ctypes.CDLL(None)
        inside = ["ip", "netns", "exec", space] if space else []
        self.log = open(log, "a", encoding="utf-8")
        self.name = pathlib.Path(log).stem
        pipes = {"stdout": subprocess.PIPE, "stderr": self.log} if stream == "stdout" else {"stdout": self.log, "stderr": subprocess.PIPE}
        # The environment is for the program, not for ip: a set clock is nothing to it.
        if environment:
            inside += ["env"] + [f"{key}={value}" for key, value in environment.items()]
        self.process = subprocess.Popen([str(part) for part in inside + list(command)], stdin=subprocess.PIPE, text=True,
                                        preexec_fn=lambda: libc.prctl(1, signal.SIGTERM), **pipes)
        self.events, self._heard = [], threading.Condition()
        self._reader = threading.Thread(target=self._read, args=(getattr(self.process, stream),), daemon=True)
        self._reader.start()

    def _read(self, stream):
        for line in stream:
            self.log.write(f"{time.monotonic():.2f} {line}")
            self.log.flush()
            event = json.loads(line) if line.startswith("{") else {"line": line.strip()}
            event["seen"] = time.monotonic()
            with self._heard:
                self.events.append(event)
                self._heard.notify_all()
        with self._heard:
            self.events.append({"ended": True, "seen": time.monotonic()})
            self._heard.notify_all()

    @property
    def mark(self):
        return len(self.events)

    def all(self, since=0, **wanted):
        return [event for event in self.events[since:] if all(event.get(key) == value for key, value in wanted.items())]

    def wait(self, within, since=0, fits=None, **wanted):
        """The first event that fits, from `since` on."""
        deadline = time.monotonic() + within
        with self._heard:
            while True:
                for event in self.events[since:]:
                    if all(event.get(key) == value for key, value in wanted.items()) and (fits is None or fits(event)):
                        return event
                if self.events and self.events[-1].get("ended") and not wanted.get("ended"):
                    raise Failed(f"{self.name} has ended before it said {wanted}; last: {self.events[-3:-1]}")
                if not self._heard.wait(max(0.0, deadline - time.monotonic())) and time.monotonic() >= deadline:
                    raise Failed(f"{self.name} did not say {wanted or 'what fits'} within {within} s; last: {self.events[-4:]}")

    def order(self, **what):
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()

    def freeze(self, seconds):
        """As if it hung; only to see a scenario fail."""
        time.sleep(2)
        self.process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self.process.send_signal(signal.SIGCONT)

    def stop(self, within=60):
        """How many seconds it took."""
        begun = time.monotonic()
        self.process.terminate()
        try:
            self.process.wait(within)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise Failed(f"{self.name} does not end on SIGTERM within {within} s") from None
        finally:
            self._reader.join(5)
            self.process.stdin.close()
        return time.monotonic() - begun

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join(5)
        self.log.close()


def eventually(within, what, question):
    """Asks until the answer is true, at most so many seconds; gives it back."""
    deadline = time.monotonic() + within
    while True:
        answer = question()
        if answer:
            return answer
        expect(time.monotonic() < deadline, f"not within {within} s: {what}")
        time.sleep(0.1)


def say(text):
    print(text, flush=True)
    sys.stdout.flush()
