"""Whether the book has what a note tells already: the same entry, the same cell, the same sum in other words."""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.books.model import JournalEntry
from nl2x.books.planning.cheques import cheque_drawn
from nl2x.books.sheets.words import month_of
from nl2x.errors import Refused
from nl2x.notes.book.cell_amounts import number as amount_in
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.reading import Doubt
from nl2x.notes.places.increases import by_months, cell_value, column_of, grid_of

DUPLICATE_DAYS = 4
"""The same entry within so many days is likely the same event told twice; what is weekly comes later."""
SAME_MONTH_DAYS = 45
"""Within so many days an entry for "June" is about the same June."""
_MONTH = re.compile(
    r"\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)
"""No "Octopus Energy", "Marks" or "Janet"."""


_AS_IN = re.compile(
    r"(?i)\b(?:same|as|like|than)(?: (?:as|like|in|for|back in|(?:it|they|he|she) (?:was|were|got|had) in|what it was in))* (?:the )?"
    + _MONTH.pattern.removeprefix(r"\b")
)


_ANOTHER = re.compile(
    r"(?i)\b(another (week|month|lot|batch|payment|load|bag|tank|one)|once more|once again|second (one|time|lot)|like (the )?last (one|time|week))\b"
)
"""What says that it comes once more."""


def says_another(note: str) -> bool:
    """Whether a note says that it comes once more."""
    return _ANOTHER.search(note) is not None


def duplicates(number: int, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """What stands in the book already and may be just what the note tells."""
    if not says_another(entry.description) and (already := _in_the_grid(entry, knowledge)):
        question = f"{already} shows this amount already. Add it once more?"
        return [Doubt("duplicate", 0.1, question, ("yes", "no"), happening=number)]
    if drawn := cheque_drawn(knowledge.book, entry.description):
        return [Doubt("duplicate", 0.1, f"{drawn}. Post it once more?", ("yes", "no"), happening=number)]
    lines = sorted((line.account, line.debit, line.credit) for line in entry.lines)
    mine = telling(entry.description)
    own = {t.name for t in knowledge.chart.money}
    moved = len(own) > 1 and all(line.account in own for line in entry.lines)  # in both accounts' files
    for past in reversed(knowledge.entries):
        close = abs((past.date - entry.date).days) <= DUPLICATE_DAYS
        close = close or _same_month(entry, past)
        same = close and sorted((line.account, line.debit, line.credit) for line in past.lines) == lines
        if same and (moved or past.date == entry.date or mine & telling(past.description)):
            question = (
                f'The book has the same entry on {past.date} ("{past.description}"). Post it once more?'
            )
            return [Doubt("duplicate", 0.1, question, ("yes", "no"), happening=number)]
    return _told_otherwise(number, entry, knowledge)


def _told_otherwise(number: int, entry: JournalEntry, knowledge: Knowledge) -> list[Doubt]:
    """The same sum on the same day, in mostly the same words, whatever account or direction was made of it now."""
    mine, total = telling(entry.description), _total(entry)
    for past in reversed(knowledge.entries):
        theirs = (
            telling(past.description) if past.date == entry.date and _total(past) == total else frozenset()
        )
        common = mine & theirs
        if len(common) >= 2 and 2 * len(common) >= min(len(mine), len(theirs)):
            question = f'The book has {total:,.2f} on {past.date} already ("{past.description}"). Is this another one?'
            return [Doubt("duplicate", 0.1, question, ("yes", "no"), happening=number)]
    return []


def _total(entry: JournalEntry) -> Decimal:
    return sum((line.debit for line in entry.lines), Decimal(0))


def _same_month(entry: JournalEntry, past: JournalEntry) -> bool:
    """Whether both are for the same month by name: "rent June" is paid once, however late it is told. A month that
    something is only as in is another one: "rent July, same as June"."""
    told = (_AS_IN.sub(" ", one.description) for one in (entry, past))
    mine, theirs = ({found.casefold()[:3] for found in _MONTH.findall(words)} for words in told)
    return bool(mine & theirs) and abs((past.date - entry.date).days) <= SAME_MONTH_DAYS


def _in_the_grid(entry: JournalEntry, knowledge: Knowledge) -> str:
    """The line and month that hold just this amount already, in a book of months."""
    balances = by_months(knowledge.book)
    for line in entry.lines:
        account = knowledge.book.account(line.account)
        grid = grid_of(knowledge.book, account, entry.date) if account else None
        if grid is None or grid.period == "person" or grid.sheet == balances:
            continue  # how much is owed may be just what is paid now
        try:
            heading = column_of(grid, entry)
        except Refused:
            return ""
        if cell_value(knowledge.book, grid, line.account, heading) == line.debit + line.credit:
            return f"{line.account} in {heading}"
    return _on_the_page(entry, knowledge)


def _on_the_page(entry: JournalEntry, knowledge: Knowledge) -> str:
    """The line that holds just this amount already, where each month has a page of its own."""
    sizes = {line.account: line.debit + line.credit for line in entry.lines}
    for statement in knowledge.book.statements:
        month = month_of(statement.sheet)
        if not month or month[0] != entry.date.month or month[1] not in (0, entry.date.year):
            continue
        for line in statement.lines:
            if not line.formula and line.label in sizes and amount_in(line.value) == sizes[line.label]:
                return f"{line.label} on {statement.sheet}"
    return ""
