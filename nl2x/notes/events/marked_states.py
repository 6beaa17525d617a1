"""What is done with a thing of a list, where no money moves: "the strimmer is back", "the old laptop is scrapped". Where
something is off, it is to be said what becomes of what was paid for it.

The list has a day for it ("Back on", "Scrapped") or a word ("Condition": "Needs repair"). The note must name one row that isn't
marked so yet, and tell hardly anything else; whatever is said of money is read as a payment.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Record, Role, SheetRole
from nl2x.books.model import FilledRow, Value
from nl2x.books.planning.cells import written_date
from nl2x.books.sheets.words import plain
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.open_records import is_about_paying, total_of
from nl2x.notes.book.precedents import DAYS_AND_MONTHS
from nl2x.notes.book.single_entry import SALES
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Because, Happening, Sum
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Facts
from nl2x.notes.places.said_states import how_said
from nl2x.notes.wording.words import STOP, stem, words

MARKED = "state of a row"
"""Under this name a happening says which cell of which row says what."""
_WAYS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(rf"(?i)\b({heads})\b"), re.compile(rf"(?i)\b({said})\b"))
    for heads, said in (
        (r"back|returned?|in again", r"(is|are|came|come|was|were|it['’]?s) back|(brought|handed|gave|given|dropped)\b.{0,40}\bback|returned|back(?= (today|yesterday|on|this)\b|\W*$)"),
        (r"collected|picked up", r"collected|picked up|fetched"),
        (r"delivered", r"delivered"),
        (r"retired?|scrapped|disposed|written off|thrown", r"retired|scrapped|binned|thrown (out|away)|threw (out|away)|chucked (out|away)|written off|has had it|is no more"),
        (r"finished|completed?|done on", r"finished|completed|is done"),
    )
)  # fmt: skip
"""What columns of days are headed for such things, and what people say of them."""
_MONEY = re.compile(
    r"(?i)\b(paid|pays?|paying|owe[sd]?|owing|refund\w*|deposits?|balance|money|cash|cards?|cheque|free|bill\w*|invoic\w*|charg\w*|fees?|fines?|cost\w*"
    r"|sold|bought|kept|lost|damag\w*|broken?|cracked|instead|wrong|another|new|and|both|some|one of|all)\b"
)
_NOT_SO = re.compile(
    r"(?i)\b(not|never|will|shall|should|would|could|may|might|if|when|until|till|before|after|once|tomorrow|yet|wants?|next|due|late?r"
    r"|remind|ring|call|ask|chase|must|going to|supposed|nearly|almost)\b|n['’]t\b|['’]ll\b|\?"
)
_SMALL = frozenset(
    stem(word)
    for word in "day week early late today yesterday this morning afternoon evening tonight now just finally again safely fine ok okay good"
    " order condition one thing mr mrs ms miss dr".split()
)
_SURE = 0.92


@dataclass(frozen=True)
class _Mark:
    """A cell of a row that says what became of it, as a note tells it."""

    listing: Listing
    record: Record
    column: Column
    value: str
    told: frozenset[str]
    is_day: bool = False


def marked_state(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note of such a thing becomes; None for any other."""
    note = facts.note
    if any(a.live for a in facts.money) or facts.corrections or _MONEY.search(note) or _NOT_SO.search(note):
        return None
    marks = [mark for mark in _marks(facts, knowledge.book) if _names(mark, facts)]
    if len({(mark.listing.name, mark.record.row) for mark in marks}) != 1:
        return None
    if len({mark.column.letter for mark in marks}) != len(marks):
        return None
    beside = _beside(facts, knowledge.book, marks)
    return None if beside is None else _reading(facts, [*marks, *beside])


