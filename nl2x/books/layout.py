"""Understanding a workbook: what each sheet is for, its accounts, habits and past postings."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nl2x.books import cashbook, journal
from nl2x.books.accounts import Raw, charted, judged, split_code, used
from nl2x.books.book import (
    Book,
    Conventions,
    Doubt,
    Grid,
    Layout,
    Listing,
    Past,
    Role,
    SheetGuess,
    SheetRole,
    Statement,
    StatementLine,
)
from nl2x.books.cells import Sheet, Workbook
from nl2x.books.charts import is_chart, lists_of_names
from nl2x.books.conventions import conventions_of, currency_of, dates_in, numberings
from nl2x.books.dates import day_comes_first
from nl2x.books.grids import grids
from nl2x.books.lists import Found, find_lists, is_date_like
from nl2x.books.model import (
    Account,
    AccountType,
    CashMovement,
    ChangeRecord,
    Increase,
    JournalEntry,
    NewRecord,
)
from nl2x.books.reading import read_workbook
from nl2x.books.records import are_records, noun_of, records, settled_records
from nl2x.books.settings import NONE, Settings, read_settings
from nl2x.books.statements import statements, typed_lines
from nl2x.books.types import type_of_name, type_of_section
from nl2x.books.words import plain


def understand(source: bytes | Path | str, name: str = "", settings: Settings | None = None) -> Book:
    """Read a workbook and understand its layout.

    What a person settled is taken from `settings` or, for a path, from the settings file beside the workbook.
    BadInput for what can't be opened as a workbook, and for a settings file that can't be read.
    """
    if settings is None:
        settings = NONE if isinstance(source, bytes) else read_settings(Path(source))
    return understand_workbook(read_workbook(source, name), settings)


@dataclass(frozen=True)
class _Listed:
    found: Found
    listing: Listing


def understand_workbook(workbook: Workbook, settings: Settings = NONE) -> Book:
    """What a bookkeeper would say about the workbook after leafing through it."""
    lists: list[_Listed] = []
    tables: dict[str, tuple[Grid, ...]] = {}
    reports: list[Statement] = []
    for sheet in workbook.sheets:
        if settings.ignores(sheet.name):
            continue
        own = (
            []
            if settings.role(sheet.name) in (SheetRole.GRID, SheetRole.STATEMENT)
            else _lists(workbook, sheet, settings)
        )
        taken = [range(i.found.header_row, max(i.found.last_row, i.found.total_row) + 1) for i in own]
        tables[sheet.name] = (
            grids(sheet, taken) if settings.role(sheet.name) is not SheetRole.STATEMENT else ()
        )
        lists += own
        reports += () if tables[sheet.name] else statements(sheet, taken)
    lists = _without_ledgers(lists, settings)
    return _book(workbook, settings, lists, [g for found in tables.values() for g in found], reports)


def _without_ledgers(lists: list[_Listed], settings: Settings) -> list[_Listed]:
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


def _lists(workbook: Workbook, sheet: Sheet, settings: Settings) -> list[_Listed]:
    found = find_lists(workbook, sheet, settings.columns(sheet.name), settings.header(sheet.name))
    named = [_listed(f, settings, len(found) > 1) for f in found]
    return [i for i in named if i is not None]


def _listed(f: Found, settings: Settings, several: bool) -> _Listed | None:
    noun = noun_of(f)
    role, sure = _kind(f, noun)
    said = settings.role(f.sheet.name)
    if said is not None and (role is not SheetRole.CHART or said is SheetRole.CHART):
        role, sure = said, 1.0
    if role is SheetRole.OTHER:
        return None
    f = _SETTLE.get(role, _as_it_is)(f)
    name = f.table or (f"{f.sheet.name}: {f.title}" if several and f.title else f.sheet.name)
    last = journal.narrated_to(f) if role is SheetRole.JOURNAL else f.last_row
    listing = Listing(
        name=name, sheet=f.sheet.name, role=role, header_row=f.header_row, first_row=f.first_row,
        last_row=last, end_row=max(last, f.end_row), columns=f.columns, total_row=f.total_row, table=f.table,
        confidence=sure, noun=noun if role is SheetRole.RECORDS else "", newest_first=_newest_first(f),
    )  # fmt: skip
    return _Listed(f, listing)


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
    lists: Sequence[_Listed],
    tables: Sequence[Grid],
    reports: Sequence[Statement],
) -> Book:
    listings = tuple(i.listing for i in lists)
    roles = {i.role for i in listings}
    day_first = settings.day_first
    if day_first is None:
        day_first = day_comes_first(*dates_in(i.found for i in lists))
    pairs = [settings.judged(a, sure) for a, sure in _accounts(workbook, lists, tables, reports)]
    accounts = tuple(account for account, _ in pairs)
    past, habits = _past(lists, accounts, day_first)
    posted = [
        i.found
        for i in lists
        if i.listing.role in (SheetRole.JOURNAL, SheetRole.CASH_BOOK, SheetRole.RECORDS)
    ]
    kinds = {i.name: _sheet_role(i, listings, tables, reports) for i in workbook.sheets}
    takes = _takes(roles, tables, reports)
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
        doubts=tuple(_doubts(pairs, listings, takes, day_first, posted)),
    )  # fmt: skip


def _accounts(
    workbook: Workbook, lists: Sequence[_Listed], tables: Sequence[Grid], reports: Sequence[Statement]
) -> list[tuple[Account, float]]:
    """Accounts of the chart; those that postings use beside it; without either, the lines of the statements
    and the categories of the grids and lists."""
    raws = [raw for i in lists if i.listing.role is SheetRole.CHART for raw in charted(i.found)]
    journals = [i.found for i in lists if i.listing.role is SheetRole.JOURNAL]
    known = {plain(r.name) for r in raws} | {plain(r.code) for r in raws if r.code}
    types = {plain(line.label): line for s in reports for line in s.lines if line.type is not None}
    for f in journals:
        raws += [_with_section(raw, types) for raw in used(f, known)]
    if journals and not any(i.listing.role is SheetRole.CHART for i in lists):
        listed = [s for s in reports if _LEDGERS.search(plain(f"{s.sheet} {s.title}"))]
        raws += [r for r in _typed((), listed, every=True) if plain(r.name) not in known]
    ways: dict[str, AccountType] = {}
    for i in lists:
        if i.listing.role in (SheetRole.CASH_BOOK, SheetRole.RECORDS):
            raws += [raw for raw in cashbook.categories(i.found) if plain(raw.name) not in known]
            raws += [r for r in _record_categories(i) if plain(r.name) not in known]
            if i.listing.role is SheetRole.CASH_BOOK:
                ways |= cashbook.seen_ways(i.found)
    if not journals and not any(i.listing.role is SheetRole.CASH_BOOK for i in lists):
        raws += _typed(tables, reports)
    if not raws and not tables:
        raws += lists_of_names(workbook)
    return [_by_use(account, sure, ways) for account, sure in judged(raws)]


def _with_section(raw: Raw, lines: Mapping[str, StatementLine]) -> Raw:
    """The account with the type that its section in a statement gives it."""
    line = lines.get(plain(raw.name))
    return replace(raw, type_words=_sectioned(line)) if line is not None else raw


def _sectioned(line: StatementLine) -> str:
    if line.type is None or type_of_section(line.section)[0] is None:
        return ""
    return f"contra {line.type}" if line.contra else line.type


def _by_use(account: Account, sure: float, ways: dict[str, AccountType]) -> tuple[Account, float]:
    """A cash book's category is income if its money came in so far, unless it is another place for money, a
    debt or the owner's."""
    used_as = ways.get(plain(account.name))
    if used_as is None or account.contra or account.type is used_as:
        return account, sure
    if account.type in (AccountType.LIABILITY, AccountType.EQUITY) or _MONEY.search(plain(account.name)):
        return account, sure
    return replace(account, type=used_as, contra=False), 0.85


