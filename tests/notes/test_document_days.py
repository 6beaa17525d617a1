"""The day of a bill is when it was written, not when it was paid."""

from __future__ import annotations

import datetime as dt

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book
from tests.notes.small_books import TODAY, day

ACCOUNTS = "A Bank; A Stock; A Debtors; L Creditors; L Credit Card; E Capital; I Service Income; X Electricity; X Stationery"
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/10|Invoice 1002 to Dunn & Co|Debtors 600/Service Income 600
9/14|Bill from Parr Supplies, stock|Stock 600/Creditors 600
9/20,10/20|Electricity, Northpower|Electricity 108/Bank 108
10/2|Ryman, stationery|Stationery 30/Bank 30
"""


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("days"), ACCOUNTS, HISTORY)


def dated(at: Desk, note: str) -> dt.date | str:
    found = at.propose(note)
    if doubt(found) is not None or not isinstance(found, Proposal):
        return f"? {found.question.text if found.question else ''}"
    return found.entries[0].date


@pytest.mark.parametrize(
    "note",
    [
        "paid Parr Supplies, 550, for their bill of 14 September",
        "paid Parr for their 14 September bill, 600",
        "paid Parr Supplies 600, bill dated 14 September",
        "paid Parr Supplies 600, their September 14 invoice",
        "paid Parr 600 for the bill that came on 14 September",
        "paid Parr 600 for the stock delivered on 14 September",
        "paid Parr's statement of 30 September, 600",
        "Dunn paid 600 for our invoice of 10 September",
        "Dunn paid invoice 1002 (10 September), 600",
        "Dunn paid invoice 1002 dated 15/9/26, 600",
        "paid the electricity statement of 3 October, 130, bank",
        "paid Ryman 34 from the bank for last night's stationery",
    ],
)
def test_the_day_of_the_paper_is_not_when_it_was_paid(journal: Desk, note: str) -> None:
    assert dated(journal, note) == TODAY


@pytest.mark.parametrize(
    ("note", "date"),
    [
        ("paid Parr on 2 November for their bill of 14 September, 600", day(11, 2)),
        ("3 November: paid Parr for their bill of 14 September, 600", day(11, 3)),
        ("Dunn paid invoice 1002 on 3 November, 600", day(11, 3)),
        ("paid the electricity bill on 3 November, 130, bank", day(11, 3)),
        ("stationery 40, receipt of 2 November, bank", day(11, 2)),
        ("paid Ryman 34 for stationery last night, bank", day(11, 9)),
        ("invoiced Dunn 300, invoice of 1 November", day(11, 1)),
    ],
)
def test_the_day_it_was_paid_or_billed_is_taken(journal: Desk, note: str, date: dt.date) -> None:
    assert dated(journal, note) == date


def test_an_open_bill_that_is_paid_is_no_new_one(journal: Desk) -> None:
    found = journal.propose("paid Parr's bill from 14 September last Friday, 600")
    assert isinstance(found, Proposal) and found.programs[0].startswith("2026-11-06 paid_bill ")
