"""A note written as the row that an earlier one makes likely, where the book's own reading leads nowhere.

It is shown and asked about first, since that the words are alike doesn't say that the thing is the same; but not where the
note itself says all that such a row has to say.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import WHAT_FOR, Book, Role
from nl2x.books.model import NewRow, Posting, Value
from nl2x.books.planning.alike import the_list
from nl2x.books.sheets.open_lists import Holds, OpenColumn, next_number
from nl2x.books.xlsx.cells import amount, both_signs
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.alike.figures import row_of_figures
from nl2x.notes.alike.returned import row_returned
from nl2x.notes.alike.row import OWN_WORDS, RowAlike, from_and_to, row_alike
from nl2x.notes.answering.answers import ROW_ALIKE
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import COSTS, MONEY, RECEIVABLE
from nl2x.notes.catalogue import event, events
from nl2x.notes.events.days_by_clauses import because_of_words
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
    alike = row_of_figures(facts, knowledge) or row_returned(facts, knowledge) or row_alike(facts, knowledge)
    if alike is None or (not alike.headed and (alike.likeness < _LEAST or alike.share < _OF_ALL)):
        return None
    own = {c.letter: c.holds is Holds.CHOICE and c.column.role in OWN_WORDS for c in alike.like.of.columns}
    kept = {k: v for k, v in alike.values.items() if not own[k] or k in alike.named}
    alike = replace(alike, values=kept)  # somebody or something new is told in the note's words
    out = _went_out(alike, facts.note, knowledge.book)
    between = from_and_to(alike)
    kind = event("transfer" if between else "bought" if out else "sold")
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
    known = any((i.sheet, i.header_row) == _place(alike) for i in knowledge.book.lists)
    moved = not (alike.headed or between) and _MOVED.search(facts.note)
    timed = not alike.headed and any(a.unit.casefold().rstrip("s") in _TIME for a in facts.figures)
    certain = known and is_certain(alike) and not (moved or timed or _paid_otherwise(alike, facts.note))
    doubt = Doubt(KIND, _CERTAIN if certain else _ASKED, question, ("yes", "no"))
    what = Filled(_what(alike), alike.likeness, tuple(a.span for a in alike.figures), f"like {like}")
    sides = between or (what.account, _money(alike, knowledge.book))
    out = out or bool(between)
    because = tuple(Because(KIND, a.words, a.span) for a in alike.figures)
    because += tuple(_of_the_lines(alike, *(sides if out else sides[::-1])))
    if alike.headed:
        because += tuple(Because(KIND, b.words, b.span) for b in because_of_words(facts.note, _names(alike)))
    return one_sum_there(
        facts, alike.total, kind.name, sides if out else sides[::-1], place, what, doubt,
        because=because, told=f"as in {like}",
    )  # fmt: skip


_SHOWN = 50
_HALF, _NEARLY, _VERY = 0.5, 0.6, 0.8
"""How like a row has to be where several rows choose the same, where the note names what it chooses, and where there is
nothing to choose."""
_SEVERAL = 3


def is_certain(alike: RowAlike) -> bool:
    """Whether hardly anything is left to ask of a row: what it chooses is named by the note or the same in all rows like
    it, and so are its figures by their headings or all the words by such rows."""
    if alike.unsure:
        return False
    if alike.headed:
        return len(alike.headed) > 1 or bool(alike.named) or alike.likeness >= _LEAST
    strict = {c.letter for c in alike.like.of.columns if c.is_strict} & set(alike.like.filled)
    named = alike.likeness >= _NEARLY and bool(strict & alike.named)
    all_named = alike.likeness >= _LEAST and len(strict) > 1 and strict <= alike.named
    agreed = alike.rows >= _SEVERAL and alike.likeness >= (_HALF if strict else _VERY)
    return alike.share >= _OF_ALL and (named or all_named or agreed)


_ASKED, _CERTAIN = 0.3, 0.92
"""However like it is: so much is always asked about, but where the note itself says the headings of its figures."""


def _paid_otherwise(alike: RowAlike, note: str) -> bool:
    """Whether a note says how it was paid, and the row has it from earlier ones; of several figures their headings say it."""
    if alike.headed:
        return False
    ways = {c.letter for c in alike.like.of.columns if c.column.role is Role.METHOD} & set(alike.values)
    return bool(ways - alike.named) and bool(_A_WAY.search(note))


_A_WAY = re.compile(
    r"(?i)\b(cash|card|cheque|check|transfer|eft|debit|visa|mastercard|amex|paypal|wire|online|app|phone banking)\b"
)


def _of_the_lines(alike: RowAlike, debit: str, credit: str) -> Iterator[Because]:
    """The words that the lines' amount is reckoned from."""
    for a in alike.figures:
        if a.id in alike.total.how.split():
            yield Because(f"amount Dr {debit}", a.words, a.span)
            yield Because(f"amount Cr {credit}", a.words, a.span)


