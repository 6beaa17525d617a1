"""Which category of a sole trader's, a shop's or an office's own list is meant, where only one of them can be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import Account, AccountType
from nl2x.notes.wording.tagging import tags_of
from tests.notes.small_books import day, desk, typed

Kept = dict[str, list[tuple[str, float]]]

PLUMBER: Kept = {
    "Jobs": [("Invoice 101, Mrs Hendry", 680), ("Job at Park Road", 420), ("Call-out, Mr Shah", 95)],
    "Materials": [("City Plumbing - fittings", 84), ("Timber and screws, Hendry job", 132), ("Tiles", 19)],
    "Fuel": [("Diesel", 68), ("Shell, diesel", 72), ("BP", 61)],
    "Van costs": [("Van service", 189), ("New tyre, van", 78), ("Wiper blades", 22)],
    "Subbies": [
        ("Dave - labouring 2 days", 240),
        ("Tom Reid, tiling", 480),
        ("Electrician, Hendry job", 320),
    ],
    "Tip & skips": [("Skip hire", 220), ("Tip run", 24), ("Trade waste collection", 46)],
    "Paperwork": [("Accountant, quarterly", 180), ("Printer paper", 12), ("Ink cartridges", 44)],
    "Ads": [("Facebook ads", 60), ("Flyers", 85), ("Google Ads", 140)],
}
SHOP: Kept = {
    "Shop sales": [("Shop takings", 385), ("Shop takings", 412), ("Market stall", 228)],
    "Stock": [("Stock order - candles", 145), ("Wholesale order, Marlow Ltd", 310), ("Stock - cards", 48)],
    "Card fees": [("SumUp fees", 14), ("Stripe fees", 33), ("Card machine rental", 20)],
    "Bank": [("Bank charges", 7.5), ("Account fee", 6), ("Bank charges", 11)],
    "Packaging": [("Boxes and bubble wrap", 54), ("Paper bags", 31), ("Mailing boxes", 118)],
    "Cleaning": [("Cleaner, 4 hours", 60), ("Window cleaner", 25), ("Cleaning supplies", 18)],
    "Electricity": [("Power bill", 63), ("Electricity", 88), ("Electricity", 91)],
    "Sundries": [("Key cutting", 9.5), ("Sundries", 14), ("Bits and pieces", 22)],
}
OFFICE: Kept = {
    "Fees received": [
        ("Invoice 11, Lowe Ltd", 680),
        ("Invoice 12, Brandt", 420),
        ("Invoice 13, Lowe Ltd", 950),
    ],
    "Accountancy": [("Accountant, quarterly", 180), ("Year end accounts", 420), ("Bookkeeper June", 120)],
    "Legal fees": [("Solicitor, lease review", 350), ("Solicitor, letter", 95), ("Solicitor", 110)],
    "Office expenses": [("Printer paper", 12), ("Ink cartridges", 44), ("Pens and folders", 18)],
    "Supplies": [("Sample fabric", 84), ("Paint for samples", 32), ("Brushes", 19)],
    "Computer equipment": [("Laptop", 649), ("Laptop", 580), ("Docking station", 140)],
    "Subscriptions": [("Chamber of commerce", 180), ("Trade association", 95), ("Institute", 147)],
    "Computer running costs": [("Xero monthly", 33), ("Adobe", 57), ("Dropbox", 12)],
    "Travel": [("Train to London", 64), ("Taxi from station", 14), ("Flight to Dublin", 112)],
    "Entertaining": [("Lunch, Lowe", 42), ("Coffee, Brandt", 9.8), ("Dinner, Lowe", 88)],
}


def category(kept: Kept, note: str, folder: Path) -> Any:
    """The category that the note gets in a cash book kept so; a question as {"?": …}."""
    first = next(iter(kept))
    rows = [
        [
            day(7 + n % 4, 3 + 2 * n),
            words,
            name,
            amount if name == first else None,
            None if name == first else amount,
        ]
        for name, past in kept.items()
        for n, (words, amount) in enumerate(past)
    ]
    rows.sort(key=lambda row: row[0])
    found = typed(desk({"Cash book": [["Date", "Details", "Category", "In", "Out"], *rows]}, folder), note)
    return found.get(f"Cash book!C{len(rows) + 2}", found)


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("filled up the van at Tesco 66", "Fuel"),
        ("new battery for the van 95", "Van costs"),
        ("DVLA road tax 165", "Van costs"),
        ("Jenny did 2 days labouring, 220", "Subbies"),
        ("took rubble to the tip, 32", "Tip & skips"),
        ("Biffa 48.60", "Tip & skips"),
        ("van sign writing 160", "Ads"),
        ("accountant's bill for the tax return 175", "Paperwork"),
        ("bag of cement and sharp sand for the Lowe job 27.80", "Materials"),
    ],
)
def test_a_trade(note: str, name: str, tmp_path: Path) -> None:
    assert category(PLUMBER, note, tmp_path) == name


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("paid Tradewinds Imports 265 for scarves to sell", "Stock"),
        ("greeting cards from the wholesaler, 84", "Stock"),
        ("bank account fee 6.50", "Bank"),
        ("jiffy bags and tissue paper 36", "Packaging"),
        ("octopus energy 103.50", "Electricity"),
        ("SumUp charges for October 22.10", "Card fees"),
        ("Square took 9.87 in fees", "Card fees"),
    ],
)
def test_a_shop(note: str, name: str, tmp_path: Path) -> None:
    assert category(SHOP, note, tmp_path) == name


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("self assessment return, TaxAssist 195", "Accountancy"),
        ("legal advice on the contract 200", "Legal fees"),
        ("printer ink 36.50", "Office expenses"),
        ("new monitor 159", "Computer equipment"),
        ("QuickBooks 27", "Computer running costs"),
        ("BNI membership 140", "Subscriptions"),
        ("bus fares to the client 18.40", "Travel"),
        ("lunch with a client 38.20", "Entertaining"),
    ],
)
def test_an_office(note: str, name: str, tmp_path: Path) -> None:
    assert category(OFFICE, note, tmp_path) == name


@pytest.mark.parametrize(
    ("kept", "note"),
    [
        (SHOP, "solicitor's letter 60"),
        (SHOP, "reorder of soaps for the shop 118"),
        (PLUMBER, "wedding cards 12"),
        (PLUMBER, "timber 64.20, for the Hendry job or the other one, Bill isnt sure"),
    ],
)
def test_what_no_category_is_for_is_asked(kept: Kept, note: str, tmp_path: Path) -> None:
    found = category(kept, note, tmp_path)
    assert isinstance(found, dict) and "?" in found


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("Computer equipment", "computers"),
        ("Shop fittings", "furniture"),
        ("Insurance: Vehicle", "car_insurance"),
        ("Interest on bank and other loans", "interest_expense"),
        ("Advertising and business entertainment costs", "meals"),
    ],
)
def test_costs_by_the_names_of_starter_charts(name: str, concept: str) -> None:
    tags = tags_of(Account(name, AccountType.EXPENSE))
    assert tags.get(concept, 0.0) == max(tags.values())


def test_a_phone_is_no_computer_and_a_fixture_list_no_furniture() -> None:
    assert "computers" not in tags_of(Account("Phones", AccountType.EXPENSE))
    assert "furniture" not in tags_of(Account("Table hire", AccountType.EXPENSE))


def test_the_vans_insurance_may_be_either_unless_a_row_tells(tmp_path: Path) -> None:
    insured = {
        **PLUMBER,
        "Insurance": [("Public liability", 42), ("Tool cover", 54), ("Public liability", 43)],
    }
    asked = category(insured, "van insurance 64.80", tmp_path)
    assert isinstance(asked, dict) and "?" in asked
    told = {**insured, "Van costs": [*PLUMBER["Van costs"], ("Van insurance", 61)]}
    assert category(told, "van insurance 64.80", tmp_path) == "Van costs"
