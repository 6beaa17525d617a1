"""Which category a thing goes to that the book never had: by its kind, by where such things went, or asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

History = Sequence[tuple[str, str, float]]
HOME = (
    ("electric", "Bills", 88),
    ("broadband", "Bills", 30),
    ("Lidl", "Food", 51),
    ("petrol", "Car", 48),
    ("school dinners", "Kids", 28),
    ("prescription", "Other", 9.9),
    ("stamps", "Other", 6.4),
)
FARM = (
    ("layer feed", "Feed", 96),
    ("ewe nuts", "Feed", 80),
    ("Miguel picking", "Labor hired", 150),
    ("twine", "Supplies", 44),
    ("vet call", "Vet", 165),
)
CAFE = (
    ("Union coffee", "Drinks & coffee", 120),
    ("flour", "Food purchases", 60),
    ("fridge repair", "Repairs & renewals", 95),
    ("oven repair", "Machinery repairs", 90),
    ("SumUp", "Sundries", 12),
)


def book(rows: History, folder: Path, income: History = ()) -> Desk:
    """A list with a category on every row, the rows of three months alike."""
    listed: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    for month in (8, 9, 10):
        for number, (words, category, amount) in enumerate(rows, start=1):
            listed.append([day(month, number), words, category, None, amount + month])
        for number, (words, category, amount) in enumerate(income, start=20):
            listed.append([day(month, number), words, category, amount + month, None])
    return desk({"Money": listed}, folder)


def category(at: Desk, note: str) -> object:
    found = typed(at, note)
    return next((v for cell, v in found.items() if cell.startswith("Money!C")), "?")


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("water bill 36", "Bills"),
        ("parking 4.50", "?"),  # so small a sum the car never cost
        ("parking in town 22", "Car"),
        ("dentist 15", "Other"),  # where the prescription went
        ("barber 15", "?"),  # of that kind the book had nothing
        ("lab coat 12", "?"),
    ],
)
def test_a_thing_goes_where_its_kind_goes(tmp_path: Path, note: str, name: str) -> None:
    assert category(book(HOME, tmp_path), note) == name


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("egg cartons 36", ("Supplies", "?")),
        ("paid the boys for stacking hay 160", ("Labor hired", "?")),
        ("paid Miguel 140 for picking", ("Labor hired",)),
        ("cull ewes 120", ("?",)),
        ("30 bags of layer mash 96", ("Feed",)),
    ],
)
def test_a_word_in_the_name_of_another_thing_tells_nothing(
    tmp_path: Path, note: str, names: Sequence[str]
) -> None:
    at = book(FARM, tmp_path, [("eggs", "Egg sales", 42), ("farmers market", "Produce sales", 310)])
    assert category(at, note) in names


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("coffee machine service 140", ("Repairs & renewals", "Machinery repairs", "?")),
        ("coffee beans 110", ("Drinks & coffee",)),
        ("roofer 95", ("?",)),  # both are repairs, and nothing tells which
    ],
)
def test_of_two_that_fit_alike_neither_is_taken(tmp_path: Path, note: str, names: Sequence[str]) -> None:
    assert category(book(CAFE, tmp_path), note) in names


def test_what_was_sold_is_no_sale_of_another_thing(tmp_path: Path) -> None:
    income = [("cakes y4", "Cake sales", 62), ("uniform stall", "Second-hand uniform", 40)]
    at = book([("stamps", "Admin", 8)], tmp_path, income)
    assert category(at, "jumpers and skirts sold 46") != "Cake sales"
    assert category(at, "cakes sold after school 64") == "Cake sales"


def test_a_membership_of_initials_is_not_the_clubs_own(tmp_path: Path) -> None:
    income = [("subs", "Subscriptions", 45), ("raffle", "Raffle", 50)]
    at = book([("Making Music", "Affiliations", 60), ("hall", "Hall hire", 40)], tmp_path, income)
    assert category(at, "ABCD membership 60") != "Subscriptions"
    assert category(at, "subs from Joan Kerr 46") == "Subscriptions"


def test_expenses_among_the_headings_of_a_page_are_a_heading(tmp_path: Path) -> None:
    heads = ["Hall hire", "Concert expenses", "Refreshments"]
    rows: list[list[object]] = [["Date", "Details", "Total", *heads]]
    for row, (month, place) in enumerate([(7, 0), (8, 1), (8, 2), (9, 0), (9, 2), (10, 1)], start=2):
        parts: list[object] = [None, None, None]
        parts[place] = 40 + row
        rows.append(
            [day(month, row), ["hall", "programmes", "biscuits"][place], f"=SUM(D{row}:F{row})", *parts]
        )
    at = desk({"Payments": rows}, tmp_path)
    assert typed(at, "tea and biscuits 44").get("Payments!F8") == 44


def test_which_of_two_somebody_isnt_sure_of_is_asked(tmp_path: Path) -> None:
    at = book(HOME, tmp_path)
    assert typed(at, "petrol 48, for the car or the mower, Bill isnt sure").keys() == {"?"}
    assert typed(at, "paid 28, could be the dinners, could be the trip, must find out").keys() == {"?"}


def test_for_whom_a_thing_was_made_is_no_part_of_its_name(tmp_path: Path) -> None:
    at = book(HOME, tmp_path, [("Ann, sponge", "Cakes", 35), ("pay", "Salary", 1900)])
    assert category(at, "made a cake for Njeri's birthday, she has sent me 40") == "Cakes"
