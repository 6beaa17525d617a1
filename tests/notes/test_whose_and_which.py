"""What a note says of sums, shops and ways of paying, beside what looks the same: the half of a debt, another firm of the same
first word, letters that are no name, numbers of cheques beside cards, a tin that is somebody's."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from nl2x.books.layouts.layout import understand
from nl2x.notes.facts import read_facts
from nl2x.notes.facts.model import Kind
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, calculated_desk, day, desk, saved, typed


@pytest.mark.parametrize("note", ["Kay paid another 90 towards her cake", "gave another 90 towards the roof"])
def test_what_is_paid_towards_something_is_money(note: str) -> None:
    facts = read_facts(note, today=dt.date(2026, 11, 10))
    assert [(a.value, a.kind) for a in facts.amounts] == [(Decimal(90), Kind.MONEY)]


@pytest.mark.parametrize(
    ("note", "sums"),
    [
        ("Helen paid 65, half of hers", [65]),
        ("Helen paid 65, half of what she owes", [65]),
        ("Helen paid 65 (half of hers) in cash", [65]),
        ("an oven for 2400, half of it now", [2400, 1200]),
        ("2400 for the oven, half now", [2400, 1200]),
    ],
)
def test_a_half_that_explains_a_sum_is_no_other_sum(note: str, sums: list[int]) -> None:
    facts = read_facts(note, today=dt.date(2026, 11, 10))
    assert sorted({a.value for a in (*facts.amounts, *facts.computed)}) == sorted({Decimal(s) for s in sums})


SPENT: list[tuple[Any, ...]] = [
    ("Mere Estate", "Lake rent", "Rent", 650, "BACS"), ("Tesco", "Tea and biscuits", "Social", 31.4, "Card"),
    ("Bramble Fuels", "Petrol for safety boat", "Safety boat", 48.2, "Card"), ("Pete's Plumbing", "Tap", "Repairs", 85, "000412"),
    ("Screwfix", "Padlocks", "Repairs", 27.9, "Card"), ("Bramble Fuels", "Petrol for safety boat", "Safety boat", 52.7, "Card"),
    ("Tesco", "Barbecue food", "Social", 84.1, "Card"), ("Trophy Shop", "Cups engraved", "Prizes", 62, "000413"),
    ("Bramble Fuels", "Petrol for safety boat", "Safety boat", 57.4, "Card"), ("Severn Trent", "Water", "Water", 64.3, "DD"),
    ("Tesco", "Regatta teas", "Social", 73.2, "Card"), ("Brian Tedder", "PAT testing", "Repairs", 60, "BACS"),
    ("Mere Estate", "Lake rent", "Rent", 650, "BACS"), ("Bramble Fuels", "Petrol for safety boat", "Safety boat", 61.1, "Card"),
    ("Trophy Shop", "Shields engraved", "Prizes", 38, "000414"), ("Tesco", "Cadet lunches", "Social", 112.3, "Card"),
    ("Screwfix", "Varnish", "Repairs", 44.6, "Card"), ("Bramble Fuels", "Petrol for safety boat", "Safety boat", 66.8, "Card"),
]  # fmt: skip
CLUB: dict[str, Rows] = {
    "Spending": [
        ["Date", "Paid to", "For", "Heading", "Amount", "Cheque / ref"],
        *[[day(3 + n // 3, 2 + 8 * (n % 3)), *row] for n, row in enumerate(SPENT)],
    ],
    "Income": [
        ["Date", "From", "For", "Amount", "How"],
        *[[day(4 + n, 5), "Bar", "Bar takings", 90 + n, "Cash"] for n in range(5)],
    ],
}


@pytest.fixture
def club(tmp_path: Path) -> Desk:
    return desk(CLUB, tmp_path)


def row(cells: dict[str, Any]) -> dict[str, Any]:
    return {cell.removeprefix("Spending!")[0]: value for cell, value in cells.items()}


def test_a_card_is_filled_in_where_other_rows_have_numbers_of_cheques(club: Desk) -> None:
    assert row(typed(club, "petrol for the safety boat 51.35"))["F"] == "Card"
    assert row(typed(club, "tesco barbecue food 42.10"))["F"] == "Card"


def test_the_number_of_an_earlier_cheque_is_not(club: Desk) -> None:
    assert row(typed(club, "trophy shop, cups engraved 40")).get("F") in (None, "")


def test_a_firm_of_the_same_first_word_is_another_one(club: Desk) -> None:
    assert row(typed(club, "safety boat service 66.40, Mere Marine"))["B"] == "Mere Marine"
    assert row(typed(club, "Mere Estate, lake rent 650 by BACS"))["B"] == "Mere Estate"
    assert row(typed(club, "Bramble petrol for the safety boat 51"))["B"] == "Bramble Fuels"


def test_letters_that_say_what_it_was_are_nobody(club: Desk) -> None:
    assert row(typed(club, "PAT testing 64")).get("B") != "PAT"


TIN: dict[str, Rows] = {
    "Accounts": [
        ["Plot society, income and expenditure"], [], ["", "Last year", "This year"], ["Income"], ["Plot rents", 3240, 3310],
        ["Shop sales", 1180, 1024.5], ["Total income", "=SUM(B5:B6)", "=SUM(C5:C6)"], ["Expenditure"], ["Shop stock", 760, 655],
        ["Repairs and tools", 412, 236.5], ["Total expenditure", "=SUM(B9:B10)", "=SUM(C9:C10)"], ["What we hold"],
        ["Bank", 2480, 4090], ["Shop tin", 88, 96.5], ["Total held", "=SUM(B13:B14)", "=SUM(C13:C14)"],
        ["Owed to suppliers", 0, 140], ["Net worth", "=B15-B16", "=C15-C16"],
    ]
}  # fmt: skip


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("mower blade 23.50 out of the tin", {"C10": 260, "C14": 73}),
        ("shop sales 61.50 cash", {"C6": 1086, "C14": 158}),
        ("repairs 40 by bank transfer", {"C10": 276.5, "C13": 4050}),
    ],
)
def test_what_lies_in_a_tin_is_cash_whoevers_tin_it_is(
    tmp_path: Path, note: str, cells: dict[str, float]
) -> None:
    assert typed(desk(TIN, tmp_path), note) == {f"Accounts!{cell}": value for cell, value in cells.items()}


def test_what_is_held_is_owned_where_no_sum_says_so(tmp_path: Path) -> None:
    at = desk({"Accounts": TIN["Accounts"][:-2]}, tmp_path)
    assert typed(at, "mower blade 23.50 out of the tin") == {"Accounts!C10": 260, "Accounts!C14": 73}


BOUGHT: list[tuple[Any, ...]] = [
    ("Landlord", "June rent", "Rent", 280, "Bank"), ("Madison", "Chains", "Parts", 88, "Card"), ("Esso", "Van fuel", "Van", 35, "Card"),
    ("Madison", "Brake blocks", "Parts", 46, "Card"), ("Landlord", "July rent", "Rent", 280, "Bank"), ("Esso", "Van fuel", "Van", 40, "Card"),
    ("Madison", "Tubes", "Parts", 39, "Card"), ("Landlord", "August rent", "Rent", 280, "Bank"),
]  # fmt: skip


def test_a_group_of_words_is_a_category_and_no_number(tmp_path: Path) -> None:
    rows = [[day(6 + n // 3, 1 + 9 * (n % 3)), *one] for n, one in enumerate(BOUGHT)]
    book = understand(saved(tmp_path, {"Bought": [["Date", "From", "Item", "Group", "Cost", "How"], *rows]}))
    assert [c.role for c in book.lists[0].columns if c.heading == "Group"] == [Role.CATEGORY]


MILES: Rows = [
    ["Date", "From - to", "Why", "Client", "Miles", "At", "Claim"],
    *[[day(4 + n, 2), "Home - Northgate", "Support visit", "Northgate", 14, 0.45, "=E{r}*F{r}"] for n in range(5)],
]  # fmt: skip
BILLS: Rows = [
    ["Date", "Supplier", "Description", "Category", "Amount", "Paid from"],
    *[
        [day(4 + n, d), whom, what, kind, size, how]
        for n in range(5)
        for d, whom, what, kind, size, how in (
            (3, "Giffgaff", "Phone", "Phone & internet", 12, "Card"),
            (28, "Hiscox", "Professional indemnity", "Insurance", 21.4, "Bank"),
        )
    ],
]


@pytest.mark.parametrize(
    ("note", "whom"), [("phone 12.50", "Giffgaff"), ("professional indemnity 22.90", "Hiscox")]
)
def test_with_whom_it_always_was_is_read_from_the_table_that_it_goes_to(
    tmp_path: Path, note: str, whom: str
) -> None:
    at = calculated_desk({"Mileage": MILES, "Costs": BILLS}, tmp_path)
    assert {k[6]: v for k, v in typed(at, note).items()}["B"] == whom
