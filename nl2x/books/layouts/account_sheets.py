"""Ledgers that keep each account on a sheet of its own: "Bank", "Cash", "Rent", "Wages", "Capital".

Every posting is a row on two sheets or more, debit on one and credit on the other: that, and no heading, is
what such sheets are known by. The same where categories have a sheet each beside the cash's: what came in
stands as "In" on both.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nl2x.books.book import Column, Conventions, Past, Role, SheetRole
from nl2x.books.chart.accounts import Raw, split_code
from nl2x.books.chart.types import type_of_name
from nl2x.books.layouts.purse_sheets import is_purse
from nl2x.books.model import AccountType, JournalEntry, Line
from nl2x.books.settings import Settings
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.dates import read_date
from nl2x.books.sheets.found import Found, Listed
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount

_SHEETS = 4
"""Fewer may be purses, among which money is moved now and then."""
_ENOUGH = 8
"""So many rows must stand on two sheets."""
_NEARLY_ALL = 0.9
_OF_A_SHEET = 0.5
_LINES = 6
"""Lines of the longest entry that is told by its day alone."""
_DEBIT, _CREDIT = re.compile(r"\b(debits?|dr)\b"), re.compile(r"\b(credits?|cr)\b")
_IN = re.compile(r"\b(in|received|receipts?)\b")
_OUT = re.compile(r"\b(out|paid|payments?|spent)\b")
_MONEY = (Role.DEBIT, Role.CREDIT, Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT, Role.TOTAL, Role.NET)
_NAMES = (Role.ACCOUNT, Role.CATEGORY, Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
_NEVER = (Role.ANALYSIS, Role.CODE, Role.METHOD, Role.STATUS, Role.DUE, Role.PAID, Role.PAID_ON, Role.TAX)
"""What no account's sheet has."""
_OPENING = re.compile(
    r"(opening|starting|start|first)?( ?(bank|cash))? ?(balances?|bal)? ?(of|on|in|from|at)? ?"
    r"(b d|b f|c d|b fwd|b fd|b forward|brought (down|forward)|last year|(the )?start|\d+ ?\w* ?\d*)?"
)
_WORD_OF_OPENING = re.compile(r"\b(opening|starting|start|balances?|bal|b d|b f|b fwd|brought)\b")


@dataclass(frozen=True)
class _Row:
    """One row of one account's sheet; `value` is above zero for a debit."""

    account: str
    sheet: str
    row: int
    date: dt.date
    words: str
    value: Decimal


def with_accounts(lists: list[Listed], settings: Settings) -> list[Listed]:
    """The lists, those that are an account's sheet each told so, with their columns named debit and credit;
    as they are where the rows don't stand on two sheets each, or where a journal has it all."""
    asked = [i for i in lists if settings.role(i.listing.sheet) is None and _may_be(i)]
    if len(asked) < _SHEETS or len({i.listing.sheet for i in asked}) < len(asked):
        return lists
    if any(i.listing.role is SheetRole.JOURNAL for i in lists if i not in asked):
        return lists
    ledger = [told for i in asked if (told := _by_heading(i)) is not None]
    there = Counter((r.date, r.value) for i in ledger for r in _rows(i))
    headed = {i.listing.sheet for i in ledger}
    ledger += [told for i in asked if i.listing.sheet not in headed and (told := _by_rows(i, there))]
    kept = _standing_twice(ledger)
    return [kept.get(i.listing.sheet, i) for i in lists] if kept else lists


def _may_be(listed: Listed) -> bool:
    """Whether a list may be an account's sheet: days, and one amount or two, which weren't calculated."""
    found, role = listed.found, listed.listing.role
    posted = role in (SheetRole.CASH_BOOK, SheetRole.JOURNAL, SheetRole.RECORDS)
    amounts = len(_amounts(found))
    return posted and found.any(Role.DATE) and not found.any(*_NEVER) and 1 <= amounts <= 2


def _amounts(found: Found) -> list[Column]:
    return [c for c in found.columns if c.role in _MONEY and not c.formula]


def _pair(listed: Listed, one: re.Pattern[str], other: re.Pattern[str]) -> tuple[Column, Column] | None:
    """The two columns of amounts, of which the first is headed with the one word and the second with the
    other."""
    told = [(plain(c.heading), c) for c in _amounts(listed.found)]
    first = [c for words, c in told if one.search(words) and not other.search(words)]
    second = [c for words, c in told if other.search(words) and not one.search(words)]
    return (first[0], second[0]) if len(first) == len(second) == 1 else None


def _by_heading(listed: Listed) -> Listed | None:
    """An account's sheet whose headings tell debit and credit, as "In" and "Out" do where money lies."""
    if (sides := _pair(listed, _DEBIT, _CREDIT)) is not None:
        return _as_account(listed, sides)
    if not is_purse(listed.listing.sheet):
        return None
    if len(_amounts(listed.found)) == 1:
        return _as_account(listed, (), "out")
    sides = _pair(listed, _IN, _OUT)
    return _as_account(listed, sides) if sides is not None else None


