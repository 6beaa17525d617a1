"""A terminal for the tests: a command runs in it as if a person sat there, and what then stands on its screen
is read off, with what scrolled away above."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
CODE = re.compile(r"\x1b\[(\d*)([A-Za-z])|\x1b\[\?\d+[hl]|(.)", re.DOTALL)


class Terminal:
    """`nl2x ARGUMENTS…` in a terminal of its own."""

    def __init__(self, *arguments: str, rows: int = 40, columns: int = 100, **environment: str) -> None:
        self._rows, self._columns = rows, columns
        self._mine, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        settings = {"TERM": "xterm", "NL2X_STANDBY": "0", "NL2X_WORKER": "0", "PYTHONPATH": str(ROOT)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "nl2x", *arguments],
            stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
            env={**os.environ, **settings, **environment},
        )  # fmt: skip
        os.close(theirs)
        self.raw = ""

    def wait_for(self, reached: str | Callable[[str], bool], timeout: float = 120) -> None:
        """Read until this text, or what this holds for, has been written."""
        until = time.monotonic() + timeout
        while not (reached in self.raw if isinstance(reached, str) else reached(self.raw)):
            assert self._read(until), f"ended or took too long: {self.raw}"

    def type(self, text: str) -> None:
        """Press these keys; "\\x03" is Ctrl-C and reaches every process of the terminal."""
        os.write(self._mine, text.encode())

    def end(self, timeout: float = 240) -> int:
        """Read to the end; the exit code."""
        until = time.monotonic() + timeout
        while self._read(until):
            pass
        code = self._process.wait(max(1, until - time.monotonic()))
        os.close(self._mine)
        return code

    def seen(self) -> str:
        """What a person sees, scrolled up to the beginning."""
        return screen(self.raw, self._rows, self._columns)

    def _read(self, until: float) -> bool:
        if not select.select([self._mine], [], [], max(0, until - time.monotonic()))[0]:
            self._process.kill()
            return False
        try:
            piece = os.read(self._mine, 65536)
        except OSError:
            return False
        self.raw += piece.decode(errors="replace")
        return bool(piece)


def screen(raw: str, rows: int, columns: int) -> str:
    """The text that stands there after `raw`: printed, wrapped, scrolled and erased. Only the codes that nl2x
    sends are known."""
    lines, row, column = [""], 0, 0
    for number, code, character in CODE.findall(raw):
        if code == "A":
            row = max(row - int(number or 1), max(0, len(lines) - rows))  # not into what has scrolled away
        elif code == "J":
            lines = [*lines[:row], lines[row][:column]]
        elif code or not character:
            continue
        elif character == "\r":
            column = 0
        elif character == "\n":
            row += 1
        else:
            if column == columns:
                row, column = row + 1, 0
            lines += [""] * (row + 1 - len(lines))
            lines[row] = lines[row][:column].ljust(column) + character + lines[row][column + 1 :]
            column += 1
        lines += [""] * (row + 1 - len(lines))
    return "\n".join(line.rstrip() for line in lines)
