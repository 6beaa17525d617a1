"""The row that a note would be, were it written like the earlier row that is told of in the same words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.book import Book, Role, SheetRole
from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList, page_of_day, sign_of
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.between import (
    from_and_to,
    names_in,
    pairs_of_people,
    the_other_way,
    told_beyond,
    untold_way,
)
from nl2x.notes.alike.choices import (
    chosen,
    is_agreed,
    named_wholly,
    once_less,
    other_way,
    who_paid_first,
    without_purses,
)
from nl2x.notes.alike.nearest import EarlierRow, EarlierRows, Near
from nl2x.notes.alike.told import may_be_of_an_open_row, one_day, told_of_later
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
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
    """The letters of what it chooses although neither the note nor all rows alike say so, and of figures that may be no
    more than a part of it."""
    rows: int = 1
    """How many rows are nearly as near and fill the same columns."""

    @property
    def words(self) -> tuple[str, ...]:
        """The letters of the columns that the earlier row fills with words or numbers of its own."""
        own = (Holds.TEXT, Holds.NUMBER, Holds.CHOICE)
        later = {c.letter for c in self.like.of.filled_in_later if c.holds is Holds.NUMBER}
        return tuple(
            c.letter
            for c in self.like.of.columns
            if c.letter in self.like.filled and c.holds in own and c.letter not in {*self.values, *later}
        )


def row_alike(facts: Facts, knowledge: Knowledge) -> RowAlike | None:
    """What a note with one sum would be as such a row; None where no row has a word of it, or where its cells can't be
    told: a row with two days, with sums that differ or a number of things, one of several pages kept at the same time."""
    if NOT_BUT.search(facts.note):
        return None  # what puts an earlier row right is no further one
    rows = earlier_rows(knowledge)
    facts = figures_by_the_book(facts, knowledge)
    sums = [a for a in facts.money if not a.ambiguous]
    near = rows.near(facts.note, is_of_one_size) if len(sums) == len(facts.money) == 1 else None
    if near is None or all(is_one_of_several(row, facts.note) for _, row in near.rows):
        return None
    like = near.first
    blank, told = _of_later(like.of, facts.note)
    if told - set(like.filled):
        return None  # of what was paid at once, where such rows are paid later
    columns = [c for c in like.of.columns if c.letter in like.filled and c.letter not in blank]
    days = [c for c in columns if c.holds is Holds.DAY and c.letter not in told]
    sized = _sized([c for c in columns if c.holds is Holds.SUM], like, facts.note, sums[0].value)
    if len(days) != 1 or not sized or any(c.holds is Holds.COUNT for c in columns):
        return None
    over = _typed_over(like, sized, columns)
    if over is None:
        return None
    at_once = {c.letter: facts.day for c in columns if c.holds is Holds.DAY}
    values: dict[str, Value] = {**at_once, **dict.fromkeys(blank), **sized, **over}
    chosen_values, named, unsure = _chosen(columns, without_purses(facts.note, like.of), near)
    values |= chosen_values
    unsure |= _parted(columns, facts.note, {str(v) for v in values.values()})
    unsure |= set(other_way(like.of.columns, facts.note, near)) | (set() if one_day(facts) else set(sized))
    if _is_far_from(sums[0].value, near) or _names_another(like, facts.note):
        unsure |= set(sized)
    if between := from_and_to(columns, facts.note):
        values, named, unsure = values | between, named | set(between), unsure - set(between)
        unsure |= set(sized) if told_beyond(columns, facts.note) else set()
    unsure |= _of_any_part(columns, near, rows, facts.note) - named
    unsure |= the_other_way(columns, facts.note, values) | untold_way(columns, facts.note)
    if blank:  # whether it is paid is as open as the day
        unsure |= {c.letter for c in columns if c.column.role is Role.STATUS and c.letter not in named}
    if told:
        of_list = [row for row in rows.rows if row.of is like.of]
        named_values = {k: values[k] for k in named}
        unsure |= set(sized) if may_be_of_an_open_row(like, named_values, of_list) else set()
    alike_pages = pages(like.of, rows.lists, knowledge.book)
    into = page_of_day(like.of, alike_pages, facts.day) or page_named(like.of, alike_pages, rows, facts.note)
    if into is None:
        return None
    if _is_moved_nowhere(columns, values):
        return None
    total = Sum(sums[0].value, sums[0].id)
    return RowAlike(
        into, like, near.likeness, near.share, values, frozenset(named), total, tuple(sums),
        unsure=frozenset(unsure), rows=len(near.rows),
    )  # fmt: skip


def _of_any_part(columns: Sequence[OpenColumn], near: Near, rows: EarlierRows, note: str) -> set[str]:
    """The letters of further columns, such as the flat or the site, in which rows with all the words that the note shares
    with the nearest have several values: the water of either."""
    like = near.first
    shared = telling(note) & like.stems
    alike = [row for row in rows.rows if row.of is like.of and shared <= row.stems]
    further = [c for c in columns if c.holds is Holds.CHOICE and c.column.role is Role.DIMENSION]
    return {c.letter for c in further if len({str(row.cell(c.letter)) for row in alike}) > 1}


def _is_moved_nowhere(columns: Sequence[OpenColumn], values: Mapping[str, Value]) -> bool:
    """Whether both sides of an entry on one row would be the same account."""
    sides = [c for c in columns if c.column.role in (Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)]
    told = [str(values.get(c.letter)) for c in sides]
    return len(told) == _BOTH and len(set(told)) == 1


_BOTH = 2


def _of_later(one: OpenList, note: str) -> tuple[frozenset[str], frozenset[str]]:
    """The letters of what a list with a second day gets later, such as the day that it was paid: those of which a note
    tells nothing, and those that it tells. Neither where no day comes later."""
    later = one.filled_in_later
    if not any(c.holds is Holds.DAY for c in later):
        return frozenset(), frozenset()
    told = told_of_later(one, note)
    return frozenset(c.letter for c in later) - told, told


def is_one_of_several(row: EarlierRow, note: str) -> bool:
    """Whether a row is a part of what took several, by the words that it shares with a note: another row of its list has the
    same day and words, and another account or category, such as the interest beside what went off a loan."""
    filled = [c for c in row.of.columns if c.letter in row.filled]
    words_of_it = [c for c in filled if c.holds is Holds.TEXT or c.column.role is Role.DESCRIPTION]
    told = [*words_of_it, *(c for c in filled if c.holds is Holds.DAY)]
    kinds = [c for c in row.of.columns if c.holds is Holds.CHOICE and c not in words_of_it]
    if not telling(note) & telling(" ".join(str(c.cells[row.row]) for c in words_of_it)):
        return False
    return any(
        all(c.cells.get(other) == c.cells[row.row] for c in told)
        and any(c.cells.get(other) != c.cells.get(row.row) for c in kinds)
        for other in row.of.rows
    )


def _is_far_from(size: Decimal, near: Near) -> bool:
    """Whether a sum is far above or below those of all rows alike."""
    held = [max(sizes) for _, row in near.rows if (sizes := _sizes(row))]
    return len(held) > 1 and not min(held) / _APART <= size <= max(held) * _APART


_APART = 5


def _sizes(row: EarlierRow) -> set[Decimal]:
    """How large the sums typed in a row are, without signs and noughts."""
    sums = (c for c in row.of.columns if c.holds is Holds.SUM and c.letter in row.filled)
    return {abs(size) for c in sums if (size := amount(c.cells[row.row]))}


def _names_another(like: EarlierRow, note: str) -> bool:
    """Whether a note says the heading of sums that the row alike leaves blank, in words that head none it fills."""
    said = {w.stem for w in words(note)}
    heads = {
        c: {w.stem for w in words(c.column.heading)} - STOP for c in like.of.columns if c.holds is Holds.SUM
    }
    filled = set[str]().union(*(own for c, own in heads.items() if c.letter in like.filled))
    return any(own and own <= said and not own <= filled for own in heads.values())


def is_of_one_size(row: EarlierRow) -> bool:
    """Whether the sums typed in a row are of one size."""
    return len(_sizes(row)) <= 1


def _chosen(
    columns: Sequence[OpenColumn], note: str, near: Near
) -> tuple[dict[str, Value], set[str], set[str]]:
    """What the columns of few words get, by letter, and the letters of those that the note names and that it leaves open."""
    values: dict[str, Value] = {}
    named, unsure = set[str](), set[str]()
    choices = sorted((c for c in columns if c.holds is Holds.CHOICE), key=who_paid_first)
    whole = {
        c: {w.stem for value in named_wholly(c, note) for w in words(value)} for c in choices if c.is_strict
    }
    for column in choices:
        others = set[str]().union(*(stems for c, stems in whole.items() if c is not column))
        choice = chosen(column, note, near, others - whole.get(column, set()))
        values[column.letter] = choice.value
        if choice.is_named:
            note = once_less(choice.value, note)
            named.add(column.letter)
        elif choice.is_disputed or (
            column.column.role not in OWN_WORDS
            and (column in near.first.of.filled_in_later or not is_agreed(column, near))
        ):
            unsure.add(column.letter)
    return values, named, unsure


def earlier_rows(knowledge: Knowledge) -> EarlierRows:
    """The rows of a book, worked out once."""
    return knowledge.once("earlier rows", lambda: EarlierRows(lists_of_rows(knowledge)))


def lists_of_rows(knowledge: Knowledge) -> list[OpenList]:
    """All lists but journals with a row for each line, of which one alone wouldn't balance."""
    both = (Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT)
    journals = (i for i in knowledge.book.lists if i.role is SheetRole.JOURNAL and not i.has(*both))
    lines = {(i.sheet, i.header_row) for i in journals}
    return [i for i in knowledge.open_lists if i.place not in lines]


