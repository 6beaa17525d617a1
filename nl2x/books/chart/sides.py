"""How often a book's journals debit and credit each account, by the words in their rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from nl2x.books.book import Column, Role
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount

Use = tuple[int, int]
"""Rows that debit an account, rows that credit it."""
NO_USE: Use = (0, 0)


def uses(journals: Iterable[Found]) -> dict[str, Use]:
    """How often each account is debited and credited, by its plain name or code as rows have it.

    A journal of one signed amount tells nothing here, since its sign is read from the accounts' types."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for journal in journals:
        for text, side in _sides(journal):
            found[plain(text)][side] += 1
    return {text: (sides[0], sides[1]) for text, sides in found.items()}


def use_of(name: str, code: str, uses: Mapping[str, Use]) -> Use:
    """How often an account is debited and credited, however its rows write it: by name, by code, or both."""
    written = (name, code, f"{code} {name}", f"{name} {code}")
    return max((uses.get(plain(text), NO_USE) for text in written if text.strip()), key=sum)


def is_other_side(use: Use, by_debit: bool) -> bool:
    """Whether an account that should grow by debit (or else by credit) was only booked on the other side."""
    grown, lessened = use if by_debit else (use[1], use[0])
    return grown == 0 and lessened > 0


def _sides(found: Found) -> Iterator[tuple[str, int]]:
    """Each row's account as it stands there, with 0 where it is debited and 1 where it is credited."""
    pairs = ((found.column(Role.DEBIT_ACCOUNT), 0), (found.column(Role.CREDIT_ACCOUNT), 1))
    for column, side in pairs:
        yield from ((text, side) for row in found.data_rows if (text := _text(found, row, column)))
    if not (found.any(Role.DEBIT) and found.any(Role.CREDIT)):
        return
    named = [c for c in (found.column(Role.ACCOUNT), found.column(Role.CODE)) if c is not None]
    for row in found.data_rows:
        debit, credit = (_sum(found, row, role) for role in (Role.DEBIT, Role.CREDIT))
        if debit != credit:
            yield from ((text, int(credit > debit)) for c in named if (text := _text(found, row, c)))


def _text(found: Found, row: int, column: Column | None) -> str:
    value = found.sheet.value(row, index(column)) if column is not None else None
    return str(value).strip() if value is not None else ""


def _sum(found: Found, row: int, role: Role) -> float:
    column = found.column(role)
    value = amount(found.sheet.value(row, index(column))) if column is not None else None
    return float(value or 0)
