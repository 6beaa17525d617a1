"""The accounts or categories of a whole workbook: from its charts, postings, statements and grids."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from nl2x.books.book import Grid, GridRow, Role, SheetRole, Statement, StatementLine
from nl2x.books.chart.accounts import Raw, charted, judged, split_code, used
from nl2x.books.chart.charts import beside_accounts, chart_by_use, lists_of_names
from nl2x.books.chart.sides import use_of, uses
from nl2x.books.chart.types import type_of_name, type_of_section
from nl2x.books.layouts import cashbook
from nl2x.books.layouts.account_sheets import ledger_accounts
from nl2x.books.layouts.spending import only_spent
from nl2x.books.layouts.statements import typed_lines
from nl2x.books.layouts.summarised import criteria, reads_any, summarised
from nl2x.books.model import Account, AccountType
from nl2x.books.sheets.found import Listed
from nl2x.books.sheets.periods import DOWN, months_down
from nl2x.books.sheets.rosters import has_roster
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import Workbook


def gathered(
    workbook: Workbook, lists: Sequence[Listed], tables: Sequence[Grid], reports: Sequence[Statement]
) -> list[tuple[Account, float]]:
    """Accounts of the chart; those that postings use beside it; without either, the lines of the statements
    and the categories of the grids and lists."""
    keyed = [c for i in lists for c in i.listing.columns if c.role is not Role.METHOD]
    meant = {plain(k): words for c in keyed for k, words in c.legend}
    raws = [_meant(r, meant) for i in lists if i.listing.role is SheetRole.CHART for r in charted(i.found)]
    if any(i.listing.account for i in lists):
        return judged(ledger_accounts(lists, raws))
    journals = [i.found for i in lists if i.listing.role is SheetRole.JOURNAL]
    if not journals:
        purses = _paid_by(lists)
        raws = [r for r in raws if plain(r.name) not in purses]
    aside: set[str] = set()
    if journals and not raws:
        posted_to = {f.sheet.name for f in journals}
        others = [sheet for sheet in workbook.sheets if sheet.name not in posted_to]
        posted = [r for f in journals for r in used(f, set())]
        codes = {plain(r.name): r.code for r in posted}
        listed_there = chart_by_use(others, codes.keys())
        raws = [replace(r, code=r.code or codes.get(plain(r.name), "")) for r in listed_there]
        aside = beside_accounts(workbook, listed_there)
    known = {plain(r.name) for r in raws} | {plain(r.code) for r in raws if r.code}
    types = {plain(line.label): line for s in reports for line in s.lines if line.type is not None}
    for f in journals:
        raws += [_with_section(raw, types) for raw in used(f, known, aside)]
    charted_too = any(i.listing.role is SheetRole.CHART for i in lists)
    if journals and not charted_too and not any(r.type_words or r.section for r in raws):
        listed = [s for s in reports if _LEDGERS.search(plain(f"{s.sheet} {s.title}"))]
        raws += [r for r in _typed((), listed, every=True) if plain(r.name) not in known]
        used_sheets = {i.listing.sheet for i in lists}
        named = [r for r in lists_of_names(workbook) if r.code and r.sheet not in used_sheets]
        raws += [r for r in named if not known & {plain(r.name), plain(r.code)}]
    ways: dict[str, AccountType] = {}
    for i in lists:
        if i.listing.role in (SheetRole.CASH_BOOK, SheetRole.RECORDS):
            raws += [raw for raw in _categories(i) if plain(raw.name) not in known]
            if i.listing.role is SheetRole.CASH_BOOK:
                ways |= cashbook.seen_ways(i.found)
    pages = {i.listing.sheet for i in lists if i.listing.role is SheetRole.CASH_BOOK}
    if not journals:
        raws += _to_come(workbook, lists)
    sections = summarised(workbook.sheets, pages) if pages and not journals else {}
    if not journals and not any(i.listing.role is SheetRole.CASH_BOOK for i in lists):
        raws += _typed([g for g in tables if not (lists and has_roster(workbook.sheet(g.sheet)))], reports)
    elif not journals:
        filled = _typed(gathering(workbook, tables, pages), ())
        raws += [r for r in filled if plain(r.name) not in {plain(other.name) for other in raws}]
    if not raws and not tables:
        raws += lists_of_names(workbook)
    used_so = uses(journals)
    raws = [replace(r, use=use_of(r.name, r.code, used_so)) for r in raws]
    return [_by_use(*_as_listed(a, sure, sections), ways) for a, sure in judged(raws)]


def _paid_by(lists: Sequence[Listed]) -> set[str]:
    """What stands in the cash books' columns that say how it was paid, beside a category of its own: a list
    of these on another sheet is no chart of what money is for."""
    return {
        plain(str(value))
        for i in lists
        if i.listing.role is SheetRole.CASH_BOOK and i.found.any(Role.CATEGORY, Role.ANALYSIS)
        for column in i.found.columns
        if column.role is Role.METHOD
        for value in i.found.values(column)
    }


def _meant(raw: Raw, meant: Mapping[str, str]) -> Raw:
    """An account of a chart that is the key to a cash book's codes, under what its code means."""
    words = meant.get(plain(raw.name))
    return raw if words is None else replace(raw, name=words, code=raw.code or raw.name)


