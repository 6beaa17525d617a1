"""What a row's figures come to, as the list itself reckons it: by its calculated columns, or at its rates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from itertools import product as product_of

from nl2x.books.model import Value
from nl2x.books.sheets.columns import index, is_way_of_paying
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.headed import Headed
from nl2x.notes.alike.nearest import EarlierRow
from nl2x.notes.events.program import Sum, cents

LATEST = 8
"""So many of the latest rows say what is always the same."""
_FEWEST, _OFTEN = 2, 3
"""So many rows show how a column is reckoned: from figures that are typed, and at a rate."""
_CENT = Decimal("0.01")


def comes_to(
    like: EarlierRow,
    found: Headed,
    form: Sequence[EarlierRow],
    rows: Sequence[EarlierRow],
    named: Mapping[str, Value],
) -> tuple[Sum, bool] | None:
    """What a row's figures come to, and whether the list says so: its last calculated column that is the sum, what is left
    or the product of such figures, or at a rate; ways of paying add up in any list. Else it is the largest sum, of which
    it isn't known; None where there is none. `form` has the rows that fill the same columns, `rows` all of the list, and
    `named` what the note names of a row's words, by letter."""
    if reckoned := _by_a_column(like.of, found, form):
        return reckoned, True
    at_a_rate = _at_a_rate(found, rows, named)
    money = _money([c for c in like.of.columns if c.letter in found.figures])
    if at_a_rate is not None:
        return at_a_rate[0], at_a_rate[1] and not money  # the parking is no part of so much a mile
    if not money:
        return None
    if len(money) > 1 and all(is_way_of_paying(plain(c.column.heading)) for c in money):
        return _sum(found, "+", [c.letter for c in money]), True
    largest = max(money, key=lambda c: found.figures[c.letter].value)
    return _sum(found, "+", [largest.letter]), len(money) == 1


def _money(columns: Sequence[OpenColumn]) -> list[OpenColumn]:
    """Those of typed columns that hold sums: no counts, nothing that is measured, nor what a meter shows, which only ever
    grows, where another one is left."""
    counted = [c for c in columns if c.holds is not Holds.COUNT]
    sums = [c for c in counted if not _MEASURED.search(plain(c.column.heading))]
    return [c for c in sums if not _only_grows(c)] or sums


def _only_grows(column: OpenColumn) -> bool:
    sizes = column.sizes
    return len(sizes) >= _GROWN and all(a < b for a, b in pairwise(sizes))


_MEASURED = re.compile(
    r"\b(odo(meter)?|mileage|readings?|meter|clock|speedo|litres?|liters?|ltrs?|gal(lon)?s?|kms?|miles?|kwh|kg|hours?|hrs)\b"
)
_GROWN = 6


def _by_a_column(one: OpenList, found: Headed, rows: Sequence[EarlierRow]) -> Sum | None:
    latest = rows[-LATEST:]
    for column in reversed([c for c in one.columns if c.holds is Holds.FORMULA]):
        for how, letters in _ways(one, found):
            held = [(_reckoned(one, r.row, how, letters), _value(one, r.row, column)) for r in latest]
            told = [(a, b) for a, b in held if b is not None]
            if len(told) >= _FEWEST and all(a is not None and abs(a - abs(b)) < _CENT for a, b in told):
                return _sum(found, how, letters)
    return None


