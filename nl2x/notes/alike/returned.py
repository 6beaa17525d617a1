"""What was sold and came back, in a list with how many and how much each that has such rows: so many less, at the same price."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList, page_of_day
from nl2x.books.xlsx.cells import amount
from nl2x.notes.alike.choices import chosen
from nl2x.notes.alike.nearest import EarlierRow, EarlierRows
from nl2x.notes.alike.row import CAME_BACK, RowAlike, earlier_rows, pages
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.program import Sum
from nl2x.notes.facts.model import Amount, Facts, Kind

_OF_THE_RETURN = re.compile(r"(?i)\b(?:came|back|returned|refund\w*|gave|sent|brought)\b")
"""Words that an earlier row of the kind may have, too, whatever it was that came back."""


def row_returned(facts: Facts, knowledge: Knowledge) -> RowAlike | None:
    """ "The Gannet came back, gave her the 45 back": the row of what was sold, with one less; None where no list has such
    rows, or where the price of what the note names doesn't make the sum."""
    sums = [a for a in facts.money if not a.ambiguous]
    if len(sums) != 1 or len(facts.money) != 1 or not CAME_BACK.search(facts.note):
        return None
    counts = [a.value for a in facts.amounts if a.live and not a.how and a.kind is Kind.QUANTITY]
    rows = earlier_rows(knowledge)
    found = [r for one in rows.lists if (r := _in(one, sums[0], counts, facts, knowledge)) is not None]
    return found[0] if len(found) == 1 and len(counts) <= 1 else None


def _in(
    one: OpenList, paid: Amount, counts: list[Decimal], facts: Facts, knowledge: Knowledge
) -> RowAlike | None:
    many = [c for c in one.columns if c.holds is Holds.COUNT]
    each = [c for c in one.columns if c.holds is Holds.SUM]
    days = [c for c in one.columns if c.holds is Holds.DAY]
    if not len(many) == len(each) == len(days) == 1 or not any(
        (amount(v) or 0) < 0 for v in many[0].cells.values()
    ):
        return None
    every = earlier_rows(knowledge)
    there = [r for r in every.rows if r.of is one and _times(r, many[0], each[0], paid.value, counts)]
    told = _OF_THE_RETURN.sub(" ", facts.note)
    near = EarlierRows([one], there).near(told)
    into = page_of_day(one, pages(one, every.lists, knowledge.book), facts.day)
    if near is None or into is None:
        return None
    like = near.first
    price = amount(each[0].cells[like.row])
    assert price is not None
    choices = [c for c in one.columns if c.holds is Holds.CHOICE and c.letter in like.filled]
    said = {c.letter: chosen(c, told, near) for c in choices}
    if not any(choice.is_named for choice in said.values()):
        return None  # which of the things it was
    values: Mapping[str, Value] = {
        days[0].letter: facts.day,
        many[0].letter: -(paid.value / price),
        each[0].letter: price,
        **{letter: choice.value for letter, choice in said.items()},
    }
    figures = frozenset((many[0].letter, each[0].letter))
    return RowAlike(
        into, like, near.likeness, near.share, values, frozenset(said), Sum(paid.value, paid.id), (paid,),
        headed=figures, unsure=figures, rows=len(near.rows),
    )  # fmt: skip


def _times(row: EarlierRow, many: OpenColumn, each: OpenColumn, paid: Decimal, counts: list[Decimal]) -> bool:
    """Whether the sum is that of so many as the note says, or of a whole number, at the price of an earlier row."""
    price, sold = amount(each.cells.get(row.row)), amount(many.cells.get(row.row))
    if not price or not sold or price <= 0:
        return False
    number = paid / price
    return number == number.to_integral_value() and (not counts or counts == [number])
