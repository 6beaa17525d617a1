"""Understanding a workbook: what each sheet is for, its accounts, habits and past postings."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from nl2x.books.book import (
    Book,
    Conventions,
    Grid,
    Layout,
    Listing,
    Past,
    Role,
    SheetGuess,
    SheetRole,
    Statement,
)
from nl2x.books.chart.by_account import with_columns_of_accounts
from nl2x.books.chart.charts import is_chart
from nl2x.books.chart.gathering import gathered, gathering
from nl2x.books.chart.types import type_of_name
from nl2x.books.layouts import cashbook, journal
from nl2x.books.layouts.account_sheets import ledger_entries, with_accounts
from nl2x.books.layouts.carried_on import NOUN as BALANCE
from nl2x.books.layouts.carried_on import balances_sheet, carried_on
from nl2x.books.layouts.charges import with_charges
from nl2x.books.layouts.coded_ways import with_coded_ways
from nl2x.books.layouts.columnar import with_repeated, with_totals
from nl2x.books.layouts.daily import CLOSED, day_sheet, has_costs, is_of_takings
from nl2x.books.layouts.daily import NOUN as DAY
from nl2x.books.layouts.doubts import doubts_of
from nl2x.books.layouts.facing import facing, is_facing
from nl2x.books.layouts.grids import grids
from nl2x.books.layouts.heads import by_balance, by_left_over, by_place, by_purse, by_total
from nl2x.books.layouts.legend import with_legend
from nl2x.books.layouts.moves import is_of_own_accounts, under_accounts
from nl2x.books.layouts.part_payments import paid_in_parts
from nl2x.books.layouts.payers import by_payer
from nl2x.books.layouts.person_pages import with_person_pages
from nl2x.books.layouts.records import (
    are_records,
    is_gathered,
    is_sectioned,
    noun_of,
    records,
    settled_records,
)
from nl2x.books.layouts.rolls import people
from nl2x.books.layouts.statements import statements, typed_lines
from nl2x.books.layouts.summarised import Criterion, criteria, with_criterion, with_way
from nl2x.books.layouts.twofold import with_two_accounts
from nl2x.books.model import (
    Account,
    CashMovement,
    ChangeRecord,
    Increase,
    JournalEntry,
    NewRecord,
)
from nl2x.books.settings import NONE, Settings, read_settings
from nl2x.books.sheets.conventions import conventions_of, dates_in, numberings
from nl2x.books.sheets.dates import day_comes_first
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
            else _lists(workbook, sheet, settings, told)
        )
        taken = [range(i.found.header_row, max(i.found.last_row, i.found.total_row) + 1) for i in own]
        tables[sheet.name] = (
            grids(sheet, taken) if settings.role(sheet.name) is not SheetRole.STATEMENT else ()
        )
        lists += own
        reports += () if tables[sheet.name] else statements(sheet, taken)
    lists = _without_ledgers(with_accounts(lists, settings), settings)
    lists = _among_tables(_with_both_pages(_without_summaries(lists)), settings)
    lists = with_person_pages(_with_days(workbook, settings, _read_alike(lists)))
    roles = {i.listing.role for i in lists}
    for listed in _day_sheets(workbook, settings, tables) if roles & _BESIDE_DAYS else ():
        days = is_of_takings(listed.found, CLOSED) or has_costs(listed.found)
        if SheetRole.RECORDS in roles or days:
            lists.append(listed)
            tables[listed.listing.sheet] = ()
    lists = _days_with_costs(workbook, settings, lists)
    return _book(workbook, settings, lists, [g for found in tables.values() for g in found], reports)


_BESIDE_DAYS = {SheetRole.RECORDS, SheetRole.CASH_BOOK}
"""Beside these a sheet with a row for each day is a list of its own."""


def _day_sheets(
    workbook: Workbook, settings: Settings, tables: Mapping[str, Sequence[Grid]]
) -> Iterator[Listed]:
    """Beside other tables, the sheets with a row for each day: no grids, for all their columns."""
    for sheet in workbook.sheets:
        may_be = tables.get(sheet.name) and settings.role(sheet.name) is None
        if may_be and (days := _days_on(workbook, settings, sheet)) is not None:
            yield days


def _with_days(workbook: Workbook, settings: Settings, lists: list[Listed]) -> list[Listed]:
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
    return Listed(found, _listing(found, sheet.name, SheetRole.RECORDS, 0.8, DAY))


def _days_with_costs(workbook: Workbook, settings: Settings, lists: Sequence[Listed]) -> list[Listed]:
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


def _read_alike(lists: list[Listed]) -> list[Listed]:
    """The lists, those with the headings of a longer one read as that: a month's sheet with three rows
    hardly shows what a column is for; but no account's sheet, which means what stands on the other one."""
    kinds: dict[tuple[str, ...], Listing] = {}
    for one in lists:
        key = _headings(one.listing)
        if key not in kinds or _rows(kinds[key]) < _rows(one.listing):
            kinds[key] = one.listing
    return [_read_as(one, kinds[_headings(one.listing)]) for one in lists]


