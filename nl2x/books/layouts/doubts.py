"""What reading isn't sure of, each with the words that would settle it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nl2x.books.book import Doubt, Listing, Role, SheetRole
from nl2x.books.model import Account, AccountType, Increase, JournalEntry
from nl2x.books.sheets.columns import AMOUNTS, is_date_like
from nl2x.books.sheets.found import Found
from nl2x.books.xlsx.cells import amount


def doubts_of(
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
    for f in posted:
        for column in (c for c in f.columns if c.role in AMOUNTS and not c.formula):
            if any(isinstance(v, str) and amount(v) is not None for v in f.values(column)):
                yield Doubt(
                    f"about the amounts in column {column.letter} of {f.sheet.name}: some are text, which"
                    " sums don't count; new ones are written as numbers"
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
