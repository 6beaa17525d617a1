"""Money that only moved between a tin and the bank, written as the book's earlier rows write it.

Where earlier rows agree in one way and the note says nothing beside the move, it is written so; where it says more, or the
sum is far above all before, it is asked first whether it is such a move.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from nl2x.books.book import Book
from nl2x.books.model import NewRow, Posting, Value
from nl2x.books.planning.alike import the_list
from nl2x.books.sheets.numbering import numbering_of
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList, page_of_day, sign_of
from nl2x.books.sheets.words import month_of
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.alike.moved_words import Moved, moved_words, names_a_box
from nl2x.notes.alike.moves_before import BANK, CASH, MovedRow, Way, place_named, way_into
from nl2x.notes.alike.row import OWN_WORDS, earlier_rows, pages
from nl2x.notes.alike.told import one_day
from nl2x.notes.alike.told_before import once_more
from nl2x.notes.alike.writing import as_text, may_be_nothing, typed
from nl2x.notes.answering.answers import MOVED
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.catalogue import event
from nl2x.notes.checks.duplicates import says_another
from nl2x.notes.events.gate import halt, unfinished
from nl2x.notes.events.one_sum import LONGEST, one_sum_there
from nl2x.notes.events.program import Because, Happening
from nl2x.notes.events.reading import Doubt, Reading, short
from nl2x.notes.facts.model import Facts

KIND = MOVED
"""What the question is called; under this name a happening says into which lists its rows go."""
_SURE, _ASKED = 0.92, 0.6
_FAR = 3
_EVENT = "transfer"


def moved_as_before(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """The note as such a move; None for any other note, and where no earlier rows show how the book writes one."""
    if len(facts.figures) != 1 or facts.figures[0].ambiguous or not names_a_box(facts.note):
        return None
    said = moved_words(facts, knowledge.once("names of the bank", lambda: _banks(knowledge)))
    if said is None or halt(facts, frozenset()) or may_be_nothing(facts.note):
        return None
    kind = event(_EVENT)
    if unfinished(facts, kind.name, kind.flow, frozenset()):
        return None
    way = knowledge.once(("moves", said.into), lambda: _way(said.into, knowledge))
    written = _written(way, facts, knowledge) if way is not None else None
    return _reading(said, way, written, facts, knowledge) if way is not None and written else None


def is_plain(reading: Reading) -> bool:
    """Whether nothing is left to ask of such a move."""
    return all(doubt.sure >= _SURE for doubt in reading.doubts)


def _way(into: str, knowledge: Knowledge) -> Way | None:
    return way_into(into, earlier_rows(knowledge).lists, knowledge)


def _banks(knowledge: Knowledge) -> frozenset[str]:
    """What the book calls its bank: ways of paying that are no cash, and whom its titles and its rows of moves name."""
    names = {name for name in methods(knowledge.book) if place_named(name) == BANK}
    lists = earlier_rows(knowledge).lists
    texts = [text for one in lists for text in (one.sheet, *one.found.titles)]
    ways = [way for into in (BANK, CASH) if (way := _way(into, knowledge)) is not None]
    rows = [row for way in ways for move in way.moves for row in move.rows]
    texts += [str(c.cells.get(r.row, "")) for r in rows for c in r.of.columns if c.holds in _TOLD]
    for text in texts:
        names |= {m["name"] for m in _NAMED.finditer(text)}
    return frozenset(name for name in names if len(name) > _INITIAL and place_named(name) == BANK)


_TOLD = (Holds.TEXT, Holds.CHOICE)
_INITIAL = 1
_NAMED = re.compile(r"\b(?:[Tt]o|[Aa]t|[Ii]nto|[Ii]n)(?: the)? (?P<name>[A-Z][\w&'’]*(?: counter)?)\b")


def _written(way: Way, facts: Facts, knowledge: Knowledge) -> list[tuple[OpenList, dict[str, Value]]] | None:
    """The rows that the move takes, each with its list and its cells by letter; None where a cell can't be told."""
    rows: list[tuple[OpenList, dict[str, Value]]] = []
    lists = earlier_rows(knowledge).lists
    for number, row in enumerate(way.latest.rows):
        into = page_of_day(row.of, pages(row.of, lists, knowledge.book), facts.day)
        if into is not None and not _is_for(into, facts.day):
            return None
        alike = [move.rows[number] for move in way.moves]
        before = sum(one is into for one, _ in rows)
        values = _values(row, alike, facts, before) if into is not None else None
        if into is None or values is None:
            return None
        letters = {own.letter: c.letter for own, c in zip(row.of.columns, into.columns, strict=True)}
        rows.append((into, {letters[letter]: value for letter, value in values.items()}))
    return rows


def _is_for(page: OpenList, day: dt.date) -> bool:
    """Whether a page that is called after a month is for that day's."""
    called = [month_of(text) for text in (page.sheet, *page.found.titles)]
    months = [month for month in called if month is not None]
    return all(month == day.month and year in (0, day.year) for month, year in months)


