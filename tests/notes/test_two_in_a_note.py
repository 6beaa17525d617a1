"""Two things in one note, each with its own sum and its own way of paying."""

from pathlib import Path

import pytest

from nl2x.notes.checks.whole import unused
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book, posted
from tests.notes.small_books import day, desk, typed

ROWS = [
    ["Date", "Payee", "Category", "Amount", "Account"],
    [day(9, 2), "City Market", "Groceries", -64.5, "Alpha joint"],
    [day(9, 4), "Pizza at Gino's", "Eating out", -32, "Visa Tom"],
    [day(9, 9), "City Market", "Groceries", -58, "Alpha joint"],
    [day(9, 20), "Power company", "Electricity", -41, "Alpha joint"],
    [day(10, 2), "City Market", "Groceries", -70.1, "Alpha joint"],
    [day(10, 9), "Pizza at Gino's", "Eating out", -28, "Visa Tom"],
    [day(10, 20), "Power company", "Electricity", -44, "Alpha joint"],
    [day(10, 30), "Pay", "Salary Tom", 2600, "Alpha joint"],
]
GRID = {
    "2026": [
        ["", "Sep", "Oct", "Nov"],
        ["Income", None, None, None],
        ["Memberships", 250000, 264000, 80000],
        ["Day passes", 21000, 19000, 4000],
        ["Costs", None, None, None],
        ["Rent", 70000, 70000, 70000],
    ]
}
ACCOUNTS = "A Bank;A Cash;L Suppliers;I Subs;I Sponsored boats;I Donations;X Coffee;X Gas;X Rope"
HISTORY = """
9/2,10/2|Hill Roasters, coffee|Coffee 600/Suppliers 600
9/9,10/9|Blue Flame, gas|Gas 90/Suppliers 90
9/20,10/20|subs|Bank 400/Subs 400
9/21,10/21|the Dale family for a boat|Bank 200/Sponsored boats 200
9/25|rope|Rope 31/Cash 31
10/26|gift from a visitor|Cash 50/Donations 50
"""


@pytest.mark.parametrize(
    "note",
    [
        "city market 61.20 from joint n pizza at ginos 30 on toms visa",
        "city market 61.20 off the joint n pizza at gino's 30 on visa",
        "pizza at ginos 30 on the visa n city market 61.20 out of joint",
    ],
)
def test_each_has_its_way_of_paying_and_no_purse_is_a_payee(note: str, tmp_path: Path) -> None:
    cells = typed(desk({"Money": ROWS}, tmp_path), note)
    rows = [tuple(cells.get(f"Money!{letter}{row}") for letter in "BCDE") for row in (10, 11)]
    assert sorted(rows, key=lambda row: str(row[0])) == [
        ("City Market", "Groceries", -61.2, "Alpha joint"),
        ("Pizza at Gino's", "Eating out", -30, "Visa Tom"),
    ], cells


@pytest.mark.parametrize(
    "note",
    [
        "today 45,000 memberships by momo and 12,000 day passes in cash",
        "12,000 day passes in cash and memberships 45,000",
    ],
)
def test_thousands_before_a_day_are_no_length_of_time(note: str, tmp_path: Path) -> None:
    assert typed(desk(GRID, tmp_path), note) == {"2026!D3": 125000, "2026!D4": 16000}


@pytest.mark.parametrize(
    "note",
    [
        "Hill Roasters dropped 12 kg of coffee at 52 a kilo and Blue Flame two tanks of gas for 96, both on account",
        "coffee from Hill Roasters, 12 kg at 52, and gas from Blue Flame, 96, both on account",
        "Hill Roasters 12 kg coffee at 52 a kilo on account and Blue Flame gas 2 tanks for 96 on account",
    ],
)
def test_the_sum_of_another_thing_contradicts_no_product(note: str, tmp_path: Path) -> None:
    assert posted(book(tmp_path, ACCOUNTS, HISTORY), note) == {"Coffee": 624, "Gas": 96, "Suppliers": -720}


@pytest.mark.parametrize(
    "note",
    [
        "12 kg of coffee at 52 a kilo, for 600, on account",
        "12 kg of coffee at 52 a kilo and they charged us for 600, on account",
        "12 kg of coffee at 52 a kilo and that makes 600, on account",
    ],
)
def test_a_product_is_contradicted_by_its_own_sum(note: str, tmp_path: Path) -> None:
    assert book(tmp_path, ACCOUNTS, HISTORY).propose(note).question is not None


@pytest.fixture
def club(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("the Dale family is sponsoring another boat, the full 200 on the bank", []),
        ("the Dale family sponsor a boat, le 200 on the bank afterwards", []),
        ("the Dale family is sponsoring a marquee, 200 on the bank", ["marquee"]),
    ],
)
def test_words_of_the_account_and_words_of_anything_are_no_others(
    note: str, left: list[str], club: Desk
) -> None:
    result = club.propose(note)
    assert isinstance(result, Proposal) and "Sponsored boats" in result.programs[0]
    spans = [b.span for b in result.because if b.span]
    assert [word.stem for word in unused(note, spans, result.programs, club.knowledge)] == left
