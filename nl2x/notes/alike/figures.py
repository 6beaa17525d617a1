"""The row whose columns a note's figures name: "70 labour and 26.40 parts", "9 clients, 124 cash, 318 card".

No reading of events can know what each list keeps of a thing. The headings say it, where the note says them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nl2x.books.book import Role
from nl2x.books.model import Value
from nl2x.books.planning.cells import period_like
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList, page_of_day
from nl2x.books.sheets.words import month_of
from nl2x.notes.alike.choices import Choice, chosen, other_way
from nl2x.notes.alike.headed import Headed, headed
from nl2x.notes.alike.nearest import EarlierRow, EarlierRows, Near
from nl2x.notes.alike.reckoning import LATEST, comes_to, factors, of_a_rate
from nl2x.notes.alike.row import OWN_WORDS, RowAlike, earlier_rows, pages, sheets_named
from nl2x.notes.alike.told import (
    is_otherwise,
    may_be_of_an_open_row,
    more_said,
    of_somebody_else,
    one_day,
    told_of_later,
)
from nl2x.notes.alike.told_before import same_row
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.facts.model import Amount, Facts, Kind
from nl2x.notes.wording.words import words

_OFTEN = 3
"""So many earlier rows with figures in the same columns make it a habit."""
_SAME_DAY = 0.9
"""The part of the days that differ in a list with a row a day."""
_FAR = 3
"""So many times the largest figure of a column so far is asked about: a point that slipped makes it ten."""
_UNLIKE = 0.1
"""How like a row is that has none of the note's words."""


def row_of_figures(facts: Facts, knowledge: Knowledge) -> RowAlike | None:
    """The row that a note of several figures makes where their headings are said; None for any other note, and where
    two lists would take them."""
    figures = _figures(facts)
    if not figures or facts.corrections:
        return None
    rows = earlier_rows(knowledge)
    found = [row for one in rows.lists if (row := _in(one, figures, facts, knowledge, rows)) is not None]
    sure = [row for row in found if not row.unsure]
    if len(sure) == 1 and all(row is sure[0] or row.likeness < sure[0].likeness for row in found):
        return sure[0]
    most = max((len(row.headed) for row in found), default=0)
    best = [row for row in found if len(row.headed) == most]
    if len(best) > 1:
        named = sheets_named((row.into for row in best), facts.note)
        best = [row for row in best if row.into.sheet in named] or _nearest(best)
    return best[0] if len({id(row.into) for row in best}) == 1 else None


def _nearest(rows: Sequence[RowAlike]) -> list[RowAlike]:
    """Of rows in several lists the one that is told far more alike than the others; all of them where none is."""
    first, second = sorted(rows, key=lambda row: -row.likeness)[:2]
    return [first] if first.likeness * _FAR_BELOW >= second.likeness else list(rows)


_FAR_BELOW = 0.7


def _figures(facts: Facts) -> list[Amount]:
    """All figures of a note, if each may be one of a row: several, or so many of something."""
    written = [a for a in facts.amounts if a.live and not a.how]
    told = (Kind.MONEY, Kind.QUANTITY, Kind.UNIT_PRICE)
    if any(
        a.ambiguous or a.approximate or a.kind not in told or _is_below_zero(a, facts.note) for a in written
    ):
        return []
    return written if len(written) > 1 or [a.kind for a in written] == [Kind.QUANTITY] else []


def _is_below_zero(figure: Amount, note: str) -> bool:
    """Whether a figure is written with a minus before it or within brackets, as what is taken off."""
    before = note[: figure.span[0]].rstrip("$£€")
    return figure.value < 0 or _MINUS.search(before) is not None


_MINUS = re.compile(r"(?:^|[\s,:;])[-−–(]$")


@dataclass(frozen=True)
class _Fit:
    """How a note's figures fit into a list."""

    found: Headed
    rates: frozenset[str]
    """The letters of rates that the note doesn't say, and that are as ever."""
    form: tuple[EarlierRow, ...]
    """The earlier rows that fill the columns that the new one would."""
    rows: tuple[EarlierRow, ...]
    """All rows of the list."""
    is_rare: bool
    """Whether hardly any row has figures in the same columns."""


