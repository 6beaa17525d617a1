"""A bank's line whose payee is only in part what the book knows: asked, neither settled nor posted."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.batches.batch import read_batch
from nl2x.notes.note import Desk, Options
from tests.cli.test_card_files import BAKERY, Run, book, booked, run
from tests.notes.small_books import desk as desk_of

__all__ = ["book", "run"]
OPTIONS = Options(today=dt.date(2026, 11, 20))
MILL = "a payment of: Flour, sugar and yeast on account from the mill (698.15)?"


def asked(at: Desk, words: str, amount: str) -> str:
    """The question about a line of the bank; empty if it would be posted."""
    (note,) = read_batch(f"Date,Description,Amount\n2026-11-13,{words},{amount}\n".encode()).notes
    question = at.propose(note.text, bank=note.bank).question
    return question.text if question else ""


@pytest.fixture(scope="module")
def bakery() -> Desk:
    return Desk.open(BAKERY, OPTIONS)


@pytest.mark.parametrize(
    "words", ["YEAST AND MILL TOURS", "Crêperie flour mill", "SUGAR MILL STUDIO LTD", "FLOUR MILL"]
)
def test_part_of_a_bill_by_a_part_of_its_name_is_asked_about(words: str, bakery: Desk) -> None:
    assert MILL in asked(bakery, words, "-133.00")


@pytest.mark.parametrize("words", ["THE FLOUR MILL LTD", "MILL FLOUR DD REF 4471"])
def test_a_bill_paid_to_the_penny_is_settled(words: str, bakery: Desk) -> None:
    assert asked(bakery, words, "-698.15") == ""


@pytest.mark.parametrize(
    "words",
    [
        "MILL STREET DENTIST",
        "OLD MILL TOYSHOP",
        "BUTTER SKATE SCHOOL",
        "FLYERS FOOTBALL",
        "Mixer Taxi Service",
    ],
)
def test_a_payee_with_one_word_of_an_earlier_entry_is_asked_about(words: str, bakery: Desk) -> None:
    assert asked(bakery, words, "-72.00")


@pytest.mark.parametrize(
    "words",
    [
        "SHELL YORK GBR",
        "BROADBAND TELCO DDR",
        "WATER BOARD LTD DD 123",
        "VODAFONE LTD LEEDS",
        "LEAFLETS FLYERS PRINT",
        "CAKE BOXES AND MORE",
    ],
)
def test_a_payee_who_is_known_by_what_he_sells_is_posted(words: str, bakery: Desk) -> None:
    assert asked(bakery, words, "-52.00") == ""


def journal(tmp_path: Path) -> Desk:
    """A book in which an invoice of 340 to the Grange Hotel and a bill of 250 of Oakley Timber are open."""
    rows: list[list[Any]] = [
        ["Date", "Account", "Description", "Debit", "Credit"],
        [dt.date(2026, 10, 1), "Bank", "Sale", 900, None], [None, "Sales", "Sale", None, 900],
        [dt.date(2026, 10, 2), "Accounts Receivable", "Cabinets for the Grange Hotel", 340, None],
        [None, "Sales", "Cabinets for the Grange Hotel", None, 340],
        [dt.date(2026, 10, 3), "Materials", "Boards from Oakley Timber, on account", 250, None],
        [None, "Accounts Payable", "Boards from Oakley Timber, on account", None, 250],
        [dt.date(2026, 10, 4), "Vehicle Costs", "Service of the van", 80, None],
        [None, "Bank", "Service of the van", None, 80],
    ]  # fmt: skip
    day = None
    for row in rows[1:]:
        day = row[0] = row[0] or day
    kinds = {
        "Bank": "Asset",
        "Accounts Receivable": "Asset",
        "Accounts Payable": "Liability",
        "Sales": "Income",
    }
    names = [*kinds, "Materials", "Vehicle Costs"]
    accounts: list[list[Any]] = [["Account", "Type"], *([name, kinds.get(name, "Expense")] for name in names)]
    return desk_of({"Journal": rows, "Accounts": accounts}, tmp_path, dt.date(2026, 11, 20))


def test_customers_and_suppliers_by_all_of_their_names_and_by_a_part(tmp_path: Path) -> None:
    at = journal(tmp_path)
    assert asked(at, "FPI GRANGE HOTEL", "340.00") == ""
    assert "a payment of: Cabinets for the Grange Hotel" in asked(at, "GRANGE MOTORS", "340.00")
    assert "a payment of: Boards from Oakley Timber" in asked(at, "OAKLEY ARCADE TIMBER FRAMES", "-250.00")


def test_yes_settles_it_and_no_is_another_thing(run: Run, book: Path) -> None:
    csv = "Date,Description,Amount\n13/11/2026,FLOUR MILL CAFE,-120.00\n"
    run(csv, "line 2: yes", account="bank")
    assert booked(book) == [{"Accounts Payable": 120.0, "Bank Account": -120.0}]
    run(csv.replace("120", "121"), "line 2: no", "line 2: Advertising", account="bank")
    assert booked(book)[1] == {"Advertising": 121.0, "Bank Account": -121.0}


@pytest.mark.parametrize("words", ["TAKINGS DEPOSIT", "COUNTER DEPOSIT 12 HIGH ST", "Deposit"])
def test_what_a_bank_calls_a_deposit_isnt_posted_as_paid_ahead_by_a_customer(
    words: str, bakery: Desk
) -> None:
    (note,) = read_batch(f"Date,Description,Amount\n2026-11-13,{words},1905.00\n".encode()).notes
    result = bakery.propose(note.text, bank=note.bank)
    accounts = {line.account for p in getattr(result, "postings", ()) for line in p.lines}
    assert result.question is not None or "Customer Deposits" not in accounts
