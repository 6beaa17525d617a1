"""Sums that the book tells: so many at what each came to before, half of what is open, what is left of a numbered invoice."""

from __future__ import annotations

import datetime as dt

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted, wanted
from tests.notes.small_books import day, desk, typed


@pytest.fixture(scope="module")
def helped(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    rows: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    worked = [(8, 7, 2), (8, 21, 3), (9, 4, 1), (9, 18, 2), (10, 2, 3), (10, 16, 2)]
    rows += [
        [day(m, d), f"Osman, {n} day{'s' * (n > 1)} labouring", "Casual labour", None, 110 * n]
        for m, d, n in worked
    ]
    rows += [[day(10, n), "Fencing job", "Fencing", 480 + n, None] for n in (3, 10, 17)]
    rows += [[day(10, n), "Posts and wire", "Materials", None, 210 + n] for n in (4, 11, 18)]
    return desk({"Money": rows}, tmp_path_factory.mktemp("fences"))


@pytest.mark.parametrize(
    ("note", "size"),
    [
        ("Osman did 3 days, usual rate, paid him", 330.0),
        ("Osman worked 4 days this week, same rate as always, paid", 440.0),
        ("paid Osman for mon and tues, his usual day rate", 220.0),
        ("paid Osman the usual for 2 days labouring", 220.0),
    ],
)
def test_so_many_days_at_what_a_day_came_to_so_far(helped: Desk, note: str, size: float) -> None:
    made = helped.propose(note)
    assert isinstance(made, Proposal), made
    assert [float(line.debit) for entry in made.entries for line in entry.lines if line.debit] == [size]
    assert any("as on" in b.words for b in made.because)


def test_the_words_for_the_rate_are_told_as_where_the_sum_is_from(helped: Desk) -> None:
    made = helped.propose("Osman did 3 days, usual rate, paid him")
    assert isinstance(made, Proposal)
    words = {b.words for b in made.because if b.field.endswith(("debit", "credit"))}
    assert {"3 days", "usual rate"} <= words


@pytest.mark.parametrize(
    "note",
    [
        "Osman did 3 hours, usual rate",  # of hours nothing is known
        "Osman did a few days, usual rate",
        "Petra did 3 days labouring, usual rate",  # somebody else
    ],
)
def test_no_rate_is_made_up(helped: Desk, note: str) -> None:
    assert "?" in typed(helped, note)


SHOP = """
A Bank; A Till; A Debtors; L Creditors; I Sales; X Purchases; X Cleaning; X Wages
"""
PAST = """
10/2|The Crown, October flowers|Debtors 420/Sales 420
10/6|Inv 311 Marsh & Co, wreaths|Debtors 368/Sales 368
10/9|Inv 314 Marsh & Co, table flowers|Debtors 250/Sales 250
10/12|Flower Hub, roses, on account|Creditors -0/Bank 0
9/4,9/11,9/18|till|Till 180/Sales 180
9/5,9/12|Flower Hub|Purchases 95/Bank 95
9/6,9/13|window cleaner|Cleaning 12/Till 12
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    history = PAST.replace("10/12|Flower Hub, roses, on account|Creditors -0/Bank 0\n", "")
    return book(tmp_path_factory.mktemp("shop"), SHOP, history)


@pytest.mark.parametrize(
    "note",
    [
        "The Crown paid half of their October bill",
        "The Crown have put half of their October bill in the bank, the other half next week",
        "The Crown paid half of what they owe",
    ],
)
def test_half_of_a_bill_is_half_of_what_the_book_has_open(shop: Desk, note: str) -> None:
    assert posted(shop, note) == wanted("Bank 210/Debtors 210")


def test_what_is_left_of_a_number_is_no_sum(shop: Desk) -> None:
    made = shop.propose("Marsh have cleared what was left of 311, 368, and left 150 in notes towards 314")
    assert isinstance(made, Proposal), made
    assert [p.split()[1] for p in made.programs] == ["customer_paid", "customer_paid"]
    assert [float(line.debit) for e in made.entries for line in e.lines if line.debit] == [368.0, 150.0]


@pytest.mark.parametrize(
    ("note", "date"),
    [
        ("window cleaner for thursday 12 out of the till", dt.date(2026, 11, 10)),
        ("window cleaner on thursday 12 out of the till", dt.date(2026, 11, 5)),
    ],
)
def test_for_a_day_is_no_day(shop: Desk, note: str, date: dt.date) -> None:
    made = shop.propose(note)
    assert isinstance(made, Proposal) and [e.date for e in made.entries] == [date]


def test_out_of_the_till_is_spent_whoever_brought_it(shop: Desk) -> None:
    made = shop.propose("Flower Hub brought 12 buckets of roses, 96 out of the till")
    assert isinstance(made, Proposal), made
    assert made.programs[0].split()[1] == "bought" and 'how="Till"' in made.programs[0]


def test_what_i_paid_of_what_came_in_is_no_part_of_it(shop: Desk) -> None:
    made = shop.propose("sold wreaths, lady paid me 180 cash in the till and I gave Jo 45 of it for wages")
    assert isinstance(made, Proposal), made
    assert [p.split()[1] for p in made.programs] == ["sold", "bought"]
    assert all('how="Till"' in p for p in made.programs)