def _in(
    one: OpenList, figures: Sequence[Amount], facts: Facts, knowledge: Knowledge, rows: EarlierRows
) -> RowAlike | None:
    """The row as one of that list; None where its figures have no place there, or where no earlier row fills the same
    columns of figures."""
    fit = _fit(one, figures, facts, tuple(row for row in rows.rows if row.of is one))
    into = page_of_day(one, pages(one, rows.lists, knowledge.book), facts.day)
    if fit is None or into is None:
        return None
    near = EarlierRows([one], fit.form).near(facts.note) or Near(
        tuple((_UNLIKE, row) for row in reversed(fit.form[-LATEST:])), 1.0
    )
    row = _row(into, near, facts, fit)
    if row is None or not _has_day(into, facts.day) or same_row(row) is not None:
        return row  # the very same row is asked about as such
    return replace(row, unsure=row.unsure | row.headed)


def _fit(one: OpenList, figures: Sequence[Amount], facts: Facts, rows: tuple[EarlierRow, ...]) -> _Fit | None:
    numbered = [c for c in one.columns if c.holds in (Holds.SUM, Holds.COUNT) or _is_counted(c)]
    each = {rate.letter for _, rate in factors(one, rows)}
    untold = [c for c in numbered if c.letter not in each]
    found = (
        headed(facts.note, figures, numbered, each)
        or headed(facts.note, figures, untold)
        or _so_many_at(figures, one, rows, facts.note)
    )
    if found is None or not found.said or is_otherwise(facts.note, one.headings):
        return None
    rates = {c.letter for c in numbered if c not in untold} - set(found.figures)
    own = {c.letter for c in numbered} - rates
    later = {c.letter for c in one.filled_in_later}
    told = told_of_later(one, facts.note)
    # What is paid on the day itself has that day twice.
    paid_on = {c.letter for c in one.columns if c.letter in told and c.column.role is Role.PAID_ON}
    days = {c.letter for c in one.columns if c.holds is Holds.DAY} - paid_on
    same = [r for r in rows if set(r.filled) & own == set(found.figures) and len(days & set(r.filled)) == 1]
    form = tuple(row for row in same if later & set(row.filled) == told)
    return _Fit(found, frozenset(rates), form, rows, len(same) < _OFTEN) if form else None


def _so_many_at(
    figures: Sequence[Amount], one: OpenList, rows: Sequence[EarlierRow], note: str
) -> Headed | None:
    """So many of something at so much each, where the list has a column for either and typed prices, and the note names
    what it was: the kinds of the figures say which is which."""
    kinds = {a.kind: a for a in figures}
    pairs = [(count, rate) for count, rate in factors(one, rows) if rate.holds is Holds.SUM]
    if len(figures) != len(kinds) or set(kinds) != {Kind.QUANTITY, Kind.UNIT_PRICE} or len(pairs) != 1:
        return None
    near = EarlierRows([one], rows).near(note)
    things = [c for c in one.columns if c.holds is Holds.CHOICE and c.column.role is not Role.METHOD]
    if near is None or not any(chosen(c, note, near).is_named for c in things):
        return None
    [(count, rate)] = pairs
    found = {count: kinds[Kind.QUANTITY], rate.letter: kinds[Kind.UNIT_PRICE]}
    return Headed(found, frozenset(found))


def _is_counted(column: OpenColumn) -> bool:
    """Whether a column of few values may be of small counts: "Clients", of which there were 5 to 9 a day."""
    return column.holds is Holds.CHOICE and all(isinstance(v, int) for v in column.cells.values())


def _has_day(one: OpenList, day: dt.date) -> bool:
    """Whether a list with a row a day has that day already; numbered rows may be as many as they like."""
    if any(c.holds is Holds.NUMBER for c in one.columns):
        return False
    return day in one.days and len(set(one.days)) >= _SAME_DAY * len(one.days)


