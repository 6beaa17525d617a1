"""A column that every row fills and the new one wouldn't: which it is, what it may hold, how it is filled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.model import InsertRows, Plan, SetCell, Value
from nl2x.books.posting.likeness import every_row_fills, nearly_every_row_chooses, new_rows
from nl2x.books.sheets.columns import index

_MOST = 8
"""Values that are offered; a column that held more of them is answered freely."""


@dataclass(frozen=True)
class Blank:
    """A column of a list that a new row would leave blank."""

    listing: Listing
    column: Column

    @property
    def name(self) -> str:
        """By which an answer for it is kept."""
        return f"{self.listing.sheet}!{self.column.letter}"


def blank_column(book: Book, words: str) -> Blank | None:
    """The column that `words` (of likeness.unlike) say would be left blank; else None."""
    for listing in book.lists:
        for column in listing.columns:
            heading = column.heading or column.letter
            if words in (every_row_fills(listing, heading), nearly_every_row_chooses(listing, heading)):
                return Blank(listing, column)
    return None


def values_held(book: Book, blank: Blank) -> tuple[str, ...]:
    """The words that a column chooses from: those of its dropdown, or the few that it repeats."""
    listing, column = blank.listing, blank.column
    if column.options:
        return column.options
    sheet = book.workbook.sheet(listing.sheet)
    rows = range(listing.first_row, listing.last_row + 1)
    held = [value for row in rows if (value := sheet.value(row, index(column))) not in (None, "")]
    counts = Counter(str(value) for value in held if isinstance(value, str))
    few = len(counts) <= _MOST and 2 * len(counts) <= len(held)
    return tuple(name for name, _ in counts.most_common()) if few else ()


def held_by_its_like(book: Book, plan: Plan, blank: Blank) -> str:
    """The word that the column holds in every earlier row of the new one's payee or customer, where it goes
    by who it is (his suburb); or in every one of the payee and category, if it is also what most rows hold:
    "all" lots, beside a repair of one of them. "" without such a word."""
    listing, sheet = blank.listing, book.workbook.sheet(blank.listing.sheet)
    party, kind = listing.column(Role.COUNTERPARTY), listing.column(Role.CATEGORY)
    new = new_rows(book, listing, plan)
    if party is None or len(new) != 1:
        return ""
    written = {e.cell: e.value for e in plan.edits if isinstance(e, SetCell) and e.sheet == listing.sheet}
    rows = range(listing.first_row, listing.last_row + 1)
    held = [(row, str(v)) for row in rows if (v := sheet.value(row, index(blank.column))) not in (None, "")]
    who = written.get(f"{party.letter}{new[0]}")
    if who and (own := _by_party([(sheet.value(row, index(party)), v) for row, v in held]).get(str(who))):
        return own
    if kind is None:
        return ""
    its = [written.get(f"{c.letter}{new[0]}") for c in (party, kind)]
    alike = {v for row, v in held if [sheet.value(row, index(c)) for c in (party, kind)] == its}
    many = sum([sheet.value(row, index(c)) for c in (party, kind)] == its for row, _ in held)
    usual = Counter(v for _, v in held).most_common(1)
    told = len(alike) == 1 and many >= _ALIKE and usual[0][0] in alike and 2 * usual[0][1] > len(held)
    return alike.pop() if told and all(its) else ""


def _by_party(rows: Sequence[tuple[Value | None, str]]) -> dict[str, str]:
    """What the rows of each of those who come again hold, where it is one thing for each and not the same for
    all; empty where it doesn't go by who it is."""
    held: dict[str, Counter[str]] = {}
    for who, value in rows:
        if who not in (None, ""):
            held.setdefault(str(who), Counter())[value] += 1
    again = {who: values for who, values in held.items() if values.total() >= _ALIKE}
    one_each = all(len(values) == 1 for values in again.values())
    found = {who: next(iter(values)) for who, values in again.items()}
    return found if one_each and len(again) >= _PARTIES and len(set(found.values())) > 1 else {}


_ALIKE = 2
_PARTIES = 3


def with_value(book: Book, plan: Plan, blank: Blank, value: Value) -> Plan:
    """The plan in which the new rows of a list hold a value in a column that they left blank."""
    sheet, letter = blank.listing.sheet, blank.column.letter
    edits = [e for e in plan.edits if isinstance(e, SetCell) and e.sheet == sheet]
    written = {e.cell for e in edits if e.value not in (None, "")}
    inserted = any(isinstance(e, InsertRows) and e.sheet == sheet for e in plan.edits)
    style = "" if inserted else f"{letter}{blank.listing.last_row}"
    cells = [f"{letter}{row}" for row in new_rows(book, blank.listing, plan)]
    added = (SetCell(sheet, cell, value, style) for cell in cells if cell not in written)
    return replace(plan, edits=(*plan.edits, *added))


def blank_named(book: Book, name: str) -> Blank | None:
    """The column that is kept under this name."""
    every = (Blank(listing, column) for listing in book.lists for column in listing.columns)
    return next((blank for blank in every if blank.name == name), None)
