"""What a note measures in the unit that a column is headed with: "53 litres" in a list of costs with a column of litres."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.model import Formula, Plan, SetCell, Value
from nl2x.books.posting.likeness import new_rows
from nl2x.books.sheets.blank_columns import Blank, with_value
from nl2x.books.sheets.columns import index
from nl2x.books.xlsx.cells import amount
from nl2x.notes.facts.model import Amount, Kind
from nl2x.notes.wording.words import STOP, stem, words

_SAME = (
    "litre liter l ltr ltrs lt",
    "kilometre kilometer km kms",
    "mile mi",
    "hour hr hrs h",
    "minute min mins",
    "kilo kg kgs kilogram",
    "gallon gal gals",
)
"""Ways to write one unit."""
_UNITS = {name: one.split()[0] for one in _SAME for name in one.split()}
_MEASURES = (Role.OTHER, Role.DIMENSION, Role.QUANTITY)
_RATE = re.compile(r"(?i)\bper\b|/|\beach\b")
"""What makes a heading that of a price for one."""
_AS_MUCH = 3
"""So many times what was measured before at most: "300 km on the clock" beside trips of 40."""


@dataclass(frozen=True)
class Measured:
    """A figure of a note and the column that is headed with its unit."""

    figure: Amount
    blank: Blank


def measured(book: Book, plan: Plan, figures: Sequence[Amount]) -> list[Measured]:
    """The figures that have a place of their own in the one new row of a plan, which the plan leaves blank."""
    counts = [a for a in figures if a.kind is Kind.QUANTITY and a.live and not a.how and not a.ambiguous]
    by_unit = {_unit(a.unit): [b for b in counts if _unit(b.unit) == _unit(a.unit)] for a in counts if a.unit}
    return [
        Measured(own[0], Blank(listing, column))
        for listing in (book.lists if by_unit else ())
        if (written := _new_row(book, listing, plan))
        for unit, own in by_unit.items()
        if len(own) == 1
        if (column := _headed_with(listing, unit)) is not None and written.get(column.letter) in (None, "")
        if _is_usual(own[0], _held(book, listing, column, written))
    ]


def _new_row(book: Book, listing: Listing, plan: Plan) -> dict[str, Value | Formula]:
    """The cells by letter of the one row that a plan writes anew into a list; empty where it writes none or several."""
    new = new_rows(book, listing, plan)
    edits = (e for e in plan.edits if isinstance(e, SetCell) and e.sheet == listing.sheet)
    cells = {e.cell: e.value for e in edits}
    return {c.letter: cells.get(f"{c.letter}{new[0]}") for c in listing.columns} if len(new) == 1 else {}


def with_measured(book: Book, plan: Plan, found: Sequence[Measured]) -> Plan:
    """The plan with these figures in their columns."""
    for one in found:
        plan = with_value(book, plan, one.blank, one.figure.value)
    return plan


def _unit(word: str) -> str:
    return _UNITS.get(stem(word), stem(word))


def _headed_with(listing: Listing, unit: str) -> Column | None:
    """The one column of figures that are typed in which is headed with a unit and nothing else, or with it in brackets."""
    found = [
        c
        for c in listing.columns
        if not c.formula and c.kind == "number" and c.role in _MEASURES
        if not _RATE.search(c.heading)
        and any(_units(part) == {unit} for part in re.split(r"[()]", c.heading))
    ]
    return found[0] if len(found) == 1 else None


def _units(heading: str) -> set[str]:
    return {_UNITS.get(word.stem, word.stem) for word in words(heading)} - STOP


def _is_usual(figure: Amount, held: Sequence[Decimal]) -> bool:
    """Whether earlier rows have such a figure there."""
    return bool(held) and figure.value <= _AS_MUCH * max(held)


def _held(
    book: Book, listing: Listing, column: Column, written: Mapping[str, Value | Formula]
) -> list[Decimal]:
    """What stands in the column, of the rows of the new one's category if there are any."""
    sheet, kind = book.workbook.sheet(listing.sheet), listing.column(Role.CATEGORY)
    rows = list(range(listing.first_row, listing.last_row + 1))
    category = written.get(kind.letter) if kind is not None else None
    if kind is not None and category:
        rows = [r for r in rows if sheet.text(r, index(kind)) == str(category)] or rows
    return [size for row in rows if (size := amount(sheet.value(row, index(column))))]
