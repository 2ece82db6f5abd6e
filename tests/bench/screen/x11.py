# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""An Xvfb of one's own, its keys, and how to see quickly what becomes of its pixels (Xlib through ctypes, so that no package is needed)."""
import ctypes
import os
import select
import subprocess
import time

from programs import start

WIDTH, HEIGHT = 1920, 1080
_x = ctypes.CDLL("libX11.so.6")
_x.XOpenDisplay.restype = ctypes.c_void_p
_x.XOpenDisplay.argtypes = [ctypes.c_char_p]
_x.XDefaultRootWindow.restype = ctypes.c_ulong
_x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
_x.XGetImage.restype = ctypes.c_void_p
_x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
_x.XFree.argtypes = [ctypes.c_void_p]
_x.XCloseDisplay.argtypes = [ctypes.c_void_p]
_x.XStringToKeysym.restype = ctypes.c_ulong
_x.XStringToKeysym.argtypes = [ctypes.c_char_p]
_x.XKeysymToKeycode.restype = ctypes.c_ubyte
_x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
for call in (_x.XFlush, _x.XPending, _x.XConnectionNumber):
    call.argtypes = [ctypes.c_void_p]
_x.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
_x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
_test = ctypes.CDLL("libXtst.so.6")
_test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
_damage = ctypes.CDLL("libXdamage.so.1")
_damage.XDamageQueryExtension.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int)]
_damage.XDamageCreate.restype = ctypes.c_ulong
_damage.XDamageCreate.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int]
_damage.XDamageSubtract.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong]
_NON_EMPTY = 3  # XDamageReportNonEmpty


class _Image(ctypes.Structure):
    """The head of Xlib's XImage, as far as the pixels."""
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int)]


class Screen:
    """A virtual screen 1920×1080; `with Screen() as screen:` starts and ends it."""

    def __enter__(self):
        self.server = start(["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        number = self.server.stdout.readline().strip()
        self._display = _x.XOpenDisplay(f":{number}".encode()) if number else None
        if not self._display:
            self.server.terminate()
            raise RuntimeError(f"the virtual screen does not answer: {self.server.communicate()[1].strip()}")
        self.name = f":{number}"
        self._root = _x.XDefaultRootWindow(self._display)
        if not _damage.XDamageQueryExtension(self._display, ctypes.byref(ctypes.c_int()), ctypes.byref(ctypes.c_int())):
            raise RuntimeError("the virtual screen does not tell what was drawn")
        self._changes = _damage.XDamageCreate(self._display, self._root, _NON_EMPTY)
        return self

    def __exit__(self, *_):
        _x.XCloseDisplay(self._display)
        self.server.terminate()
        self.server.communicate()

    @property
    def environment(self):
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "TZ": "Europe/Paris", "LC_ALL": "C.UTF-8"}

    def press(self, key):
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=self.environment, check=True)

    def strike(self, key):
        """A key down and up, without a process in between; the moment (monotonic) before it was sent."""
        code = _x.XKeysymToKeycode(self._display, _x.XStringToKeysym(key.encode()))
        if code == 0:
            raise ValueError(f"no key {key!r} on the virtual screen's keyboard")
        moment = time.monotonic()
        for is_down in (1, 0):
            _test.XTestFakeKeyEvent(self._display, code, is_down, 0)
        _x.XFlush(self._display)
        return moment

    def next_change(self, within):
        """The moment (monotonic) when something was drawn on the screen; None: nothing within so many seconds."""
        deadline = time.monotonic() + within
        while True:
            if _x.XPending(self._display):
                _x.XNextEvent(self._display, ctypes.create_string_buffer(192))
                moment = time.monotonic()
                _damage.XDamageSubtract(self._display, self._changes, 0, 0)
                _x.XFlush(self._display)
                return moment
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([_x.XConnectionNumber(self._display)], [], [], left)[0]:
                return None

    def settle(self, quiet=0.3):
        """Returns once nothing was drawn for so many seconds."""
        while self.next_change(quiet) is not None:
            pass

    def wait_until_calm(self, quiet, within):
        """Seconds until nothing had been drawn for `quiet` seconds."""
        start = last = time.monotonic()
        while (change := self.next_change(quiet)) is not None:
            last = change
            if last - start > within:
                raise RuntimeError(f"something is drawn again and again for {within} s")
        return last - start

    def _strip(self, y):
        """One row of pixels, every 24th, as bytes."""
        pointer = _x.XGetImage(self._display, self._root, 0, y, WIDTH, 1, 0xFFFFFF, 2)
        if not pointer:
            raise RuntimeError("no image of the virtual screen")
        image = ctypes.cast(pointer, ctypes.POINTER(_Image)).contents
        row = ctypes.string_at(image.data, image.bytes_per_line)
        _x.XFree(image.data)
        _x.XFree(ctypes.c_void_p(pointer))
        return [row[x:x + 3] for x in range(0, len(row), 24 * 4)]

    def sample(self):
        """About 1,400 pixels spread over the screen; the clock's corner is left out."""
        picture = []
        for y in range(170, HEIGHT, 54):
            picture += self._strip(y)
        return picture

    def wait_for(self, wanted, before, timeout, share=0.97):
        """The moment (monotonic) when at least `share` of the sampled pixels that were others in `before` are those of `wanted`; None when they never were."""
        telling = [place for place, (was, will_be) in enumerate(zip(before, wanted)) if was != will_be]
        if len(telling) < len(wanted) / 10:
            raise RuntimeError(f"the wanted picture differs from a bare screen in {len(telling)} of {len(wanted)} points")
        start = time.monotonic()
        while time.monotonic() - start < timeout:
            now = self.sample()
            if sum(now[place] == wanted[place] for place in telling) >= share * len(telling):
                return time.monotonic()
            time.sleep(0.005)  # looking is work for the same two processors
        return None

    def wait_until_still(self, timeout, quiet=2.0, lively=True):
        """The picture once nothing changed for `quiet` seconds and, where it should be `lively`, it has more than a few colours."""
        deadline = time.monotonic() + timeout
        last, since = self.sample(), time.monotonic()
        while time.monotonic() < deadline:
            now = self.sample()
            if sum(a != b for a, b in zip(now, last)) > 0.01 * len(now):
                last, since = now, time.monotonic()
            elif time.monotonic() - since > quiet and (len(set(now)) > 8 or not lively):
                return now
            time.sleep(0.05)
        raise RuntimeError("the picture never came to rest")