def _record_categories(listed: _Listed) -> Iterator[Raw]:
    if listed.listing.noun in ("expense", "bill") and listed.listing.role is SheetRole.RECORDS:
        for raw in cashbook.categories(listed.found):
            yield replace(raw, section="expenses")


_LEDGERS = re.compile(r"trial balance|\btb\b|accounts|chart|ledger|saldenliste|balance generale")
_MONEY = re.compile(r"\b(bank|cash|savings?|card|paypal|transfers?)\b")


def _typed(tables: Sequence[Grid], reports: Sequence[Statement], every: bool = False) -> Iterator[Raw]:
    for grid in tables:
        items = [(r.label, f"{grid.label_column}{r.row}", r.section) for r in grid.rows]
        if any(period in ("month", "week", "quarter") for period in (grid.period,)) and _months_down(grid):
            items = [(c.heading, f"{c.letter}{grid.header_row}", "") for c in grid.columns]
        title = grid.title if not any(section for _, _, section in items) else ""
        for label, cell, section in items:
            yield Raw(label, section=section or _only_section(title), sheet=grid.sheet, cell=cell)
    for report in reports:
        for line in (i for i in report.lines if not i.is_total) if every else typed_lines(report):
            words = _sectioned(line)
            if line.type and not every:
                words = f"contra {line.type}" if line.contra else line.type
            code, name, _ = split_code(line.label)
            yield Raw(name, code, words, line.section, sheet=report.sheet, cell=line.cell)


