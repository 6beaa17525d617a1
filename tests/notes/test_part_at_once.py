"""What is sold or bought with a part paid at once, told as a half, a third or a percentage of a price."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book

ACCOUNTS = "A Bank; A Till; A Customers; A Ovens; L Suppliers; I Cakes; X Flour; X Rent"
HISTORY = """
7/1,8/1,9/1,10/1|rent|Rent 700/Bank 700
7/4,8/4,9/4|cake, cash|Till 90/Cakes 90
7/9,9/9|wedding cake for the Hall|Customers 340/Cakes 340
8/9,10/9|the Hall paid|Bank 340/Customers 340
7/20,8/20|flour on account|Flour 60/Suppliers 60
"""


@pytest.fixture
def bakery(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


def entry(at: Desk, note: str) -> dict[str, float]:
    """What is proposed, asked about or not: debits above zero."""
    made = at.propose(note)
    assert isinstance(made, Proposal), made.question
    return {line.account: float(line.debit - line.credit) for e in made.entries for line in e.lines}


@pytest.mark.parametrize(
    ("note", "now", "later"),
    [
        ("delivered 3 wedding cakes @ 180 for the Hall, half now in cash, the rest next month", 270, 270),
        ("sold two cakes for 360, they paid half in cash and owe the rest", 180, 180),
        ("sold a cake for 360, half now in cash, half in a month", 180, 180),
        ("delivered a cake to Mrs Hill, 360, 30% today in cash, rest in two weeks", 108, 252),
    ],
)
def test_the_rest_of_what_is_sold_is_owed_by_the_customer(
    bakery: Desk, note: str, now: float, later: float
) -> None:
    assert entry(bakery, note) == {"Till": now, "Customers": later, "Cakes": -now - later}


@pytest.mark.parametrize("rest", ["", ", half next month"])
def test_what_was_always_paid_at_once_is_asked_about(bakery: Desk, rest: str) -> None:
    assert bakery.propose(f"sold 3 wedding cakes @ 180, half paid now in cash{rest}").question is not None


@pytest.mark.parametrize(
    ("note", "whole", "now"),
    [
        ("bought a second-hand oven for 2.4k, half now, half in a month", 2400, 1200),
        ("bought an oven for 2400, 30% now from the bank, the rest in a month", 2400, 720),
        ("bought 2 ovens @ 900, half paid now by bank, the rest in a month", 1800, 900),
    ],
)
def test_the_rest_of_what_is_bought_is_owed_to_the_supplier(
    bakery: Desk, note: str, whole: float, now: float
) -> None:
    assert entry(bakery, note) == {"Ovens": whole, "Bank": -now, "Suppliers": now - whole}


@pytest.mark.parametrize(
    "note",
    [
        "sold a cake for 60 plus 20% now in cash",
        "sold half a cake for 12 in cash",
        "sold cakes for 360, half in cash, half by card",
    ],
)
def test_not_every_half_and_percentage_is_a_part_paid(bakery: Desk, note: str) -> None:
    made = bakery.propose(note)
    lines = [line.account for e in made.entries for line in e.lines] if isinstance(made, Proposal) else []
    assert "Customers" not in lines