def _by_rows(listed: Listed, there: Mapping[tuple[dt.date, Decimal], int]) -> Listed | None:
    """An account's sheet with "In" and "Out", or with one amount, which rows `there` tell the meaning of. One
    without rows has what came in as its credit, or what its name says."""
    if len(_amounts(listed.found)) == 1:
        ways = [_as_account(listed, (), flow) for flow in ("out", "in")]
    elif (sides := _pair(listed, _IN, _OUT)) is not None:
        ways = [_as_account(listed, sides), _as_account(listed, (sides[1], sides[0]))]
    else:
        return None
    against = [sum((r.date, -r.value) in there for r in _rows(way)) for way in ways]
    if against[0] != against[1]:
        return ways[against[1] > against[0]]
    if _rows(ways[0]):
        return None
    kind = type_of_name(listed.listing.sheet)[0]
    if len(_amounts(listed.found)) == 2 or kind is AccountType.INCOME:
        return ways[1]
    return ways[0] if kind is AccountType.EXPENSE else None


def _as_account(listed: Listed, sides: tuple[Column, Column] | tuple[()], flow: str = "") -> Listed:
    roles = dict(zip((c.letter for c in sides), (Role.DEBIT, Role.CREDIT), strict=False))
    if not sides:
        roles = {_amounts(listed.found)[0].letter: Role.AMOUNT}
    columns = tuple(
        replace(c, role=roles[c.letter], confidence=0.9) if c.letter in roles else c
        for c in listed.found.columns
    )
    name = split_code(listed.listing.sheet)[1]
    listing = replace(
        listed.listing,
        role=SheetRole.JOURNAL,
        columns=columns,
        account=name,
        noun="",
        flow=flow,
        confidence=0.9,
    )
    return Listed(replace(listed.found, columns=columns), listing)


def _rows(listed: Listed) -> list[_Row]:
    found, listing = listed.found, listed.listing
    day, words = found.column(Role.DATE), found.column(Role.DESCRIPTION)
    assert day is not None
    rows, last = [], None
    for row in found.data_rows:
        last = read_date(found.sheet.value(row, index(day))) or last
        value = _value(listed, row)
        if last is not None and value:
            text = found.sheet.text(row, index(words)) if words is not None else ""
            rows.append(_Row(listing.account, listing.sheet, row, last, text, value))
    return rows


def _value(listed: Listed, row: int) -> Decimal:
    found = listed.found

    def at(role: Role) -> Decimal:
        column = found.column(role)
        return (amount(found.sheet.value(row, index(column))) if column is not None else None) or Decimal(0)

    if listed.listing.flow:
        return at(Role.AMOUNT) * (1 if listed.listing.flow == "out" else -1)
    return at(Role.DEBIT) - at(Role.CREDIT)


def _standing_twice(ledger: Sequence[Listed]) -> dict[str, Listed]:
    """By sheet, the lists whose rows stand on another one of them, too, with those set up like them that have
    no rows but what was brought forward; empty where too few do, or where a column of names says something
    else than the account on the other side."""
    rows = {i.listing.sheet: [r for r in _rows(i) if not _opening(r)] for i in ledger}
    entries = list(_entries([r for own in rows.values() for r in own]))
    matched = {r for entry in entries for r in entry}
    kept = {
        sheet
        for sheet, own in rows.items()
        if own and sum(r in matched for r in own) >= max(1, _OF_A_SHEET * len(own))
    }
    sure = len(matched) >= max(_ENOUGH, _NEARLY_ALL * sum(len(own) for own in rows.values()))
    if len(kept) < _SHEETS or not sure:
        return {}
    alike = {i.listing.headings for i in ledger if i.listing.sheet in kept}
    there = [
        i
        for i in ledger
        if i.listing.sheet in kept or (not rows[i.listing.sheet] and i.listing.headings in alike)
    ]
    beside = _other_sides(there, entries)
    told = [_with_other_side(i, beside) for i in there]
    if any(c.role in _NAMES and c.heading not in beside for i in told for c in i.found.columns):
        return {}
    return {i.listing.sheet: i for i in told}


def _other_sides(ledger: Sequence[Listed], entries: Sequence[Sequence[_Row]]) -> set[str]:
    """The headings of columns that name the account on the other side of a row's entry."""
    sheets = {i.listing.sheet: i for i in ledger}
    told: dict[str, list[bool]] = defaultdict(list)
    for entry in entries:
        for row in (r for r in entry if r.sheet in sheets):
            others = {bare(r.account) for r in entry if r.sheet != row.sheet}
            found = sheets[row.sheet].found
            for column in (c for c in found.columns if c.kind == "text" and not c.formula):
                if text := found.sheet.text(row.row, index(column)):
                    told[column.heading].append(bare(text) in others)
    return {
        heading
        for heading, said in told.items()
        if len(said) >= _ENOUGH and sum(said) >= _NEARLY_ALL * len(said)
    }


