"""Numbers that another table has names for: the job, the project, the plot of whoever a note names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.layouts.legend import coded
from nl2x.books.sheets.columns import index
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.wording.words import STOP, words

_LEAST = 2
"""So many numbers that a column holds must all stand in the other table: one may be there by chance."""


@dataclass(frozen=True)
class Numbered:
    """What a number stands for: a row of another table."""

    table: Listing
    number: str
    """As the column that holds such numbers would have it."""
    customer: frozenset[str]
    described: frozenset[str]
    """The stems that tell whose it is, and what it is."""


def numbered_row(knowledge: Knowledge, listing: Listing, column: Column, text: str) -> Numbered | None:
    """The one row of another table whose customer `text` names, where all numbers that a column holds stand there:
    job 44 for "tiles for the Brehaut kitchen"; among several of one customer the one that more of its words describe.
    None where no table has them all, or the text names none of its customers."""
    known = knowledge.once(
        (numbered_row, listing.name, column.letter), lambda: _rows(knowledge.book, listing, column)
    )
    said = {word.stem for word in words(text)}
    named = [row for row in known if row.customer and row.customer <= said]
    told = max((len(row.described & said) for row in named), default=0)
    named = [row for row in named if len(row.described & said) == told]
    return named[0] if len(named) == 1 else None


def _rows(book: Book, listing: Listing, column: Column) -> list[Numbered]:
    """The rows of the first table, with customers, that has all numbers of the column, each in one row."""
    held = set(_texts(book, listing, column))
    if len(held) < _LEAST or not all(any(c.isdigit() for c in one) for one in held):
        return []
    for other in book.lists:
        party, what = other.column(Role.COUNTERPARTY), other.column(Role.DESCRIPTION)
        keys = [c for c in other.columns if not c.formula and _is_key(_texts(book, other, c), held)]
        if other is listing or party is None or not keys or party in keys:
            continue
        sheet = book.workbook.sheet(other.sheet)
        return [
            Numbered(
                other,
                number,
                _telling(sheet.text(row, index(party))),
                _telling(sheet.text(row, index(what))) if what is not None else frozenset(),
            )
            for row in range(other.first_row, other.last_row + 1)
            if (number := coded(sheet.value(row, index(keys[0]))))
        ]
    return []


def _is_key(texts: Sequence[str], held: set[str]) -> bool:
    """Whether each of these stands for one row, and all that is held elsewhere is among them."""
    return held <= set(texts) and len(set(texts)) == len(texts)


def _telling(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in words(text)) - STOP


def _texts(book: Book, listing: Listing, column: Column) -> list[str]:
    sheet, rows = book.workbook.sheet(listing.sheet), range(listing.first_row, listing.last_row + 1)
    return [text for row in rows if (text := coded(sheet.value(row, index(column))))]
