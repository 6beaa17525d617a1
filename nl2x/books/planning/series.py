"""The series that a new row's number goes on with, in a column that keeps several (S for sales)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from nl2x.books.book import Book, Column, Listing, Numbering, Role
from nl2x.books.model import AccountType, CashMovement, JournalEntry, Posting, Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.numbering import numbered, numbering_of

_SERIES = 3
"""So many numbers written alike are a series of their own."""
_ALIKE, _OFTEN, _LATEST = 0.5, 0.8, 12
"""How much postings have in common that share a series, which part of the latest so many have to be of it."""
_KINDS = (AccountType.INCOME, AccountType.EXPENSE)
"""Whose accounts stand for each other: which income it was says nothing of the series."""


Series: TypeAlias = Mapping[str, Value | None]
"""By the letter of a column what a row gets there, None for nothing."""


def next_in_series(book: Book, listing: Listing, postings: Sequence[Posting]) -> list[Series]:
    """For each posting, what its columns of several series get: the next number of the one that postings like
    it have, None where they have none, or now this one, now that. Columns of one series aren't in it."""
    columns = [c for c in listing.columns if c.role in (Role.ENTRY, Role.REFERENCE) and not c.formula]
    several = {c.letter: c for c in columns if len(_forms(book, listing, c)) > 1}
    used: Counter[tuple[str, str]] = Counter()
    found: list[Series] = []
    for posting in postings:
        cells: dict[str, Value | None] = {}
        for letter, column in several.items():
            series = _series(book, listing, column, posting)
            form = (letter, series.prefix) if series else (letter, "")
            used[form] += 1
            cells[letter] = series.after(used[form]) if series else None
        found.append(cells)
    return found


def in_its_series(row: Mapping[str, Value], series: Series) -> dict[str, Value]:
    """A row with the numbers of its own series where it would have those of another."""
    return {k: own for k, v in row.items() if (own := series.get(k, v)) is not None}


def _forms(book: Book, listing: Listing, column: Column) -> set[str]:
    """How the numbers of a column begin, each kind of them that comes often enough."""
    sheet, number = book.workbook.sheet(listing.sheet), index(column)
    values = (sheet.value(row, number) for row in range(listing.first_row, listing.last_row + 1))
    counts = Counter(n.prefix for value in set(values) if (n := numbered(value)) is not None)
    return {prefix for prefix, count in counts.items() if count >= _SERIES}


def _series(book: Book, listing: Listing, column: Column, posting: Posting) -> Numbering | None:
    sheet, number = book.workbook.sheet(listing.sheet), index(column)
    said = [sheet.value(row, number) for row in _rows_alike(book, listing, posting)][-_LATEST:]
    parsed = [numbered(value) for value in said]
    counts = Counter(n.prefix for n in parsed if n is not None)
    if not counts:
        return None
    prefix, count = counts.most_common(1)[0]
    if count < _OFTEN * len(said):
        return None
    rows = range(listing.first_row, listing.last_row + 1)
    values = dict.fromkeys(sheet.value(row, number) for row in rows)  # an entry's lines say its number each
    own = [v for v in values if (n := numbered(v)) is not None and n.prefix == prefix]
    return numbering_of(own[::-1] if listing.newest_first else own)


def _rows_alike(book: Book, listing: Listing, posting: Posting) -> Iterator[int]:
    """The first rows of those earlier postings that have most in common with this one, the latest last."""
    mine = _traits(book, listing, posting)
    past = [p for p in book.past if p.sheet == listing.sheet and type(p.posting) is type(posting)]
    shared = [_in_common(mine, _traits(book, listing, p.posting)) for p in past]
    best = max(shared, default=0.0)
    rows = [p.rows[0] for p, share in zip(past, shared, strict=True) if share == best >= _ALIKE]
    yield from rows[::-1] if listing.newest_first else rows


def _in_common(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> float:
    """From 0 to 1 (the index of Jaccard 1901)."""
    return len(one & other) / len(one | other) if one | other else 0.0


def _traits(book: Book, listing: Listing, posting: Posting) -> frozenset[tuple[str, str]]:
    """What tells which series a posting is of: its accounts and sides, or which way money went and how."""
    if isinstance(posting, JournalEntry):
        return frozenset(
            (_of_account(book, line.account), "debit" if line.debit else "credit") for line in posting.lines
        )
    if isinstance(posting, CashMovement):
        way = listing.column(Role.METHOD)
        how = posting.dimensions.get(way.heading, "") if way is not None else ""
        return frozenset({("money", "in" if posting.amount > 0 else "out"), ("how", how.casefold())})
    return frozenset()


def _of_account(book: Book, named: str) -> str:
    account = book.account(named)
    return account.type.value if account is not None and account.type in _KINDS else named.casefold()
