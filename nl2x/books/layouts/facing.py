"""Two pages that face each other on one sheet: receipts on the left, payments on the right, each with days,
figures and words of its own. The oldest cash book of all, and its headings are as free as its owner: "Got"
and "Cost", "From" and "To", "Cash" and "Bank" on both sides.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from nl2x.books.book import Column, Role
from nl2x.books.layouts.heads import money_and_heads, with_heads
from nl2x.books.layouts.purses import one_way
from nl2x.books.model import Value
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.numbering import counts_on
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import Sheet

_IN = re.compile(r"\b(in|received|receipts?|recd|rec d|got|came|income|takings|money in|from|earned)\b")
_OUT = re.compile(r"\b(out|paid|payments?|spent|spending|cost|costs|went|expenses|money out|bought)\b")
_LEAST = 5
"""Rows from which on a page shows what its columns are."""
_NOT_PAGES = (Role.DUE, Role.QUANTITY, Role.PRICE, Role.DEBIT, Role.CREDIT, Role.BALANCE, Role.SIDE)


def facing(found: Sequence[Found]) -> tuple[Found, ...]:
    """The lists, with those that are two such pages marked as money in and money out."""
    pages = list(found)
    for left in found:
        for right in found:
            if left.header_row == right.header_row and left.right < right.left and _face(left, right):
                ways = _ways(left, right)
                for page, other, way in ((left, right, ways[0]), (right, left, ways[1])):
                    pages[found.index(page)] = _page(page, other, way)
    return tuple(pages)


def filled_apart(sheet: Sheet, header: int, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether the columns left and right of a blank one are filled each by itself, whatever their headings
    say: days that go on from row to row, figures and words on both sides, without a gap from the first row on
    and hardly ever the same figure on both (a bill, and what was paid of it, stand in one row)."""
    sides = [_Side.of(sheet, header, columns) for columns in (left, right)]
    if not all(side.whole for side in sides):
        return False
    pairs = list(zip(sides[0].figures, sides[1].figures, strict=False))
    same = sum(bool(a & b) for a, b in pairs)
    return len(pairs) >= _LEAST and same * 3 < len(pairs)


def is_over_two(sheet: Sheet, row: int) -> bool:
    """Whether the row is the headings of two such pages: short texts only, with a blank column between."""
    columns = sheet.rows[row]
    texts = [sheet.text(row, c) for c in columns]
    if len(columns) < _HEADINGS or not all(0 < len(t) <= _LONGEST for t in texts):
        return False
    gaps = [i for i, (a, b) in enumerate(pairwise(columns), start=1) if b - a > 1]
    return len(gaps) == 1 and filled_apart(sheet, row, columns[: gaps[0]], columns[gaps[0] :])


_HEADINGS, _LONGEST = 6, 30
"""At least so many headings of at most so many letters stand over two pages."""


@dataclass(frozen=True)
class _Side:
    """What stands below the headings on one side of a blank column, down to its first row without a day."""

    whole: bool
    figures: tuple[frozenset[int | float], ...]

    @classmethod
    def of(cls, sheet: Sheet, header: int, columns: Sequence[int]) -> _Side:
        values = {r: [sheet.value(r, c) for c in columns] for r in sheet.rows if r > header}
        days = [r for r in values if any(isinstance(v, dt.date) for v in values[r])]
        dates = [next(v.toordinal() for v in values[r] if isinstance(v, dt.date)) for r in days]
        gaps = sum(b - a > 1 for a, b in pairwise([header, *days]))
        back = sum(b < a for a, b in pairwise(dates))
        full = [r for r in days if {_kind(v) for v in values[r]} >= {"day", "figure", "words"}]
        whole = len(days) >= _LEAST and not gaps and back * 10 <= len(days) and len(full) >= 0.9 * len(days)
        figures = (frozenset(v for v in values[r] if isinstance(v, int | float)) for r in days)
        return cls(whole, tuple(figures))


def _kind(value: Value) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return "figure"
    return "day" if isinstance(value, dt.date) else "words" if isinstance(value, str) and value else ""


def is_facing(found: Found) -> bool:
    """Whether `facing` marked the list as one of two such pages."""
    return bool(found.way)


def _face(left: Found, right: Found) -> bool:
    pages = (left, right)
    if any(len(p.data_rows) < _LEAST or p.table or p.any(*_NOT_PAGES) for p in pages):
        return False
    spans = [range(p.left, p.right + 1) for p in pages]
    told = all(_dates(p) and _figures(p) and _words(p) for p in pages) and any(_ways(left, right))
    return told and filled_apart(left.sheet, left.header_row, *spans)


