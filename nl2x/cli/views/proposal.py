"""A proposed posting for a person: the entry and why, the cells that are written, the effect on the books."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nl2x.books.book import Book
from nl2x.books.model import JournalEntry
from nl2x.books.posting.effect import LineChange, effect
from nl2x.books.sheets.shown import shown_amount
from nl2x.cli.views.changes import change_lines
from nl2x.notes.events.program import Because
from nl2x.notes.outcome import Proposal

MOST = 12
"""Lines of each list that are shown; the rest is counted."""


def proposal_lines(book: Book, proposal: Proposal) -> Iterator[str]:
    """The proposal as lines of text."""
    yield from entry_lines(proposal)
    for words in proposal.explanations:
        yield f"  ({words})"
    made = effect(book, proposal.plan, proposal.changes)
    own = {(line.sheet, line.cell) for line in made.lines}
    written = [c for c in proposal.changes if (c.sheet, c.cell) not in own]
    yield from _listed("cells", list(change_lines(written)))
    yield from _listed("effect", _effect_lines(made.lines))
    for check in made.checks:
        if check.after is False:
            yield f"  doesn't hold: {check.words}"
    if made.balances:
        yield "  the books balance"


def entry_lines(proposal: Proposal) -> Iterator[str]:
    """Its entries alone: each line's account, sum and why."""
    for number, entry in enumerate(proposal.entries):
        yield from _entry_lines(entry, number, proposal.because)


def _entry_lines(entry: JournalEntry, number: int, because: Sequence[Because]) -> Iterator[str]:
    width = max(len(line.account) for line in entry.lines) + 4
    yield str(entry.date)
    for index, line in enumerate(entry.lines):
        name = f"    {line.account}" if line.credit else line.account
        debit = f"{line.debit:,.2f}" if line.debit else ""
        credit = f"{line.credit:,.2f}" if line.credit else ""
        why = _why(f"entries[{number}].lines[{index}].account", because)
        yield f"  {name:<{width}} {debit:>12} {credit:>12}  {why}".rstrip()


def _why(field: str, because: Sequence[Because]) -> str:
    """The words of the note that the account came from, in quotes, or else the book's reason."""
    found = [b for b in because if b.field == field]
    said = [f"“{b.words}”" for b in found if b.span is not None and b.words.strip()]
    return ", ".join(dict.fromkeys(said or [b.words for b in found]))


def _effect_lines(lines: Sequence[LineChange]) -> list[str]:
    """Each changed line once, sheet by sheet; what only proves the books (a trial balance) comes last."""
    found: list[str] = []
    sheets = sorted(dict.fromkeys(line.sheet for line in lines), key=lambda name: "trial" in name.casefold())
    for sheet in sheets:
        for number, line in enumerate(line for line in lines if line.sheet == sheet):
            name = f"{line.label}, {line.column}" if line.column not in ("", line.label) else line.label
            before, after = shown_amount(line.before), shown_amount(line.after) or "to be calculated"
            found.append(f"{sheet if number == 0 else '':<20} {name:<32} {before:>12} → {after}")
    return found


def _listed(title: str, lines: Sequence[str]) -> Iterator[str]:
    for number, line in enumerate(lines[:MOST]):
        yield f"  {title if number == 0 else '':<7}{line}"
    if len(lines) > MOST:
        yield f"  {'':<7}… and {len(lines) - MOST} more"