_LONGER = 3
"""How many times as long a list has to be to know better what a column is."""


def _headings(listing: Listing) -> tuple[str, ...]:
    return (listing.role.value, listing.flow, listing.account, *listing.headings)


def _rows(listing: Listing) -> int:
    return listing.last_row - listing.first_row


def _read_as(listed: Listed, model: Listing) -> Listed:
    short = _rows(listed.listing) * _LONGER <= _rows(model)
    columns = tuple(
        replace(own, role=other.role, options=own.options or other.options)
        if own.role is not other.role and (short or own.role is Role.OTHER) and not own.formula
        else own
        for own, other in zip(listed.listing.columns, model.columns, strict=True)
    )
    if columns == listed.listing.columns:
        return listed
    return replace(
        listed,
        found=replace(listed.found, columns=columns),
        listing=replace(listed.listing, columns=columns),
    )


def _without_ledgers(lists: list[Listed], settings: Settings) -> list[Listed]:
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


def _without_summaries(lists: list[Listed]) -> list[Listed]:
    """The lists without tables that only gather what stands in the cash book beside them."""
    roles = {i.listing.role for i in lists}
    if SheetRole.CASH_BOOK not in roles or SheetRole.JOURNAL in roles:
        return lists
    return [i for i in lists if i.listing.role is not SheetRole.RECORDS or not is_gathered(i.found)]


def _with_both_pages(lists: list[Listed]) -> list[Listed]:
    """Beside a page of income, a plain list of expenses is the book's other page, and no table of records;
    so are both, where nothing tells of what is owed."""
    if _only_pages(lists):
        return [_as_page(i) if _plain_way(i) else i for i in lists]
    if any(i.listing.flow == "out" for i in lists):
        lists = [_as_page(i) if _plain_way(i) == "in" else i for i in lists]
    if not any(i.listing.flow == "in" for i in lists):
        return lists
    return [_as_page(i) if cashbook.is_page_of_payments(i.found, i.listing.role) else i for i in lists]


def _only_pages(lists: Sequence[Listed]) -> bool:
    """Whether the lists of a book are one of what came in and one of what was spent, by their titles or
    sheets, and no further list of records or entries."""
    told = (SheetRole.RECORDS, SheetRole.CASH_BOOK, SheetRole.JOURNAL)
    own = [i for i in lists if i.listing.role in told and not _counts_only(i.found)]
    return {_plain_way(i) for i in own} == {"in", "out"}


def _counts_only(found: Found) -> bool:
    """Whether no row of a list has an amount that is typed: miles, hours, what they come to by a rate."""
    sums = [c for c in found.columns if c.role in (Role.AMOUNT, Role.TOTAL, Role.NET)]
    return found.any(Role.QUANTITY) and all(c.formula for c in sums)


def _plain_way(listed: Listed) -> str:
    """Which way the money of a plain page went, "in" or "out"; "" for any other list."""
    either = listed.listing.role in (SheetRole.RECORDS, SheetRole.CASH_BOOK)
    return cashbook.plain_page(listed.found) if either else ""


