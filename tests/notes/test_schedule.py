"""What is paid ahead or wears out, over its months: only on request, to the cent, on the last days of months."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

import pytest

from nl2x.books.model import JournalEntry
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal

PREPAID = "paid 1,000 for next year's insurance, twelve months in advance"
WORN = "depreciate the new mixer, 2,400 over 5 years"


@pytest.fixture
def asking(desk: Desk) -> Desk:
    return dataclasses.replace(desk, options=dataclasses.replace(desk.options, schedule=True))


def entries(result: object) -> list[JournalEntry]:
    assert isinstance(result, Proposal) and result.question is None, result
    return [posting for posting in result.postings if isinstance(posting, JournalEntry)]


def test_what_is_paid_ahead_is_used_up_month_by_month(asking: Desk) -> None:
    paid, *months = entries(asking.propose(PREPAID))
    assert {line.account for line in paid.lines} == {"Prepaid Insurance", "Bank Account"}
    assert len(months) == 12
    assert {line.account for m in months for line in m.lines} == {"Insurance", "Prepaid Insurance"}
    assert sum(m.lines[0].debit for m in months) == 1000
    assert [m.lines[0].debit for m in months] == [Decimal("83.33")] * 11 + [Decimal("83.37")]
    assert [m.date for m in months[:2]] == [dt.date(2027, 1, 31), dt.date(2027, 2, 28)]


def test_without_the_request_only_the_payment_is_posted(desk: Desk) -> None:
    assert len(entries(desk.propose(PREPAID))) == 1


def test_depreciation_over_years_is_a_question_first(desk: Desk) -> None:
    asked = desk.propose(WORN)
    assert asked.question is not None and "60 monthly entries of 40.00" in asked.question.text
    months = entries(desk.propose(WORN, ["yes"]))
    assert len(months) == 60 and all(m.lines[0].debit == 40 for m in months)
    assert months[0].date == dt.date(2026, 11, 30) and months[-1].date == dt.date(2031, 10, 31)


def test_a_months_depreciation_stays_one_entry(asking: Desk) -> None:
    assert len(entries(asking.propose("depreciation for November, 120"))) == 1
