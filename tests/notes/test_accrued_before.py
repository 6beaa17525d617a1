"""A bill for which a cost was put down before: that is taken off the debt, and the difference alone is a cost of now."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.model import AccountType
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted

ACCOUNTS = (
    "A Rabobank; A Till; A Input VAT; L Creditors; L Costs not billed yet; L Output VAT; E Capital; I Tickets; "
    "X Heating; X Phone; X Cleaning; X Rent"
)
HISTORY = """
7/1|Capital paid in|Rabobank 9000/Capital 9000
7/3,8/3,9/3|rent|Rent 700/Rabobank 700
8/31|Essent, August, bill to come|Heating 210/Costs not billed yet 210
9/8|Essent August, the bill|Costs not billed yet 210, Heating 12, Input VAT 46.62/Rabobank 268.62
9/12,10/12|KPN phone|Phone 40, Input VAT 8.40/Rabobank 48.40
9/20,10/20|tickets|Till 484/Tickets 400, Output VAT 84
9/30|Essent, September, bill to come|Heating 230/Costs not billed yet 230
10/9|Essent September, the bill|Costs not billed yet 230, Input VAT 46.20/Rabobank 266.20, Heating 10
10/31|Essent, October, bill to come|Heating 260/Costs not billed yet 260
10/31|cleaners of October|Cleaning 90/Costs not billed yet 90
"""


@pytest.fixture(scope="module", params=[False, True], ids=["lines", "pairs"])
def theatre(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Desk:
    return book(tmp_path_factory.mktemp("theatre"), ACCOUNTS, HISTORY, in_pairs=request.param)


BILLS = [
    (
        "essent bill for october came, 280 plus vat, paid it from rabobank. we had put 260 down for it",
        "Costs not billed yet 260, Heating 20, Input VAT 58.80/Rabobank 338.80",
    ),
    (
        "Essent's October bill is here: 338.80 incl vat, paid by rabobank, we'd accrued 260",
        "Costs not billed yet 260, Heating 20, Input VAT 58.80/Rabobank 338.80",
    ),
    (
        "heating bill of essent for october, 300 + vat, paid from the rabobank (our estimate was 260)",
        "Costs not billed yet 260, Heating 40, Input VAT 63/Rabobank 363",
    ),
    (
        "the october bill from essent arrived, 250 plus vat, paid with rabobank, 260 was put down for it",
        "Costs not billed yet 260, Input VAT 52.50/Rabobank 302.50, Heating 10",
    ),
    (
        "Essent October bill, 260 + VAT, paid from rabobank. We had set aside 260 for that",
        "Costs not billed yet 260, Input VAT 54.60/Rabobank 314.60",
    ),
    (
        "cleaners' bill for october came, 95, no vat, paid from the till. we'd put 90 down for it",
        "Costs not billed yet 90, Cleaning 5/Till 95",
    ),
]


@pytest.mark.parametrize(("note", "entry"), BILLS, ids=[note for note, _ in BILLS])
def test_what_was_put_down_is_taken_off(theatre: Desk, note: str, entry: str) -> None:
    assert posted(theatre, note) == wanted(entry)


@pytest.mark.parametrize(
    "note",
    [
        "essent bill for october came, 280 plus vat, paid it from rabobank. we had put 255 down for it",
        "KPN bill for october came, 280 plus vat, paid from rabobank. we had put 260 down for it",
        "essent bill for october came, 280 plus vat, paid it from rabobank",
        "the rabobank paid the essent bill for september, 230 + vat, we'd put 230 down for it",
        "paid essent 280 and put 260 down for the new boiler",
    ],
)
def test_nothing_is_taken_off_that_the_book_doesnt_hold_for_it(theatre: Desk, note: str) -> None:
    result = theatre.propose(note)
    entries = result.entries if isinstance(result, Proposal) else ()
    debts = {a.name for a in theatre.knowledge.chart.accounts if a.type is AccountType.LIABILITY}
    assert not any(line.debit and line.account in debts for e in entries for line in e.lines)


def test_the_entry_that_it_goes_back_to_is_told(theatre: Desk) -> None:
    result = theatre.propose(BILLS[0][0])
    assert isinstance(result, Proposal)
    assert any("260 was put down on 2026-10-31: Essent, October" in told for told in result.explanations)


def test_the_same_month_of_another_name_is_enough(tmp_path: Path) -> None:
    history = HISTORY.replace("Essent, ", "Heating, ").replace("Essent ", "Heating ")
    at = book(tmp_path, ACCOUNTS, history)
    note = "vattenfall's october bill: 338.80 with vat, paid from rabobank. we'd put 260 down for it"
    assert posted(at, note) == wanted("Costs not billed yet 260, Heating 20, Input VAT 58.80/Rabobank 338.80")
