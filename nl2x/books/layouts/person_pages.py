"""Pages that are an account of one person each: what a tenant or a pupil was charged, and what he paid.

Such a page looks like a cash book, but its balance grows by what is charged; several set up alike, on sheets
of their own, show that each is somebody's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.book import Book, Column, Listing, Role, SheetRole
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found, Listed
from nl2x.books.sheets.sides import columns_counted
from nl2x.books.sheets.words import month_of, plain
from nl2x.books.xlsx.cells import Sheet

NOUN = "account"
"""What the records of such a page are called."""
_CHARGED = re.compile(r"charges?|charged|billed|invoiced|fees?( due)?|rent( due)?|amount due|to pay|owed")
_PAID = re.compile(r"paid|payments?|payments? (received|made)|received|recd|rec d|amount paid")
_WHOSE = re.compile(
    r"(name|tenant|lodger|pupil|student|child|customer|client|patient|member|guest|resident|family|owner"
    r"|account( of)?|for)( name)?"
)


def with_person_pages(lists: list[Listed]) -> list[Listed]:
    """The lists, those that are an account of one person each as tables of their own, and no cash book."""
    pages = [one for one in lists if _is_page(one.found, one.listing)]
    alike = [one for one in pages if sum(one.listing.headings == i.listing.headings for i in pages) > 1]
    return [_as_table(one) if one in alike and _has_a_name(one) else one for one in lists]


def person_pages(book: Book) -> tuple[Listing, ...]:
    """The pages of a book that are somebody's each."""
    return tuple(i for i in book.lists if i.noun == NOUN)


def names_on(book: Book, page: Listing) -> str:
    """Whose a page is: its sheet's name, and what stands above its rows beside "Tenant" or "Pupil"."""
    sheet = book.workbook.sheet(page.sheet)
    above = (_beside(sheet, row, c) for row in sheet.rows if row < page.header_row for c in sheet.rows[row])
    return " ".join([page.sheet, *(text for text in above if text)])


def charged_and_paid(columns: Sequence[Column]) -> tuple[Column, Column] | None:
    """The column of what was charged and that of what was paid; None without one of either."""
    typed = [c for c in columns if not c.formula and c.kind in ("number", "")]
    charged = [c for c in typed if _CHARGED.fullmatch(plain(c.heading))]
    paid = [c for c in typed if _PAID.fullmatch(plain(c.heading))]
    return (charged[0], paid[0]) if len(charged) == len(paid) == 1 else None


def _is_page(found: Found, listing: Listing) -> bool:
    both, balance = charged_and_paid(found.columns), found.column(Role.BALANCE)
    if listing.role is not SheetRole.CASH_BOOK or both is None or balance is None or not found.any(Role.DATE):
        return False
    if not balance.formula or found.any(Role.CATEGORY):
        return False
    signs = columns_counted(balance.formula, balance.formula_row)
    return [signs.get(index(c)) for c in both] == ["", "-"]


def _has_a_name(one: Listed) -> bool:
    """Whether a sheet is called by more than a month or a year."""
    words = [w for w in re.findall(r"[^\W\d_]{2,}", one.found.sheet.name) if month_of(w) is None]
    return bool(words)


def _as_table(one: Listed) -> Listed:
    both = charged_and_paid(one.found.columns)
    assert both is not None
    columns = tuple(replace(c, role=Role.OTHER) if c in both else c for c in one.found.columns)
    listing = replace(one.listing, role=SheetRole.RECORDS, noun=NOUN, flow="", columns=columns)
    return Listed(replace(one.found, columns=columns), listing)


def _beside(sheet: Sheet, row: int, column: int) -> str:
    """What stands right of a label that says whose the page is."""
    label = plain(sheet.text(row, column)).rstrip(":")
    return sheet.text(row, column + 1) if _WHOSE.fullmatch(label) else ""
