"""Pages side by side with heads of their own: a head that is on one fund's page alone tells which it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from nl2x.books.book import Book, Listing, Role
from nl2x.books.sheets.columns import index

_OFTEN = 3
"""So many rows of one page alone make a head its own."""
_OWN = 0.75
"""Such a part of all heads stands on one page each where pages have their own; houses share "Repairs"."""


def page_with_head(book: Book, pages: Sequence[Listing], category: str) -> Listing | None:
    """The one page whose rows had a category, three times at least, in a book whose pages hardly share any;
    None where several had it, where it is new or rare, and where pages are of the same heads."""
    counts = [_heads(book, page) for page in pages]
    shared = Counter(head for heads in counts for head in heads)
    if not category or sum(n == 1 for n in shared.values()) < _OWN * len(shared) or shared[category] != 1:
        return None
    return next((page for page, heads in zip(pages, counts, strict=True) if heads[category] >= _OFTEN), None)


def _heads(book: Book, page: Listing) -> Counter[str]:
    column, sheet = page.column(Role.CATEGORY), book.workbook.sheet(page.sheet)
    if column is None:
        return Counter()
    rows = range(page.first_row, page.last_row + 1)
    return Counter(text for row in rows if (text := sheet.text(row, index(column))))
