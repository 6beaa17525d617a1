"""Understanding a workbook: what each sheet is for, its accounts, habits and past postings."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from nl2x.books import journal
from nl2x.books.accounts import Raw, charted, judged
from nl2x.books.book import (
    Book,
    Conventions,
    Doubt,
    Layout,
    Listing,
    Numbering,
    Past,
    Role,
    SheetGuess,
    SheetRole,
)
from nl2x.books.cells import Sheet, Workbook, read_workbook
from nl2x.books.dates import day_comes_first, text_pattern
from nl2x.books.lists import AMOUNTS, Found, find_lists, index
from nl2x.books.model import Account, JournalEntry
from nl2x.books.numbering import numbering_of
from nl2x.books.words import plain


def understand(source: bytes | Path | str, name: str = "") -> Book:
    """Read a workbook and understand its layout. BadInput for what can't be opened as one."""
    return understand_workbook(read_workbook(source, name))


def understand_workbook(workbook: Workbook) -> Book:
    """What a bookkeeper would say about the workbook after leafing through it."""
    found = {sheet.name: find_lists(workbook, sheet) for sheet in workbook.sheets}
    lists = [listing for sheet in workbook.sheets for listing in _classified(sheet, found[sheet.name])]
    raws = [raw for f, i in lists if i.role is SheetRole.CHART for raw in charted(f)]
    posted = [(f, i) for f, i in lists if i.role is SheetRole.JOURNAL]
    raws += [
        raw
        for f, _ in posted
        for raw in _used(f, {plain(r.name) for r in raws} | {r.code.casefold() for r in raws})
    ]
    pairs = judged(raws)
    accounts = tuple(account for account, _ in pairs)
    day_first = day_comes_first(*_dates(f for f, _ in lists))
    past: list[Past] = []
    habits = Conventions()
    for f, _ in posted:
        entries, habits = journal.entries(f, resolver(accounts), day_first)
        past += entries
    listings = tuple(i for _, i in lists)
    layout = Layout.JOURNAL if posted else Layout.UNKNOWN
    return Book(
        name=workbook.title,
        layout=layout,
        sheets=tuple(_guess(sheet, listings) for sheet in workbook.sheets),
        workbook=workbook,
        accounts=accounts,
        lists=listings,
        conventions=_general(workbook, habits, [f for f, _ in posted], day_first),
        numbering=_numberings(posted),
        past=tuple(past),
        period=_period(f for f, _ in lists),
        takes=(JournalEntry,) if posted else (),
        confidence=max((i.confidence for i in listings if i.role is SheetRole.JOURNAL), default=0.0),
        doubts=tuple(_doubts(pairs, listings)),
    )


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


def _classified(sheet: Sheet, found: Sequence[Found]) -> list[tuple[Found, Listing]]:
    named = [(f, *_kind(sheet, f)) for f in found]
    return [
        (f, _listing(f, role, sure, several=len(found) > 1))
        for f, role, sure in named
        if role is not SheetRole.OTHER
    ]


def _kind(sheet: Sheet, found: Found) -> tuple[SheetRole, float]:
    sure = journal.is_journal(found)
    if sure >= 0.5:
        return SheetRole.JOURNAL, sure
    if is_chart(found):
        return SheetRole.CHART, 0.9
    return SheetRole.OTHER, 0.0


_CHART_NAMES = re.compile(
    r"chart|coa\b|accounts?\b|kontenplan|konten|plan comptable|plan de cuentas|categor|lists?\b|setup"
    r"|rekeningschema|codes|nominal"
)


def is_chart(found: Found) -> bool:
    """Accounts with a type, a normal side or a code, and no date: a list of accounts, not of postings."""
    if found.any(Role.DATE, Role.DUE, Role.MONEY_IN, Role.MONEY_OUT, Role.QUANTITY):
        return False
    named = found.column(Role.ACCOUNT, Role.CATEGORY) or (
        found.column(Role.COUNTERPARTY, Role.DESCRIPTION)
        if found.any(Role.CODE, Role.TYPE, Role.NORMAL_SIDE)
        else None
    )
    if named is None or found.has(Role.DEBIT, Role.CREDIT):
        return False
    says = bool(_CHART_NAMES.search(plain(f"{found.sheet.name} {found.title} {found.table}")))
    return (
        found.any(Role.TYPE, Role.NORMAL_SIDE)
        or (found.any(Role.CODE) and (says or not found.any(*AMOUNTS)))
        or says
    )


def _listing(f: Found, role: SheetRole, sure: float, several: bool) -> Listing:
    name = f.table or (f"{f.sheet.name} {f.title}".strip() if several and f.title else f.sheet.name)
    return Listing(
        name=name, sheet=f.sheet.name, role=role, header_row=f.header_row, first_row=f.first_row,
        last_row=f.last_row, end_row=f.end_row, columns=f.columns, total_row=f.total_row, table=f.table,
        confidence=sure, newest_first=_newest_first(f),
    )  # fmt: skip


