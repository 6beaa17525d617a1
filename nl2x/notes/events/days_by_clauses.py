"""What else a note may say of a day's row: figures told clause by clause, the place, and a figure that the row lacks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.layouts.daily import figures
from nl2x.books.model import Value
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.program import Because
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.words import STOP, blanked, words

_CUT = re.compile(r"(?i)[.,;:](?=\s|$)|\n| ?[&+] | (?:and|plus) ")
_SAYS_NOTHING = STOP | set(
    "forgot forgotten add missed missing came till morning afternoon evening tonight "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)
_AGAIN = 3
"""So often, on average, the words of a column come again that are places."""


def by_clauses(facts: Facts, listing: Listing) -> dict[str, Amount]:
    """The figures under the headings of their clauses, "25 for the pitch, took 244 cash and 315.50 eftpos"; empty where
    one has none or several, or a heading stands without a figure."""
    found: dict[str, Amount] = {}
    for start, end in _clauses(facts):
        inside = [a for a in facts.figures if start <= a.span[0] and a.span[1] <= end]
        stems = {w.stem for w in words(facts.note[start:end])}
        named = [c for c in figures(listing.columns) if {w.stem for w in words(c.heading)} & stems]
        if len(inside) != len(named) or len(named) > 1 or any(c.heading in found for c in named):
            return {}
        found |= {c.heading: a for c, a in zip(named, inside, strict=True)}
    return found


def alone(facts: Facts, listing: Listing) -> dict[str, Amount]:
    """The one figure of a note under the one heading that it names anywhere; empty for any other note."""
    stems = {w.stem for w in words(facts.note)}
    named = [c for c in figures(listing.columns) if {w.stem for w in words(c.heading)} & stems]
    return {named[0].heading: facts.figures[0]} if len(named) == len(facts.figures) == 1 else {}


def because_of_words(note: str, named: Mapping[str, str]) -> Iterator[Because]:
    """Which words of a note name a heading or a place, by the heading that each is for."""
    for heading, name in named.items():
        stems = {w.stem for w in words(name)} - STOP
        for w in words(note):
            if w.stem in stems:
                yield Because(heading, note[w.start : w.end], (w.start, w.end))


def _clauses(facts: Facts) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in _CUT.finditer(facts.note):
        if not any(a.span[0] < cut.end() and cut.start() < a.span[1] for a in facts.figures):
            yield start, cut.start()
            start = cut.end()
    yield start, len(facts.note)


def place_of(note: str, book: Book, listing: Listing) -> dict[str, str]:
    """The place that a note names, by its column: the one of those that stand there which has a word of the note."""
    said, found = {w.stem for w in words(note)}, {}
    for column in _places(book, listing):
        stems = {value: {w.stem for w in words(value)} - STOP for value in _used(book, listing, column)}
        own = {v: s - {x for o, others in stems.items() if o != v for x in others} for v, s in stems.items()}
        named = [value for value, those in own.items() if those & said]
        if len(named) == 1:
            found[column.heading] = named[0]
    return found


def _places(book: Book, listing: Listing) -> list[Column]:
    columns = [c for c in listing.columns if c.kind == "text" and not c.formula and c.role is not Role.PERIOD]
    return [c for c in columns if 0 < len(set(used := _used(book, listing, c))) * _AGAIN <= len(used)]


def _used(book: Book, listing: Listing, column: Column) -> list[str]:
    return [str(v) for r in book.records_of(listing.name) if (v := r.values.get(column.heading))]


def lacking_there(facts: Facts, knowledge: Knowledge, listing: Listing, heading: str) -> bool:
    """Whether a note of one figure speaks of a column that the row of its day lacks, and of nothing else: neither a word
    beside the heading, the day and the place is left, nor is the heading anything else's name in the book."""
    at = row_of(knowledge.book, listing, facts.day)
    if len(facts.figures) != 1 or at is None or number(at[1].get(heading)) is not None:
        return False
    own = {w.stem for w in words(heading)}
    others = (t.name for t in (*knowledge.chart.tagged, *knowledge.chart.money))
    if any(own & {w.stem for w in words(name)} for name in (*others, *knowledge.counterparties)):
        return False
    where = {w.stem for v in place_of(facts.note, knowledge.book, listing).values() for w in words(v)}
    rest = facts.note
    for fact in (*facts.figures, *facts.days):
        rest = blanked(rest, fact.span)
    return not {w.stem for w in words(rest)} - own - where - _SAYS_NOTHING


def row_of(book: Book, listing: Listing, day: dt.date) -> tuple[int, dict[str, Value]] | None:
    """The row that a sheet of days has for a day, and what stands in it."""
    column = listing.column(Role.DATE)
    for record in book.records_of(listing.name):
        if column is not None and record.values.get(column.heading) == day:
            return record.row, dict(record.values)
    return None
