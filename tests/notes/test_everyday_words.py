"""Everyday notes of families and small traders: whose a thing is, parts of one receipt, a new thing and its parts."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from tests.notes.little_books import cash_book, journal, lines

FAMILY = [
    ("School & childcare", "Expense"), ("Clothing", "Expense"), ("Doctor", "Expense"), ("Groceries", "Expense"), ("Pet food", "Expense"),
    ("Vet & grooming", "Expense"), ("Sports & clubs", "Expense"), ("Gym", "Expense"), ("Church", "Expense"), ("Eating out", "Expense"),
    ("Wages Ines", "Income"), ("Wages Paul", "Income"),
]  # fmt: skip


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    rows = [
        ("09-01", "September", "Wages Ines", "", 2000.0, 0.0),
        ("09-02", "Weekly shop", "Groceries", "", 0.0, 91.0),
    ]
    return cash_book(tmp_path_factory.mktemp("f") / "b.xlsx", rows, FAMILY, ways=False)


@pytest.mark.parametrize(
    ("note", "account", "size"),
    [
        ("kids jackets 64.90", "Clothing", 64.9),
        ("kids school trip 25", "School & childcare", 25),
        ("the cat had her shots and a nail trim, 74", "Vet & grooming", 74),
        ("bag of kibble 31.50", "Pet food", 31.5),
        ("swim team fees 120", "Sports & clubs", 120),
        ("gym 29", "Gym", 29),
        ("put 20 in the collection plate", "Church", 20),
        ("curry night 38.20", "Eating out", 38.2),
    ],
)
def test_what_families_spend_on(family: Desk, note: str, account: str, size: float) -> None:
    assert lines(family, note) == {account: size, "the money": -size}


@pytest.mark.parametrize(
    ("note", "booked"),
    [
        ("weekly food shop 180.40, of that 32.90 was cat litter", {"Groceries": 147.5, "Pet food": 32.9}),
        ("supermarket 95.20 including 18 for dog treats", {"Groceries": 77.2, "Pet food": 18}),
        ("big shop 140, of which 25.50 was for a winter coat", {"Groceries": 114.5, "Clothing": 25.5}),
    ],
)
def test_a_part_of_the_receipt_was_for_something_else(
    family: Desk, note: str, booked: dict[str, float]
) -> None:
    assert lines(family, note) == {**booked, "the money": -sum(booked.values())}


@pytest.mark.parametrize("note", ["big shop 140, of that 160 was for kids jackets", "big shop 140, of it 20"])
def test_a_part_that_cant_be_one_is_asked_about(family: Desk, note: str) -> None:
    assert lines(family, note) == "asked"


CHART = [
    ("Bank", "Asset"), ("Card", "Liability"), ("Pumps & trailer", "Asset"), ("Pump parts", "Expense"), ("Pump repairs", "Expense"),
    ("Fuel", "Expense"), ("Trade account", "Liability"), ("Water carting", "Income"),
]  # fmt: skip


@pytest.fixture(scope="module")
def carter(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    entries = [("09-04", "Seals from Dorn Supplies", {"Pump parts": 22, "Card": -22}),
               ("09-18", "Hose clips from Dorn Supplies", {"Pump parts": 14, "Card": -14}),
               ("09-20", "Diesel", {"Fuel": 70, "Bank": -70})]  # fmt: skip
    return journal(tmp_path_factory.mktemp("c") / "b.xlsx", CHART, entries)


def test_a_new_thing_is_the_thing_and_not_its_parts(carter: Desk) -> None:
    assert lines(carter, "new pump from Dorn Supplies, 940, paid from the bank") == {
        "Pumps & trailer": 940,
        "Bank": -940,
    }


def test_new_parts_for_it_are_parts(carter: Desk) -> None:
    assert lines(carter, "new pump seals from Dorn Supplies, 31, on the card") == {
        "Pump parts": 31,
        "Card": -31,
    }


def test_what_follows_a_list_is_said_of_all_of_it(carter: Desk) -> None:
    assert lines(carter, "seals 40 + tape to go with them 9, Dorn Supplies, on the card") == {
        "Pump parts": 49,
        "Card": -49,
    }


def test_the_rest_goes_on_the_account(carter: Desk) -> None:
    note = "new pump from Dorn Supplies, 940. Paid 300 now from the bank, the rest goes on our account"
    assert lines(carter, note) == {"Pumps & trailer": 940, "Bank": -300, "Trade account": -640}
