"""What is seen while code is written, and how it is replaced by what comes of it.

At a terminal the model's first attempt runs past as it is written. What is given in the end may be another
attempt, or the same one mended; so the draft is taken off the screen again, unless it is the very thing, and
the code stands there whole and once.
"""

from __future__ import annotations

import os
import shutil
import sys

from nl2x.cli.output import hint


class Draft:
    """The lines that may be taken back: what the model writes, and what is said meanwhile."""

    def __init__(self) -> None:
        self._columns, self._rows = shutil.get_terminal_size()
        self._code = ""
        self._last = ""
        self._on_screen = ""
        """What of both stands on the screen: not all of it, where there is too little room."""

    def text(self, piece: str) -> None:
        """A piece of the code that is being written."""
        piece = "".join(c for c in piece.expandtabs(4) if c.isprintable() or c == "\n")
        self._code += piece
        self._write(piece)

    def progress(self, line: str) -> None:
        """What is being done."""
        if self._last == line:
            return
        self._last = line
        if not self._on_screen:
            hint(f"… {line}")
            return
        self._end_line()
        self._write(f"… {line}\n")

    def settle(self, code: str) -> None:
        """Leave `code` there, whole and once, and nothing else of the draft."""
        self._end_line()
        whole = self._code.strip("\n") == code.strip("\n") and self._on_screen.startswith(self._code)
        kept = f"{self._code.rstrip(chr(10))}\n" if whole else ""
        self._take_back(kept)
        if not whole:
            sys.stdout.write(code)
        sys.stdout.flush()

    def leave(self) -> None:
        """Take the draft back; nothing comes in its place."""
        self._end_line()
        self._take_back("")

    def stay(self) -> bool:
        """Leave what was written so far on the screen; whether there is any code."""
        self._end_line()
        return bool(self._code.strip())

    def _end_line(self) -> None:
        if self._on_screen and not self._on_screen.endswith("\n"):
            self._write("\n")

    def _write(self, text: str) -> None:
        if self._height(self._on_screen + text) >= self._rows:
            # What scrolls off can't be taken back: only the last lines stay.
            last = (self._on_screen + text).split("\n")[-self._rows // 2 :]
            self._take_back("")
            self._on_screen = text = "\n".join(["…", *(line[: self._columns // 2] for line in last)])
        else:
            self._on_screen += text
        sys.stdout.write(text)
        sys.stdout.flush()

    def _take_back(self, kept: str) -> None:
        """Empty the screen below `kept`, with which what is there begins."""
        up = self._height(self._on_screen) - self._height(kept)
        if up > 0:
            sys.stdout.write(f"\x1b[{up}A\r\x1b[J")
        self._on_screen = kept

    def _height(self, text: str) -> int:
        """How many rows lie above the cursor once `text` is written."""
        from rich.cells import cell_len

        *lines, last = text.split("\n")
        rows = sum(max(1, -(-cell_len(line) // self._columns)) for line in lines)
        return rows + max(0, cell_len(last) - 1) // self._columns


def draws() -> bool:
    """Whether standard output is a terminal on which something can be taken back."""
    return sys.stdout.isatty() and os.environ.get("TERM", "dumb") not in ("dumb", "")
