"""Understanding a workbook: what each sheet is for, its accounts, habits and past postings."""

from __future__ import annotations

from pathlib import Path

from nl2x.books.book import Book, Grid, SheetRole, Statement
from nl2x.books.chart.looked_up import with_looked_up
from nl2x.books.layouts.account_sheets import with_accounts
from nl2x.books.layouts.between_people import without_settling
from nl2x.books.layouts.daily import CLOSED, has_costs, is_of_takings
from nl2x.books.layouts.day_lists import day_sheets, days_with_costs, with_days
from nl2x.books.layouts.grids import grids
from nl2x.books.layouts.income_and_expense_pages import among_tables, with_both_pages
from nl2x.books.layouts.pages_alike import with_empty_pages
from nl2x.books.layouts.person_pages import with_person_pages
from nl2x.books.layouts.plan_rows import without_plans
from nl2x.books.layouts.repeated_lists import without_ledgers, without_summaries
from nl2x.books.layouts.same_headings import read_alike
from nl2x.books.layouts.sheet_lists import lists_on
from nl2x.books.layouts.statements import statements
from nl2x.books.layouts.summarised import criteria
from nl2x.books.layouts.whole_book import whole_book
from nl2x.books.settings import NONE, Settings, read_settings
from nl2x.books.sheets.found import Listed
from nl2x.books.xlsx.cells import Workbook
from nl2x.books.xlsx.reading import read_workbook


def understand(source: bytes | Path | str, name: str = "", settings: Settings | None = None) -> Book:
    """Read a workbook and understand its layout.

    What a person settled is taken from `settings` or, for a path, from the settings file beside the workbook.
    BadInput for what can't be opened as a workbook, and for a settings file that can't be read.
    """
    if settings is None:
        settings = NONE if isinstance(source, bytes) else read_settings(Path(source))
    return understand_workbook(read_workbook(source, name), settings)


def understand_workbook(workbook: Workbook, settings: Settings = NONE) -> Book:
    """What a bookkeeper would say about the workbook after leafing through it."""
    lists: list[Listed] = []
    tables: dict[str, tuple[Grid, ...]] = {}
    reports: list[Statement] = []
    told = criteria(workbook.sheets)
    for sheet in workbook.sheets:
        if settings.ignores(sheet.name):
            continue
        own = (
            []
            if settings.role(sheet.name) in (SheetRole.GRID, SheetRole.STATEMENT)
            else lists_on(workbook, sheet, settings, told)
        )
        taken = [range(i.found.header_row, max(i.found.last_row, i.found.total_row) + 1) for i in own]
        tables[sheet.name] = (
            grids(sheet, taken) if settings.role(sheet.name) is not SheetRole.STATEMENT else ()
        )
        lists += own
        reports += () if tables[sheet.name] else statements(sheet, taken)
    lists = without_ledgers(with_accounts(lists, settings), settings)
    lists = among_tables(with_both_pages(without_summaries(lists)), settings)
    lists = without_settling(lists, settings)
    lists = with_person_pages(with_days(workbook, settings, read_alike(lists)))
    lists = with_looked_up(lists)
    roles = {i.listing.role for i in lists}
    for listed in day_sheets(workbook, settings, tables) if roles & _BESIDE_DAYS else ():
        days = is_of_takings(listed.found, CLOSED) or has_costs(listed.found)
        if SheetRole.RECORDS in roles or days:
            lists.append(listed)
            tables[listed.listing.sheet] = ()
    lists = days_with_costs(workbook, settings, lists)
    found = without_plans(with_empty_pages(workbook, tables, reports))
    return whole_book(workbook, settings, lists, found, reports)


_BESIDE_DAYS = {SheetRole.RECORDS, SheetRole.CASH_BOOK}
"""Beside these a sheet with a row for each day is a list of its own."""
