"""Sheets with a row for each day, as lists beside the book's other ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from nl2x.books.book import Grid, SheetRole
from nl2x.books.layouts.daily import CLOSED, day_sheet, has_costs, is_of_takings
from nl2x.books.layouts.daily import NOUN as DAY
from nl2x.books.layouts.sheet_lists import listing_of
from nl2x.books.settings import Settings
from nl2x.books.sheets.found import Listed
from nl2x.books.xlsx.cells import Sheet, Workbook


def day_sheets(
    workbook: Workbook, settings: Settings, tables: Mapping[str, Sequence[Grid]]
) -> Iterator[Listed]:
    """Beside other tables, the sheets with a row for each day: no grids, for all their columns."""
    for sheet in workbook.sheets:
        may_be = tables.get(sheet.name) and settings.role(sheet.name) is None
        if may_be and (days := _days_on(workbook, settings, sheet)) is not None:
            yield days


def with_days(workbook: Workbook, settings: Settings, lists: list[Listed]) -> list[Listed]:
    """The lists, a table that is a shop's takings day by day, Sundays left out, as a sheet of days beside
    the others."""
    found: list[Listed] = []
    for one in lists:
        days = None
        if len(lists) > 1 and one.listing.role is SheetRole.RECORDS and is_of_takings(one.found, CLOSED):
            days = _days_on(workbook, settings, one.found.sheet)
        found.append(days or one)
    return found


def _days_on(workbook: Workbook, settings: Settings, sheet: Sheet) -> Listed | None:
    """A sheet's list of days as a table of records; None where it has none."""
    found = day_sheet(workbook, sheet, settings.columns(sheet.name))
    if found is None:
        return None
    return Listed(found, listing_of(found, sheet.name, SheetRole.RECORDS, 0.8, DAY))


def days_with_costs(workbook: Workbook, settings: Settings, lists: Sequence[Listed]) -> list[Listed]:
    """The lists, a sheet's only one as one of days where it is of nothing else that is known, and each of its
    rows is what a day took and what it cost."""
    done = []
    for one in lists:
        sheet, unknown = one.listing.sheet, one.listing.role is SheetRole.RECORDS and not one.listing.noun
        if unknown and settings.role(sheet) is None and sum(o.listing.sheet == sheet for o in lists) == 1:
            days = _days_on(workbook, settings, one.found.sheet)
            one = days if days is not None and has_costs(days.found) else one
        done.append(one)
    return done
