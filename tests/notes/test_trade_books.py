"""Notes to the books of small traders: rates in accounts' names, cards of a book without one, names that are lists,
words that point at nobody, debts that a sum is just enough for."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from nl2x.books.chart.types import type_of_name
from nl2x.books.model import AccountType
from nl2x.notes.facts import read_facts
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.little_books import journal, lines
from tests.notes.small_books import desk, typed

CHART = [
    ("Current account", "Asset"), ("Till", "Asset"), ("Customers owing", "Asset"), ("VAT on sales", "Liability"),
    ("VAT on purchases", "Asset"), ("Kayak hire (13.5%)", "Income"), ("Shop sales (23%)", "Income"), ("Ropes, paddles & tape", "Expense"),
    ("Card terminal", "Expense"), ("Postage", "Expense"),
]  # fmt: skip
ENTRIES = [
    ("09-02", "Hire, cash", {"Till": 113.5, "Kayak hire (13.5%)": -100, "VAT on sales": -13.5}),
    ("09-04", "Caps sold, card", {"Current account": 24.6, "Shop sales (23%)": -20, "VAT on sales": -4.6}),
    ("09-06", "Terminal, August", {"Card terminal": 30, "Current account": -30}),
    ("09-09", "Invoice 12 Harbour Hotel, 15 kayaks", {"Customers owing": 227, "Kayak hire (13.5%)": -200, "VAT on sales": -27}),
    ("09-12", "Paddles from Lund", {"Ropes, paddles & tape": 80, "VAT on purchases": 18.4, "Current account": -98.4}),
]  # fmt: skip


@pytest.fixture(scope="module")
def hire(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return journal(tmp_path_factory.mktemp("h") / "b.xlsx", CHART, ENTRIES)


def test_an_account_called_by_its_rate_has_the_tax_inside(hire: Desk) -> None:
    assert lines(hire, "sold two caps to walkers, 61.50 cash") == {
        "Till": 61.5, "Shop sales (23%)": -50, "VAT on sales": -11.5,
    }  # fmt: skip


def test_a_note_that_says_how_tax_is_meant_is_taken_at_its_word(hire: Desk) -> None:
    assert lines(hire, "sold two caps to walkers, 50 plus vat, cash") == {
        "Till": 61.5, "Shop sales (23%)": -50, "VAT on sales": -11.5,
    }  # fmt: skip


def test_a_word_of_the_trade_points_at_no_open_invoice(hire: Desk) -> None:
    booked = lines(hire, "kayaks for the scouts 113.50, they paid me in notes")
    assert booked in ("asked", {"Till": 113.5, "Kayak hire (13.5%)": -100, "VAT on sales": -13.5})


def test_a_name_that_lists_things_is_called_by_each(hire: Desk) -> None:
    booked = lines(hire, "tape from Lund 12.30 incl VAT, from the current account")
    assert booked == {"Ropes, paddles & tape": 10, "VAT on purchases": 2.3, "Current account": -12.3}


def test_things_paid_from_the_till_are_no_transfer(hire: Desk) -> None:
    proposal = hire.propose("stamps 14.20 from the till")
    assert isinstance(proposal, Proposal)
    assert [(i.account, i.debit - i.credit) for i in proposal.entries[0].lines] == [
        ("Postage", Decimal("14.20")), ("Till", Decimal("-14.20")),
    ]  # fmt: skip


def test_money_taken_from_the_till_to_the_bank_is_one(hire: Desk) -> None:
    assert lines(hire, "put 200 from the till in the current account") == {
        "Till": -200,
        "Current account": 200,
    }


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("VAT on sales", AccountType.LIABILITY),
        ("GST on income", AccountType.LIABILITY),
        ("VAT on purchases", AccountType.ASSET),
        ("Taken out", AccountType.EQUITY),
        ("Taken by Rosa", AccountType.EQUITY),
        ("Taken for the house", AccountType.EQUITY),
        ("Taken by card", None),
        ("Taken in advance", AccountType.LIABILITY),
        ("Sales", AccountType.INCOME),
        ("Takeaway sales", AccountType.INCOME),
    ],
)
def test_what_a_name_says_of_its_type(name: str, kind: AccountType | None) -> None:
    assert type_of_name(name)[0] is kind


@pytest.mark.parametrize(
    ("note", "value", "open"),
    [
        ("sold oil for 5.320 euro", "5320", False),
        ("fuel 1.459 a litre", "1.459", False),
        ("paid 5.320", "5320", True),
    ],
)
def test_thousandths_of_a_euro_are_thousands(note: str, value: str, open: bool) -> None:
    amount = read_facts(note, today=dt.date(2026, 10, 2), currency="EUR").amounts[0]
    assert (str(amount.value), amount.ambiguous) == (value, open)


def test_a_name_with_a_month_in_it_is_no_month() -> None:
    assert not read_facts("gave jun-jun his 1200", today=dt.date(2026, 8, 29)).periods
    assert read_facts("wages for jun, 1200", today=dt.date(2026, 8, 29)).periods


FARM = {
    "Year": [
        ["Hill Farm 2026"], ["Income"], ["Oil in bulk", 4200], ["Bottles", 900], ["Total income", "=SUM(B3:B4)"],
        ["Costs"], ["Pressing", 700], ["Cleaning", 240, "Mrs Bell, 60, cash"], ["Total costs", "=SUM(B7:B8)"],
        ["What we have"], ["Bank", 3100], ["Cash box", 180], ["Customers owe us", 420], ["Total", "=SUM(B11:B13)"],
        ["What we owe"], ["Mill", 640], ["Total", "=SUM(B16:B16)"],
    ]
}  # fmt: skip


@pytest.fixture
def farm(tmp_path: Path) -> Desk:
    return desk(FARM, tmp_path)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        (
            "Orsini took 900 kilos in bulk for 2.700 euro, they pay in january",
            {"Year!B3": 6900, "Year!B13": 3120},
        ),
        ("transferred 400 to the mill, so we owe them less now", {"Year!B11": 2700, "Year!B16": 240}),
        ("Mrs Bell 60", {"Year!B8": 300, "Year!B12": 120}),
    ],
)
def test_what_is_owed_and_how_the_remark_pays(farm: Desk, note: str, cells: dict[str, float]) -> None:
    assert typed(farm, note) == cells


@pytest.mark.parametrize("note", ["pressing 640 from the bank", "bottles 420 cash"])
def test_just_what_somebody_owes_may_be_for_that(farm: Desk, note: str) -> None:
    assert "?" in typed(farm, note)


def test_the_card_of_a_book_without_one_is_the_banks(farm: Desk) -> None:
    assert typed(farm, "cleaning 35 on the card") == {"Year!B8": 275, "Year!B11": 3065}
    assert typed(farm, "cleaning 35 on my own card") != {"Year!B8": 275, "Year!B11": 3065}


LOANS = [("Bank", "Asset"), ("Cash", "Asset"), ("Loan from Nadia", "Liability"), ("Interest paid", "Expense"), ("Travel", "Expense"),
         ("Copies and prints", "Income"), ("Gifts received", "Income")]  # fmt: skip


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    entries = [("09-01", "Bus to the depot", {"Travel": 8, "Cash": -8}), ("09-03", "Bus", {"Travel": 8, "Cash": -8}),
               ("09-05", "Gift, Mr Ho", {"Bank": 100, "Gifts received": -100})]  # fmt: skip
    return journal(tmp_path_factory.mktemp("l") / "b.xlsx", LOANS, entries)


@pytest.mark.parametrize(
    ("note", "booked"),
    [
        (
            "Nadia: 1,000 of her loan back plus 45 interest, by bank",
            {"Loan from Nadia": 1000, "Interest paid": 45, "Bank": -1045},
        ),
        (
            "paid Nadia's loan 300 by bank, of which 12 was interest",
            {"Loan from Nadia": 288, "Interest paid": 12, "Bank": -300},
        ),
        ("taxi to the bank and back, 14", {"Travel": 14, "Cash": -14}),
    ],
)
def test_what_is_added_and_what_lies_inside(club: Desk, note: str, booked: dict[str, float]) -> None:
    assert lines(club, note) == booked


@pytest.mark.parametrize(
    "note",
    [
        "taxi 44 but 10 of it was for my sister so leave that out",
        "travel 60 + 15 for the kids, don't count that",
    ],
)
def test_what_is_to_be_left_out_is_asked_about(club: Desk, note: str) -> None:
    assert lines(club, note) == "asked"
