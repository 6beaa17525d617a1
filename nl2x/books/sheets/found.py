"""A list as it was found on a sheet, and as what it was recognised."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from nl2x.books.book import ByRole, Column, Listing, Role
from nl2x.books.model import Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import month_of
from nl2x.books.xlsx.cells import Sheet


@dataclass(frozen=True)
class Found(ByRole):
    """A list before anybody has said what kind of list it is; rows and columns as in `Listing`."""

    sheet: Sheet
    header_row: int
    first_row: int
    last_row: int
    end_row: int
    total_row: int
    left: int
    right: int
    columns: tuple[Column, ...]
    data_rows: tuple[int, ...]
    table: str = ""
    title: str = ""
    """The text above the header, if there is some."""
    titles: tuple[str, ...] = ()
    """All texts above the header, from the nearest row up."""
    way: str = ""
    """ "in" or "out" of one of two pages that face each other (nl2x.books.layouts.facing)."""
    counted_as: str = ""
    """ "in" or "out", as summaries call the sums of its amounts (nl2x.books.layouts.summarised)."""

    def any(self, *roles: Role) -> bool:
        return self.column(*roles) is not None

    def called(self, *names: str) -> list[str]:
        """What the page is called, the most telling first: these names that are short, then the long ones,
        which tell how it is filled in ("put it under its type, keep the receipt")."""
        return sorted((name for name in names if name), key=lambda name: len(name) > _LONGEST_NAME)

    def values(self, column: Column, rows: tuple[int, ...] | None = None) -> list[Value]:
        """What stands in `column`, blank cells left out."""
        number = index(column)
        found = (self.sheet.value(row, number) for row in (self.data_rows if rows is None else rows))
        return [v for v in found if v is not None and v != ""]


_LONGEST_NAME = 40
"""Letters."""


def month_of_days(found: Found) -> dt.date | None:
    """The month of a page that has days of the month for dates, 1 to 31 under "April 2026"; else None."""
    column = found.column(Role.DATE)
    days = found.values(column) if column is not None and column.kind == "number" else []
    named = {m for text in (*found.titles, found.sheet.name) if (m := month_of(text)) and m[1]}
    if not days or len(named) != 1 or not all(isinstance(d, int) and 1 <= d <= 31 for d in days):
        return None
    ((month, year),) = named
    return dt.date(year, month, 1)


def with_dimensions(found: Found) -> Found:
    """The list with columns nobody has a name for, but that hold one of a few words in most rows, as further
    dimensions of a posting: a show, a van, a season; not one that repeats the description."""
    rows = len(found.data_rows)
    described = found.column(Role.DESCRIPTION)
    words = found.values(described) if described is not None else []
    columns = []
    for column in found.columns:
        values = found.values(column) if column.role is Role.OTHER and not column.formula else []
        texts = {v for v in values if isinstance(v, str)}
        few = 2 <= len(texts) <= min(15, rows // 4) and all(len(t) <= 30 for t in texts)
        filled = len(values) >= 0.6 * rows and all(isinstance(v, str) for v in values)
        own = few and filled and values != words
        columns.append(replace(column, role=Role.DIMENSION, confidence=0.7) if own else column)
    return replace(found, columns=tuple(columns))


def with_roles(found: Found, roles: Mapping[str, Role]) -> Found:
    """The list with other roles for some columns, by letter, which their cells make likely."""
    columns = (
        replace(c, role=roles[c.letter], confidence=max(c.confidence, 0.7)) if c.letter in roles else c
        for c in found.columns
    )
    return replace(found, columns=tuple(columns))


def named(found: Found) -> Found:
    """The list with a name for each column that has no heading: where it stands."""
    columns = (c if c.heading else replace(c, heading=f"column {c.letter}") for c in found.columns)
    return replace(found, columns=tuple(columns))


_BESIDE = (Role.TYPE, Role.CODE, Role.RATE)
_MISTAKEN = (Role.ENTRY, Role.REFERENCE, Role.TAX, Role.OTHER)
"""What a column of a few codes may be taken for: "Schedule C line" over numbers, "GST?" over "Y" and "N"."""
_KINDS = 8
_MANY = 16


def chosen_beside_category(found: Found, category: Column) -> dict[str, Role]:
    """Further columns of a cash book that repeat a few words or rates in every row: the kind of a bank's
    entry, a code or rate of tax. They go with the category, and with what is like it."""
    rows = len(found.data_rows)
    roles = {}
    for column in found.columns:
        if column is category or column.formula or column.role not in (*_BESIDE, *_MISTAKEN):
            continue
        values = found.values(column)
        kinds = len({str(v) for v in values})
        most = _KINDS if column.role in _BESIDE else _MANY
        codes = column.role is Role.TAX and column.kind == "text"  # "T1", "FRE": no sum of tax
        follows = column.role in _BESIDE or codes or _follows(found, column, category)
        if 2 <= kinds <= min(most, rows // 3) and len(values) >= 0.9 * rows and follows:
            roles[column.letter] = Role.DIMENSION
    return roles


def _follows(found: Found, column: Column, category: Column) -> bool:
    """Whether all rows of a category have the same in a column, for several categories that come again."""
    said: dict[str, list[str]] = {}
    for row in found.data_rows:
        name = found.sheet.text(row, index(category))
        if name:
            said.setdefault(name, []).append(str(found.sheet.value(row, index(column))))
    again = [values for values in said.values() if len(values) > 1]
    return len(again) >= 2 and all(len(set(values)) == 1 for values in again)


@dataclass(frozen=True)
class Listed:
    """A list that was recognised: as found, and as handed on."""

    found: Found
    listing: Listing