def _with_other_side(listed: Listed, headings: Collection[str]) -> Listed:
    columns = tuple(
        replace(c, role=Role.ACCOUNT) if c.heading in headings else c for c in listed.found.columns
    )
    return Listed(replace(listed.found, columns=columns), replace(listed.listing, columns=columns))


def bare(name: str) -> str:
    """An account's name as rows may write it: without its code, and without "account" or "a/c"."""
    return re.sub(r" (a c|acc?t?|account)$", "", plain(split_code(name)[1]))


def _opening(row: _Row) -> bool:
    """Whether a row is what was there at the start ("Balance b/d"), which nobody posted."""
    words = plain(row.words)
    return bool(_WORD_OF_OPENING.search(words)) and _OPENING.fullmatch(words) is not None


def _entries(rows: Iterable[_Row]) -> Iterator[list[_Row]]:
    """The rows of several sheets gathered into balanced entries: of one day those with the same words, then
    two of one amount, then all that is left of a day."""
    days: dict[dt.date, list[_Row]] = defaultdict(list)
    for row in rows:
        days[row.date].append(row)
    for day in sorted(days):
        left: list[_Row] = []
        alike: dict[str, list[_Row]] = defaultdict(list)
        for row in days[day]:
            alike[plain(row.words)].append(row)
        for same in alike.values():
            pairs, rest = _pairs(same)
            yield from pairs
            if _balanced(rest):
                yield rest
            else:
                left += rest
        pairs, rest = _pairs(left)
        yield from pairs
        if _balanced(rest) and len(rest) <= _LINES:
            yield rest


def _pairs(rows: Sequence[_Row]) -> tuple[list[list[_Row]], list[_Row]]:
    """Two rows each of one amount, debited on one sheet and credited on another, and what is left."""
    left, pairs = list(rows), []
    for row in rows:
        other = next((r for r in left if r.value == -row.value and r.sheet != row.sheet), None)
        if row in left and other is not None:
            pairs.append([row, other])
            left = [r for r in left if r not in (row, other)]
    return pairs, left


def _balanced(rows: Sequence[_Row]) -> bool:
    return len({r.sheet for r in rows}) > 1 and not sum((r.value for r in rows), Decimal(0))


def ledger_entries(lists: Sequence[Listed]) -> tuple[list[Past], Conventions]:
    """The entries that stand on the accounts' sheets, oldest first, with what was brought forward as the
    first where that balances."""
    rows = [r for i in lists if i.listing.account for r in _rows(i)]
    begun = [r for r in rows if _opening(r)]
    past = [_past(begun)] if _balanced(begun) else []
    past += [_past(entry) for entry in _entries([r for r in rows if not _opening(r)])]
    return past, Conventions(sign="debits and credits in columns of their own, each account on its sheet")


def _past(rows: Sequence[_Row]) -> Past:
    ordered = sorted(rows, key=lambda r: r.value < 0)
    lines = tuple(
        Line(r.account, max(r.value, Decimal(0)), max(-r.value, Decimal(0)), r.words) for r in ordered
    )
    first = ordered[0]
    words = "Opening balances" if _opening(first) else first.words
    own = tuple(r.row for r in ordered if r.sheet == first.sheet)
    others = tuple((r.sheet, r.row) for r in ordered if r.sheet != first.sheet)
    return Past(JournalEntry(first.date, lines, words), first.sheet, own, others)


def ledger_accounts(lists: Sequence[Listed], told: Iterable[Raw]) -> list[Raw]:
    """An account for each such sheet, with what a chart (`told`) says of the account of that name, or else
    what its rows say where its name says nothing."""
    known: Mapping[str, Raw] = {plain(raw.name): raw for raw in told}
    return [_raw(i, known.get(plain(i.listing.account))) for i in lists if i.listing.account]


def _raw(listed: Listed, told: Raw | None) -> Raw:
    code, name, _ = split_code(listed.listing.sheet)
    raw = Raw(name, code) if told is None else replace(told, name=name, code=told.code or code)
    if raw.type_words or raw.section:
        return raw
    rows = _rows(listed)
    begun = [r for r in rows if _opening(r)]
    named = type_of_name(name)[0]
    if begun and named is None:
        return replace(raw, type_words="asset" if begun[0].value > 0 else "liability")
    sides = {r.value > 0 for r in rows}
    result = named in (None, AccountType.INCOME, AccountType.EXPENSE)
    if result and not begun and len(sides) == 1:
        return replace(raw, type_words="expense" if sides.pop() else "income")
    return raw
