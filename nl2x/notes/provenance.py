"""Which words each line of an entry came from."""

from __future__ import annotations

from collections.abc import Iterator

from nl2x.books.model import JournalEntry
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Because, Happening


def because_of(number: int, happening: Happening, entry: JournalEntry) -> Iterator[Because]:
    """For each field of the entry (`entries[0].lines[1].account`) the words of the note, or the book's reason."""
    place = f"entries[{number}]"
    yield from (
        Because(f"{place}.{b.field}", b.words, b.span)
        for b in happening.because
        if b.field in ("date", "event", *happening.dimensions)
    )
    for index, line in enumerate(entry.lines):
        side = "Dr" if line.debit else "Cr"
        sum_ = "debit" if line.debit else "credit"
        if happening.raw:
            own = f"{side} {line.account}"
            fields = {f"account {own}": "account", f"amount {own}": sum_}
        else:
            rows = [
                row
                for row in event(happening.event).entry
                if row.side == side and line.account in _accounts(happening, row.account)
            ]
            fields = {row.account: "account" for row in rows} | {row.amount: sum_ for row in rows}
        for b in happening.because:
            if b.field in fields:
                yield Because(f"{place}.lines[{index}].{fields[b.field]}", b.words, b.span)


def _accounts(happening: Happening, role: str) -> set[str]:
    parts = {part.account for part in happening.parts.get(role, ())}
    return parts | {happening.roles.get(role, "")}
