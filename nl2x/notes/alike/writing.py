"""A note written as the row that an earlier one makes likely, where the book's own reading leads nowhere.

It is always shown and asked about first: that the words are alike doesn't say that the thing is the same.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from nl2x.books.book import Book
from nl2x.books.model import NewRow, Posting, Value
from nl2x.books.planning.alike import the_list
from nl2x.books.sheets.open_lists import Holds, OpenColumn, next_number
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.alike.row import RowAlike, row_alike
from nl2x.notes.answering.answers import ROW_ALIKE
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import COSTS, MONEY
from nl2x.notes.catalogue import event, events
from nl2x.notes.events.gate import halt, unfinished
from nl2x.notes.events.one_sum import LONGEST, one_sum_there
from nl2x.notes.events.program import Because, Happening
from nl2x.notes.events.reading import Doubt, Reading, short
from nl2x.notes.facts.model import Facts
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED, likely

KIND = ROW_ALIKE
"""What the question is called; under this name a happening says into which list its row goes."""
_COLUMN = "column "
_LEAST, _OF_ALL = 0.4, 0.8
"""From such a likeness on, and with such a share in all that is near, a row is worth asking about."""


def read_alike(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """The note as such a row, with the question whether it is one; None where no row is like it enough."""
    alike = row_alike(facts, knowledge)
    if alike is None or alike.likeness < _LEAST or alike.share < _OF_ALL:
        return None
    out = _went_out(alike, facts.note, knowledge.book)
    kind = event("bought" if out else "sold")
    if halt(facts, frozenset()) or unfinished(facts, kind.name, kind.flow, frozenset()):
        return None  # a plan, a question, a reminder: asked about in its own words
    if may_be_nothing(facts.note):
        return None
    values = {**alike.values, **_words(alike, facts)}
    place = {KIND: f"{alike.into.sheet}!{alike.into.found.header_row}"}
    pairs = zip(alike.like.of.columns, alike.into.columns, strict=True)
    place |= {
        f"{_COLUMN}{into.letter}": _as_text(values[own.letter])
        for own, into in pairs
        if values.get(own.letter) not in (None, "")
    }
    like = f"{alike.like.of.sheet}, row {alike.like.row}"
    told = f' ("{short(alike.like.text, _SHOWN)}")' if alike.like.text else ""
    question = f"Is it a row of {alike.into.sheet} like {like}{told}?"
    doubt = Doubt(KIND, _ASKED, question, ("yes", "no"))
    what = Filled(_what(alike), alike.likeness, (alike.size.span,), f"like {like}")
    sides = (what.account, _money(alike, knowledge.book))
    because = (Because(KIND, alike.size.words, alike.size.span),)
    return one_sum_there(
        facts, alike.size, kind.name, sides if out else sides[::-1], place, what, doubt,
        because=because, told=f"as in {like}",
    )  # fmt: skip


_SHOWN = 50
_ASKED = 0.3
"""However like it is: so much is always asked about."""


def may_be_nothing(note: str) -> bool:
    """Whether the words as likely as not tell of nothing that happened: somebody reckons, something is planned."""
    return likely(note).get(NOTHING_HAPPENED, 0.0) >= _AS_LIKELY


_AS_LIKELY = 0.5


def row_written(book: Book, happening: Happening) -> Iterator[Posting]:
    """The row that such a happening makes."""
    sheet, _, header = happening.dimensions[KIND].rpartition("!")
    into = the_list(book, sheet, int(header))
    told = {k.removeprefix(_COLUMN): v for k, v in happening.dimensions.items() if k.startswith(_COLUMN)}
    values = {c.letter: _typed(c, told[c.letter], happening.date) for c in into.columns if c.letter in told}
    yield NewRow(sheet, int(header), values)


def _words(alike: RowAlike, facts: Facts) -> dict[str, Value]:
    """What goes into the columns of numbers and free text that the earlier row fills: the next number; the earlier words
    where the note has all of them; somebody's name; and in the longest of them the note."""
    found: dict[str, Value] = {}
    columns = [c for c in alike.like.of.columns if c.letter in alike.words]
    texts = [c for c in columns if c.holds is Holds.TEXT]
    longest = max(texts, key=_length, default=None)
    names = [p.name for p in facts.parties if p.certain and not p.superseded_by]
    said = telling(facts.note)
    for column in columns:
        earlier = column.cells.get(alike.like.row)
        known = [v for v in column.words if (own := telling(v)) and own <= said]
        if column.holds is Holds.NUMBER:
            papers = [r.name for r in facts.references if r.name]
            found[column.letter] = papers[0] if papers else next_number(column)
        elif isinstance(earlier, str) and telling(earlier) and telling(earlier) <= said:
            found[column.letter] = earlier
        elif len(known) == 1 and column is not longest:
            found[column.letter] = known[0]
        elif column is longest:
            found[column.letter] = short(facts.note.strip(), LONGEST)
        elif len(names) == 1:
            found[column.letter] = names[0]
    return found


def _length(column: OpenColumn) -> float:
    return sum(len(str(v)) for v in column.cells.values()) / max(1, len(column.cells))


def _what(alike: RowAlike) -> str:
    """What the row says it was for: the heading of its sum, or the most telling of the words chosen in it."""
    heads = [c.column.heading for c in alike.like.of.heads if c.letter in alike.values]
    chosen = [
        (len(c.words), str(alike.values[c.letter]))
        for c in alike.like.of.columns
        if c.holds is Holds.CHOICE and alike.values.get(c.letter) not in (None, "")
    ]
    return heads[0] if heads else max(chosen)[1] if chosen else COSTS


def _money(alike: RowAlike, book: Book) -> str:
    ways = methods(book)
    return next((str(v) for v in alike.values.values() if str(v) in ways), MONEY)


def _went_out(alike: RowAlike, note: str, book: Book) -> bool:
    """Whether money went out: by the sign of its sum where the list has both, by the page, or as such words are meant."""
    sums = [c for c in alike.like.of.columns if c.holds is Holds.SUM and alike.values.get(c.letter)]
    signs = {v < 0 for c in sums for v in c.cells.values() if isinstance(v, int | float) and v}
    size = alike.values[sums[0].letter] if sums else None
    if len(signs) == 2 and isinstance(size, Decimal):
        return size < 0
    own = [
        i for i in book.lists if (i.sheet, i.header_row) == (alike.into.sheet, alike.into.found.header_row)
    ]
    if own and own[0].flow:
        return own[0].flow == "out"
    shares = likely(note)
    kinds = events()
    ways: dict[str, float] = defaultdict(float)
    for name, likely_so in shares.items():
        ways[kinds[name].flow if name in kinds else ""] += likely_so
    return ways["out"] >= ways["in"]


def _as_text(value: Value) -> str:
    return value.isoformat()[:10] if isinstance(value, dt.date) else str(value)


def _typed(column: OpenColumn, text: str, day: dt.date) -> Value:
    match column.holds:
        case Holds.DAY:
            return day
        case Holds.SUM:
            return Decimal(text)
        case _:
            numbers = {str(v): v for v in column.cells.values() if isinstance(v, int | float)}
            return numbers.get(text) or (int(text) if numbers and text.isdigit() else text)
