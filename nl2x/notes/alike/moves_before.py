"""How the earlier rows of a book write money that only moved between a tin and the bank.

It stands on two rows of one day, out of the one and into the other, in one list or on two pages; on one row with both
columns; or on one row of a list that has nothing else. Rows that agree are one way of writing it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from nl2x.books.book import Book, Listing, Role
from nl2x.books.layouts.purses import is_of_purse, is_place
from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenList, sign_of
from nl2x.books.xlsx.cells import amount
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods

CASH, BANK = "cash", "bank"
_OF_CASH = re.compile(
    r"(?i)\b(cash|tin|till|safe|(cash|money) ?box|box|drawer|register|float|petty|purse|kitty|jar|takings|kas(sa|se)?|caja|caisse)\b"
)
_MOVED = re.compile(
    r"(?i)\b(bank(s|ed|ing|ings)?|transfer\w*|contra|moved?|between|lodg\w+|lodgement|deposit\w*|paid in|from (the )?\w*(tin|till|box|safe|cash)"
    r"|to (the )?\w*(tin|till|box|safe|cash))\b"
)
"""Words of which a row of a move has one, in its cells or over its sum."""
_OUT = re.compile(
    r"(?i)\b(out|payments?|paid|spent|spending|expenditure|expenses|banked|to (the )?bank|lodged)\b"
)
_IN = re.compile(r"(?i)\b(in|income|receipts?|received|from (the )?(tin|till|cash|safe|box))\b")
_ONLY_BANKED = re.compile(
    r"(?i)\b(bank(ed|ing|ings)|bank drops?|lodged|lodge?ments?|cash (paid in|deposits?|deposited|banked)|(in)?to (the )?bank|cash taken to)\b"
)


@dataclass(frozen=True, eq=False)
class MovedRow:
    """One row that has the sum of a move, in one column or in both."""

    of: OpenList
    row: int
    sums: tuple[str, ...]

    @property
    def signature(self) -> tuple[object, ...]:
        """The list, the columns of its sum, with their signs, and what it chooses of few words."""
        strict = tuple(
            (c.letter, str(c.cells[self.row])) for c in self.of.columns if c.is_strict and self.row in c.cells
        )
        signs = tuple((letter, sign_of(_cells(self.of, letter).get(self.row))) for letter in self.sums)
        return (self.of.headings, signs, strict)


@dataclass(frozen=True, eq=False)
class MoveBefore:
    """A move that the book has: its day, its sum, and the rows it stands on, as they follow each other."""

    day: dt.date
    size: Decimal
    rows: tuple[MovedRow, ...]
    into: str
    """Where the money went: CASH or BANK."""

    @property
    def signature(self) -> tuple[object, ...]:
        return (self.into, *(r.signature for r in self.rows))


@dataclass(frozen=True)
class Way:
    """One way of writing moves: those of the book that agree, the latest last."""

    moves: tuple[MoveBefore, ...]

    @property
    def latest(self) -> MoveBefore:
        return self.moves[-1]


def way_into(where: str, lists: Sequence[OpenList], knowledge: Knowledge) -> Way | None:
    """How the book writes money that goes there; None where it never did, or not always in one way of late."""
    ways: dict[tuple[object, ...], list[MoveBefore]] = {}
    for move in sorted(_moves(lists, knowledge), key=lambda m: m.day):
        if move.into == where:
            ways.setdefault(move.signature, []).append(move)
    often = [moves for moves in ways.values() if len(moves) >= _OFTEN]
    return Way(tuple(often[0])) if len(often) == 1 else None


_OFTEN = 2
"""So many moves of one way of writing at least tell that they are no chance."""


def _moves(lists: Sequence[OpenList], knowledge: Knowledge) -> Iterator[MoveBefore]:
    book = knowledge.book
    ways = methods(book)
    entries = [e for one in lists for e in _entries(one, _known_as(one, book), ways)]
    yield from _on_one_row(entries)
    yield from _on_two_rows(entries)
    if not any(e.into for e in entries if e.is_both):
        for one in lists:
            yield from _in_a_list_of_its_own(one)


def _known_as(one: OpenList, book: Book) -> Listing | None:
    """The list as the book was understood; of two side by side the one with its columns."""
    letters = {c.letter for c in one.columns}
    here = (i for i in book.lists if (i.sheet, i.header_row) == one.place)
    return next((i for i in here if letters & {c.letter for c in i.columns}), None)


@dataclass(frozen=True, eq=False)
class _Entry:
    """A sum of a row: where it lies and which way it went, as far as its column and its page tell."""

    of: OpenList
    row: int
    letter: str
    day: dt.date
    size: Decimal
    place: str
    flow: str
    others: int
    """How many other sums the row has."""
    is_both: bool = False
    into: str = ""


def _entries(one: OpenList, listing: Listing | None, ways: Sequence[str]) -> Iterator[_Entry]:
    day = next((c for c in one.columns if c.holds is Holds.DAY), None)
    if day is None:
        return
    for row in one.rows:
        at = day.cells.get(row)
        sums = {
            c.letter: size for c in one.columns if c.holds is Holds.SUM and (size := amount(c.cells.get(row)))
        }
        if not isinstance(at, dt.date) or not 0 < len(sums) <= _BOTH:
            continue
        for letter, size in sums.items():
            yield _Entry(
                one, row, letter, at.date() if isinstance(at, dt.datetime) else at, abs(size),
                _place(one, row, letter, ways), _flow(one, row, letter, listing), len(sums) - 1,
            )  # fmt: skip


_BOTH = 2


def _cells(one: OpenList, letter: str) -> Mapping[int, Value]:
    return next(c.cells for c in one.columns if c.letter == letter)


def _place(one: OpenList, row: int, letter: str, ways: Sequence[str]) -> str:
    """Where the money of a row lies: by the heading of its sum, by a way of paying in the row, or by its page."""
    heading = next(c.column.heading for c in one.columns if c.letter == letter)
    if is_of_purse(heading) or is_place(heading):
        return place_named(heading)
    said = [str(c.cells[row]).strip() for c in one.columns if c.holds is Holds.CHOICE and row in c.cells]
    named = [text for text in said if text in ways] or [text for text in said if is_place(text)]
    if named:
        return place_named(named[0])
    pages = [text for text in (one.sheet, one.found.title) if is_place(text)]
    return place_named(pages[0]) if pages else ""


def place_named(name: str) -> str:
    """CASH for the name of a tin or a till, BANK for any other of a place that money lies in."""
    return CASH if _OF_CASH.search(name) else BANK


def _flow(one: OpenList, row: int, letter: str, listing: Listing | None) -> str:
    """Whether the sum came in or went out: by what its column is for, its sign, or the names of both."""
    column = next(c for c in one.columns if c.letter == letter)
    signs = {sign_of(v) for v in column.cells.values()} - {0}
    if len(signs) > 1:
        return "out" if sign_of(column.cells[row]) < 0 else "in"
    own = next((c for c in listing.columns if c.letter == letter), None) if listing is not None else None
    if own is not None and own.role in (Role.MONEY_IN, Role.MONEY_OUT):
        return "in" if own.role is Role.MONEY_IN else "out"
    for text in (column.column.heading, one.sheet, *one.found.titles):
        out, into = bool(_OUT.search(text)), bool(_IN.search(text))
        if out is not into:
            return "out" if out else "in"
    return (own.flow if own is not None else "") or (listing.flow if listing is not None else "")


def _is_move(out: _Entry, into: _Entry) -> bool:
    """Whether two sums are one that went out of the one place and into the other, and their rows say so."""
    places = {out.place, into.place} == {CASH, BANK}
    return (
        places
        and (out.flow, into.flow) == ("out", "in")
        and out.size == into.size
        and all(_says_so(e) for e in (out, into))
    )


def _says_so(entry: _Entry) -> bool:
    texts = [
        str(c.cells[entry.row]) if c.holds in (Holds.TEXT, Holds.CHOICE) else c.column.heading
        for c in entry.of.columns
        if c.letter == entry.letter or (c.holds in (Holds.TEXT, Holds.CHOICE) and entry.row in c.cells)
    ]
    return any(_MOVED.search(text) for text in texts)


def _on_one_row(entries: Sequence[_Entry]) -> Iterator[MoveBefore]:
    rows: dict[tuple[OpenList, int], list[_Entry]] = {}
    for entry in entries:
        if entry.others == 1:
            rows.setdefault((entry.of, entry.row), []).append(entry)
    for both in rows.values():
        for out, into in (both, both[::-1]):
            if _is_move(out, into):
                row = MovedRow(out.of, out.row, (out.letter, into.letter))
                yield MoveBefore(out.day, out.size, (row,), into.place)


def _on_two_rows(entries: Sequence[_Entry]) -> Iterator[MoveBefore]:
    """The pairs of rows of one day and sum, where no other row could be the one or the other."""
    days: dict[tuple[dt.date, Decimal], list[_Entry]] = {}
    for entry in entries:
        if not entry.others:
            days.setdefault((entry.day, entry.size), []).append(entry)
    for alike in days.values():
        pairs = [(a, b) for a, b in product(alike, alike) if a is not b and _is_move(a, b)]
        if len(pairs) == 1:
            ((out, into),) = pairs
            rows = tuple(MovedRow(e.of, e.row, (e.letter,)) for e in _in_order(out, into))
            yield MoveBefore(out.day, out.size, rows, into.place)


def _in_order(out: _Entry, into: _Entry) -> tuple[_Entry, _Entry]:
    """As they follow each other in one list; on two pages the one it went out of first."""
    return (into, out) if out.of is into.of and into.row < out.row else (out, into)


def _in_a_list_of_its_own(one: OpenList) -> Iterator[MoveBefore]:
    """The rows of a list that says of itself that it has what was banked, and tells nothing of them but day, bank and slip."""
    day = next((c for c in one.columns if c.holds is Holds.DAY), None)
    sums = [c for c in one.columns if c.holds is Holds.SUM]
    if day is None or len(sums) != 1:
        return
    said = " / ".join((one.found.title, *(c.column.heading for c in sums), one.sheet))
    choices = [c for c in one.columns if c.holds is Holds.CHOICE and len(c.words) > 1]
    if choices or not _ONLY_BANKED.search(said):
        return
    for row in one.rows:
        at, size = day.cells.get(row), amount(sums[0].cells.get(row))
        if isinstance(at, dt.date) and size:
            when = at.date() if isinstance(at, dt.datetime) else at
            yield MoveBefore(when, abs(size), (MovedRow(one, row, (sums[0].letter,)),), BANK)
