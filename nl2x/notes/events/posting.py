"""From what happened to balanced lines: the catalogue's entries, filled in. No judgement is left here."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from nl2x.books.model import JournalEntry, Line
from nl2x.errors import Refused
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Happening, RawLine, Sum, cents


def journal_entry(happening: Happening) -> JournalEntry:
    """The entry of one event; `Refused` if it doesn't balance or says nothing."""
    lines = _merged(_raw_lines(happening.raw) if happening.raw else _lines(happening))
    debit = sum((line.debit for line in lines), Decimal(0))
    credit = sum((line.credit for line in lines), Decimal(0))
    if not lines or debit != credit:
        raise Refused(
            f"the entry doesn't balance: debit {debit}, credit {credit}", todo="say it in other words"
        )
    return JournalEntry(
        date=happening.date,
        lines=tuple(lines),
        description=happening.description,
        reference=happening.reference,
        dimensions=happening.dimensions,
    )


def _lines(happening: Happening) -> Iterator[Line]:
    for row in event(happening.event).entry:
        parts = happening.parts.get(row.account)
        if parts:
            for part in parts:
                yield _line(row.side, part.account, part.amount)
        elif (amount := happening.amounts.get(row.amount)) is not None and amount.value:
            yield _line(row.side, happening.roles[row.account], amount)


def _raw_lines(raw: tuple[RawLine, ...]) -> Iterator[Line]:
    return (_line(row.side, row.account, row.amount) for row in raw)


def _line(side: str, account: str, amount: Sum) -> Line:
    value = cents(amount.value)
    if value < 0:
        side, value = ("Cr" if side == "Dr" else "Dr"), -value
    return Line(account, debit=value) if side == "Dr" else Line(account, credit=value)


def _merged(lines: Iterator[Line]) -> list[Line]:
    """Lines of the same account and side become one; debits come first, as in a journal."""
    sums: dict[tuple[bool, str], Decimal] = {}
    for line in lines:
        key = (line.credit > 0, line.account)
        sums[key] = sums.get(key, Decimal(0)) + line.debit + line.credit
    ordered = sorted(sums.items(), key=lambda item: item[0][0])
    return [
        Line(account, credit=value) if is_credit else Line(account, debit=value)
        for (is_credit, account), value in ordered
        if value
    ]
