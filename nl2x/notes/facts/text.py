"""The note made plain, letter by letter, so that every place in it stays what it was.

Unicode digits become 0-9, dashes "-", quotes "'" and '"', every kind of space " "; lengths never change.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

LONGEST = 20_000  # characters read of a note; a longer text isn't a note, and says so in its signals
MOST = 200  # facts of a kind that are read; rules that look at pairs of them stay fast

DASHES = "‐‑‒–—―−﹣－⁻"
SINGLE_QUOTES = "‘’‚‛′`´ʼ"
DOUBLE_QUOTES = "“”„‟″«»"
CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
"""Control characters: of terminals, those that turn the order of the letters round, and tags that nobody sees."""
MULTIPLY = "×✕✖⨯"


def _plain_letter(letter: str) -> str:
    """One letter for one letter."""
    if letter in DASHES:
        return "-"
    if letter in SINGLE_QUOTES:
        return "'"
    if letter in DOUBLE_QUOTES:
        return '"'
    if letter in MULTIPLY:
        return "x"
    if letter == "\n":
        return letter
    category = unicodedata.category(letter)
    if category[0] == "Z" or category in ("Cc", "Cf", "Cs"):
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category == "No":  # superscripts and circled digits aren't sums
        return letter
    normal = unicodedata.normalize("NFKC", letter)
    return normal if len(normal) == 1 else letter


def _lower_letter(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


@dataclass
class Text:
    """A note and which parts of it a fact already stands on."""

    note: str
    plain: str = field(init=False)
    low: str = field(init=False)
    taken: bytearray = field(init=False)

    def __post_init__(self) -> None:
        note = self.note[:LONGEST]
        table = {ord(c): _plain_letter(c) for c in set(note)}
        self.plain = note.translate(table)
        self.low = self.plain.lower()
        if len(self.low) != len(self.plain):
            self.low = "".join(map(_lower_letter, self.plain))
        self.taken = bytearray(len(self.plain))

    def free(self, start: int, end: int) -> bool:
        return self.taken.find(1, start, end) < 0

    def take(self, start: int, end: int) -> None:
        self.taken[start:end] = b"\1" * (end - start)

    def before(self, place: int, width: int = 48) -> str:
        """The lower-case words before a place, not past the line's start."""
        return self.low[max(0, place - width) : place].rpartition("\n")[2]

    def after(self, place: int, width: int = 48) -> str:
        return self.low[place : place + width].partition("\n")[0]

    def words(self, start: int, end: int) -> str:
        return self.note[start:end]

    def finditer(self, pattern: re.Pattern[str], cased: bool = False) -> Iterator[re.Match[str]]:
        """Matches on letters that no fact stands on yet."""
        for match in pattern.finditer(self.plain if cased else self.low):
            if match.end() > match.start() and self.free(*match.span()):
                yield match