def pages(one: OpenList, lists: Sequence[OpenList], book: Book) -> list[OpenList]:
    """The lists that are for the same as `one`, as far as the book was understood: no income beside expenses."""
    kinds = {(i.sheet, i.header_row): (i.role, i.flow, i.noun) for i in book.lists}
    own = kinds.get(one.place)
    return [i for i in lists if kinds.get(i.place, own) == own]


def page_named(one: OpenList, lists: Sequence[OpenList], rows: EarlierRows, note: str) -> OpenList | None:
    """Of pages alike that are kept at the same time, a house's each, the one whose name a note says; else that of the row
    told alike, `one`, where no other page has a row nearly as near. None where neither tells."""
    same = [i for i in lists if i.headings == one.headings]
    if named := sheets_named(same, note):
        return next(i for i in same if i.sheet in named) if len(named) == 1 else None
    likeness = {i.sheet: rows.likeness(note, i) for i in same}
    best = likeness.pop(one.sheet, 0.0)
    return one if max(likeness.values(), default=0.0) < _NEARLY * best else None


def sheets_named(lists: Iterable[OpenList], note: str) -> set[str]:
    """The sheets of lists whose whole names a note says."""
    said = {_in_full(w.stem) for w in words(note)}
    names = {i.sheet: {_in_full(w.stem) for w in words(i.sheet)} - STOP for i in lists}
    return {sheet for sheet, own in names.items() if own and own <= said}


_NEARLY = 0.8
_IN_FULL = {"rd": "road", "st": "street", "ave": "avenue", "apt": "apartment", "hse": "house"}


def _in_full(stem: str) -> str:
    return _IN_FULL.get(stem, stem)


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
    others = [c for c in marks if c.column.heading not in told and any(names_in(c.column.heading, note))]
    return {c.letter for c in marks} if others or _ONLY.search(note) else set()


def receiver_and_sender(alike: RowAlike) -> tuple[str, str] | None:
    """Who got it and who sent it, of a row of a list that has a column for either."""
    for one, other in pairs_of_people(alike.like.of.columns):
        if alike.values.get(one.letter) and alike.values.get(other.letter):
            return str(alike.values[other.letter]), str(alike.values[one.letter])
    return None
