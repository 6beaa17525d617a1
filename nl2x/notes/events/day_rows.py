"""A day's figures for a sheet with a row a day: "takings today cash 1,520 cards 2,940".

Each figure must stand beside the heading of its column, all of them must find one, and the day must have no row yet. Where
days have a place, too ("Salamanca"), the note must name the one that is there. A figure by itself belongs to such a row
where nothing else is said ("banked 450 this morning", "forgot the fuel on Sunday, 79"), and the day has a row without it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.layouts.daily import NOUN, figures
from nl2x.books.model import ChangeRecord, NewRecord, Posting, Value
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.catalogue import event
from nl2x.notes.events.days_by_clauses import (
    alone,
    because_of_words,
    by_clauses,
    lacking_there,
    place_of,
    row_of,
)
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading, short
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.segments import whole
from nl2x.notes.wording.words import words

SHEET = "row of"
"""Under this name a happening says on which sheet of days it goes."""
_NOT_TAKEN = re.compile(
    r"(?i)\b(not|no|wrong|mistake|sorry|should|instead|paid|bought|spent|refund\w*|fees?)\b"
)


def day_row(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note of a day's figures becomes; None for any other note."""
    if _NOT_TAKEN.search(facts.note):
        return None
    for listing in _nearest_first(knowledge.book, facts.day):
        found = _headed(facts, listing) or alone(facts, listing)
        several = len(found) >= 2 and len(found) == len(facts.figures)
        if several or (found and lacking_there(facts, knowledge, listing, next(iter(found)))):
            return _reading(facts, knowledge.book, listing, found)
    return None


def _nearest_first(book: Book, day: dt.date) -> list[Listing]:
    """The sheets of days, that which has the day first, then those whose days are nearest to it: a book may have a
    sheet for each month."""

    def away(listing: Listing) -> int:
        column = listing.column(Role.DATE)
        dated = [r.values.get(column.heading) for r in book.records_of(listing.name)] if column else []
        return min((abs((d - day).days) for d in dated if isinstance(d, dt.date)), default=10**6)

    return sorted((i for i in book.lists if i.noun == NOUN), key=away)


def _headed(facts: Facts, listing: Listing) -> dict[str, Amount]:
    """The figures of the note under the headings that stand right before all of them, or right after."""
    every = facts.figures
    found: dict[str, Amount] = {}
    for before in (True, False):
        found = dict(_beside(facts, listing, before=before))
        if len(found) == len(every):
            return found
    return by_clauses(facts, listing) or found


def _beside(facts: Facts, listing: Listing, *, before: bool) -> Iterator[tuple[str, Amount]]:
    """Each figure with the one heading that the words name between it and the next figure on that side."""
    said, every = words(facts.note), facts.figures
    for amount in every:
        first = max((a.span[1] for a in every if a.span[1] <= amount.span[0]), default=0)
        last = min((a.span[0] for a in every if a.span[0] >= amount.span[1]), default=len(facts.note))
        ahead = [w.stem for w in said if first <= w.start and w.end <= amount.span[0]][-2:]
        behind = [w.stem for w in said if amount.span[1] <= w.start and w.end <= last][:1]
        named = _named(ahead if before else behind, figures(listing.columns))
        if len(named) == 1:
            yield named[0].heading, amount


def _named(stems: list[str], columns: list[Column]) -> list[Column]:
    return [c for c in columns if {w.stem for w in words(c.heading)} & set(stems)]


def _reading(facts: Facts, book: Book, listing: Listing, found: dict[str, Amount]) -> Reading:
    day, where = facts.day, place_of(facts.note, book, listing)
    at = row_of(book, listing, day)
    if at is not None and any(number(at[1].get(heading)) for heading in found):
        return Reading(
            halt=Halt(f"{listing.sheet} has figures for {day} already. Which are right?", None, "duplicate")
        )
    elsewhere = {
        h: at[1][h] for h, named in where.items() if at is not None and at[1].get(h) not in (None, named)
    }
    if elsewhere:
        there = ", ".join(str(v) for v in elsewhere.values())
        return Reading(
            halt=Halt(f"{listing.sheet} has {there} on {day}. Which day was it?", None, "duplicate")
        )
    total = Sum(sum((a.value for a in found.values()), Decimal(0)), " + ".join(a.id for a in found.values()))
    happening = Happening(
        "sold", day, raw=(RawLine("Dr", MONEY, total), RawLine("Cr", SALES, total)),
        description=short(facts.note.strip(), 120),
        dimensions={SHEET: listing.name, **where, **{h: f"{a.value:f}" for h, a in found.items()}},
        because=(
            *(Because(h, a.words, a.span) for h, a in found.items()),
            *because_of_words(facts.note, {**{h: h for h in found}, **where}),
        ),
    )  # fmt: skip
    what = Filled(SALES, 1.0, tuple(a.span for a in found.values()), "by their columns")
    draft = Draft(happening, Guess(event("sold"), 9.0), {"what": what}, whole(facts))
    doubt = Doubt("entry", 0.92, f"Is it the row of {day} on {listing.sheet}?", ("yes", "no"))
    return Reading((draft,), (doubt,), explanations=(f"the row of {day} on {listing.sheet}",))


def day_records(book: Book, happening: Happening) -> Iterator[Posting]:
    """The row that a day's figures make, new or got ready with its date."""
    listing = book.find_list(happening.dimensions[SHEET])
    assert listing is not None
    typed = {c.heading for c in figures(listing.columns)}
    told = {h: v for h, v in happening.dimensions.items() if h != SHEET}
    values: dict[str, Value] = {h: Decimal(v) if h in typed else v for h, v in told.items()}
    at, date = row_of(book, listing, happening.date), listing.column(Role.DATE)
    if at is not None:
        new = {h: v for h, v in values.items() if at[1].get(h) in (None, "")}
        yield ChangeRecord(listing.name, at[0], new)
    elif date is not None:
        yield NewRecord(listing.name, {date.heading: happening.date, **values})