def _beside(facts: Facts, book: Book, marks: Sequence[_Mark]) -> list[_Mark] | None:
    """The days that go with a word, as all rows with that word have them ("Ready on" with "Ready"); None where those rows
    have something else that the note doesn't tell."""
    found: list[_Mark] = []
    for mark in (m for m in marks if m.column.options):
        rows = book.records_of(mark.listing.name)
        same = [r for r in rows if r.values.get(mark.column.heading) == mark.value]
        done = {m.column.letter for m in (*marks, *found)}
        for column in mark.listing.columns:
            filled = [r.values.get(column.heading) for r in same]
            blank = mark.record.values.get(column.heading) in (None, "")
            if column.letter in done or column.formula or not blank or not filled or None in filled:
                continue
            stems = {w.stem for w in words(column.heading)}
            if column.kind != "date" or not {w.stem for w in words(mark.value)} <= stems:
                return None
            found.append(replace(mark, column=column, value=facts.day.isoformat(), is_day=True))
    return found


def _marks(facts: Facts, book: Book) -> Iterator[_Mark]:
    """All cells that the note's words for what became of something may fill."""
    for listing in (i for i in book.lists if i.role is SheetRole.RECORDS):
        for column in listing.columns:
            for value, told in _said(facts, column):
                for record in book.records_of(listing.name):
                    if _is_open(record, column, value):
                        yield _Mark(listing, record, column, value, told, not column.options)


def _said(facts: Facts, column: Column) -> Iterator[tuple[str, frozenset[str]]]:
    """What a note has a column say, and the stems of the words by which it does."""
    if column.formula or column.role in (Role.DATE, Role.DUE, Role.PAID_ON):
        return
    if column.options:
        for option in (o for o in column.options if not is_about_paying(o)):
            if said := how_said(facts.note, option):
                yield option, frozenset(w.stem for w in words(said))
    elif column.kind == "date" or (not column.kind and "yy" in column.format.casefold()):
        for heads, told in _WAYS:
            if heads.search(plain(column.heading)) and (found := told.search(facts.note)):
                yield facts.day.isoformat(), frozenset(w.stem for w in words(found[0]))


def _is_open(record: Record, column: Column, value: str) -> bool:
    """Whether a row isn't marked so yet."""
    stands = record.values.get(column.heading)
    return (bool(stands) and stands != value) if column.options else stands in (None, "")


def _names(mark: _Mark, facts: Facts) -> bool:
    """Whether all that a note tells is in the row, or says what became of it and when."""
    own = {w.stem for v in mark.record.values.values() if isinstance(v, str) for w in words(v)}
    ids = {str(v).casefold() for v in mark.record.values.values() if isinstance(v, str | int)}
    days = [d.span for d in facts.days]
    told = [
        w
        for w in words(facts.note)
        if w.stem not in mark.told | _SMALL | STOP | DAYS_AND_MONTHS
        and facts.note[w.start : w.end].casefold() not in STOP
        and not any(a <= w.start < b for a, b in days)
    ]
    return bool(told) and all(w.stem in own or facts.note[w.start : w.end].casefold() in ids for w in told)


def _reading(facts: Facts, marks: Sequence[_Mark]) -> Reading:
    listing, record = marks[0].listing, marks[0].record
    size = Sum(total_of(listing, record) or Decimal(1), f"[{listing.sheet}, row {record.row}]")
    named = next((str(v) for v in record.values.values() if isinstance(v, str) and v), "")
    what = ", ".join(f"{mark.column.heading}: {mark.value}" for mark in marks)
    where = f"{named} in row {record.row} of {listing.sheet}, {what}"
    cells = [[mark.column.letter, mark.value, mark.is_day] for mark in marks]
    place = {MARKED: json.dumps([listing.sheet, record.row, cells])}
    span = (0, len(facts.note))
    return one_sum_there(
        facts, size, "corrected", (SALES, SALES), place, Filled(SALES, 1.0, (span,), "what the list says of it"),
        Doubt("entry", _SURE, f"Is it {where}?", ("yes", "no")),
        because=(Because("event", facts.note, span),), told=where,
    )  # fmt: skip


def state_marked(book: Book, happening: Happening) -> Iterator[FilledRow]:
    """The cells of the row that such a happening names, with their words and days."""
    sheet, row, cells = json.loads(happening.dimensions[MARKED])
    values: dict[str, Value] = {
        letter: written_date(book, dt.date.fromisoformat(value)) if is_day else value
        for letter, value, is_day in cells
    }
    yield FilledRow(sheet, row, values)
