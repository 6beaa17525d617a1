"""Whether a list's own last rows come back when they are posted anew: the sign of a sheet that was misread.

What was understood of a row is planned again and held against the cells that its owner filled. A reading that
passed over a column (the purse beside the bank, the words beside the category), found no posting in a row, or
can't plan what it found, fails for row after row, whatever a note says.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from nl2x.books.book import Book, Column, Listing, Past, Role, SheetRole
from nl2x.books.layouts.purse_sheets import purse_sheets
from nl2x.books.model import CashMovement, Formula, Plan, SetCell, Value
from nl2x.books.planning.plan import plan
from nl2x.books.planning.rows import side_by_side
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.numbering import counts_on
from nl2x.books.xlsx.cells import amount, place
from nl2x.errors import BadInput, Refused

_LOOKED_AT = 12
_ENOUGH = 6
"""Fewer rows tell nothing."""
_BY_ITSELF = (Role.ENTRY, Role.REFERENCE, Role.BALANCE, Role.STATUS, Role.OTHER)
"""What a row may have without its posting: numbers of its own, ticks against the bank, remarks."""
_FILLED = 3
"""So many cells make a row of its owner's, rather than a title or a rest of one."""
Cells = Mapping[str, list[str]]


def misread(book: Book, listing: Listing) -> str:
    """In one sentence what most of the last rows of a journal or cash book don't get back, if anything."""
    if listing.role not in (SheetRole.JOURNAL, SheetRole.CASH_BOOK):
        return ""
    rows = _last_rows(book, listing)
    told = list(_told(book, listing))
    apart = {*purse_sheets(book), *(i.sheet for flow in ("in", "out") for i in side_by_side(book, flow))}
    faults = [
        _fault(book, listing, told, [_where_it_was(p, apart) for p in pasts]) for pasts in rows.values()
    ]
    judged = [fault for fault in faults if fault is not None]
    wrong = [fault for fault in judged if fault]
    if len(judged) < _ENOUGH or 2 * len(wrong) <= len(judged):
        return ""
    usual = Counter(wrong).most_common(1)[0][0]
    return (
        f"{len(wrong)} of the last {len(judged)} rows of {listing.sheet} would come out otherwise: {usual}."
    )


def _last_rows(book: Book, listing: Listing) -> dict[int, list[Past]]:
    """The last rows that their owner filled, each with all that was understood of it."""
    read = defaultdict(list)
    for past in book.past:
        for row in past.rows_on(listing.sheet):
            read[row].append(past)
    sheet = book.workbook.sheet(listing.sheet)
    typed = [index(c) for c in listing.columns if not c.formula]
    rows = range(listing.first_row, listing.last_row + 1)
    filled = (
        row
        for row in (rows if listing.newest_first else reversed(rows))
        if sum(sheet.value(row, c) not in (None, "") for c in typed) >= _FILLED
    )
    return {row: read.get(row, []) for row in sorted(islice(filled, _LOOKED_AT))}


def _fault(book: Book, listing: Listing, told: list[Column], pasts: list[Past]) -> str | None:
    """What is amiss with one row: empty if nothing, None if that can't be told (a month that is closed)."""
    if not pasts:
        return "they weren't understood"
    # What of a row was understood is one reading of it or another, or several purses beside each other.
    readings = [[past] for past in pasts] + ([pasts] if len(pasts) > 1 else [])
    faults = [_otherwise(book, listing, told, reading) for reading in readings]
    return "" if "" in faults else faults[0]


def _otherwise(book: Book, listing: Listing, told: list[Column], pasts: list[Past]) -> str | None:
    """What of these postings would come out otherwise: empty if nothing, None if they can't be posted."""
    past = pasts[0]
    try:
        planned = plan(book, [one.posting for one in pasts])
    except Refused:
        return None
    except BadInput:
        return "there is no way to write them"
    then, now = _then(book, listing, past), _now(listing, planned)
    for column in told:
        if column.role is Role.DESCRIPTION and not then[column.letter]:
            continue  # words that its owner left out are no fault of the reading
        if then[column.letter] != now[column.letter]:
            return f'"{column.heading or column.letter}"'
    return ""


def _where_it_was(past: Past, apart: Collection[str]) -> Past:
    """The posting, which of several sheets of purses, or pages kept at the same time (`apart`), says on which
    it stands."""
    posting = past.posting
    if not isinstance(posting, CashMovement) or past.sheet not in apart:
        return past
    return replace(past, posting=replace(posting, dimensions={**posting.dimensions, "sheet": past.sheet}))


def _told(book: Book, listing: Listing) -> Iterator[Column]:
    """The columns whose cells follow from the posting, and those for figures that nobody understood."""
    for column in listing.columns:
        if not column.formula and (column.role not in _BY_ITSELF or _figures(book, listing, column)):
            yield column


def _figures(book: Book, listing: Listing, column: Column) -> bool:
    if column.role is not Role.OTHER or column.kind != "number":
        return False
    sheet, rows = book.workbook.sheet(listing.sheet), range(listing.first_row, listing.last_row + 1)
    return not counts_on([v for row in rows if (v := sheet.value(row, index(column))) not in (None, "")])


def _then(book: Book, listing: Listing, past: Past) -> Cells:
    sheet = book.workbook.sheet(listing.sheet)
    cells: dict[str, list[str]] = defaultdict(list)
    for column in listing.columns:
        rows = past.rows_on(listing.sheet)
        cells[column.letter] = _sorted(sheet.value(row, index(column)) for row in rows)
    return cells


def _now(listing: Listing, planned: Plan) -> Cells:
    letters = {index(c): c.letter for c in listing.columns}
    found: dict[str, list[Value | Formula]] = defaultdict(list)
    for edit in planned.edits:
        if isinstance(edit, SetCell) and edit.sheet == listing.sheet:
            found[letters.get(place(edit.cell)[1], "")].append(edit.value)
    return defaultdict(list, {letter: _sorted(values) for letter, values in found.items()})


def _sorted(values: Iterator[Value] | list[Value | Formula]) -> list[str]:
    return sorted(_plain(v) for v in values if v not in (None, "") and not isinstance(v, Formula))


def _plain(value: Value | Formula) -> str:
    if isinstance(value, dt.datetime):
        value = value.date()
    number = None if isinstance(value, Formula) else amount(value)
    return str(value).strip().casefold() if number is None else f"{number:.2f}"