def _values(row: MovedRow, alike: Sequence[MovedRow], facts: Facts, before: int) -> dict[str, Value] | None:
    """The cells of a row like `row`, which all `alike` agree with; `before` rows of this move are in its list already."""
    values: dict[str, Value] = {}
    for column in row.of.columns:
        earlier = column.cells.get(row.row)
        if earlier is None or column.holds in (Holds.FORMULA, Holds.NOTHING):
            continue
        if column.letter in row.sums:
            values[column.letter] = facts.figures[0].value * sign_of(earlier)
        elif column.holds is Holds.DAY:
            values[column.letter] = facts.day
        elif column.holds is Holds.NUMBER:
            values[column.letter] = _number(column, earlier, facts, before)
        elif column.holds in _TOLD and (word := _word(column, alike, facts)) is not None:
            values[column.letter] = word
        else:
            return None  # a further sum, or one of several words: no row shows which
    return {letter: value for letter, value in values.items() if value is not None}


def _number(column: OpenColumn, earlier: Value, facts: Facts, before: int) -> Value:
    """The number of the paper that the note names, written as the last one was, or else the next of a numbering."""
    named = [r.name for r in facts.references if r.name]
    if named and isinstance(earlier, str):
        return re.sub(r"\d+(?=\D*$)", named[0], earlier)
    if named:
        return int(named[0]) if named[0].isdigit() else named[0]
    numbered = numbering_of(list(column.cells.values())) if column.share >= _MOSTLY else None
    return None if numbered is None else numbered.after(before + 1)


_MOSTLY = 0.6


def _word(column: OpenColumn, alike: Sequence[MovedRow], facts: Facts) -> Value:
    """What such rows always say; of free words the note's own, and of few words none where they don't agree: a heading."""
    said = {
        str(value).strip(): value for r in alike if (value := _cells_of(r, column).get(r.row)) is not None
    }
    if len(said) == 1 and sum(_cells_of(r, column).get(r.row) is not None for r in alike) == len(alike):
        return next(iter(said.values()))
    free = column.holds is Holds.TEXT or column.column.role in OWN_WORDS
    return short(facts.note.strip(), LONGEST) if free and not column.is_strict else None


def _cells_of(row: MovedRow, column: OpenColumn) -> Mapping[int, Value]:
    return next((c.cells for c in row.of.columns if c.column.heading == column.column.heading), {})


def _reading(
    said: Moved,
    way: Way,
    written: Sequence[tuple[OpenList, Mapping[str, Value]]],
    facts: Facts,
    knowledge: Knowledge,
) -> Reading:
    figure, latest = facts.figures[0], way.latest
    places = " and ".join(dict.fromkeys(f"{r.of.sheet}, row {r.row}" for r in latest.rows))
    told = f"as in {places}"
    plain = said.is_all and one_day(facts) and figure.value <= _FAR * max(m.size for m in way.moves)
    where = "to the bank" if said.into == BANK else "from the bank"
    question = f"Is it cash taken {where}, {told}?"
    doubt = Doubt(KIND, _SURE if plain else _ASKED, question, ("yes", "no"))
    ways = methods(knowledge.book)
    bank, cash = (
        next((m for m in ways if place_named(m) == kind), other)
        for kind, other in ((BANK, MONEY), (CASH, SALES))
    )
    sides = (bank, cash) if said.into == BANK else (cash, bank)
    what = Filled(sides[0], 1.0, (figure.span,), "as before")
    note = facts.note
    because = [Because(KIND, note[start:end], (start, end)) for start, end in said.spans]
    because += [Because("total", figure.words, figure.span), *_of_papers(facts)]
    reading = one_sum_there(
        facts, figure, _EVENT, sides, _as_dimensions(written), what, doubt, because=because, told=told
    )  # fmt: skip
    again = _again(way, facts)
    return Reading(reading.drafts, (*reading.doubts, *again), explanations=reading.explanations)


def _of_papers(facts: Facts) -> Iterator[Because]:
    yield from (Because("reference", r.words, r.span) for r in facts.references)


def _again(way: Way, facts: Facts) -> Iterator[Doubt]:
    """The question whether it is posted once more, where the book has the same sum moved on the same day."""
    size = facts.figures[0].value
    same = [m for m in way.moves if (m.day, m.size) == (facts.day, size)]
    if same and not says_another(facts.note):
        row = same[-1].rows[0]
        yield once_more(row.of.sheet, row.row)


def _as_dimensions(written: Sequence[tuple[OpenList, Mapping[str, Value]]]) -> dict[str, str]:
    """The rows as the dimensions of a happening have them."""
    found = {KIND: _BETWEEN.join(f"{one.sheet}!{one.found.header_row}" for one, _ in written)}
    for number, (_, values) in enumerate(written):
        for letter, value in values.items():
            kind = _SUM if isinstance(value, Decimal) else _CELL
            found[f"{number} {kind}{letter}"] = as_text(value)
    return found


_BETWEEN = " / "
_SUM, _CELL = "sum ", "column "


def moved_rows(book: Book, happening: Happening) -> Iterator[Posting]:
    """The rows that such a happening makes."""
    for number, place in enumerate(happening.dimensions[KIND].split(_BETWEEN)):
        sums, cells = (_told(happening, f"{number} {kind}") for kind in (_SUM, _CELL))
        sheet, _, header = place.rpartition("!")
        into = the_list(book, sheet, int(header), {**sums, **cells})
        values = {
            c.letter: typed(c, cells[c.letter], happening.date) for c in into.columns if c.letter in cells
        }
        yield NewRow(sheet, int(header), {**values, **{letter: Decimal(v) for letter, v in sums.items()}})


def _told(happening: Happening, start: str) -> dict[str, str]:
    return {k.removeprefix(start): v for k, v in happening.dimensions.items() if k.startswith(start)}