def _months_down(grid: Grid) -> bool:
    from nl2x.books.grids import period_of

    return sum(bool(period_of(r.label)) for r in grid.rows) * 2 > len(grid.rows)


def _only_section(title: str) -> str:
    """A title such as "Expenses 2026" makes what stands below it an expense; one that names both doesn't."""
    words = plain(title)
    income, spent = (
        any(w in words for w in group)
        for group in (("income", "receipts", "takings", "sales"), ("expens", "spending", "costs"))
    )
    return title if income != spent else ""


def _past(
    lists: Sequence[_Listed], accounts: Sequence[Account], day_first: bool | None
) -> tuple[list[Past], Conventions]:
    past: list[Past] = []
    habits = Conventions()
    resolve = resolver(accounts)
    types = {plain(a.name): a.type for a in accounts}
    for i in lists:
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


def _takes(roles: set[SheetRole], tables: Sequence[Grid], reports: Sequence[Statement]) -> tuple[type, ...]:
    """Where there are books to post to, typed-in grids and statements are budgets or reports."""
    kinds: list[type] = []
    if SheetRole.JOURNAL in roles:
        kinds.append(JournalEntry)
    if SheetRole.CASH_BOOK in roles:
        kinds.append(CashMovement)
    if not kinds and (tables or any(typed_lines(s) for s in reports)):
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


def _doubts(
    pairs: Sequence[tuple[Account, float]], listings: Sequence[Listing], takes: Sequence[type],
    day_first: bool | None, posted: Sequence[Found],
) -> Iterator[Doubt]:  # fmt: skip
    if not takes:
        yield Doubt("no place to post was found: no journal, cash book, statement, grid or record table")
    for listing in listings:
        if listing.role is not SheetRole.CHART and listing.confidence < 0.7:
            yield Doubt(f"whether {listing.name} is a {listing.role}", f"{listing.sheet} is a {listing.role}")
        for column in listing.columns:
            if (
                0.0 < column.confidence < 0.6
                and column.role is not Role.OTHER
                and listing.role is not SheetRole.CHART
            ):
                where = f"column {column.letter} of {listing.sheet}"
                yield Doubt(
                    f"whether {where} ({column.heading}) is the {column.role}",
                    f"{where} is the {column.role}",
                )
    for account, sure in pairs:
        if account.type is None and (JournalEntry in takes or Increase in takes):
            yield Doubt(f"what type of account {account.name} is", f"{account.name} is an expense")
        elif account.type is not None and sure < 0.7:
            yield Doubt(
                f"whether {account.name} is {_a(account.type)}", f"{account.name} is {_a(account.type)}"
            )
    texts = [
        v
        for f in posted
        for c in f.columns
        if c.role is Role.DATE
        for v in f.values(c)
        if isinstance(v, str) and is_date_like(v)
    ]
    if day_first is None and any(t[:1].isdigit() and "/" in t for t in texts):
        yield Doubt("whether 3/4 is the third of April or the fourth of March", "dates are day first")


def _a(kind: AccountType) -> str:
    if kind in (AccountType.EQUITY, AccountType.INCOME):
        return kind
    return ("an " if kind[0] in "aeiou" else "a ") + kind


__all__ = ["currency_of", "resolver", "understand", "understand_workbook"]