def _names(alike: RowAlike) -> dict[str, str]:
    """The headings of a row's figures and the words that the note names of what it chooses, by heading."""
    columns = {c.letter: c.column.heading for c in alike.like.of.columns}
    found = {columns[letter]: columns[letter] for letter in alike.headed}
    return found | {columns[letter]: str(alike.values[letter]) for letter in alike.named}


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
    texts = [c for c in columns if c.holds is not Holds.NUMBER]
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
        elif len(names) == 1 and column.column.role is Role.COUNTERPARTY:
            found[column.letter] = names[0]
        elif column is longest:
            found[column.letter] = short(facts.note.strip(), LONGEST)
        elif len(names) == 1:
            found[column.letter] = names[0]
    return found


def _length(column: OpenColumn) -> float:
    return sum(len(str(v)) for v in column.cells.values()) / max(1, len(column.cells))


def _what(alike: RowAlike) -> str:
    """What the row says it was for: its category, the heading of its sum, or the most telling of the words chosen in it; of
    several figures, what the list is of."""
    if alike.headed:
        return alike.into.sheet
    heads = [c.column.heading for c in alike.like.of.heads if c.letter in alike.values]
    chosen = [
        (c.column.role in WHAT_FOR, len(c.words), str(alike.values[c.letter]))
        for c in alike.like.of.columns
        if c.holds is Holds.CHOICE
        and c.column.role is not Role.METHOD
        and len(str(alike.values.get(c.letter) or "")) > 1
    ]
    best = max(chosen, default=(False, 0, COSTS))
    return heads[0] if heads and not best[0] else best[2]


def _money(alike: RowAlike, book: Book) -> str:
    ways = methods(book)
    of_payment = {c.letter for c in alike.like.of.columns if c.column.role is Role.METHOD}
    said = {k: v for k, v in alike.values.items() if not alike.headed or k in of_payment}
    is_owed = of_payment - set(alike.like.filled) or " * [" in alike.total.how
    return next((str(v) for v in said.values() if str(v) in ways), RECEIVABLE if is_owed else MONEY)


def _went_out(alike: RowAlike, note: str, book: Book) -> bool:
    """Whether money went out: by what the list is of, what came back being below zero there; by the sign of its sum where
    the list has both; or as such words are meant."""
    counts = (alike.values.get(c.letter) for c in alike.like.of.columns if c.holds is Holds.COUNT)
    if any((size := amount(value)) is not None and size < 0 for value in counts):
        return True  # what was sold, and came back
    sums = [c for c in alike.like.of.columns if c.holds is Holds.SUM and alike.values.get(c.letter)]
    size = amount(alike.values[sums[0].letter]) if sums else None
    is_minus = size is not None and size < 0
    own = [i for i in book.lists if (i.sheet, i.header_row) == _place(alike)]
    if own and own[0].flow:
        return (own[0].flow == "out") is not is_minus
    if (own and own[0].noun in _COSTS) or any(_WHO_PAID.search(h) for h in alike.into.headings):
        return not is_minus
    if both_signs(v for c in sums for v in c.cells.values()):
        return is_minus
    shares = likely(note)
    kinds = events()
    ways: dict[str, float] = defaultdict(float)
    for name, likely_so in shares.items():
        ways[kinds[name].flow if name in kinds else ""] += likely_so
    return ways["out"] >= (_SURELY if alike.headed else ways["in"])


_MOVED = re.compile(
    r"(?i)\b(?:banked|banking|deposit\w*|withdr[ae]w\w*|transferred|(?<!by )(?<!bank )transfer|moved?|put|savings?|tin|safe|till"
    r"|back|refund\w*|return\w*|took \d[\d.,]* (?:to|into)|taken to|paid in(?:to)?)\b"
)
"""What may say that money was only moved, which takes two rows or another list, or that it came back."""
_COSTS = ("expense", "bill", "item", "asset")
"""What the rows of a list are called that are paid for."""
_TIME = ("h", "hr", "hour")
"""What is worked or taught by the hour has a row of its own."""
_WHO_PAID = re.compile(r"(?i)^\s*(?:who paid|paid by|laid out by)\b")
"""The heading of whoever laid something out for others."""
_SURELY = 0.8
"""A row of several figures that the book doesn't say the direction of is of sales or takings, unless it is told so surely."""


def _place(alike: RowAlike) -> tuple[str, int]:
    return alike.into.sheet, alike.into.found.header_row


def _as_text(value: Value) -> str:
    return value.isoformat()[:10] if isinstance(value, dt.date) else str(value)


def _typed(column: OpenColumn, text: str, day: dt.date) -> Value:
    match column.holds:
        case Holds.DAY:
            return day
        case Holds.SUM | Holds.COUNT:
            return Decimal(text)
        case _:
            numbers = {str(v): v for v in column.cells.values() if isinstance(v, int | float)}
            return numbers.get(text) or (int(text) if numbers and text.isdigit() else text)
