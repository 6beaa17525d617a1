"""A question how something was paid offers what it can have been paid with, and what is paid into."""

from __future__ import annotations

from pathlib import Path

from tests.notes.asking import doubt
from tests.notes.journals import book

SHOP = "A Bank;A Till;A Customers owe;A Shop deposit paid;L Suppliers;L Credit card;L Van loan;L Deposits taken;E Capital;I Sales;X Repairs;X Paper"
ROWS = """
8/1|Opening|Bank 4000, Till 900, Customers owe 200, Shop deposit paid 500/Suppliers 300, Credit card 90, Van loan 3000, Deposits taken 80, Capital 2130
8/4|Paper|Paper 60/Till 60
8/5|Paper|Paper 40/Bank 40
8/7|Friday sales|Till 210/Sales 210
8/8|Sales by transfer|Bank 90/Sales 90
"""


def options(note: str, tmp_path: Path) -> tuple[str, set[str]]:
    question = doubt(book(tmp_path, SHOP, ROWS).propose(note))
    assert question is not None
    return question.kind, set(question.options)


def test_of_what_was_bought(tmp_path: Path) -> None:
    kind, offered = options("door repaired 140", tmp_path)
    assert kind == "how"
    assert {"Bank", "Till", "Suppliers", "Credit card"} <= offered
    assert not {"Customers owe", "Deposits taken", "Shop deposit paid"} & offered


def test_of_what_was_sold(tmp_path: Path) -> None:
    kind, offered = options("sold two lamps for 120", tmp_path)
    assert kind == "how"
    assert {"Bank", "Till", "Customers owe", "Deposits taken"} <= offered
    assert not {"Credit card", "Suppliers", "Van loan", "Shop deposit paid"} & offered