def _to_come(workbook: Workbook, lists: Sequence[Listed]) -> Iterator[Raw]:
    """Categories of a cash book that no row has yet, and that a summary already takes the sums for."""
    told = criteria(workbook.sheets)
    for i in lists:
        column = i.found.column(Role.CATEGORY) if i.listing.role is SheetRole.CASH_BOOK else None
        words = told.get((i.listing.sheet, column.letter), ()) if column and not column.options else ()
        yield from (Raw(c.label, sheet=c.sheet, cell=c.cell) for c in words)


def _as_listed(account: Account, sure: float, listed: Mapping[str, AccountType]) -> tuple[Account, float]:
    """A category with the type that its section in a summary gives it, unless it is a thing owned or a place
    for money."""
    kind = listed.get(plain(account.name))
    own = account.type in (AccountType.ASSET, AccountType.LIABILITY, AccountType.EQUITY)
    if kind is None or own or account.type is kind or _MONEY.search(plain(account.name)):
        return account, sure
    return replace(account, type=kind, contra=False), 0.85


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


def _categories(listed: Listed) -> Iterator[Raw]:
    """The categories of a cash book or a table, those of a table of costs as expenses."""
    costs = listed.listing.role is SheetRole.RECORDS and listed.listing.noun in ("expense", "bill")
    for raw in cashbook.categories(listed.found):
        yield replace(raw, section="expenses") if costs else raw


_LEDGERS = re.compile(r"trial balance|\btb\b|accounts|chart|ledger|saldenliste|balance generale")
_MONEY = re.compile(r"\b(bank|cash|savings?|card|paypal|transfers?)\b")


def gathering(workbook: Workbook, tables: Sequence[Grid], pages: Collection[str]) -> list[Grid]:
    """The grids of months on sheets that also gather what stands on these pages of a cash book: what is typed
    in there stands on no page."""
    return [g for g in tables if g.period == "month" and reads_any(workbook.sheet(g.sheet), pages)]


def _typed(tables: Sequence[Grid], reports: Sequence[Statement], every: bool = False) -> Iterator[Raw]:
    for grid in tables:
        items = [(grid.name_of(r), f"{grid.label_column}{r.row}", r.section) for r in grid.rows]
        told = {grid.name_of(r): str(r.type) for r in grid.rows if r.type is not None and _own_type(r)}
        if grid.period in DOWN and months_down(grid):
            spent = _SPENT if only_spent(c.heading for c in grid.columns) else ""
            items = [(c.heading, f"{c.letter}{grid.header_row}", c.section or spent) for c in grid.columns]
        title = grid.title if not any(section for _, _, section in items) else ""
        for label, cell, section in items:
            yield Raw(
                label,
                type_words=told.get(label, ""),
                section=section or _only_section(title),
                sheet=grid.sheet,
                cell=cell,
            )
    for report in reports:
        for line in (i for i in report.lines if not i.is_total) if every else typed_lines(report):
            words = _sectioned(line)
            if line.type and not every:
                words = f"contra {line.type}" if line.contra else line.type
            code, name, _ = split_code(line.label)
            yield Raw(name, code, words, line.section, sheet=report.sheet, cell=line.cell)


_SPENT = "Spending"


def _own_type(row: GridRow) -> bool:
    """Whether a row's type is more than what its section or, without one, its label says already."""
    by_section = type_of_section(row.section, strict=True)[0]
    if by_section is not None:
        return row.type is not by_section
    return bool(row.section) or row.type is not type_of_name(row.label)[0]


def _only_section(title: str) -> str:
    """A title such as "Expenses 2026" makes what stands below it an expense; one that names both doesn't."""
    words = plain(title)
    income, spent = (
        any(w in words for w in group)
        for group in (("income", "receipts", "takings", "sales"), ("expens", "spending", "costs"))
    )
    return title if income != spent else ""