def _ways(left: Found, right: Found) -> tuple[str, str]:
    """Which way the money of each page went, as the titles above say or, without such, the headings; "" twice
    where they don't say the one of the one and the other of the other."""
    for said in ((left.titles, right.titles), (_headings(left), _headings(right))):
        votes = [_vote(words) for words in said]
        if votes[0] * votes[1] < 0:
            return ("in", "out") if votes[0] > 0 else ("out", "in")
    return ("", "")


def _headings(page: Found) -> tuple[str, ...]:
    return tuple(c.heading for c in page.columns)


def _vote(words: Sequence[str]) -> int:
    votes = sum(bool(_IN.search(plain(w))) - bool(_OUT.search(plain(w))) for w in words)
    return (votes > 0) - (votes < 0)


def _page(page: Found, other: Found, way: str) -> Found:
    """The page with its columns' meanings, told by what stands in them where the headings leave it open."""
    role = Role.MONEY_IN if way == "in" else Role.MONEY_OUT
    dates, figures = _dates(page), _figures(page)
    roles = {c.letter: Role.OTHER for c in (*dates, *figures)} | {dates[0].letter: Role.DATE}
    roles |= {c.letter: Role.REFERENCE for c in page.columns if _numbers(page, c)}
    purses = one_way(figures) if len(figures) > 1 else {}
    roles |= dict.fromkeys(purses, role) or {figures[0].letter: role}
    roles |= _worded(page, other)
    columns = tuple(
        replace(
            c,
            role=roles.get(c.letter, c.role),
            purse=purses.get(c.letter, ""),
            confidence=max(c.confidence, 0.7),
        )
        for c in page.columns
    )
    faced = replace(page, columns=columns, way=way, title=_title(page))
    money, heads = money_and_heads(faced)
    return replace(faced, columns=with_heads(faced, money, heads, way)) if heads else faced


def _title(page: Found) -> str:
    return next((t for t in page.titles if _vote((t,))), page.title)


def _worded(page: Found, other: Found) -> dict[str, Role]:
    """The columns of words: how it was paid, if the other page has the same few words in such a column, what
    for, if its words come again, and else what it was."""
    columns = _words(page)
    ways = {plain(str(v)) for c in other.columns if c.role is Role.METHOD for v in other.values(c)}
    roles: dict[str, Role] = {}
    for column in columns:
        said = {plain(str(v)) for v in page.values(column)}
        if column.role is Role.METHOD or (said <= ways and said):
            roles[column.letter] = Role.METHOD
    left = sorted((c for c in columns if c.letter not in roles), key=lambda c: _again(page, c))
    named = [c for c in left if c.role is Role.CATEGORY] or [
        c for c in left[:-1] if _again(page, c) <= _OFTEN
    ]
    if named:
        roles[named[0].letter] = Role.CATEGORY
    free = [c for c in left if c.letter not in roles]
    if free and not any(c.role is Role.DESCRIPTION for c in free):
        wordiest = max(free, key=lambda c: _again(page, c))
        roles[wordiest.letter] = Role.DESCRIPTION
    return roles


_OFTEN = 0.5
"""The largest share of different words in a column that says what for."""


def _again(page: Found, column: Column) -> float:
    values = page.values(column)
    return len({plain(str(v)) for v in values}) / max(1, len(values))


def _dates(page: Found) -> list[Column]:
    return [c for c in page.columns if _mostly(page, c, "day")]


def _figures(page: Found) -> list[Column]:
    """The columns of amounts: typed figures that aren't a numbering."""
    return [c for c in page.columns if not c.formula and _mostly(page, c, "figure") and not _numbers(page, c)]


def _words(page: Found) -> list[Column]:
    return [c for c in page.columns if not c.formula and _mostly(page, c, "words")]


def _numbers(page: Found, column: Column) -> bool:
    values = page.values(column)
    return len(values) >= _LEAST and _mostly(page, column, "figure") and counts_on(values)


def _mostly(page: Found, column: Column, kind: str) -> bool:
    kinds = Counter(_kind(v) for v in page.values(column))
    least = 1 if kind == "figure" else 3  # one purse of two may hardly be used
    return kinds[kind] >= least and kinds[kind] >= 0.9 * kinds.total()
