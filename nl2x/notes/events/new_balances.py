"""A change of what is saved or owed, for a table whose every row has all balances anew.

"Put 275 in the house fund", "student loan is down to 12,117.55": the new row repeats the last one but for the
balance that the note names, which is larger or smaller by the sum, or is that sum where the note says so.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.chart.types import type_of_name, type_of_section
from nl2x.books.layouts.carried_on import NOUN, balances, last_balances
from nl2x.books.model import AccountType, NewRecord, Posting
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.dates import read_date
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount as figure
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Happening
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.words import Word, words

BALANCES = "new balances of"
"""Under this name a happening says which table gets them."""
_SURE, _UNSURE = 0.92, 0.5
_LIKELY = (Decimal("0.5"), Decimal(2))
"""Between such shares of the balance before is a new one that is said as a whole."""
_OFTEN = 2
"""So many rows show of which balance a word tells."""
_NOW = re.compile(
    r"(?i)\b(down to|up to|now|now at|stands at|is at|are at|balance (is|of|at)|comes to|says|(is|are) now)( about)?$"
)
"""What stands before a sum that is the whole new balance."""
_LEFT = re.compile(r"(?i)^ ?(left|owing|to go|outstanding|still owed|in it now)\b")
_DOWN_TO, _UP_TO = re.compile(r"(?i)\bdown\b"), re.compile(r"(?i)\bup\b")
_NOT_YET = re.compile(
    r"(?i)n['’]t\b|['’]ll\b|\b(not|never|will|shall|should|would|could|might|may|if|going to|gonna|plan\w*|want\w*|need\w*|hop(e|ing)"
    r"|tomorrow|next (week|month|year|payday|paycheck)|remind\w*|forgot\w*|wrong\w*|instead|mistake\w*|meant|sorry|about to|supposed)\b"
)
_OUT = re.compile(r"(?i)\b(from|out of|off|out)( of)? ((the|my|our|his|her) )?$")
_INTO = re.compile(r"(?i)\b(in ?to|to|in|towards?|onto|for)( (the|my|our|his|her))? $")
_SPENT = re.compile(r"(?i)\b(took|taken|take|spent|used|withdr\w+|pulled|dipped|drew|emptied)\b")
_SAVED = re.compile(
    r"(?i)\b(put|adde?d?|saved?|stash\w*|deposit\w*|dropped|paid in|topped|set aside|extra|interest|dividends?)\b"
)
_REPAID = re.compile(
    r"(?i)\b(paid|pay|sent|gave|threw|knocked|cleared|payment|repaid|back|(bring|brought) [\w ]{0,24}down)\b"
)
_BORROWED = re.compile(r"(?i)\b(borrow\w*|lent|charged|interest|fees?|bought|spent|owe)\b")
_PAID_WITH = re.compile(r"(?i)\b(with|using|by|via|from)( (the|my|our|his|her))? $")
_ON = re.compile(r"(?i)\bon( (the|my|our|his|her))? $")
_CARD = re.compile(r"\b(cards?|visa|amex|mastercard|barclaycard|overdraft)\b")
_FOR = re.compile(r"(?i)\bfor\b")
"""A debt that something was paid for with grows; one that something was paid for by is no debt repaid."""
_OWN_SAVINGS = re.compile(
    r"\b(sav(ed|ings?)|funds?|jar|pot|isa|ira|pension|account|bank|cash|deposit|invest\w*|stash|have|own|401k|brokerage)\b"
)
_AT_INTEREST = re.compile(r"\b(loans?|mortgage|finance|lease|hire purchase|hp)\b")
"""Of a payment on these a part is interest, so that the debt shrinks by less."""


@dataclass(frozen=True)
class _Named:
    """A balance that a note names, where, and whether it does so in full."""

    column: Column
    at: int
    full: bool


@dataclass(frozen=True)
class _Change:
    """What becomes of a balance: `by` is 1 or -1, None where the note doesn't tell."""

    column: Column
    owed: bool
    by: int | None
    full: bool


