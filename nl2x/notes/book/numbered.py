"""Numbers that another table has names for: the job, the project, the plot of whoever a note names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.sheets.columns import index
from nl2x.notes.wording.words import STOP, words

_LEAST = 2
"""So many numbers that a column holds must all stand in the other table: one may be there by chance."""


@dataclass(frozen=True)
class Numbered:
    """What a number stands for: a row of another table."""

    table: Listing
    number: str
    """As the column that holds such numbers would have it."""


def numbered_row(book: Book, listing: Listing, column: Column, text: str) -> Numbered | None:
    """The one row of another table whose customer `text` names, where all numbers that a column holds stand there:
    job 44 for "tiles for the Brehaut kitchen"; among several of one customer the one that more of its words describe.
    None where no table has them all, or the text names none of its customers."""
    held = set(_texts(book, listing, column))
    said = {word.stem for word in words(text)}
    numbers = len(held) >= _LEAST and all(any(c.isdigit() for c in one) for one in held)
    for other in book.lists if numbers else ():
        party = other.column(Role.COUNTERPARTY)
        keys = [c for c in other.columns if not c.formula and _is_key(_texts(book, other, c), held)]
        if other is listing or party is None or not keys or party in keys:
            continue
        sheet = book.workbook.sheet(other.sheet)
        rows = range(other.first_row, other.last_row + 1)
        rows_held = [r for r in rows if _as_text(sheet.value(r, index(keys[0])))]
        named = [r for r in rows_held if (own := _telling(sheet.text(r, index(party)))) and own <= said]
        if len(named) > 1 and (what := other.column(Role.DESCRIPTION)) is not None:
            told = {r: len(_telling(sheet.text(r, index(what))) & said) for r in named}
            named = [r for r in named if told[r] == max(told.values())]
        if len(named) == 1:
            return Numbered(other, _as_text(sheet.value(named[0], index(keys[0]))))
        return None
    return None


def _is_key(texts: Sequence[str], held: set[str]) -> bool:
    """Whether each of these stands for one row, and all that is held elsewhere is among them."""
    return held <= set(texts) and len(set(texts)) == len(texts)


def _telling(text: str) -> set[str]:
    return {word.stem for word in words(text)} - STOP


def _texts(book: Book, listing: Listing, column: Column) -> list[str]:
    sheet, rows = book.workbook.sheet(listing.sheet), range(listing.first_row, listing.last_row + 1)
    return [text for row in rows if (text := _as_text(sheet.value(row, index(column))))]


def _as_text(value: object) -> str:
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return "" if value is None else str(value).strip()
