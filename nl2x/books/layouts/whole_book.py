"""The book as a whole, from its lists, grids and statements: its layout, and what can be posted to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from nl2x.books.book import Book, Grid, Layout, Listing, Role, SheetRole, Statement
from nl2x.books.chart.gathering import gathered, gathering
from nl2x.books.layouts.doubts import doubts_of
from nl2x.books.layouts.past_postings import past_postings
from nl2x.books.layouts.records import records
from nl2x.books.layouts.sheet_roles import charts_with_amounts, sheet_guess, sheet_role
from nl2x.books.layouts.statements import typed_lines
from nl2x.books.model import CashMovement, ChangeRecord, Increase, JournalEntry, NewRecord
from nl2x.books.settings import Settings
from nl2x.books.sheets.conventions import conventions_of, dates_in, numberings
from nl2x.books.sheets.dates import day_comes_first
from nl2x.books.sheets.found import Found, Listed
from nl2x.books.xlsx.cells import Workbook


def whole_book(
    workbook: Workbook,
    settings: Settings,
    lists: Sequence[Listed],
    tables: Sequence[Grid],
    reports: Sequence[Statement],
) -> Book:
    """The book that these lists, grids and statements make together."""
    listings = tuple(i.listing for i in lists)
    roles = {i.role for i in listings}
    day_first = settings.day_first
    if day_first is None:
        day_first = day_comes_first(*dates_in(i.found for i in lists))
    pairs = [settings.judged(a, sure) for a, sure in gathered(workbook, lists, tables, reports)]
    accounts = tuple(account for account, _ in pairs)
    past, habits = past_postings(lists, accounts, day_first)
    posted = [
        i.found
        for i in lists
        if i.listing.role in (SheetRole.JOURNAL, SheetRole.CASH_BOOK, SheetRole.RECORDS)
    ]
    kinds = {i.name: sheet_role(i, listings, tables, reports) for i in workbook.sheets}
    kinds |= charts_with_amounts(kinds, accounts) if SheetRole.JOURNAL in roles else {}
    pages = {i.listing.sheet for i in lists if i.listing.role is SheetRole.CASH_BOOK}
    beside = bool(gathering(workbook, tables, pages))
    takes = _takes(roles, tables, reports, beside)
    return Book(
        name=workbook.title,
        layout=_layout(takes, roles, tables),
        sheets=tuple(sheet_guess(sheet, kinds[sheet.name], listings, settings) for sheet in workbook.sheets),
        workbook=workbook,
        accounts=accounts,
        lists=listings,
        statements=tuple(reports),
        grids=tuple(tables),
        conventions=conventions_of(workbook, habits, posted, day_first),
        numbering=numberings(posted),
        past=tuple(past),
        records=tuple(
            r for i in lists if i.listing.role is SheetRole.RECORDS for r in records(i.found, i.listing.name)
        ),
        period=_period(i.found for i in lists),
        takes=takes,
        confidence=_confidence(takes, listings, tables, reports),
        doubts=tuple(doubts_of(pairs, listings, takes, day_first, posted)),
    )  # fmt: skip


def _takes(
    roles: set[SheetRole], tables: Sequence[Grid], reports: Sequence[Statement], beside: bool
) -> tuple[type, ...]:
    """Where there are books to post to, typed-in grids and statements are budgets or reports; but for
    a grid `beside` them, of who paid in which month or of what stands on no page, without a journal."""
    kinds: list[type] = []
    if SheetRole.JOURNAL in roles:
        kinds.append(JournalEntry)
    if SheetRole.CASH_BOOK in roles:
        kinds.append(CashMovement)
    typed = bool(tables) or any(typed_lines(s) for s in reports)
    if (typed and not kinds) or (beside and JournalEntry not in kinds):
        kinds.append(Increase)
    if SheetRole.RECORDS in roles:
        kinds += [NewRecord, ChangeRecord]
    return tuple(kinds)


def _layout(takes: Sequence[type], roles: set[SheetRole], tables: Sequence[Grid]) -> Layout:
    if JournalEntry in takes:
        return Layout.JOURNAL
    if CashMovement in takes:
        return Layout.CASH_BOOK
    if SheetRole.RECORDS in roles:
        return Layout.RECORDS
    if Increase in takes:
        return Layout.GRID if tables else Layout.STATEMENTS
    return Layout.UNKNOWN


def _confidence(
    takes: Sequence[type], listings: Sequence[Listing], tables: Sequence[Grid], reports: Sequence[Statement]
) -> float:
    if not takes:
        return 0.0
    places = [
        i.confidence
        for i in listings
        if i.role in (SheetRole.JOURNAL, SheetRole.CASH_BOOK, SheetRole.RECORDS)
    ]
    return max([*places, *(g.confidence for g in tables), *(0.85 for _ in reports)], default=0.0)


def _period(found: Iterable[Found]) -> tuple[dt.date, dt.date] | None:
    days = [
        v.date() if isinstance(v, dt.datetime) else v
        for f in found
        for c in f.columns
        if c.role is Role.DATE
        for v in f.values(c)
        if isinstance(v, dt.date)
    ]
    return (min(days), max(days)) if days else None
