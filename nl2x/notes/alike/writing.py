"""A note written as the row that an earlier one makes likely, where the book's own reading leads nowhere.

It is shown and asked about first, since that the words are alike doesn't say that the thing is the same; but not where the
note itself says all that such a row has to say.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Book, Role
from nl2x.books.model import AccountType, NewRow, Value
from nl2x.books.planning.alike import the_list
from nl2x.books.planning.cells import figure
from nl2x.books.sheets.columns import AMOUNTS
from nl2x.books.sheets.open_lists import Holds, OpenColumn, next_number
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.alike.entry_sides import goes_the_other_way, money_side, went_out, what_for
from nl2x.notes.alike.figures import row_of_figures
from nl2x.notes.alike.returned import row_returned
from nl2x.notes.alike.row import OWN_WORDS, RowAlike, receiver_and_sender, row_alike
from nl2x.notes.alike.told import is_another_event, is_said_paid
from nl2x.notes.alike.told_before import told_before
from nl2x.notes.answering.answers import ROW_ALIKE
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import DAYS_AND_MONTHS, telling
from nl2x.notes.book.single_entry import PAYABLE, RECEIVABLE
from nl2x.notes.catalogue import event
from nl2x.notes.events.days_by_clauses import because_of_words
from nl2x.notes.events.gate import halt, unfinished
from nl2x.notes.events.one_sum import LONGEST, one_sum_there
from nl2x.notes.events.program import Because, Happening
from nl2x.notes.events.reading import Doubt, Reading, short
from nl2x.notes.facts.model import Facts
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED, likely
from nl2x.notes.wording.words import words

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
    if not alike.headed:
        alike = _without_people(alike)
    if _sets_income_against_cost(alike, knowledge):
        return None
    between = receiver_and_sender(alike)
    out = bool(between) or went_out(alike, facts.note, knowledge.book)
    kind = event("transfer" if between else "bought" if out else "sold")
    if halt(facts, frozenset()) or unfinished(facts, kind.name, kind.flow, frozenset()):
        return None  # a plan, a question, a reminder: asked about in its own words
    if may_be_nothing(facts.note):
        return None
    like = f"{alike.like.of.sheet}, row {alike.like.row}"
    what = Filled(what_for(alike), alike.likeness, tuple(a.span for a in alike.figures), f"like {like}")
    sides = between or (what.account, money_side(alike, knowledge.book, out=out))
    debit, credit = sides if out else sides[::-1]
    is_clear = bool(between) or _is_clear(alike, facts, sides[1], out=out)
    reading = one_sum_there(
        facts, alike.total, kind.name, (debit, credit), _place_and_cells(alike, facts), what,
        _doubt(alike, like, knowledge.book, is_clear=is_clear),
        because=tuple(_because(alike, facts.note, debit, credit)), told=f"as in {like}",
    )  # fmt: skip
    again = told_before(alike, facts)
    return replace(reading, doubts=(*reading.doubts, again)) if again else reading


def _sets_income_against_cost(alike: RowAlike, knowledge: Knowledge) -> bool:
    """Whether both accounts of a journal's row would be incomes or costs, which no row is whose words name two of them."""
    sides = (Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
    names = [str(alike.values.get(c.letter)) for c in alike.like.of.columns if c.column.role in sides]
    known = [knowledge.account(name) for name in names]
    return len(known) == len(sides) and all(a is not None and a.type in _OF_THE_YEAR for a in known)


_OF_THE_YEAR = (AccountType.INCOME, AccountType.EXPENSE)


def _is_clear(alike: RowAlike, facts: Facts, money: str, *, out: bool) -> bool:
    """Whether no word of a note speaks against such a row: of one sum that it was moved or came back, of several figures
    that they were paid where the row leaves it open, or that another thing happened."""
    if not alike.headed:
        timed = any(a.unit.casefold().rstrip("s") in _TIME for a in facts.figures)
        told = _TAX_ITSELF.sub("", facts.note) if _TAX_ITSELF.search(alike.like.text) else facts.note
        several = _MORE_THAN_ONE.search(told)
        return not (timed or _MOVED.search(facts.note) or several)
    was_paid = money in (RECEIVABLE, PAYABLE) and is_said_paid(facts.note)
    other_way = goes_the_other_way(alike, facts.note, out=out)
    return not (was_paid or other_way or _has_number(alike, facts) or is_another_event(facts.note))


def _without_people(alike: RowAlike) -> RowAlike:
    """The row without names and descriptions of the earlier one: somebody or something new is told in the note's words."""
    own = {c.letter for c in alike.like.of.columns if c.holds is Holds.CHOICE and c.column.role in OWN_WORDS}
    kept = {k: v for k, v in alike.values.items() if k not in own or k in alike.named}
    return replace(alike, values=kept)


def _has_number(alike: RowAlike, facts: Facts) -> bool:
    """Whether a note says the number of a row that is there already."""
    said = {r.name for r in facts.references if r.name}
    return any(said & set(c.words) for c in alike.like.of.columns if c.holds is Holds.NUMBER)


def _place_and_cells(alike: RowAlike, facts: Facts) -> dict[str, str]:
    """The list that the row goes into, and what its columns get, as the dimensions of a happening have it."""
    values = {**alike.values, **_words(alike, facts)}
    pairs = zip(alike.like.of.columns, alike.into.columns, strict=True)
    return {KIND: f"{alike.into.sheet}!{alike.into.found.header_row}"} | {
        f"{_COLUMN}{into.letter}": as_text(values[own.letter])
        for own, into in pairs
        if values.get(own.letter) not in (None, "")
    }


def _doubt(alike: RowAlike, like: str, book: Book, *, is_clear: bool) -> Doubt:
    """The question whether the note is such a row, and how sure that is."""
    told = f' ("{short(alike.like.text, _SHOWN)}")' if alike.like.text else ""
    known = len(alike.headed) > 1 or any((i.sheet, i.header_row) == alike.into.place for i in book.lists)
    sure = _ASKED if not (is_clear and is_certain(alike)) else _CERTAIN if known else LIKELY
    return Doubt(KIND, sure, f"Is it a row of {alike.into.sheet} like {like}{told}?", ("yes", "no"))


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
    heads = {c.letter for c in alike.like.of.heads} & set(alike.like.filled)
    agreed = alike.rows >= _SEVERAL and alike.likeness >= (_HALF if strict or heads else _VERY)
    return alike.share >= _OF_ALL and (named or all_named or agreed)


_ASKED, LIKELY, _CERTAIN = 0.3, 0.5, 0.92
"""However like it is, so much is asked about; less where nothing is left to ask but whether the list was understood; and
nothing where the list was, too, or the note says the headings of several figures."""


def _because(alike: RowAlike, note: str, debit: str, credit: str) -> Iterator[Because]:
    """The words that the row and the amount of the entry's lines come from."""
    for a in alike.figures:
        yield Because(KIND, a.words, a.span)
        if a.id in alike.total.how.split():
            yield Because(f"amount Dr {debit}", a.words, a.span)
            yield Because(f"amount Cr {credit}", a.words, a.span)
    if alike.headed:
        yield from (Because(KIND, b.words, b.span) for b in because_of_words(note, _names(alike)))


def _names(alike: RowAlike) -> dict[str, str]:
    """The headings of a row's figures and the words that the note names of what it chooses, by heading."""
    columns = {c.letter: c.column.heading for c in alike.like.of.columns}
    found = {columns[letter]: columns[letter] for letter in alike.headed}
    return found | {columns[letter]: str(alike.values[letter]) for letter in alike.named}


def may_be_nothing(note: str) -> bool:
    """Whether the words as likely as not tell of nothing that happened: somebody reckons, something is planned."""
    return likely(note).get(NOTHING_HAPPENED, 0.0) >= _AS_LIKELY


_AS_LIKELY = 0.5


def row_written(book: Book, happening: Happening) -> Iterator[NewRow]:
    """The row that such a happening makes."""
    sheet, _, header = happening.dimensions[KIND].rpartition("!")
    told = {k.removeprefix(_COLUMN): v for k, v in happening.dimensions.items() if k.startswith(_COLUMN)}
    into = the_list(book, sheet, int(header), told)
    values = {c.letter: typed(c, told[c.letter], happening.date) for c in into.columns if c.letter in told}
    yield NewRow(sheet, int(header), values)


def _words(alike: RowAlike, facts: Facts) -> dict[str, Value]:
    """What goes into the columns of numbers and free text that the earlier row fills: the next number; the earlier words
    where the note has all of them; somebody's name; and in the longest of them the note."""
    found: dict[str, Value] = {}
    columns = [c for c in alike.like.of.columns if c.letter in alike.words]
    texts = [c for c in columns if c.holds is Holds.TEXT or c.column.role in (*OWN_WORDS, Role.OTHER)]
    longest = max(texts, key=_length, default=None)
    names = [p.name for p in facts.parties if p.certain and not p.superseded_by]
    for column in columns:
        earlier = column.cells.get(alike.like.row)
        known = [v for v in column.words if _is_said(v, facts.note)]
        if column.holds is Holds.NUMBER:
            papers = [r.name for r in facts.references if r.name]
            found[column.letter] = papers[0] if papers else next_number(column)
        elif isinstance(earlier, str) and _is_said(earlier, facts.note):
            found[column.letter] = earlier
        elif len(known) == 1 and column is not longest:
            found[column.letter] = known[0]
        elif len(names) == 1 and column.column.role is Role.COUNTERPARTY:
            found[column.letter] = names[0]
        elif column is longest:
            found[column.letter] = short(facts.note.strip(), LONGEST)
        elif len(names) == 1 and column in texts:
            found[column.letter] = names[0]
    return found


def _is_said(text: str, note: str) -> bool:
    """Whether a note has all that a text tells, its numbers and months among it: "blue vase" is no "vase 12 blue"."""
    own, times = telling(text), {w.stem for w in words(text)} & DAYS_AND_MONTHS
    numbered = {*_NUMBER.findall(text)} <= {*_NUMBER.findall(note)}
    return bool(own) and own <= telling(note) and numbered and times <= {w.stem for w in words(note)}


_NUMBER = re.compile(r"\d+")


def _length(column: OpenColumn) -> float:
    return sum(len(str(v)) for v in column.cells.values()) / max(1, len(column.cells))


_MOVED = re.compile(
    r"(?i)\b(?:banked|banking|deposit\w*|withdr[ae]w\w*|transferred|(?<!by )(?<!bank )transfer|moved?|put|savings?|tin|safe|till"
    r"|back|refund\w*|return\w*|took \d[\d.,]* (?:to|into)|taken to|paid in(?:to)?"
    r"|(?:card|visa|mastercard|amex) (?:bill|payment|balance|statement)"
    r"|(?:off|towards?|down) (?:the |my |our )?(?:\w+ )?(?:card|visa|mastercard|amex))\b"
)
"""What may say that money was only moved, which takes two rows or another list, or that it came back."""


_MORE_THAN_ONE = re.compile(
    r"(?i)\b(?:each|altogether|in all|plus|minus|less|vat|gst|hst|tax|some of|part of|half|of which|the rest|deposit|instal\w*"
    r"|discount)\b|%"
)
"""What says that the sum is one of several, or reckoned from others."""
_TAX_ITSELF = re.compile(
    r"(?i)\b(?:council|road|car|vehicle|property|land|municipal|city|motor|refuse|local) tax\b"
)
"""Taxes that are what is paid, and no part of it."""
_TIME = ("h", "hr", "hour")
"""What is worked or taught by the hour has a row of its own."""


def as_text(value: Value) -> str:
    """A cell's value as the dimensions of a happening have it."""
    return value.isoformat()[:10] if isinstance(value, dt.date) else str(value)


def typed(column: OpenColumn, text: str, day: dt.date) -> Value:
    """Such a text as the value that a column of a list holds."""
    match column.holds:
        case Holds.DAY:
            return day
        case Holds.SUM | Holds.COUNT:
            return Decimal(text)
        case Holds.NOTHING if column.column.role in AMOUNTS:  # the first sum in it on a new page
            return Decimal(text)
        case _:
            numbers = {str(v): v for v in column.cells.values() if isinstance(v, int | float)}
            number = figure(text) if numbers else None
            return numbers.get(text) or (text if number is None else int(text) if text.isdigit() else number)