def _among_tables(lists: list[Listed], settings: Settings) -> list[Listed]:
    """Beside tables of what is owed and paid, a lone page of what was spent is a table of expenses; so is a
    plain list of one amount a row (a card's) beside a table of what others owe and one of what is owed, since
    what these two tell of went through no cash book."""
    pages = [i for i in lists if i.listing.role is SheetRole.CASH_BOOK]
    owed = [
        i
        for i in lists
        if i.listing.role is SheetRole.RECORDS and i.found.any(Role.STATUS, Role.PAID_ON, Role.PAID)
    ]
    journal_too = any(i.listing.role is SheetRole.JOURNAL for i in lists)
    if journal_too or len(pages) != 1 or not owed or settings.role(pages[0].listing.sheet) is not None:
        return lists
    alone = pages[0]
    if is_of_own_accounts(alone.found, [i.found for i in owed]):
        listing = replace(alone.listing, role=SheetRole.RECORDS, columns=under_accounts(alone.found), flow="")
        return [replace(i, listing=listing) if i is alone else i for i in lists]
    more = (Role.MONEY_IN, Role.BALANCE)
    either_way = {"invoice", "bill"} <= {i.listing.noun for i in owed} and not alone.found.any(*_WAYS)
    spent = alone.listing.flow == "out" or (either_way and cashbook.unsigned(alone.found))
    if not spent or alone.found.any(*more):
        return lists
    listing = replace(alone.listing, role=SheetRole.RECORDS, noun="expense", flow="")
    return [replace(i, listing=listing) if i is alone else i for i in lists]


_WAYS = (Role.MONEY_IN, Role.MONEY_OUT, Role.DIRECTION)


def _as_page(listed: Listed) -> Listed:
    found = with_dimensions(cashbook.settled(listed.found))
    listing = replace(
        listed.listing, role=SheetRole.CASH_BOOK, columns=found.columns, noun="", flow=cashbook.page(found)
    )
    return Listed(found, listing)


def _lists(
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
    f = with_charges(with_repeated(with_totals(f)))
    noun = noun_of(f)
    role, sure = (SheetRole.CASH_BOOK, 0.85) if is_facing(f) else _kind(f, noun)
    said = settings.role(f.sheet.name)
    if said in (None, SheetRole.RECORDS) and role is not SheetRole.JOURNAL and (on := carried_on(f)):
        f, role, sure, noun = on, SheetRole.RECORDS, 0.9, BALANCE
    if said is not None and (role is not SheetRole.CHART or said is SheetRole.CHART):
        role, sure = said, 1.0
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
        f, replace(_listing(f, name, role, sure, noun), last_row=last, end_row=max(last, f.end_row))
    )


def _listing(f: Found, name: str, role: SheetRole, sure: float, noun: str) -> Listing:
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
    days = [d.toordinal() for d in dates]
    falls = sum(b < a for a, b in itertools.pairwise(days))
    rises = sum(b > a for a, b in itertools.pairwise(days))
    return falls >= 3 and falls > 3 * rises


