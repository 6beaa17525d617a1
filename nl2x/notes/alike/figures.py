"""The row whose columns a note's figures name: "70 labour and 26.40 parts", "9 clients, 124 cash, 318 card".

No reading of events can know what each list keeps of a thing. The headings say it, where the note says them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from nl2x.books.model import Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList, page_of_day
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.headed import Headed, headed
from nl2x.notes.alike.nearest import EarlierRow, EarlierRows, Near
from nl2x.notes.alike.row import RowAlike, chosen, earlier_rows, pages
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.program import Sum, cents
from nl2x.notes.facts.model import Amount, Facts, Kind
from nl2x.notes.wording.words import stem

_ELSEWHERE = re.compile(
    r"(?i)\b(not|no longer|wrong|mistake|sorry|should|instead|refund\w*|returned|back|each other|less|minus)\b"
)
"""What says that a row is put right, that money came back, or that figures are reckoned with."""
_LATEST = 8
"""So many of the latest rows say what is always the same."""
_OFTEN = 3
"""So many earlier rows with figures in the same columns make it a habit."""
_LIKE = 0.4
"""From here on the words of a row are like the note's."""
_SAME_DAY = 0.9
"""The part of the days that differ in a list with a row a day."""


def row_of_figures(facts: Facts, knowledge: Knowledge) -> RowAlike | None:
    """The row that a note of several figures makes where their headings are said; None for any other note, and where
    two lists would take them."""
    figures = [a for a in facts.figures if not a.ambiguous]
    others = [a for a in facts.amounts if a.live and not a.how and a not in figures]
    others = [a for a in others if a.kind is not Kind.UNIT_PRICE]
    figures += [a for a in facts.amounts if a.live and not a.how and a.kind is Kind.UNIT_PRICE]
    if (
        not figures
        or (len(figures) == 1 and figures[0].kind is not Kind.QUANTITY)
        or others
        or facts.corrections
        or _ELSEWHERE.search(facts.note)
    ):
        return None
    rows = earlier_rows(knowledge)
    found = [row for one in rows.lists if (row := _in(one, figures, facts, knowledge, rows)) is not None]
    most = max((len(row.headed) for row in found), default=0)
    best = [row for row in found if len(row.headed) == most]
    best = [row for row in best if row.into is best[0].into] or best
    return best[0] if best and len({id(row.into) for row in found if len(row.headed) == most}) == 1 else None


def _in(
    one: OpenList, figures: Sequence[Amount], facts: Facts, knowledge: Knowledge, rows: EarlierRows
) -> RowAlike | None:
    """The row as one of that list; None where its figures have no place there, or where no earlier row fills the same
    columns of figures."""
    numbered = [c for c in one.columns if c.holds in (Holds.SUM, Holds.COUNT) or _is_counted(c)]
    found = headed(facts.note, figures, numbered)
    if found is None or not found.said:
        return None
    own = {c.letter for c in numbered}
    days = {c.letter for c in one.columns if c.holds is Holds.DAY}
    alike = [
        row
        for row in rows.rows
        if row.of is one and set(row.filled) & own == set(found.figures) and len(days & set(row.filled)) == 1
    ]
    into = page_of_day(one, pages(one, rows.lists, knowledge.book), facts.day)
    if not alike or into is None or _has_day(into, facts.day):
        return None
    near = EarlierRows([one], alike).near(facts.note) or Near(
        tuple((_UNLIKE, row) for row in reversed(alike[-_LATEST:])), 1.0
    )
    return _row(into, near, found, facts, alike)


_UNLIKE = 0.1
"""How like a row is that has none of the note's words."""


def _is_counted(column: OpenColumn) -> bool:
    """Whether a column of few values may be of small counts: "Clients", of which there were 5 to 9 a day."""
    return column.holds is Holds.CHOICE and all(isinstance(v, int) for v in column.cells.values())


def _has_day(one: OpenList, day: dt.date) -> bool:
    """Whether a list with a row a day has that day already."""
    return day in one.days and len(set(one.days)) >= _SAME_DAY * len(one.days)


def _row(
    into: OpenList, near: Near, found: Headed, facts: Facts, alike: Sequence[EarlierRow]
) -> RowAlike | None:
    like = near.first
    own = [c for c in like.of.columns if c.letter in like.filled]
    values: dict[str, Value] = {c.letter: facts.day for c in own if c.holds is Holds.DAY}
    for column in own:
        if column.letter in found.figures:
            sign = -1 if all(v < 0 for v in _numbers(column)) else 1
            values[column.letter] = found.figures[column.letter].value * sign
    named, unsure = set[str](), set[str]()
    for column in (c for c in own if c.holds is Holds.CHOICE and c.letter not in values):
        value, is_named = chosen(column, facts.note, near)
        if is_named:
            named.add(column.letter)
        elif not _is_constant(column, alike):
            if not column.is_strict:
                continue  # somebody or something new: said in words
            if near.likeness < _LIKE or _is_counted(column):
                unsure.add(column.letter)
        values[column.letter] = value
    blank = [c for c in like.of.columns if c.is_strict and c.letter not in like.filled]
    unsure |= {c.letter for c in blank if chosen(c, facts.note, near)[1]}
    if len(alike) < _OFTEN or _says_more(facts.note, found, values, like, alike):
        unsure |= set(found.figures)
    total = comes_to(like.of, found, alike) or by_its_rate(like, found, alike)
    if total is None:
        return None
    return RowAlike(
        into, like, near.likeness, near.share, values, frozenset(named), total,
        tuple(found.figures[letter] for letter in sorted(found.figures)),
        headed=found.said, unsure=frozenset(unsure),
    )  # fmt: skip


