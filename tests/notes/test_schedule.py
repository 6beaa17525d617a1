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


LENGTHS = [
    ("paid this year's insurance in one go, 600", 12, "50"),
    ("paid 600 up front for the insurance of the next six months", 6, "100"),
]


@pytest.mark.parametrize(("note", "count", "each"), LENGTHS, ids=[note for note, _, _ in LENGTHS])
def test_the_length_may_be_told_otherwise(note: str, count: int, each: str, asking: Desk) -> None:
    paid, *months = entries(asking.propose(note))
    assert "Prepaid Insurance" in {line.account for line in paid.lines}
    assert len(months) == count and {m.lines[0].debit for m in months} == {Decimal(each)}


@pytest.mark.parametrize("answer", ["6 months", "6", "over 6 months"])
def test_a_length_that_is_not_told_is_asked_for(answer: str, asking: Desk) -> None:
    note = "paid 600 insurance in advance"
    asked = asking.propose(note).question
    assert asked is not None and asked.text == "Over how many months is it to be spread?"
    _, *months = entries(asking.propose(note, [answer]))
    assert len(months) == 6 and all(m.lines[0].debit == 100 for m in months)


RETAINERS = [
    ("retainer of 900 from Mavis Tolland, 3 months", 3),
    ("Tolland paid 900 in advance for six months of bread deliveries", 6),
]


@pytest.mark.parametrize(("note", "count"), RETAINERS, ids=[note for note, _ in RETAINERS])
def test_what_a_customer_paid_ahead_is_earned_month_by_month(note: str, count: int, asking: Desk) -> None:
    result = asking.propose(note)
    answers = []
    while result.question is not None and result.question.kind == "what":
        answers.append("Catering Sales")
        result = asking.propose(note, answers)
    assert isinstance(result, Proposal), result
    paid, *months = result.entries
    assert {line.account for line in paid.lines} == {"Bank Account", "Customer Deposits"}
    assert len(months) == count
    assert {line.account for m in months for line in m.lines} == {"Customer Deposits", "Catering Sales"}
    assert sum(m.lines[0].debit for m in months) == 900


def test_a_deposit_for_one_day_is_earned_at_once(asking: Desk) -> None:
    assert len(entries(asking.propose("deposit of 80 from a customer for a Christmas cake"))) == 1


@pytest.mark.parametrize("note", [PREPAID, WORN, "retainer of 900 from Mavis Tolland, 3 months"])
def test_every_line_of_every_month_says_where_it_is_from(note: str, asking: Desk) -> None:
    result = asking.propose(note)
    assert isinstance(result, Proposal)
    fields = {b.field for b in result.because}
    for number, entry in enumerate(result.entries):
        for index, line in enumerate(entry.lines):
            side = "debit" if line.debit else "credit"
            assert {f"entries[{number}].lines[{index}].{of}" for of in ("account", side)} <= fields
    months = [b for b in result.because if b.field.endswith("].date")]
    assert months and all(b.span and note[slice(*b.span)] == b.words for b in months)