def _book(
    workbook: Workbook,
    settings: Settings,
    lists: Sequence[Listed],
    tables: Sequence[Grid],
    reports: Sequence[Statement],
) -> Book:
    listings = tuple(i.listing for i in lists)
    roles = {i.role for i in listings}
    day_first = settings.day_first
    if day_first is None:
        day_first = day_comes_first(*dates_in(i.found for i in lists))
    pairs = [settings.judged(a, sure) for a, sure in gathered(workbook, lists, tables, reports)]
    accounts = tuple(account for account, _ in pairs)
    past, habits = _past(lists, accounts, day_first)
    posted = [
        i.found
        for i in lists
        if i.listing.role in (SheetRole.JOURNAL, SheetRole.CASH_BOOK, SheetRole.RECORDS)
    ]
    kinds = {i.name: _sheet_role(i, listings, tables, reports) for i in workbook.sheets}
    kinds |= _charts_with_amounts(kinds, accounts) if SheetRole.JOURNAL in roles else {}
    pages = {i.listing.sheet for i in lists if i.listing.role is SheetRole.CASH_BOOK}
    beside = bool(gathering(workbook, tables, pages)) or any(people(workbook, grid) for grid in tables)
    takes = _takes(roles, tables, reports, beside)
    return Book(
        name=workbook.title,
        layout=_layout(takes, roles, tables),
        sheets=tuple(_guess(sheet, kinds[sheet.name], listings, settings) for sheet in workbook.sheets),
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


def _past(
    lists: Sequence[Listed], accounts: Sequence[Account], day_first: bool | None
) -> tuple[list[Past], Conventions]:
    past: list[Past] = []
    habits = Conventions()
    resolve = resolver(accounts)
    types = {plain(a.name): a.type for a in accounts}
    if any(i.listing.account for i in lists):
        past, habits = ledger_entries(lists)
    for i in lists:
        if i.listing.account:
            continue
        if i.listing.role is SheetRole.JOURNAL:
            entries, own = journal.entries(i.found, resolve, day_first)
            habits = own if entries or not past else habits
            past += entries
        elif i.listing.role is SheetRole.CASH_BOOK:
            past += cashbook.movements(i.found, types, day_first)
            habits = replace(habits, sign=habits.sign or _cash_sign(i.found))
    return past, habits


def _cash_sign(found: Found) -> str:
    if found.any(Role.MONEY_IN, Role.MONEY_OUT):
        return "money in and money out in columns of their own"
    if found.any(Role.DIRECTION):
        return "one amount, and a flag for in or out"
    return "one amount without a sign" if cashbook.unsigned(found) else "one amount, money in above zero"


def resolver(accounts: Iterable[Account]) -> journal.Resolve:
    """A function that finds an account by name, by code, or by both as a book may write them."""
    named: dict[str, Account] = {}
    for account in accounts:
        keys = {
            account.name,
            account.code,
            f"{account.code} {account.name}",
            f"{account.name} {account.code}",
        }
        for key in keys:
            if key.strip():
                named.setdefault(plain(key), account)
    return lambda text: named.get(plain(text))


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


def _sheet_role(
    sheet: Sheet, listings: Sequence[Listing], tables: Sequence[Grid], reports: Sequence[Statement]
) -> tuple[SheetRole, float]:
    own = [i for i in listings if i.sheet == sheet.name]
    if not sheet.rows:
        return SheetRole.EMPTY, 1.0
    if own:
        best = max(own, key=lambda i: (i.role is not SheetRole.CHART, i.confidence))
        return best.role, best.confidence
    for grid in tables:
        if grid.sheet == sheet.name:
            return SheetRole.GRID, grid.confidence
    of_sheet = [s for s in reports if s.sheet == sheet.name]
    if of_sheet:
        typed = any(typed_lines(s) for s in of_sheet)
        return (SheetRole.STATEMENT if typed else SheetRole.REPORT), 0.85
    calculated = sum(cell.calculated for cell in sheet.cells.values())
    return (SheetRole.REPORT, 0.6) if calculated >= 3 else (SheetRole.OTHER, 0.5)


def _charts_with_amounts(
    kinds: Mapping[str, tuple[SheetRole, float]], accounts: Sequence[Account]
) -> dict[str, tuple[SheetRole, float]]:
    """A journal's chart that shows opening balances, too, and was taken for a statement: nearly all accounts
    are listed there."""
    listed = Counter(a.sheet for a in accounts)
    return {
        name: (SheetRole.CHART, 0.85)
        for name, (role, _) in kinds.items()
        if role is SheetRole.STATEMENT and listed[name] >= max(6, 0.8 * len(accounts))
    }


def _guess(
    sheet: Sheet, kind: tuple[SheetRole, float], listings: Sequence[Listing], settings: Settings
) -> SheetGuess:
    hidden = sheet.state != "visible"
    if settings.ignores(sheet.name):
        return SheetGuess(sheet.name, SheetRole.OTHER, 1.0, hidden, "left alone, as settled")
    return SheetGuess(sheet.name, *kind, hidden, "as settled" if settings.role(sheet.name) else "")


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