def new_balances(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note of a change of such a table becomes; None for any other note and book."""
    tables = [i for i in knowledge.book.lists if i.noun == NOUN]
    if len(tables) != 1 or len(facts.figures) != 1 or _NOT_YET.search(facts.note):
        return None
    listing, sum_of = tables[0], facts.figures[0]
    named = _named(facts, knowledge, listing)
    kinds = [_owed(one.column) for one in named]
    if not 1 <= len(named) <= 2 or None in kinds:
        return None
    day, before = last_balances(knowledge.book, listing)
    changes = [
        _Change(one.column, bool(owed), _way(facts.note, one, bool(owed)), one.full)
        for one, owed in zip(named, kinds, strict=True)
    ]
    after = _after(facts, changes, sum_of, before)
    if after is None or any(value < 0 for value in after.values()):
        return None
    if day is not None and facts.day < day:
        question = f"{listing.sheet} goes on to {day} already. Which balances are to be put right?"
        return Reading(halt=Halt(question, None, "entry"))
    if _stands_there(knowledge, listing, facts.day, before, after):
        question = f"{listing.sheet} has this change of {facts.day} already. Is this another one?"
        return Reading(halt=Halt(question, sum_of.span, "duplicate"))
    return _reading(facts, listing, sum_of, after, _sure(facts, changes, sum_of, before))


def _title(column: Column, listing: Listing) -> frozenset[str]:
    """The words of a balance's own heading, without that of its group ("WHAT WE OWE Car loan")."""
    own = column.heading.split()
    alike = (_alike(own, c.heading.split()) for c in balances(listing.columns) if c is not column)
    shared = max(alike, default=0)
    rest = " ".join(own[shared:]) if 1 < shared < len(own) else column.heading
    return telling(rest) - _OF_DEBTS or telling(rest)


_OF_DEBTS = telling("owed owe owing debt balance")


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many first words two headings share."""
    return next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)


def _named(facts: Facts, knowledge: Knowledge, listing: Listing) -> list[_Named]:
    """The balances that the note names: by words of its heading that no other balance's has, or else by words
    that stood beside no other balance's changes."""
    said = words(facts.note)
    stems = {w.stem for w in said}
    columns = balances(listing.columns)
    titles = {c.heading: _title(c, listing) for c in columns}
    told = knowledge.once("told of balances", lambda: _told(knowledge, listing))
    found = []
    for column in columns:
        title = titles[column.heading]
        others = frozenset().union(*(t for heading, t in titles.items() if heading != column.heading))
        if word := _first(said, title - others):
            beside = told.get(column.heading, frozenset()) - title
            found.append(_Named(column, word.start, title <= stems or bool(beside & stems)))
    if not found:
        by_rows = ((c, _first(said, told.get(c.heading, frozenset()))) for c in columns)
        found = [_Named(c, word.start, False) for c, word in by_rows if word is not None]
    return sorted(found, key=lambda one: one.at)


def _first(said: Sequence[Word], stems: frozenset[str]) -> Word | None:
    return next((w for w in said if w.stem in stems), None)


def _told(knowledge: Knowledge, listing: Listing) -> dict[str, frozenset[str]]:
    """The words of earlier rows that stood, twice at least, beside changes of one balance alone."""
    described = listing.column(Role.DESCRIPTION)
    sheet = knowledge.book.workbook.sheet(listing.sheet)
    counts: dict[str, Counter[str]] = {}
    for row, by in _changes(knowledge, listing):
        text = sheet.text(row, index(described)) if described is not None else ""
        for stem in telling(text):
            counts.setdefault(stem, Counter()).update(by)
    told: dict[str, set[str]] = {}
    for stem, beside in counts.items():
        if len(beside) == 1 and beside.total() >= _OFTEN:
            told.setdefault(next(iter(beside)), set()).add(stem)
    return {heading: frozenset(stems) for heading, stems in told.items()}


def _changes(knowledge: Knowledge, listing: Listing) -> Iterator[tuple[int, dict[str, Decimal]]]:
    """Each row from the second on, with what it changed: heading and difference."""
    columns, sheet = balances(listing.columns), knowledge.book.workbook.sheet(listing.sheet)
    rows = list(range(listing.first_row, listing.last_row + 1))
    for above, row in pairwise(rows[::-1] if listing.newest_first else rows):
        by: dict[str, Decimal] = {}
        for column in columns:
            old, new = (figure(sheet.value(r, index(column))) for r in (above, row))
            if old is not None and new is not None and new != old:
                by[column.heading] = new - old
        yield row, by


def _stands_there(
    knowledge: Knowledge,
    listing: Listing,
    day: dt.date,
    before: dict[str, Decimal],
    after: dict[str, Decimal],
) -> bool:
    """Whether a row of that day has just this change."""
    now = {h: value - before[h] for h, value in after.items() if value != before[h]}
    column, sheet = listing.column(Role.DATE), knowledge.book.workbook.sheet(listing.sheet)
    rows = [row for row, by in _changes(knowledge, listing) if by == now]
    return column is not None and any(read_date(sheet.value(row, index(column))) == day for row in rows)


def _owed(column: Column) -> bool | None:
    """Whether a balance is owed, by its heading and what stands above it; None where nothing tells."""
    kinds = (type_of_section(column.heading)[0], type_of_name(column.heading)[0])
    if AccountType.LIABILITY in kinds:
        return True
    own = kinds[1] is AccountType.ASSET or _OWN_SAVINGS.search(plain(column.heading))
    return False if own else None


def _way(note: str, named: _Named, owed: bool) -> int | None:
    """1 if the note says that the balance named grows, -1 if it shrinks, None where it says neither."""
    ahead, heading = note[: named.at], named.column.heading
    if owed:
        if _PAID_WITH.search(ahead):
            lent = re.search(r"(?i)\b(borrow\w*|lent|with|using)\b", ahead)
            return 1 if lent else None
        if _ON.search(ahead) and _CARD.search(plain(heading)):
            return None  # "on the card": paid off, or bought with it
        repaid, borrowed = _REPAID.search(note), _BORROWED.search(note)
        return None if bool(repaid) == bool(borrowed) or _FOR.search(note) else -1 if repaid else 1
    if _OUT.search(ahead):
        return -1
    spent, saved = _SPENT.search(note), _SAVED.search(note)
    if _INTO.search(ahead) and not spent:
        return 1
    return None if bool(spent) == bool(saved) else -1 if spent else 1


def _after(
    facts: Facts, changes: Sequence[_Change], sum_of: Amount, before: dict[str, Decimal]
) -> dict[str, Decimal] | None:
    """All balances as they are then; None where the note doesn't tell."""
    after = dict(before)
    if _is_whole(facts, sum_of):
        if len(changes) != 1:
            return None
        after[changes[0].column.heading] = sum_of.value
        return after if _as_said(facts, before[changes[0].column.heading], sum_of.value) else None
    if any(c.by is None for c in changes):
        return None
    if len(changes) == 2 and not _goes_over(changes):
        return None
    for change in changes:
        assert change.by is not None
        after[change.column.heading] += change.by * sum_of.value
    return after


def _goes_over(changes: Sequence[_Change]) -> bool:
    """Whether two changes are one sum that goes from the one to the other: into savings, or off a debt."""
    return sorted((c.by or 0) * (-1 if c.owed else 1) for c in changes) == [-1, 1]


def _is_whole(facts: Facts, sum_of: Amount) -> bool:
    ahead, behind = facts.note[: sum_of.span[0]].rstrip(" £$€₹"), facts.note[sum_of.span[1] :]
    return _NOW.search(ahead) is not None or _LEFT.search(behind) is not None


def _as_said(facts: Facts, old: Decimal, new: Decimal) -> bool:
    down, up = _DOWN_TO.search(facts.note), _UP_TO.search(facts.note)
    return new != old and not (down and new > old) and not (up and new < old)


def _sure(facts: Facts, changes: Sequence[_Change], sum_of: Amount, before: dict[str, Decimal]) -> float:
    """How surely it is so: a balance must be named in full or said as a whole, and a payment on a loan may have
    interest in it, so that not all of it is paid off."""
    if _is_whole(facts, sum_of):
        old = before[changes[0].column.heading]
        return _SURE if _LIKELY[0] * old <= sum_of.value <= _LIKELY[1] * old else _UNSURE
    at_interest = any(c.owed and _AT_INTEREST.search(plain(c.column.heading)) for c in changes)
    return _UNSURE if at_interest or not all(c.full for c in changes) else _SURE


def _reading(
    facts: Facts, listing: Listing, sum_of: Amount, after: dict[str, Decimal], sure: float
) -> Reading:
    place = {BALANCES: listing.name, **{h: f"{v:f}" for h, v in after.items()}}
    what = Filled(SALES, 1.0, (sum_of.span,), "by the balance it names")
    doubt = Doubt("entry", sure, f"Is this the new row of {listing.sheet}?", ("yes", "no"))
    return one_sum_there(facts, sum_of, "transfer", (MONEY, SALES), place, what, doubt)


def balances_record(book: Book, happening: Happening) -> Iterator[Posting]:
    """The row with all balances."""
    listing = book.find_list(happening.dimensions[BALANCES])
    assert listing is not None
    values = {h: Decimal(v) for h, v in happening.dimensions.items() if h != BALANCES}
    day, described = listing.column(Role.DATE), listing.column(Role.DESCRIPTION)
    more = {} if described is None else {described.heading: happening.description}
    assert day is not None
    yield NewRecord(listing.name, {day.heading: happening.date, **values, **more})
