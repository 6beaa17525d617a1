"""The row that a note would be, were it written like the earlier row that is told of in the same words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from nl2x.books.book import Book, Role, SheetRole
from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList, open_lists, page_of_day, sign_of
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.nearest import EarlierRow, EarlierRows, Near
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.corrections.amending import NOT_BUT
from nl2x.notes.events.figures_by_the_book import figures_by_the_book
from nl2x.notes.events.program import Sum
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.words import STOP, words

OWN_WORDS = (Role.DESCRIPTION, Role.COUNTERPARTY)
"""Columns in which something or somebody new is no surprise."""
_BACK = re.compile(r"(?i)\b(back|refund\w*|returned)\b")

GIVEN_BACK = re.compile(
    r"(?i)\brefund\w*\b|\bmoney back\b|\b(?:gave|give|got|sent|paid|handed|took|put|credited) (?:[\w'’.&$£€₹₦-]+,? ){0,6}?back\b(?! (?:home|to work)\b)"
)
"""What says that a sum went the other way than those of other rows, in a list that never had one below zero."""
CAME_BACK = re.compile(
    GIVEN_BACK.pattern + r"|\breturned\b|\b(?:came|sent it|brought it|brought them) back\b"
)
"""The same of what was sold."""


@dataclass(frozen=True)
class RowAlike:
    """A new row of the list `into`, like an earlier one. `values` by letter: its day, its sum and what it chooses."""

    into: OpenList
    like: EarlierRow
    likeness: float
    share: float
    values: Mapping[str, Value]
    named: frozenset[str]
    """The letters of the chosen ones that the note names."""
    total: Sum
    """What the row comes to."""
    figures: tuple[Amount, ...]
    """Those of the note that stand in it."""
    headed: frozenset[str] = frozenset()
    """The letters of the figures whose headings the note says."""
    unsure: frozenset[str] = frozenset()
    """The letters of what it chooses although neither the note nor all rows alike say so."""
    rows: int = 1
    """How many rows are nearly as near and fill the same columns."""

    @property
    def words(self) -> tuple[str, ...]:
        """The letters of the columns that the earlier row fills with words or numbers of its own."""
        own = (Holds.TEXT, Holds.NUMBER, Holds.CHOICE)
        return tuple(
            c.letter
            for c in self.like.of.columns
            if c.letter in self.like.filled and c.holds in own and c.letter not in self.values
        )


def row_alike(facts: Facts, knowledge: Knowledge) -> RowAlike | None:
    """What a note with one sum would be as such a row; None where no row has a word of it, or where its cells can't be
    told: a row with two days, with sums that differ or a number of things, one of several pages kept at the same time."""
    if NOT_BUT.search(facts.note):
        return None  # what puts an earlier row right is no further one
    rows = earlier_rows(knowledge)
    facts = figures_by_the_book(facts, knowledge)
    sums = [a for a in facts.money if not a.ambiguous]
    near = rows.near(facts.note) if len(sums) == len(facts.money) == 1 else None
    if near is None:
        return None
    like = near.first
    columns = [c for c in like.of.columns if c.letter in like.filled]
    days = [c for c in columns if c.holds is Holds.DAY]
    sized = _sized([c for c in columns if c.holds is Holds.SUM], like, facts.note, sums[0].value)
    if len(days) != 1 or not sized or any(c.holds is Holds.COUNT for c in columns):
        return None
    over = _typed_over(like, sized, columns)
    if over is None:
        return None
    values: dict[str, Value] = {days[0].letter: facts.day, **sized, **over}
    named, unsure = set[str](), set[str]()
    note = _without_purses(facts.note, like.of)
    for column in sorted((c for c in columns if c.holds is Holds.CHOICE), key=_who_paid_first):
        values[column.letter], is_named = chosen(column, note, near)
        if is_named and not said_again(values[column.letter], note):
            note = _once_less(values[column.letter], note)
        if is_named:
            named.add(column.letter)
        elif not _is_agreed(column, near):
            unsure |= {column.letter} if column.column.role not in OWN_WORDS else set()
    unsure |= _parted(columns, facts.note, {str(v) for v in values.values()})
    between = _from_and_to(columns, facts.note)
    values, named, unsure = values | between, named | set(between), unsure - set(between)
    into = page_of_day(like.of, pages(like.of, rows.lists, knowledge.book), facts.day)
    if into is None:
        return None
    total = Sum(sums[0].value, sums[0].id)
    return RowAlike(
        into, like, near.likeness, near.share, values, frozenset(named), total, tuple(sums),
        unsure=frozenset(unsure), rows=len(near.rows),
    )  # fmt: skip


def earlier_rows(knowledge: Knowledge) -> EarlierRows:
    """The rows of a book, worked out once."""
    return knowledge.once("earlier rows", lambda: _earlier(knowledge.book))


def _earlier(book: Book) -> EarlierRows:
    """The rows of all lists but journals with a row for each line, of which one alone wouldn't balance."""
    both = (Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
    lines = {(i.sheet, i.header_row) for i in book.lists if i.role is SheetRole.JOURNAL and not i.has(*both)}
    return EarlierRows([i for i in open_lists(book.workbook) if (i.sheet, i.found.header_row) not in lines])


def pages(one: OpenList, lists: Sequence[OpenList], book: Book) -> list[OpenList]:
    """The lists that are for the same as `one`, as far as the book was understood: no income beside expenses."""
    kinds = {(i.sheet, i.header_row): (i.role, i.flow, i.noun) for i in book.lists}
    own = kinds.get((one.sheet, one.found.header_row))
    return [i for i in lists if kinds.get((i.sheet, i.found.header_row), own) == own]


def _sized(columns: Sequence[OpenColumn], like: EarlierRow, note: str, size: Decimal) -> dict[str, Value]:
    """The sum in each column that the earlier row fills: all of the same size, or nought beside one."""
    held = {c: value for c in columns if (value := amount(c.cells[like.row])) is not None}
    sizes = {abs(value) for value in held.values() if value}
    if len(held) < len(columns) or len(sizes) != 1:
        return {}
    came_back = bool(_BACK.search(note)) and not _BACK.search(like.text)
    minus = any(sign_of(v) < 0 for v in columns[0].cells.values())
    of_returns = _BACK.search(" ".join((like.of.sheet, *like.of.headings))) or any(
        pairs_of_people(like.of.columns)
    )
    returned = not of_returns and GIVEN_BACK.search(note)
    turns = came_back and (minus or returned) and sign_of(columns[0].cells[like.row]) > 0
    if turns and len(columns) > 1:
        return {}  # which of them, and with which sign, no row shows
    turned = -1 if turns else 1
    return {c.letter: size * sign_of(value) * turned if value else Decimal(0) for c, value in held.items()}


def _typed_over(
    like: EarlierRow, sized: Mapping[str, Value], columns: Sequence[OpenColumn]
) -> dict[str, Value] | None:
    """What the earlier row has typed where others calculate, such as the shares of a rent: the same of the same sum, and
    None where the sum is another one, of which nobody can say it."""
    typed: dict[str, Value] = {
        c.letter: c.cells[like.row]
        for c in like.of.columns
        if c.holds is Holds.FORMULA and amount(c.cells.get(like.row))
    }
    same = all(amount(c.cells[like.row]) == sized[c.letter] for c in columns if c.letter in sized)
    return typed if same or not typed else None


_ONLY = re.compile(r"(?i)\b(?:just|only|except|but not|without|between)\b")


def _parted(columns: Sequence[OpenColumn], note: str, told: Collection[str]) -> set[str]:
    """The letters of marks under the names of people, where the note says for whom it was: by another name than that of
    who paid, or by an "only"."""
    marks = [c for c in columns if c.is_strict and len(c.words) == 1 and len(next(iter(c.words))) == 1]
    others = [c for c in marks if c.column.heading not in told and any(_named(c.column.heading, note))]
    return {c.letter for c in marks} if others or _ONLY.search(note) else set()


def _is_agreed(column: OpenColumn, near: Near) -> bool:
    """Whether at least two rows are near, and all of them choose the same."""
    held = {str(column.cells.get(row.row)).strip() for _, row in near.rows}
    return len(near.rows) > 1 and len(held) == 1


_APPS = "venmo|zelle|revolut|paypal|vipps|tikkie|bizum|swish|mobilepay|twint|payid|interac|nequi|gcash|mpesa|momo|blik|pix"
_SENT = re.compile(
    rf"(?i)^(?:\s+(?:has|just|have|finally|now|then))*\s+(?:sent|gave|paid|transferred|wired|handed|(?:{_APPS})(?:s|d|ed|['’]d)?)"
    r"(?:\s+(?:back|over|to))*\s*$"
)
_GOT = re.compile(
    r"(?i)^(?:\s+(?:has|just|have|finally|now))*\s+(?:got|received|had|collected|took)\b.*\bfrom\s*$"
)


def _from_and_to(columns: Sequence[OpenColumn], note: str) -> dict[str, Value]:
    """Who sent it and who got it, where a list has a column for either of the same people and the note names two of
    them; the first one sent it to the other, or got it from him. Empty where it can't be told."""
    for one, other in pairs_of_people(columns):
        people = set(one.words) | set(other.words)
        found = sorted((m.start(), m.end(), p) for p in people for m in _named(p, note))
        if len(found) != 2 or found[0][2] == found[1][2]:
            continue
        between = note[found[0][1] : found[1][0]]
        first, second = found[0][2], found[1][2]
        if _SENT.match(between):
            return {one.letter: first, other.letter: second}
        if _GOT.match(between):
            return {one.letter: second, other.letter: first}
    return {}


def pairs_of_people(columns: Sequence[OpenColumn]) -> Iterator[tuple[OpenColumn, OpenColumn]]:
    """The columns side by side that say who sent something and who got it."""
    for one, other in pairwise(c for c in columns if c.is_strict):
        if tuple(c.column.heading.strip().casefold() for c in (one, other)) in _FROM_TO:
            yield one, other


def from_and_to(alike: RowAlike) -> tuple[str, str] | None:
    """Who got it and who sent it, of a row of a list that has a column for either."""
    for one, other in pairs_of_people(alike.like.of.columns):
        if alike.values.get(one.letter) and alike.values.get(other.letter):
            return str(alike.values[other.letter]), str(alike.values[one.letter])
    return None


_FROM_TO = frozenset(
    (("from", "to"), ("who paid", "to whom"), ("paid by", "paid to"), ("sender", "receiver"))
)


def _named(name: str, note: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", note)


def _who_paid_first(column: OpenColumn) -> bool:
    return column.column.role is not Role.METHOD


def said_again(value: Value, note: str) -> bool:
    """Whether a note says a name more than once."""
    return len(list(_named(str(value), note))) > 1


def _once_less(value: Value, note: str) -> str:
    """A note without a name that has told one column: "Nino paid" says who, and not that it was for Nino alone."""
    return re.sub(rf"(?i)(?<!\w){re.escape(str(value))}(?!\w)", lambda m: " " * len(m.group()), note)


def _without_purses(note: str, one: OpenList) -> str:
    """A note without the words that head columns of sums: the "bank" of "into the bank" is no bank charges."""
    heads = {w.stem for c in one.heads for w in words(c.column.heading)}
    return "".join(
        " " if any(w.start <= at < w.end and w.stem in heads for w in words(note)) else letter
        for at, letter in enumerate(note)
    )


def chosen(column: OpenColumn, note: str, near: Near) -> tuple[Value, bool]:
    """What a column of few words says, and whether the note names it, all of it or by a word that none of the others has;
    else it is what the nearest rows say."""
    spelled: dict[str, Value] = {str(v).strip(): v for v in column.cells.values()}
    said = {w.stem for w in words(note)}
    own = {v: {w.stem for w in words(v)} - STOP for v in spelled if isinstance(spelled[v], str)}
    letters = _squeezed(note)
    whole = [v for v, stems in own.items() if stems and (stems <= said or _is_within(v, letters))]
    named = [v for v in whole if not any(own[v] < own[other] for other in whole)]
    if not named:
        named = [v for v, stems in own.items() if any(_is_its(stem, own) for stem in stems & said)]
    if len(named) == 1:
        return spelled[named[0]], True
    votes: dict[str, float] = defaultdict(float)
    for likeness, row in near.rows:
        if row.row in column.cells:
            votes[str(column.cells[row.row]).strip()] += likeness**3
    if not votes:
        return None, False
    return spelled[max(votes, key=lambda v: votes[v])], False


def _squeezed(text: str) -> str:
    return "".join(w.stem for w in words(text) if w.stem not in ("and", "&"))


def _is_within(value: str, letters: str) -> bool:
    """Whether a value is said with its hyphens and spaces set otherwise: "bath and deshed" is "Bath & de-shed"."""
    own = _squeezed(value)
    return len(own) >= _LONG and own in letters


_LONG = 8


def _is_its(stem: str, own: Mapping[str, set[str]]) -> bool:
    return len(stem) > 2 and sum(stem in stems for stems in own.values()) == 1
