"""Which figure of a note belongs under which heading, by the words that stand beside it.

"7 clients, 96 cash, 231.50 card" and "cash 96 card 231.50" say the same: each figure has its heading on one side or the
other, and no heading is said of two figures. What is said right beside a figure tells more than what a comma sets apart.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from nl2x.books.sheets.open_lists import Holds, OpenColumn
from nl2x.notes.facts.model import Amount, Kind
from nl2x.notes.wording.words import STOP, Word, stem, words

_NEAR, _APART = 3, 2
"""What a heading counts that is said right beside a figure, and one beyond a comma."""
_CUT = re.compile(r"[,;:.](?=\s|$)|\n|\b(?:and|plus)\b|[&+]", re.I)
_STOPS = re.compile(r"[.;](?=\s|$)|\n")
_MOST = 6
"""Figures and headings of one row; more would be a table."""


@dataclass(frozen=True)
class Headed:
    """The figures of a row by the letter of their column; `said` are those whose heading the note says."""

    figures: dict[str, Amount]
    said: frozenset[str]


def headed(
    note: str, figures: Sequence[Amount], columns: Sequence[OpenColumn], each: Set[str] = frozenset()
) -> Headed | None:
    """All figures under headings that stand beside them, one at most under the only column left that every row fills.
    `each` has the letters of columns that say how much it is for one.

    None where a figure or such a column would be left over, or where it could be done in two ways.
    """
    if not figures or len(figures) > _MOST:
        return None
    ways = _best(list(_beside(note, figures, columns, each)))
    if len(ways) != 1:
        return None
    found = dict(ways[0])
    said = frozenset(found)
    left = [a for a in figures if a not in found.values()]
    due = [c for c in columns if c.share >= _ALWAYS and c.letter not in found]
    if len(left) != len(due) or len(left) > 1:
        return None
    if left and (not _may_hold(due[0], left[0], each) or _OF_ITS_OWN.match(note[left[0].span[1] :])):
        return None
    found |= {column.letter: amount for column, amount in zip(due, left, strict=True)}
    return Headed(found, said)


_OF_ITS_OWN = re.compile(
    r"(?i)\s+(?:for|of|to|from|on(?! (?:the |my |our )?(?:card|visa|debit|credit|account|tab)\b))\s+\w"
)
"""What says otherwise than by a heading what a figure is: "12 for eggs"."""
_ALWAYS = 0.9
"""A column that is filled so often is filled by every row."""


def _may_hold(column: OpenColumn, amount: Amount, each: Set[str]) -> bool:
    """Whether a figure with no heading beside it may be one of that column: a count of things, or money."""
    held = [value for value in column.cells.values() if isinstance(value, int | float)]
    if amount.kind is Kind.UNIT_PRICE or column.letter in each:
        return amount.kind is Kind.UNIT_PRICE and column.letter in each
    if column.holds is Holds.SUM and amount.kind is Kind.MONEY:
        return True
    whole = column.holds is Holds.COUNT or all(value == int(value) for value in held)
    small = amount.value <= _AS_MANY * max(held, default=0)
    return whole and small and (amount.kind is Kind.QUANTITY or not amount.certain)


_AS_MANY = 2
"""So many times what was counted before is still a count of it."""


@dataclass(frozen=True)
class _Pair:
    """A figure beside the words of a heading; `at` is where these stand, and nothing else is said by them."""

    amount: Amount
    letter: str
    at: frozenset[int]
    weight: int


def _beside(
    note: str, figures: Sequence[Amount], columns: Sequence[OpenColumn], each: Set[str]
) -> Iterator[_Pair]:
    """Each figure with each heading that is said between it and the next figure on either side."""
    every = sorted(figures, key=lambda a: a.span)
    own = {c.letter: {w.stem for w in words(c.column.heading)} - STOP for c in columns}
    heads = set[str]().union(*own.values())
    units = dict(_units(note, every))
    for place, amount in enumerate(every):
        first, last = amount.span
        start = every[place - 1].span[1] if place else 0
        end = every[place + 1].span[0] if place + 1 < len(every) else len(note)
        ahead = _from(note, start, first)[::-1]
        for side in (ahead, _from(note, first, last), _from(note, last, end)):
            telling = [w for w in side if w.stem not in STOP and w.stem not in _AS_EVER][:_REACH]
            telling = [w for w in telling if units.get(w.start, amount) is amount]
            for column in columns:
                heard = [w for w in telling if _names(w.stem, own[column.letter], heads)]
                if not _tells({_whole(w.stem, heads) for w in heard}, column, columns, own) or not _may_be(
                    column, amount, each
                ):
                    continue
                between = note[last : heard[0].start] if heard and heard[0].start >= last else ""
                between = note[heard[0].end : first] if heard and heard[0].end <= first else between
                if heard and not _STOPS.search(between):
                    weight = _APART if _CUT.search(between) else _NEAR
                    yield _Pair(amount, column.letter, frozenset(w.start for w in heard), weight)
        yield from (
            _Pair(amount, c.letter, frozenset({first}), _NEAR)
            for c in columns
            if amount.unit and amount not in units.values() and _may_be(c, amount, each)
            if _tells({_whole(stem(amount.unit), heads)} & own[c.letter], c, columns, own)
        )  # "16km", in one word


def _units(note: str, figures: Sequence[Amount]) -> Iterator[tuple[int, Amount]]:
    """Where the unit of a count stands, which is of no other figure: "3 nights 210"."""
    for amount in figures:
        after = _from(note, amount.span[0], min(len(note), amount.span[1] + len(amount.unit) + 2))
        yield from ((w.start, amount) for w in after if amount.unit and w.stem == stem(amount.unit))


def _tells(
    heard: Set[str], column: OpenColumn, columns: Sequence[OpenColumn], own: Mapping[str, Set[str]]
) -> bool:
    """Whether some words of a heading tell its column from the others: "card" of "Card tips" beside "Cash tips"."""
    others = [own[c.letter] for c in columns if c is not column]
    return bool(heard) and (heard == own[column.letter] or not any(heard <= other for other in others))


def _may_be(column: OpenColumn, amount: Amount, each: Set[str]) -> bool:
    """Whether what a figure measures can stand in a column: a price for one where there are such, and no count there."""
    if amount.kind is Kind.UNIT_PRICE:
        return column.letter in each
    return amount.kind is not Kind.QUANTITY or column.letter not in each


def _names(said: str, own: Collection[str], heads: Collection[str]) -> bool:
    """Whether a word is one of a heading's, or short for it and for no other heading's: "med" for "Medium"."""
    return _whole(said, heads) in own


def _whole(said: str, heads: Collection[str]) -> str:
    """The word of a heading that another is short for, if it is for one alone; else that word itself."""
    if said in heads:
        return said
    if _SHORT.get(said) in heads:
        return _SHORT[said]
    longer = [head for head in heads if head.startswith(said)] if len(said) >= _SHORTEST else []
    return longer[0] if len(longer) == 1 else said


_SHORTEST = 3
_SHORT = {
    "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "pc": "piece", "pcs": "piece",
    "qty": "quantity", "no": "number",
}  # fmt: skip


def _from(note: str, start: int, end: int) -> list[Word]:
    return [w for w in words(note) if start <= w.start and w.end <= end]


_AS_EVER = ("usual", "only", "just", "total")
"""What may stand between a figure and its heading, and tells nothing."""
_REACH = 2
"""How many words that tell anything lie between a figure and its heading, at most, the heading among them."""


def _best(pairs: Sequence[_Pair]) -> list[tuple[tuple[str, Amount], ...]]:
    """The ways to give most figures their headings, no figure, column or word twice."""
    best = 0
    found: set[tuple[tuple[str, Amount], ...]] = {()}

    def go(at: int, taken: tuple[_Pair, ...], weight: int) -> None:
        nonlocal best, found
        if at == len(pairs):
            way = tuple(sorted(((p.letter, p.amount) for p in taken), key=lambda one: one[0]))
            if weight > best:
                best, found = weight, {way}
            elif weight == best:
                found.add(way)
            return
        pair = pairs[at]
        if all(_are_apart(pair, other) for other in taken):
            go(at + 1, (*taken, pair), weight + pair.weight)
        go(at + 1, taken, weight)

    go(0, (), 0)
    return list(found)


def _are_apart(one: _Pair, other: _Pair) -> bool:
    return one.amount is not other.amount and one.letter != other.letter and not one.at & other.at
