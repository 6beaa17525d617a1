"""Every plan for the zoo, carried out by the writer: the workbook that results says what was posted."""

from __future__ import annotations

import datetime as dt
from functools import cache
from io import BytesIO

import openpyxl
import pytest

from nl2x.books.book import Book
from nl2x.books.layouts.layout import understand
from nl2x.books.model import CashMovement, JournalEntry, Plan
from nl2x.books.picture import picture
from nl2x.books.planning.plan import plan
from nl2x.books.posting.post import CarriedOut, carry_out
from tests.books import zoo_cash, zoo_everyday, zoo_journals, zoo_messy, zoo_more, zoo_records, zoo_statements  # noqa: F401 - they fill CASES
from tests.books.zoo import CASES, Case

posting = pytest.mark.parametrize("case", [c for c in CASES if c.posting is not None], ids=lambda c: c.name)


@cache
def carried_out(number: int) -> tuple[Book, Plan, CarriedOut]:
    data = CASES[number].build()
    book = understand(data)
    made = plan(book, [CASES[number].posting])
    return book, made, carry_out(data, made)


@posting
def test_what_was_planned_is_in_the_workbook(case: Case) -> None:
    book, _, done = carried_out(CASES.index(case))
    sheets = openpyxl.load_workbook(BytesIO(done.data))
    for place, expected in case.cells.items():
        sheet, _, cell = place.rpartition("!")
        value = sheets[sheet][cell].value
        assert (value.date() if isinstance(value, dt.datetime) else value) == expected, place
    again = understand(done.data)
    assert again.layout == book.layout
    assert len(again.past) == len(book.past) + isinstance(case.posting, JournalEntry | CashMovement)
    assert {(a.name, a.type, a.contra) for a in again.accounts} == {
        (a.name, a.type, a.contra) for a in book.accounts
    }


@posting
def test_the_changes_and_the_picture_of_the_posting(case: Case) -> None:
    book, made, done = carried_out(CASES.index(case))
    written = {f"{c.sheet}!{c.cell}" for c in done.changes}
    assert written >= {place for place, value in case.cells.items() if not str(value).startswith("=")}
    drawn = picture(book, made, done.changes)
    assert drawn.startswith("<svg") and drawn.count('class="new"') >= 1