def _says_more(
    note: str, found: Headed, values: Mapping[str, Value], like: EarlierRow, alike: Sequence[EarlierRow]
) -> bool:
    """Whether a note tells something that has no place in a row without free words: "stall fee 40 cash, honey 60 card"
    is more than what came in of either."""
    own = [c for c in like.of.columns if c.letter in like.filled and c.letter not in values]
    if any(c.holds in (Holds.TEXT, Holds.CHOICE) for c in own):
        return False
    heads = " ".join(c.column.heading for c in like.of.columns if c.letter in found.figures)
    known = telling(f"{heads} {like.of.sheet}") | {stem for row in alike for stem in row.stems}
    return bool(telling(note) - known - _LEADING)


_LEADING = frozenset(
    stem(word)
    for word in "takings sales took taken made did had got cashed counted till came today yesterday tonight "
    "morning afternoon evening night total totals all just billed invoiced sent sold paid went each".split()
)
"""What may stand beside a day's figures and says nothing of them."""


def _numbers(column: OpenColumn) -> list[Decimal]:
    return [size for value in column.cells.values() if (size := amount(value))]


def _is_constant(column: OpenColumn, rows: Sequence[EarlierRow]) -> bool:
    return len({str(column.cells.get(row.row)) for row in rows[-_LATEST:]}) == 1


# ---------------------------------------------------------------- what it comes to


def comes_to(one: OpenList, found: Headed, rows: Sequence[EarlierRow]) -> Sum | None:
    """What a row's figures come to: reckoned as a calculated column of the list does for its earlier rows, their sum, what
    is left of the largest or their product; else the largest sum of money, if there is any."""
    ways = list(_ways(one, found))
    for column in reversed([c for c in one.columns if c.holds is Holds.FORMULA]):
        for how, letters in ways:
            held = [
                (_reckoned(one, row.row, how, letters), _value(one, row.row, column))
                for row in rows[-_LATEST:]
            ]
            told = [(a, b) for a, b in held if b is not None]
            if len(told) >= 2 and all(a is not None and abs(a - b) < _CENT for a, b in told):
                return _sum(found, how, letters)
    money = [c.letter for c in one.columns if c.letter in found.figures and c.holds is Holds.SUM]
    largest = max(money, key=lambda letter: found.figures[letter].value, default="")
    return _sum(found, "+", [largest]) if largest else None


def by_its_rate(like: EarlierRow, found: Headed, rows: Sequence[EarlierRow]) -> Sum | None:
    """What so many hours or visits come to at the rate that a calculated column has for a row like them; None where no
    calculated column is the product of the two."""
    one = like.of
    calculated = [c for c in one.columns if c.holds is Holds.FORMULA]
    for letter, count in found.figures.items():
        for rate in calculated:
            for product in calculated:
                held = [_values(one, row.row, letter, rate, product) for row in rows[-_LATEST:]]
                is_product = all(a is not None and b is not None and c == a * b for a, b, c in held)
                at = _value(one, like.row, rate)
                if rate is not product and len(held) >= _OFTEN and is_product and at:
                    cell = f"[{one.sheet}!{rate.letter}{like.row}]"
                    return Sum(cents(count.value * at), f"{count.id} * {cell}")
    return None


def _values(
    one: OpenList, row: int, letter: str, rate: OpenColumn, product: OpenColumn
) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    [typed] = [c for c in one.columns if c.letter == letter]
    return amount(typed.cells.get(row)), _value(one, row, rate), _value(one, row, product)


_CENT = Decimal("0.01")


def _ways(one: OpenList, found: Headed) -> Iterator[tuple[str, list[str]]]:
    """Operations over columns: every way that a list may reckon its rows' sum."""
    letters = [c.letter for c in one.columns if c.letter in found.figures]
    money = [c.letter for c in one.columns if c.letter in found.figures and c.holds is Holds.SUM]
    for some in dict.fromkeys((tuple(money), tuple(letters))):
        if len(some) > 1:
            yield "+", list(some)
            yield from (("-", [first, *(x for x in some if x != first)]) for first in some)
    yield from (("*", list(pair)) for pair in pairwise(letters))
    yield from (("+", [letter]) for letter in money)


def _reckoned(one: OpenList, row: int, how: str, letters: Sequence[str]) -> Decimal | None:
    columns = {c.letter: c for c in one.columns}
    sizes = [amount(columns[letter].cells.get(row)) for letter in letters]
    return None if None in sizes else _worked_out(how, [size for size in sizes if size is not None])


def _worked_out(how: str, sizes: Sequence[Decimal]) -> Decimal:
    total = sizes[0]
    for size in sizes[1:]:
        total = total + size if how == "+" else total - size if how == "-" else total * size
    return total


def _value(one: OpenList, row: int, column: OpenColumn) -> Decimal | None:
    return amount(one.found.sheet.value(row, index(column.column)))


def _sum(found: Headed, how: str, letters: Sequence[str]) -> Sum:
    amounts = [found.figures[letter] for letter in letters]
    return Sum(_worked_out(how, [a.value for a in amounts]), f" {how} ".join(a.id for a in amounts))
