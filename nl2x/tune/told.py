"""The training books: charts of accounts of many trades, and what people wrote about them, each with its reading.

Files `generator/books/*.txt`. A book begins with "=== what it is"; lines "kind|account" are its chart; after "--" each
line is "event|account|how paid|text". "?" for an account says that nobody could tell it from the words and the chart,
"-" that there is none. Written by hand for this purpose; nothing here comes from notes that nl2x is measured on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

FOLDER = Path(__file__).parent / "generator" / "books"
MONEY = ("bank", "cash", "card", "savings", "wallet")
IN_ORDER = "ordinary"
"""How the names of the files begin whose notes stand in the order of time."""
UNCLEAR = "?"
NONE = "-"


@dataclass(frozen=True)
class Line:
    """One note: the event, the account it is about (UNCLEAR, NONE), how it was paid as told, and its words."""

    event: str
    what: str
    how: str
    text: str


@dataclass(frozen=True)
class Told:
    """A book: what it is, its accounts with their kinds, its notes."""

    title: str
    accounts: Sequence[tuple[str, str]]
    lines: Sequence[Line]
    in_order: bool = False
    """Whether the notes stand in the order in which things happened."""

    @property
    def purposes(self) -> list[str]:
        """The accounts that are no money."""
        return [name for kind, name in self.accounts if kind not in MONEY]


def files_of(patterns: str, folder: Path = FOLDER) -> list[Path]:
    """The files of books that one of these patterns names ("ordinary_0*,food_*"), in the order of their names."""
    return [
        path
        for path in sorted(folder.glob("*.txt"))
        if any(fnmatch(path.stem, p) for p in patterns.split(","))
    ]


def read(folder: Path = FOLDER) -> list[Told]:
    """All books, in the order of the files' names."""
    return [book for path in sorted(folder.glob("*.txt")) for book in books_of(path)]


def books_of(path: Path) -> Iterator[Told]:
    """The books of one file."""
    for part in path.read_text(encoding="utf-8").split("\n==="):
        title, _, body = part.lstrip("=").partition("\n")
        head, _, tail = body.partition("\n--")
        accounts = [(k.strip(), n.strip()) for k, n in _cells(head, 2)]
        lines = [Line(*(c.strip() for c in row)) for row in _cells(tail, 4)]
        if accounts and lines:
            yield Told(title.strip(), accounts, lines, path.stem.startswith(IN_ORDER))


def _cells(block: str, count: int) -> Iterator[list[str]]:
    for row in block.splitlines():
        cells = row.split("|", count - 1)
        if len(cells) == count:
            yield cells
