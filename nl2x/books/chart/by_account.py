"""Columns of a journal that belong to some accounts: whose debt it is beside debtors and creditors, which van
beside fuel and repairs. Their rows fill them always, the others' never, whatever the heading says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from nl2x.books.book import Column, Listing, Role, spellings
from nl2x.books.model import Account, Formula, Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.xlsx.cells import Sheet

_NEARLY = 0.9
"""Such a share of an account's rows fills the column, and of all rows are those of accounts that tell."""
_ENOUGH = 5
"""Fewer filled rows show no habit, nor as few rows of accounts that don't fill it."""
_TWICE = 2
"""So many rows of one account show what its rows fill."""
_ROLES = (Role.OTHER, Role.DIMENSION, Role.COUNTERPARTY)


def with_columns_of_accounts(found: Found) -> Found:
    """The list with the accounts told for columns that only those accounts' lines fill; such a column of no
    known meaning is a further dimension of those lines."""
    sides = [c for r in (Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT) if (c := found.column(r)) is not None]
    named = found.column(Role.ACCOUNT, Role.CODE)
    if named is None and len(sides) != 2:
        return found
    columns = []
    for column in found.columns:
        accounts: frozenset[str] = frozenset()
        if column.role in _ROLES and not column.formula:
            accounts = _accounts(found, named, column) if named else _of_either_side(found, sides, column)
        if accounts and column.role is Role.OTHER:
            column = replace(column, role=Role.DIMENSION, confidence=0.7)
        columns.append(replace(column, accounts=accounts) if accounts else column)
    return replace(found, columns=tuple(columns))


def _accounts(found: Found, named: Column, column: Column) -> frozenset[str]:
    texts = found.values(column)
    if not all(isinstance(v, str) and len(v) <= 40 for v in texts):
        return frozenset()
    if len(set(texts)) * 2 > len(texts) and not code_form(str(v) for v in texts):
        return frozenset()
    filled: dict[str, list[bool]] = defaultdict(list)
    for row in found.data_rows:
        if account := _plain(found.sheet.value(row, index(named))):
            filled[account].append(found.sheet.value(row, index(column)) not in (None, ""))
    always = {a for a, rows in filled.items() if sum(rows) >= _NEARLY * len(rows) and len(rows) >= _TWICE}
    never = {a for a, rows in filled.items() if not any(rows)}
    rows_of = {a: len(rows) for a, rows in filled.items()}
    told = sum(rows_of[a] for a in always | never)
    enough = min(len(texts), sum(rows_of[a] for a in never)) >= _ENOUGH
    clear = len(never) >= 2 and told >= _NEARLY * sum(rows_of.values())
    return frozenset(always) if always and enough and clear else frozenset()


def _of_either_side(found: Found, sides: Sequence[Column], column: Column) -> frozenset[str]:
    """The same where a row names the account debited and the one credited: rows with one of these on either
    side fill the column, the others don't. One whose rows all have a busier one of these on the other side
    ("Sales" beside "Customers") isn't needed for that."""
    if not all(isinstance(v, str) and len(v) <= 40 for v in found.values(column)):
        return frozenset()
    rows = [
        (
            {_plain(found.sheet.value(r, index(c))) for c in sides} - {""},
            found.sheet.value(r, index(column)) not in (None, ""),
        )
        for r in found.data_rows
    ]
    rows_of: dict[str, list[int]] = defaultdict(list)
    for number, (accounts, _) in enumerate(rows):
        for account in accounts:
            rows_of[account].append(number)
    always = {
        a for a, own in rows_of.items() if sum(rows[n][1] for n in own) >= max(_TWICE, _NEARLY * len(own))
    }
    told = frozenset(
        a
        for a in always
        if not all(
            any(len(rows_of[b]) > len(rows_of[a]) for b in rows[n][0] & always - {a}) for n in rows_of[a]
        )
    )
    other = [filled for accounts, filled in rows if not accounts & told]
    clear = len(other) >= _ENOUGH and not any(other)
    return told if clear and len(rows) - len(other) >= _ENOUGH else frozenset()


def code_form(values: Iterable[str]) -> str:
    """The letters that begin all of these where each is a code ("J" of J231, J232); "" for other words."""
    found = [_CODE.fullmatch(value.strip()) for value in values]
    letters = {match[1] for match in found if match is not None}
    return letters.pop() if len(letters) == 1 and all(found) else ""


_CODE = re.compile(r"([A-Z]{1,4}[-/ ]?)\d{1,6}")


def belongs(column: Column, account: Account | None) -> bool:
    """Whether a line of that account may fill the column: not if it belongs to other accounts."""
    return not column.accounts or (account is not None and bool(column.accounts & spellings(account)))


def left_by_account(
    sheet: Sheet, listing: Listing, rows: Sequence[int], cells: Mapping[int, Value | Formula]
) -> Iterator[tuple[str, Column]]:
    """The account of a new row of a journal and the columns of words that all its other rows fill and this
    one wouldn't."""
    named = listing.column(Role.ACCOUNT, Role.CODE)
    account = cells.get(index(named)) if named is not None else None
    if named is None or account in (None, "") or isinstance(account, Formula):
        return
    same = [r for r in rows if _plain(sheet.value(r, index(named))) == _plain(account)]
    for column in listing.columns:
        held = [sheet.value(r, index(column)) for r in same]
        told = column.role in _ROLES and all(isinstance(v, str) and v and not _is_mark(v) for v in held)
        if len(same) > _TWICE and told and cells.get(index(column)) in (None, ""):
            yield str(account).strip(), column


def _is_mark(words: str) -> bool:
    """A tick, or a number of its own."""
    return len(words.strip()) < 3 or any(c.isdigit() for c in words)


def _plain(value: Value) -> str:
    return " ".join(str(value).split()).casefold() if value not in (None, "") else ""
