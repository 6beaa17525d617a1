"""Common turns of phrase that were once read as something else, on the example ledger."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.model import Account, AccountType
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal
from nl2x.notes.wording.tagging import tags_of
from tests.notes.small_books import day, typed
from tests.notes.small_books import desk as small


def booked(desk: Desk, note: str) -> dict[str, float]:
    """What a note would post, by account; the question's kind where it is asked about."""
    result = desk.propose(note)
    if isinstance(result, Asked):
        return {f"asked: {result.question.kind}": 0}
    return {x.account: float(x.debit - x.credit) for entry in result.entries for x in entry.lines}


@pytest.mark.parametrize(
    ("note", "account", "amount"),
    [
        ("bank charged us 12.50 for a bounced cheque", "Bank Charges", 12.5),
        ("paid Millers 140 on account", "Accounts Payable", 140),
        ("gave 50 to the 4-H show for an ad, bank", "Advertising", 50),
        ("12-pack of paper bags 22.50 by card", "Packaging", 22.5),
    ],
)
def test_what_is_meant(note: str, account: str, amount: float, desk: Desk) -> None:
    assert booked(desk, note).get(account) == amount


def test_sold_on_account_gives_the_sum_and_no_account_number(desk: Desk) -> None:
    assert 62.0 in booked(desk, "sold two trays of rolls to the Hall on account 62").values()


def test_a_payment_that_bounced_still_halts(desk: Desk) -> None:
    result = desk.propose("the cheque to the mill bounced, 80")
    assert isinstance(result, Asked) or (isinstance(result, Proposal) and result.question is not None)


def test_the_tax_on_wages_is_neither_wages_nor_another_tax() -> None:
    assert set(tags_of(Account("Payroll Tax Expense", AccountType.EXPENSE))) == {"payroll_tax"}
    assert "wages" in tags_of(Account("Wages", AccountType.EXPENSE))
    assert "taxes_expense" in tags_of(Account("Taxes", AccountType.EXPENSE))


CLUB = {
    "Cash book": [
        ["Date", "What", "Category", "In", "Out"],
        [day(9, 1), "raffle", "Raffle", 46, None],
        [day(9, 1), "tea, milk", "Refreshments", None, 9.5],
        [day(10, 6), "raffle", "Raffle", 51, None],
        [day(10, 6), "biscuits", "Refreshments", None, 8.2],
        [day(10, 9), "hall", "Hall hire", None, 60],
        [day(11, 3), "raffle", "Raffle", 39, None],
    ],
}


@pytest.mark.parametrize("note", ["raffle prizes 25", "hamper for the raffle 40", "raffle ticket books 12"])
def test_what_is_had_for_a_raffle_is_no_takings(note: str, tmp_path: Path) -> None:
    assert "bought or sold" in typed(small(CLUB, tmp_path), note)["?"]


@pytest.mark.parametrize("note", ["raffle 61", "raffle prizes made 61"])
def test_what_a_raffle_brought_in_is(note: str, tmp_path: Path) -> None:
    assert typed(small(CLUB, tmp_path), note)["Cash book!D8"] == 61


FLATS = {
    "Rents": [
        ["Date", "What", "Category", "Flat", "In", "Out"],
        [day(9, 1), "rent", "Rent", "Quay House 4", 725, None],
        [day(9, 2), "rent", "Rent", "Mill Lane", 640, None],
        [day(9, 9), "tap", "Repairs", "Quay House 4", None, 85],
        [day(10, 1), "rent", "Rent", "Quay House 4", 725, None],
        [day(10, 2), "rent", "Rent", "Mill Lane", 640, None],
        [day(10, 9), "gutter", "Repairs", "Mill Lane", None, 60],
    ],
}


def test_a_number_in_a_name_that_the_book_knows_is_none_of_the_notes(tmp_path: Path) -> None:
    cells = typed(small(FLATS, tmp_path), "rent in from quay house 4, 725")
    assert (cells["Rents!D8"], cells["Rents!E8"]) == ("Quay House 4", 725)


def test_a_name_with_another_number_is_no_such_name(tmp_path: Path) -> None:
    assert "?" in typed(small(FLATS, tmp_path), "rent in from quay house 45, 725")


BY_DEBIT = {
    "Expenses": [
        ["Date", "What", "Category", "Method", "Amount"],
        *[[day(m, 3), "van insurance", "Insurance", "Direct debit", 48] for m in (7, 8, 9, 10)],
        *[[day(m, 9), "phone", "Phone", "Direct debit", 22] for m in (7, 8, 9, 10)],
    ],
}


@pytest.mark.parametrize(("note", "asked"), [("phone 22 cash", True), ("phone 22", False)])
def test_cash_is_no_direct_debit(note: str, asked: bool, tmp_path: Path) -> None:
    assert ("?" in typed(small(BY_DEBIT, tmp_path), note)) is asked