def _ways(one: OpenList, found: Headed) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Operations over a row's figures, those over most of them first: every way that a list may reckon its rows' sum."""
    letters = [c.letter for c in one.columns if c.letter in found.figures]
    money = {c.letter for c in one.columns if c.holds is not Holds.COUNT}
    for size in range(len(letters), 0, -1):
        for some in combinations(letters, size):
            if money.issuperset(some):
                yield "+", some
                yield from (("-", (first, *(x for x in some if x != first))) for first in some)
            if size == _FACTORS:
                yield "*", some


_FACTORS = 2
"""How many, and how much each."""


def _reckoned(one: OpenList, row: int, how: str, letters: Sequence[str]) -> Decimal | None:
    """Without signs: a list that keeps fees below zero adds them, and a note never says them so."""
    columns = {c.letter: c for c in one.columns}
    sizes = [size for x in letters if (size := amount(columns[x].cells.get(row))) is not None]
    return abs(_worked_out(how, [abs(size) for size in sizes])) if len(sizes) == len(letters) else None


def _worked_out(how: str, sizes: Sequence[Decimal]) -> Decimal:
    total = sizes[0]
    for size in sizes[1:]:
        total = total + size if how == "+" else total - size if how == "-" else total * size
    return total


def _sum(found: Headed, how: str, letters: Sequence[str]) -> Sum:
    amounts = [found.figures[letter] for letter in letters]
    return Sum(cents(_worked_out(how, [a.value for a in amounts])), f" {how} ".join(a.id for a in amounts))


def _at_a_rate(
    found: Headed, rows: Sequence[EarlierRow], named: Mapping[str, Value]
) -> tuple[Sum, bool] | None:
    """What so many hours or visits come to at the rate of such rows, looked up or typed, and whether all of them have it;
    None where no calculated column is the product of the two."""
    one = rows[0].of
    for letter, rate in factors(one, rows):
        count, row = found.figures.get(letter), of_a_rate(rate, rows, named)
        if count is not None and rate.letter not in found.figures:
            at = _value(one, (row or rows[-1]).row, rate)
            if at:
                cell = f"[{one.sheet}!{rate.letter}{(row or rows[-1]).row}]"
                return Sum(cents(count.value * at), f"{count.id} * {cell}"), row is not None
    return None


def of_a_rate(rate: OpenColumn, rows: Sequence[EarlierRow], named: Mapping[str, Value]) -> EarlierRow | None:
    """The latest row that tells the rate: of all that a note names, else of each of its words, whose latest rows all have
    the same; of any row, where all have. None where nothing tells it, or two of the words differ."""
    one = rows[0].of
    columns = {c.letter: c for c in one.columns}
    own = [[r for r in rows if columns[x].cells.get(r.row) == v] for x, v in named.items()]
    both = [r for r in rows if named and all(r in some for some in own)]
    told = [some[-1] for some in ([both] if both else own) if _is_steady(rate, some)]
    told = told or ([rows[-1]] if _is_steady(rate, rows) else [])
    return told[0] if len({_value(one, row.row, rate) for row in told}) == 1 else None


def _is_steady(rate: OpenColumn, rows: Sequence[EarlierRow]) -> bool:
    held = [_value(row.of, row.row, rate) for row in rows[-LATEST:]]
    return len(held) >= _FEWEST and len(set(held)) == 1 and held[0] is not None


def factors(one: OpenList, rows: Sequence[EarlierRow]) -> Iterator[tuple[str, OpenColumn]]:
    """The letter of a typed column of how many there are with the column of how much each is, looked up or typed, where a
    calculated column is the product of the two."""
    counted = [c for c in one.columns if c.holds is Holds.COUNT]
    latest = _without_extras(one, rows)[-LATEST:]
    for count, rate, product in product_of(counted, one.columns, one.columns):
        if rate.holds in _SIZES and product.holds is Holds.FORMULA and rate not in (count, product):
            held = [(amount(count.cells.get(r.row)), _value(one, r.row, rate), r.row) for r in latest]
            told = [(a, b, row) for a, b, row in held if a is not None]
            if len(told) >= _OFTEN and all(
                b is not None and _is(one, row, product, a * b) for a, b, row in told
            ):
                yield count.letter, rate


def _without_extras(one: OpenList, rows: Sequence[EarlierRow]) -> Sequence[EarlierRow]:
    """The rows that fill no column of sums that hardly half of them fill: a hire's extras come on top of its hours."""
    extras = {c.letter for c in one.columns if c.holds is Holds.SUM and c.share < _HALF}
    return [row for row in rows if not extras & set(row.filled)]


_HALF = 0.5
_SIZES = (Holds.SUM, Holds.CHOICE, Holds.FORMULA)


def _is(one: OpenList, row: int, column: OpenColumn, size: Decimal) -> bool:
    value = _value(one, row, column)
    return value is not None and abs(value - size) < _CENT


def _value(one: OpenList, row: int, column: OpenColumn) -> Decimal | None:
    return amount(one.found.sheet.value(row, index(column.column)))
