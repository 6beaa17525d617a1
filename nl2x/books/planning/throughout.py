"""Columns that say one word from the first row to the last: the only department, "No VAT", the currency."""

from __future__ import annotations

import re
from collections.abc import Mapping

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.model import Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.words import STATES, plain
from nl2x.books.xlsx.cells import amount

_ENOUGH = 6
"""Fewer rows show no habit."""
_ROLES = (Role.DIMENSION, Role.OTHER, Role.TYPE, Role.RATE, Role.TAX)
_BY_HAND = re.compile(
    r"\b(by|checked|ok|done|ticked|initials?|signed|signature|posted|entered|scanned|filed|exported)\b"
)
"""Says what its owner did with a row afterwards, or who did."""


def said_throughout(book: Book, listing: Listing) -> dict[str, Value]:
    """What new rows say in such columns, as all rows so far do; a tick against a row isn't foreseen."""
    firsts = {own[0] for past in book.past if (own := past.rows_on(listing.sheet))}
    lines = {row for past in book.past for row in past.rows_on(listing.sheet)}
    if book.conventions.narration:
        lines -= {past.rows[-1] for past in book.past if len(past.rows) > 1}
    found: dict[str, Value] = {}
    for column in listing.columns:
        rows = firsts if column.letter in book.conventions.first_line_only else lines
        if len(firsts) >= _ENOUGH and (word := _one_word(book, listing, column, rows)):
            found[column.letter] = word
    return found


def _one_word(book: Book, listing: Listing, column: Column, rows: set[int]) -> str:
    if column.role not in _ROLES or column.formula or _BY_HAND.search(plain(column.heading)):
        return ""
    sheet = book.workbook.sheet(listing.sheet)
    said = {sheet.value(row, index(column)) for row in rows}
    word = said.pop() if len(said) == 1 else None
    told = isinstance(word, str) and len(plain(word)) > 1 and amount(word) is None
    return word if isinstance(word, str) and told and plain(word) not in STATES else ""


def said_twice(book: Book, listing: Listing, row: Mapping[str, Value]) -> dict[str, Value]:
    """The words of a new row once more, in columns that so far repeat its description row by row."""
    words = listing.column(Role.DESCRIPTION)
    rows = {r for past in book.past for r in past.rows_on(listing.sheet)}
    if words is None or len(rows) < _ENOUGH or row.get(words.letter) in (None, ""):
        return {}
    sheet = book.workbook.sheet(listing.sheet)

    def same(column: Column) -> bool:
        pairs = ((sheet.value(r, index(column)), sheet.value(r, index(words))) for r in rows)
        return all(one == other and one not in (None, "") for one, other in pairs)

    others = [c for c in listing.columns if c.role is Role.OTHER and not c.formula]
    return {c.letter: row[words.letter] for c in others if same(c)}
