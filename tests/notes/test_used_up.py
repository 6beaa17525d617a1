"""What was paid ahead before, spread over its months: no second payment, and no more than stands prepaid."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book

ACCOUNTS = "A Bank; A Prepaid Insurance; X Insurance; X Rent; A Equipment; E Capital"
HISTORY = """
7/1|Capital paid in|Bank 20000/Capital 20000
8/5|Insurance for a year, Aviva|Prepaid Insurance 1200/Bank 1200
8/31|Insurance used up August|Insurance 100/Prepaid Insurance 100
"""


@pytest.fixture
def kept(tmp_path: Path) -> Desk:
    at = book(tmp_path, ACCOUNTS, HISTORY)
    return dataclasses.replace(at, options=dataclasses.replace(at.options, schedule=True))


def entries(at: Desk, note: str, *answers: str) -> list[tuple[str, str, float]] | str:
    """Month, account debited and amount of each entry; the question that is left."""
    result = at.propose(note, answers)
    if result.question is not None or not isinstance(result, Proposal):
        return result.question.text if result.question else "?"
    debits = [(e.date, line) for e in result.entries for line in e.lines if line.debit]
    return [(f"{date:%Y-%m}", line.account, float(line.debit)) for date, line in debits]


def test_a_month_that_is_booked_is_left_out(kept: Desk) -> None:
    note = "spread the prepaid insurance of 1,200 over 12 months from August"
    assert entries(kept, note) == "August 2026 is booked already. Post the other 11, 1100.00 in all?"
    months = entries(kept, note, "yes")
    assert len(months) == 11 and months[0] == ("2026-09", "Insurance", 100)
    assert months[-1] == ("2027-07", "Insurance", 100)


def test_the_first_month_is_asked_where_it_is_not_said(kept: Desk) -> None:
    note = "amortise prepaid insurance 1,100 over the remaining 11 months"
    assert entries(kept, note) == "From which month on?"
    assert len(entries(kept, note, "September")) == 11
    paid = "spread the 1,200 insurance we paid in August over 12 months"
    assert entries(kept, paid) == "From which month on?"
    assert len(entries(kept, paid, "from August 2026", "yes")) == 11


def test_no_more_than_stands_prepaid(kept: Desk) -> None:
    note = "spread the prepaid insurance 1,200 over 12 months from September"
    assert (
        entries(kept, note)
        == "Only 1100 stands in Prepaid Insurance, less than 1200.00. How much is to be spread?"
    )
    assert sum(much for _, _, much in entries(kept, note, "1,100")) == pytest.approx(1100)


def test_without_the_request_it_is_asked_and_one_month_is_one_month(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS, HISTORY)
    note = "spread the prepaid insurance of 1,100 over 11 months from September"
    assert "11 monthly entries of 100.00" in str(entries(at, note))
    assert len(entries(at, note, "yes")) == 11
    once = entries(at, "one month of the prepaid insurance is used up, 100")
    assert [much for _, _, much in once] == [100]


def test_a_new_payment_is_still_paid_first(kept: Desk) -> None:
    first, *months = entries(kept, "paid 600 for insurance in advance, spread over 6 months from December")
    assert first[1:] == ("Prepaid Insurance", 600) and len(months) == 6 and months[0][0] == "2026-12"


def test_what_is_spread_is_not_bought(kept: Desk) -> None:
    assert "What happened" in str(entries(kept, "spread the new mixer, 2,400, over 5 years"))
