"""Sums of several purses beside each other on one row: what came into the till and what by phone on a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from nl2x.books.book import Book, Listing, Role
from nl2x.books.layouts.purses import INTO, purse_names
from nl2x.books.model import CashMovement, Value
from nl2x.books.sheets.words import plain

_OFTEN = 2
"""Rows with the sums of several purses that make it a habit."""


def beside_each_other(
    book: Book, listing: Listing, movements: Sequence[CashMovement], rows: Sequence[dict[str, Value]]
) -> list[dict[str, Value]]:
    """The rows of a page's movements (cells by column letter), those that differ in their purses alone as
    one, where earlier rows under the category have it so, and none has a row for each purse of a day."""
    made: list[dict[str, Value]] = []
    money = {c.letter for c in listing.columns if c.purse and c.role in (Role.MONEY_IN, Role.MONEY_OUT)}
    for number, (movement, row) in enumerate(zip(movements, rows, strict=True)):
        before = made[-1] if made else {}
        own, others = money & row.keys(), money & before.keys()
        same = {k: v for k, v in row.items() if k not in own} == {
            k: v for k, v in before.items() if k not in others
        }
        one_way = number > 0 and (movement.amount > 0) == (movements[number - 1].amount > 0)
        if same and one_way and own and others and not own & others and _is_habit(book, listing, movement):
            made[-1] = before | row
        else:
            made.append(row)
    return made


def _is_habit(book: Book, listing: Listing, movement: CashMovement) -> bool:
    if len(purse_names(listing.columns)) < 2:
        return False
    sums: Counter[int] = Counter()
    alone: Counter[object] = Counter()
    for past in book.past:
        posting = past.posting
        if past.sheet != listing.sheet or not isinstance(posting, CashMovement) or INTO in posting.dimensions:
            continue
        if plain(posting.category) == plain(movement.category) and (posting.amount > 0) == (
            movement.amount > 0
        ):
            sums.update(past.rows)
    dates = {row: p.posting.date for p in book.past if isinstance(p.posting, CashMovement) for row in p.rows}
    alone.update(dates[row] for row, count in sums.items() if count == 1)
    return sum(count > 1 for count in sums.values()) >= _OFTEN and max(alone.values(), default=0) < 2
