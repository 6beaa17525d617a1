"""Money given back in full: how much it was, what for and from which account stands in the book."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import amounts_of, book, wanted
from tests.notes.small_books import day, desk, typed

ACCOUNTS = """
A Bank; A Till; L Sales tax payable; L Deposits from customers; I Shop sales; I Repairs; X Equipment; X Stock; X Rent
"""
PAST = """
9/4,9/11,9/18|till takings|Till 212/Shop sales 200, Sales tax payable 12
9/7|used washer, Duarte|Bank 318/Shop sales 300, Sales tax payable 18
9/9|label printer, Dyson & Hall|Equipment 89.95/Bank 89.95
9/12|deposit for a cabinet, Okafor|Bank 80/Deposits from customers 80
9/14|deposit for a bench, Lindqvist|Bank 120/Deposits from customers 120
9/20|rent|Rent 400/Bank 400
9/21|table lamp, Ferrari|Till 53/Shop sales 50, Sales tax payable 3
10/2|table lamp, Ferrari|Till 31.8/Shop sales 30, Sales tax payable 1.8
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("shop"), ACCOUNTS, PAST)


def proposed(at: Desk, note: str) -> dict[str, float]:
    made = at.propose(note)
    assert isinstance(made, Proposal), made
    return amounts_of(made)


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        (
            "refunded Mrs Duarte every penny for the washer, tax and all",
            "Shop sales 300, Sales tax payable 18/Bank 318",
        ),
        ("the label printer went back, Dyson & Hall refunded all of it", "Bank 89.95/Equipment 89.95"),
        ("sent Okafor his deposit back", "Deposits from customers 80/Bank 80"),
    ],
)
def test_what_is_given_back_in_full_is_what_was_paid(shop: Desk, note: str, entry: str) -> None:
    assert proposed(shop, note) == wanted(entry)


def test_the_words_for_all_of_it_are_told_as_where_the_sum_is_from(shop: Desk) -> None:
    made = shop.propose("the label printer went back, Dyson & Hall refunded all of it")
    assert isinstance(made, Proposal)
    assert {"all of it"} <= {b.words for b in made.because}
    assert any("all of what was paid on 2026-09-09" in b.words for b in made.because)


@pytest.mark.parametrize(
    "note",
    [
        "refunded Ferrari all of it for the table lamp",  # there were two, of different sums
        "refunded the lady in the red coat every penny",  # nobody the book knows
        "refunded Mrs Duarte for the washer",  # not said how much of it
    ],
)
def test_what_may_be_one_of_several_or_a_part_is_asked(shop: Desk, note: str) -> None:
    assert "?" in typed(shop, note)


def test_tax_that_stands_beside_it_is_given_back_too(tmp_path_factory: pytest.TempPathFactory) -> None:
    past = """
9/4|sales week 1, 6% tax|Bank 12/Sales tax payable 12
9/4|sales week 1|Bank 200/Shop sales 200
9/11|sales week 2, 6% tax|Bank 9/Sales tax payable 9
9/11|sales week 2|Bank 150/Shop sales 150
9/12|Sandman omnibus, Joan Petty, card|Bank 125/Shop sales 125
9/12|Sandman omnibus, Joan Petty, 6% tax|Bank 7.5/Sales tax payable 7.5
"""
    at = book(
        tmp_path_factory.mktemp("comics"),
        "A Bank; A Cash drawer; L Sales tax payable; I Shop sales; X Stock",
        past,
        in_pairs=True,
    )
    entry = "Shop sales 125, Sales tax payable 7.5/Bank 132.5"
    assert proposed(
        at, "Joan Petty brought the Sandman omnibus back, refunded all of it to her card"
    ) == wanted(entry)
    # ... and the rate is the one that the words beside the tax name
    sale = at.propose("sold the Spawn compendium for 95 plus tax, to the bank")
    assert isinstance(sale, Proposal) and "tax=a1*6%" in sale.programs[0]


def test_a_deposit_in_a_cash_book_that_keeps_none_apart(tmp_path_factory: pytest.TempPathFactory) -> None:
    rows: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    rows += [
        [day(9, n), f"Party, {who}", "Parties", 240 + n, None]
        for n, who in ((2, "Ruby"), (9, "Priya"), (16, "Ned"))
    ]
    rows += [[day(9, 20), "Nguyen deposit, 14 November", "Parties", 80, None]]
    rows += [[day(9, n), "face paints", "Paints", None, 31 + n] for n in (3, 10, 17)]
    at = desk({"Money": rows}, tmp_path_factory.mktemp("parties"))
    assert proposed(at, "the Nguyens have cancelled, sent their deposit back").get("Parties") == 80.0
