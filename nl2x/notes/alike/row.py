"""The row that a note would be, were it written like the earlier row that is told of in the same words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.book import Book, Role, SheetRole
from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList, open_lists, page_of_day, sign_of
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.nearest import EarlierRow, EarlierRows, Near
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.figures_by_the_book import figures_by_the_book
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.words import STOP, words

_BACK = re.compile(r"(?i)\b(back|refund\w*|returned)\b")


@dataclass(frozen=True)
class RowAlike:
    """A new row of the list `into`, like an earlier one. `values` by letter: its day, its sum and what it chooses."""

    into: OpenList
    like: EarlierRow
    likeness: float
    share: float
    values: Mapping[str, Value]
    named: frozenset[str]
    """The letters of the chosen ones that the note names."""
    size: Amount

    @property
    def words(self) -> tuple[str, ...]:
        """The letters of the columns of free text and of numbers that the earlier row fills."""
        own = (Holds.TEXT, Holds.NUMBER)
        return tuple(
            c.letter for c in self.like.of.columns if c.letter in self.like.filled and c.holds in own
        )


def row_alike(facts: Facts, knowledge: Knowledge) -> RowAlike | None:
    """What a note with one sum would be as such a row; None where no row has a word of it, or where its cells can't be
    told: a row with two days, with sums that differ or a number of things, one of several pages kept at the same time."""
    rows = knowledge.once("earlier rows", lambda: _earlier(knowledge.book))
    facts = figures_by_the_book(facts, knowledge)
    sums = [a for a in facts.money if not a.ambiguous]
    near = rows.near(facts.note) if len(sums) == len(facts.money) == 1 else None
    if near is None:
        return None
    like = near.first
    columns = [c for c in like.of.columns if c.letter in like.filled]
    days = [c for c in columns if c.holds is Holds.DAY]
    sized = _sized([c for c in columns if c.holds is Holds.SUM], like, facts.note, sums[0].value)
    if len(days) != 1 or not sized or any(c.holds is Holds.COUNT for c in columns):
        return None
    values: dict[str, Value] = {days[0].letter: facts.day, **sized}
    named = set()
    for column in (c for c in columns if c.holds is Holds.CHOICE):
        values[column.letter], is_named = _chosen(column, facts.note, near)
        named |= {column.letter} if is_named else set()
    into = page_of_day(like.of, _pages(like.of, rows.lists, knowledge.book), facts.day)
    if into is None:
        return None
    return RowAlike(into, like, near.likeness, near.share, values, frozenset(named), sums[0])


def _earlier(book: Book) -> EarlierRows:
    """The rows of all lists but journals with a row for each line, of which one alone wouldn't balance."""
    both = (Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
    lines = {(i.sheet, i.header_row) for i in book.lists if i.role is SheetRole.JOURNAL and not i.has(*both)}
    return EarlierRows([i for i in open_lists(book.workbook) if (i.sheet, i.found.header_row) not in lines])


def _pages(one: OpenList, lists: Sequence[OpenList], book: Book) -> list[OpenList]:
    """The lists that are for the same as `one`, as far as the book was understood: no income beside expenses."""
    kinds = {(i.sheet, i.header_row): (i.role, i.flow, i.noun) for i in book.lists}
    own = kinds.get((one.sheet, one.found.header_row))
    return [i for i in lists if kinds.get((i.sheet, i.found.header_row), own) == own]


def _sized(columns: Sequence[OpenColumn], like: EarlierRow, note: str, size: Decimal) -> dict[str, Value]:
    """The sum in each column that the earlier row fills: all of the same size, or nought beside one."""
    held = {c: value for c in columns if (value := amount(c.cells[like.row])) is not None}
    sizes = {abs(value) for value in held.values() if value}
    if len(held) < len(columns) or len(sizes) != 1:
        return {}
    came_back = bool(_BACK.search(note)) and not _BACK.search(like.text)
    minus = len(columns) == 1 and any(sign_of(v) < 0 for v in columns[0].cells.values())
    turned = -1 if came_back and minus and sign_of(columns[0].cells[like.row]) > 0 else 1
    return {c.letter: size * sign_of(value) * turned if value else Decimal(0) for c, value in held.items()}


def _chosen(column: OpenColumn, note: str, near: Near) -> tuple[Value, bool]:
    """What a column of few words says, and whether the note names it, all of it or by a word that none of the others has;
    else it is what the nearest rows say."""
    spelled: dict[str, Value] = {str(v).strip(): v for v in column.cells.values()}
    said = {w.stem for w in words(note)}
    own = {v: {w.stem for w in words(v)} - STOP for v in spelled if isinstance(spelled[v], str)}
    whole = [v for v, stems in own.items() if stems and stems <= said]
    named = [v for v in whole if not any(own[v] < own[other] for other in whole)]
    if not named:
        named = [v for v, stems in own.items() if any(_is_its(stem, own) for stem in stems & said)]
    if len(named) == 1:
        return spelled[named[0]], True
    votes: dict[str, float] = defaultdict(float)
    for likeness, row in near.rows:
        if row.row in column.cells:
            votes[str(column.cells[row.row]).strip()] += likeness**3
    if not votes:
        return None, False
    return spelled[max(votes, key=lambda v: votes[v])], False


def _is_its(stem: str, own: Mapping[str, set[str]]) -> bool:
    return len(stem) > 2 and sum(stem in stems for stems in own.values()) == 1
