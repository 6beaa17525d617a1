"""Lists that only repeat what stands in others: ledgers beside a journal, summaries beside a cash book."""

from __future__ import annotations

from nl2x.books.book import Role, SheetRole
from nl2x.books.chart.types import type_of_name
from nl2x.books.layouts.records import is_gathered
from nl2x.books.settings import Settings
from nl2x.books.sheets.found import Listed
from nl2x.books.sheets.words import plain


def without_ledgers(lists: list[Listed], settings: Settings) -> list[Listed]:
    """The lists without the ledgers of single accounts (debit, credit and balance on a sheet named like the
    account): entries are copied there from the journal, and never posted there alone."""
    ledgers = [
        i
        for i in lists
        if i.listing.role is SheetRole.CASH_BOOK
        and settings.role(i.listing.sheet) is None
        and not i.found.any(Role.CATEGORY, Role.ACCOUNT)
        and {plain(c.heading)[:2] for c in i.found.columns} & {"de", "dr"}
        and type_of_name(i.listing.sheet)[2] > 0
    ]
    journal_too = any(i.listing.role is SheetRole.JOURNAL for i in lists)
    return [i for i in lists if i not in ledgers] if journal_too or len(ledgers) >= 3 else lists


def without_summaries(lists: list[Listed]) -> list[Listed]:
    """The lists without tables that only gather what stands in those beside them."""
    kept = [i for i in lists if not _is_worked_out(i)]
    lists = kept if any(i.listing.role in _TAKING for i in kept) else lists
    roles = {i.listing.role for i in lists}
    if SheetRole.CASH_BOOK not in roles or SheetRole.JOURNAL in roles:
        return lists
    return [i for i in lists if i.listing.role is not SheetRole.RECORDS or not is_gathered(i.found)]


_TAKING = (SheetRole.CASH_BOOK, SheetRole.RECORDS, SheetRole.JOURNAL)


def _is_worked_out(listed: Listed) -> bool:
    """Whether a cash book is none, but a table of months or kinds: all beside the label is calculated, sums
    of another sheet among it, so that nothing can be written there."""
    columns = listed.found.columns
    gathered = [c for c in columns if "SUMIF" in c.formula and "!" in c.formula]
    typed = [c for c in columns if not c.formula and c.heading]
    return listed.listing.role is SheetRole.CASH_BOOK and bool(gathered) and len(typed) <= 1
