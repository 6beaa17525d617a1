"""The lists of one sheet, each with its kind and with what its columns mean in such a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace

from nl2x.books.book import Listing, Role, SheetRole
from nl2x.books.chart.by_account import with_columns_of_accounts
from nl2x.books.chart.charts import is_chart
from nl2x.books.layouts import cashbook, journal
from nl2x.books.layouts.bankings import NOUN as BANKING
from nl2x.books.layouts.bankings import is_of_bankings
from nl2x.books.layouts.carried_on import NOUN as BALANCE
from nl2x.books.layouts.carried_on import balances_sheet, carried_on
from nl2x.books.layouts.charges import with_charges
from nl2x.books.layouts.coded_ways import with_coded_ways
from nl2x.books.layouts.columnar import with_repeated, with_totals
from nl2x.books.layouts.daily import is_of_takings
from nl2x.books.layouts.facing import facing, is_facing
from nl2x.books.layouts.heads import by_balance, by_left_over, by_place, by_purse, by_total
from nl2x.books.layouts.legend import with_legend
from nl2x.books.layouts.part_payments import paid_in_parts
from nl2x.books.layouts.payers import by_payer
from nl2x.books.layouts.records import are_records, is_sectioned, noun_of, settled_records
from nl2x.books.layouts.running_balance import with_running_balance
from nl2x.books.layouts.summarised import Criterion, with_criterion, with_way
from nl2x.books.layouts.twofold import with_two_accounts
from nl2x.books.settings import Settings
from nl2x.books.sheets.dates import is_newest_first
from nl2x.books.sheets.found import (
    Found,
    Listed,
    chosen_beside_category,
    month_of_days,
    named,
    with_dimensions,
    with_roles,
)
from nl2x.books.sheets.lists import find_lists
from nl2x.books.sheets.periods import is_months_down
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import Sheet, Workbook


def lists_on(
    workbook: Workbook, sheet: Sheet, settings: Settings, told: Mapping[tuple[str, str], list[Criterion]]
) -> list[Listed]:
    """The lists of a sheet; `told`: by which words sums are taken, of each column (layouts/summarised.py)."""
    found = find_lists(workbook, sheet, settings.columns(sheet.name), settings.header(sheet.name))
    if not found and (own := balances_sheet(workbook, sheet, settings.columns(sheet.name))) is not None:
        found = (own,)
    found = tuple(journal.with_both_sides(with_two_accounts(f, workbook.sheets)) for f in facing(found))
    found = tuple(
        paid_in_parts(by_place(by_total(by_left_over(by_balance(by_purse(by_payer(f))))))) for f in found
    )
    found = tuple(f if journal.is_journal(f) >= 0.5 else with_legend(f, workbook.sheets) for f in found)
    found = tuple(f if journal.is_journal(f) >= 0.5 else with_coded_ways(f, workbook.sheets) for f in found)
    found = tuple(with_way(with_criterion(f, told), workbook.sheets) for f in found)
    named = [_listed(f, settings, len(found) > 1) for f in found]
    return [i for i in named if i is not None]


def _listed(f: Found, settings: Settings, several: bool) -> Listed | None:
    if settings.role(f.sheet.name) is None and (is_months_down(f) or is_of_takings(f) or is_sectioned(f)):
        return None
    f = _with_group(with_charges(with_repeated(with_totals(with_running_balance(f)))))
    noun = noun_of(f)
    role, sure = (SheetRole.CASH_BOOK, 0.85) if is_facing(f) else _kind(f, noun)
    said = settings.role(f.sheet.name)
    if said in (None, SheetRole.RECORDS) and role is not SheetRole.JOURNAL and (on := carried_on(f)):
        f, role, sure, noun = on, SheetRole.RECORDS, 0.9, BALANCE
    if said is not None and (role is not SheetRole.CHART or said is SheetRole.CHART):
        role, sure = said, 1.0
    if said is None and is_of_bankings(f):
        role, sure, noun = SheetRole.RECORDS, 0.85, BANKING
    if role is SheetRole.OTHER:
        return None
    f = f if noun == BALANCE else _SETTLE.get(role, _as_it_is)(f)
    if cashbook.is_page_of_payments(f, role) and (category := f.column(Role.CATEGORY)) is not None:
        f = with_roles(f, chosen_beside_category(f, category))
    if role in (SheetRole.JOURNAL, SheetRole.CASH_BOOK):
        f = with_dimensions(f)
    if role is SheetRole.JOURNAL:
        f = with_columns_of_accounts(f)
    f = named(f)
    name = f.table or (f"{f.sheet.name}: {f.title}" if several and f.title else f.sheet.name)
    last = journal.narrated_to(f) if role is SheetRole.JOURNAL else f.last_row
    return Listed(
        f, replace(listing_of(f, name, role, sure, noun), last_row=last, end_row=max(last, f.end_row))
    )


def listing_of(f: Found, name: str, role: SheetRole, sure: float, noun: str) -> Listing:
    """What was found as a list of such a kind."""
    return Listing(
        name=name, sheet=f.sheet.name, role=role, header_row=f.header_row, first_row=f.first_row,
        last_row=f.last_row, end_row=max(f.last_row, f.end_row), columns=f.columns, total_row=f.total_row,
        table=f.table, confidence=sure, noun=noun if role is SheetRole.RECORDS else "",
        newest_first=_newest_first(f), flow=cashbook.page(f) if role is SheetRole.CASH_BOOK else "",
        month=month_of_days(f) if role is SheetRole.CASH_BOOK else None,
    )  # fmt: skip


def _as_it_is(found: Found) -> Found:
    return found


_SETTLE: Mapping[SheetRole, Callable[[Found], Found]] = {
    SheetRole.JOURNAL: journal.settled,
    SheetRole.CASH_BOOK: cashbook.settled,
    SheetRole.RECORDS: settled_records,
}
"""What a column means depends on the kind of list: "Received" is money in, or what was paid of an invoice."""


def _with_group(found: Found) -> Found:
    """The list of payments with its "Group" of words as the category; elsewhere it numbers entries."""
    group = next((c for c in found.columns if plain(c.heading) == "group" and c.role is Role.ENTRY), None)
    if group is None or group.kind != "text" or not found.any(Role.DATE):
        return found
    if found.any(Role.CATEGORY, Role.ACCOUNT, Role.DEBIT, Role.CREDIT):
        return found
    return with_roles(found, {group.letter: Role.CATEGORY})


def _kind(found: Found, noun: str) -> tuple[SheetRole, float]:
    """The kind of list, tried from the most telling to the least."""
    sure = journal.is_journal(found)
    if sure >= 0.5:
        return SheetRole.JOURNAL, sure
    if is_chart(found):
        return SheetRole.CHART, 0.9
    if found.has(Role.DEBIT, Role.CREDIT) and journal.cancels_out(found):
        return SheetRole.OTHER, 0.0  # entries, whose accounts weren't found
    sure = cashbook.is_cash_book(found, noun)
    if sure >= 0.5:
        return SheetRole.CASH_BOOK, sure
    sure = are_records(found, noun)
    return (SheetRole.RECORDS, sure) if sure >= 0.5 else (SheetRole.OTHER, 0.0)


def _newest_first(found: Found) -> bool:
    column = found.column(Role.DATE)
    dates = [v for v in found.values(column)[:200] if isinstance(v, dt.date)] if column else []
    return is_newest_first([v.date() if isinstance(v, dt.datetime) else v for v in dates])
