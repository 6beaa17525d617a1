"""One note on each of the other layouts: the posting is in the book's own form, and right by its cells."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from nl2x.books.model import CashMovement, ChangeRecord, Increase, NewRecord, Posting
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt

BOOKS = Path(__file__).parents[2] / "benchmarks" / "data" / "notes"


def proposed(book: str, note: str, today: dt.date) -> tuple[Posting, ...]:
    result = Desk.open(BOOKS / book, Options(today=today)).propose(note)
    assert isinstance(result, Proposal), result
    assert doubt(result) is None, result.question
    return result.postings


def test_money_in_of_a_cash_book_with_its_property() -> None:
    (posting,) = proposed("lettings.xlsx", "Rent in from Chapel Row, 1,100", dt.date(2026, 3, 20))
    assert isinstance(posting, CashMovement)
    assert (posting.category, posting.amount) == ("Rent received", Decimal(1100))
    assert posting.dimensions == {"Property": "9 Chapel Row"}


def test_money_out_is_below_zero() -> None:
    (posting,) = proposed("lettings.xlsx", "leaking tap repaired at Mill Lane, 95", dt.date(2026, 3, 20))
    assert isinstance(posting, CashMovement)
    assert (posting.category, posting.amount) == ("Repairs", Decimal(-95))


def test_a_grid_grows_in_the_month_it_is_for() -> None:
    (posting,) = proposed("household.xlsx", "petrol 2,000", dt.date(2026, 10, 8))
    assert isinstance(posting, Increase)
    assert (posting.row, posting.column, posting.amount) == ("Petrol", "Oct", Decimal(2000))


def test_statements_move_on_both_sides() -> None:
    postings = proposed("startup.xlsx", "June depreciation is $150", dt.date(2026, 6, 30))
    assert {(p.row, p.amount) for p in postings if isinstance(p, Increase)} == {
        ("Depreciation", Decimal(150)),
        ("Accumulated Depreciation", Decimal(-150)),
    }


def test_a_paid_bill_changes_its_record() -> None:
    (posting,) = proposed("printshop.xlsx", "B-046 paid in cash today", dt.date(2026, 3, 12))
    assert isinstance(posting, ChangeRecord)
    assert posting.values["Status"] == "Paid"
    assert posting.values["Paid by"] == "Cash"


def test_a_cost_is_a_new_record() -> None:
    (posting,) = proposed("printshop.xlsx", "diesel 60 litres, 48,000 cash", dt.date(2026, 3, 9))
    assert isinstance(posting, NewRecord)
    assert (posting.values["Category"], posting.values["Method"], posting.values["Amount"]) == (
        "Diesel",
        "Cash",
        Decimal(48000),
    )


@pytest.mark.parametrize(
    ("book", "note", "today"),
    [
        ("lettings.xlsx", "plumber 95 paid", dt.date(2026, 3, 18)),  # which property?
        ("printshop.xlsx", "B-052 has been paid by transfer", dt.date(2026, 3, 18)),  # there is no such bill
        ("printshop.xlsx", "PS-124 settled in full, 80,000", dt.date(2026, 3, 16)),  # another amount is open
        ("startup.xlsx", "bought 400 worth of marketing", dt.date(2026, 6, 19)),  # paid how?
        (
            "household.xlsx",
            "Feb 2026 electricity was 2,900, add it",
            dt.date(2026, 10, 22),
        ),  # before the year
    ],
)
def test_what_the_book_contradicts_is_asked(book: str, note: str, today: dt.date) -> None:
    assert Desk.open(BOOKS / book, Options(today=today)).propose(note).question is not None
