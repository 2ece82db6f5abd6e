# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""An Xvfb of one's own, and how to look at its pixels quickly (Xlib through ctypes, so that no package is needed)."""
import ctypes
import os
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

    def wait_for(self, wanted, timeout, share=0.97):
        """The moment (monotonic) when at least `share` of the sampled pixels are those of `wanted`; None when they never were."""
        start = time.monotonic()
        while time.monotonic() - start < timeout:
            now = self.sample()
            if sum(a == b for a, b in zip(now, wanted)) >= share * len(wanted):
                return time.monotonic()
            time.sleep(0.005)  # looking is work for the same two processors
        return None

    def wait_until_still(self, timeout, quiet=2.0):
        """The picture once nothing changed for `quiet` seconds and it is not one colour."""
        deadline = time.monotonic() + timeout
        last, since = self.sample(), time.monotonic()
        while time.monotonic() < deadline:
            now = self.sample()
            if sum(a != b for a, b in zip(now, last)) > 0.01 * len(now):
                last, since = now, time.monotonic()
            elif time.monotonic() - since > quiet and len(set(now)) > 8:
                return now
            time.sleep(0.05)
        raise RuntimeError("the picture never came to rest")