def _newest_first(found: Found) -> bool:
    column = found.column(Role.DATE)
    dates = [v for v in found.values(column)[:200] if isinstance(v, dt.date)] if column else []
    days = [d.toordinal() for d in dates]
    falls = sum(b < a for a, b in pairwise(days))
    rises = sum(b > a for a, b in pairwise(days))
    return falls >= 3 and falls > 3 * rises


def _used(found: Found, known: set[str]) -> Iterable[Raw]:
    """Accounts that postings name and no chart lists."""
    from nl2x.books.accounts import split_code
    from nl2x.books.cells import name as cell_name

    for role in (Role.ACCOUNT, Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT):
        column = found.column(role)
        if column is None:
            continue
        for row in found.data_rows:
            text = found.sheet.text(row, index(column))
            code, name, _ = split_code(text) if text else ("", "", "")
            if (
                name
                and plain(name) not in known
                and code.casefold() not in known - {""}
                and plain(text) not in known
            ):
                known.add(plain(name))
                yield Raw(name, code, sheet=found.sheet.name, cell=cell_name(row, index(column)))
        for option in column.options:
            code, name, _ = split_code(option)
            if plain(name) not in known and option.casefold() not in known:
                known.add(plain(name))
                yield Raw(name, code, sheet=found.sheet.name)


def _guess(sheet: Sheet, listings: Sequence[Listing]) -> SheetGuess:
    own = [i for i in listings if i.sheet == sheet.name]
    hidden = sheet.state != "visible"
    if not sheet.rows:
        return SheetGuess(sheet.name, SheetRole.EMPTY, 1.0, hidden)
    best = max(own, key=lambda i: (i.role is not SheetRole.CHART, i.confidence), default=None)
    if best is None:
        return SheetGuess(sheet.name, SheetRole.OTHER, 0.5, hidden)
    return SheetGuess(sheet.name, best.role, best.confidence, hidden)


def _dates(found: Iterable[Found]) -> tuple[list[str], list[str]]:
    texts, formats = [], []
    for f in found:
        for column in (c for c in f.columns if c.role in (Role.DATE, Role.DUE, Role.PAID_ON)):
            texts += [v for v in f.values(column, f.data_rows[-300:]) if isinstance(v, str)]
            if column.kind == "date":
                formats.append(column.format)
    return texts, formats


_CURRENCY = re.compile(r'\[\$([^\-\]]+)[^\]]*\]|"?([$€£¥₹₽₺₩]|R\$|CHF|kr|USD|EUR|GBP|CAD|AUD|zł|Kč|Rs\.?)"?')


def currency_of(formats: Iterable[str]) -> str:
    """The currency sign that most of the number formats show, or ""."""
    signs = [m[1] or m[2] for code in formats if (m := _CURRENCY.search(code.replace("\\", "")))]
    return Counter(s.strip() for s in signs).most_common(1)[0][0] if signs else ""


def _general(
    workbook: Workbook, habits: Conventions, found: Sequence[Found], day_first: bool | None
) -> Conventions:
    date = next((c for f in found for c in f.columns if c.role is Role.DATE), None)
    texts = _dates(found)[0]
    money = [c.format for f in found for c in f.columns if c.role in AMOUNTS and c.role is not Role.QUANTITY]
    as_text = bool(texts) and (
        date is None
        or not any(isinstance(v, dt.date) for f in found[:1] for v in f.values(date, f.data_rows[-20:]))
    )
    return replace(
        habits,
        date_format=(text_pattern(texts[-1], day_first) if as_text else date.format if date else ""),
        dates_are_text=as_text,
        day_first=day_first,
        currency=currency_of([*money, *workbook.formats]),
        number_format=Counter(money).most_common(1)[0][0] if money else "",
    )


def _numberings(posted: Sequence[tuple[Found, Listing]]) -> dict[str, Numbering]:
    said: dict[str, Numbering] = {}
    for f, _ in posted:
        for column in f.columns:
            if column.role in (Role.ENTRY, Role.REFERENCE) and not column.formula:
                values = f.values(column)
                distinct = len({str(v) for v in values}) == len(values) == len(f.data_rows)
                numbering = numbering_of(values, per_line=distinct and f.has(Role.DEBIT, Role.CREDIT))
                if numbering:
                    said[f"{f.sheet.name}!{column.letter}"] = numbering
    return said


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


def _doubts(pairs: Sequence[tuple[Account, float]], listings: Sequence[Listing]) -> Iterable[Doubt]:
    for account, sure in pairs:
        if account.type is None:
            yield Doubt(f"what type of account {account.name!r} is", f'accounts."{account.name}" = "expense"')
        elif sure < 0.7:
            yield Doubt(
                f"whether {account.name!r} is {account.type}", f'accounts."{account.name}" = "{account.type}"'
            )