def _row(into: OpenList, near: Near, facts: Facts, fit: _Fit) -> RowAlike | None:
    """The row with its figures and what it chooses; None where a rate or what it comes to isn't known."""
    found, form, rows, rates = fit.found, fit.form, fit.rows, fit.rates
    like = near.first
    own = [c for c in like.of.columns if c.letter in like.filled]
    values: dict[str, Value] = {c.letter: facts.day for c in own if c.holds is Holds.DAY}
    values |= {c.letter: _signed(c, found.figures[c.letter].value) for c in own if c.letter in found.figures}
    left = [c for c in own if c.holds is Holds.CHOICE and c.letter not in (*values, *rates)]
    choices = {c.letter: chosen(c, facts.note, near) for c in left}
    named = {letter: choice.value for letter, choice in choices.items() if choice.is_named}
    values |= named
    unsure = {*_out_of_line(own, found), *other_way(like.of.columns, facts.note, near)}
    others = {c: choices[c.letter] for c in left if c.letter not in named}
    not_named, open_ones = _not_named(others, fit, named, facts.day)
    values |= not_named
    unsure |= open_ones
    unsure |= {c.letter for c in left if _is_another_month(c, values.get(c.letter), facts.note)}
    for column in (c for c in own if c.letter in rates):
        rate = of_a_rate(column, rows, named)
        if rate is None:
            return None
        values[column.letter] = column.cells[rate.row]
    total = comes_to(like, found, form, rows, named)
    if total is None:
        return None
    figures = tuple(found.figures[letter] for letter in sorted(found.figures))
    if (
        not total[1]
        or fit.is_rare
        or not one_day(facts)
        or more_said(facts.note, like, values, figures, rows)
        or of_somebody_else(facts, named.values(), rows)
        or may_be_of_an_open_row(like, named, rows)
    ):
        unsure |= set(found.figures)
    return RowAlike(
        into, like, near.likeness, near.share, values, frozenset(named), total[0], figures,
        headed=found.said, unsure=frozenset(unsure),
    )  # fmt: skip


def _is_another_month(column: OpenColumn, value: Value, note: str) -> bool:
    """Whether a column of months would get another one than the note names, or one of two that it names."""
    said = {month for word in words(note) if (month := month_of(note[word.start : word.end])) is not None}
    return bool(said) and any(month_of(word) for word in column.words) and said != {month_of(value)}


def _not_named(
    choices: Mapping[OpenColumn, Choice], fit: _Fit, named: Mapping[str, Value], day: dt.date
) -> tuple[dict[str, Value], set[str]]:
    """What the columns of few words get of which the note names none, and the letters of those that it leaves open: a
    period is the day's own, and what is always the same stays so; who it was is said in the note's words."""
    values: dict[str, Value] = {}
    unsure = set[str]()
    for column, choice in choices.items():
        if (period := _period(column, fit.rows, day)) is not None:
            values[column.letter] = period
        elif choice.is_disputed:
            unsure.add(column.letter)
        elif _is_constant(column, fit.form) or _is_always(column, fit.rows, named):
            values[column.letter] = choice.value
        elif column.is_strict:
            unsure.add(column.letter)
            if column.column.role not in OWN_WORDS:
                values[column.letter] = choice.value
    return values, unsure


def _signed(column: OpenColumn, size: Decimal) -> Decimal:
    """As the column has its figures: those of one that is always below zero are said without a sign."""
    numbers = column.sizes
    return -size if numbers and max(numbers) < 0 else size


def _out_of_line(columns: Sequence[OpenColumn], found: Headed) -> Iterator[str]:
    """The letters of figures far above all before them."""
    for column in columns:
        largest = max(map(abs, column.sizes), default=Decimal(0))
        if column.letter in found.figures and found.figures[column.letter].value > _FAR * largest > 0:
            yield column.letter


def _is_constant(column: OpenColumn, rows: Sequence[EarlierRow]) -> bool:
    return len({str(column.cells.get(row.row)) for row in rows[-LATEST:]}) == 1


def _is_always(column: OpenColumn, rows: Sequence[EarlierRow], named: Mapping[str, Value]) -> bool:
    """Whether all rows of what the note names have the same word: a client's one project."""
    columns = {c.letter: c for c in rows[0].of.columns}
    same = [r for r in rows if all(columns[x].cells.get(r.row) == v for x, v in named.items())]
    return bool(named) and len(same) >= _OFTEN and len({str(column.cells.get(r.row)) for r in same}) == 1


def _period(column: OpenColumn, rows: Sequence[EarlierRow], date: dt.date) -> Value:
    """The new row's weekday, month or year, where the column has that of each row's day; None where it has no such thing."""
    days = next(c for c in rows[0].of.columns if c.holds is Holds.DAY)
    held = [(column.cells.get(r.row), days.cells.get(r.row)) for r in rows[-LATEST:]]
    found = [period_like(v, day, date) if isinstance(day, dt.date) else None for v, day in held]
    return None if None in found else found[-1]
