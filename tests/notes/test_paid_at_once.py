"""Costs of which some are paid on their day and others wait, in ways that all go through a bank."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book, posted
from tests.notes.small_books import Rows, day, desk, typed

HEAD = ["Date", "Supplier", "What", "Kind", "Amount", "Paid on", "How"]


def costs() -> dict[str, Rows]:
    """A firm's costs: the landlord, the phone and the bank are paid on the day, what the sawmill sends waits."""
    rows: list[list[Any]] = []
    for month in (7, 8, 9, 10):
        first, wood = day(month, 1), day(month, 12)
        rows += [
            [first, "Mr Okoro", "Yard rent", "Rent", 450, first, "Transfer"],
            [day(month, 6), "Telco", "Phone", "Phone", 38, day(month, 6), "Transfer"],
            [wood, "Hale Sawmill", "Oak boards", "Wood", 210 + month, day(month + 1, 3) if month < 9 else None,
             "Cheque" if month < 9 else None],
            [day(month, 20), "Sparks", "Plug and wire", "Repairs", 20 + month, day(month, 20), "Card"],
            [day(month, 28), "Union Bank", "Charges", "Bank", 11, day(month, 28), "Transfer"],
        ]  # fmt: skip
    return {"Costs": [["Costs"], HEAD, *rows]}


@pytest.fixture
def firm(tmp_path: Path) -> Desk:
    return desk(costs(), tmp_path)


def row_of(at: Desk, note: str) -> dict[str, object]:
    return {cell.rpartition("!")[2][0]: value for cell, value in typed(at, note).items()}


@pytest.mark.parametrize(
    ("note", "whose", "size"),
    [("yard rent november 450 to mr okoro", "Mr Okoro", 450), ("telco 41", "Telco", 41), ("mr okoro rent 460", "Mr Okoro", 460)],
)  # fmt: skip
def test_who_is_paid_at_once_each_time_is_no_question(note: str, whose: str, size: float, firm: Desk) -> None:
    row = row_of(firm, note)
    assert (row.get("B"), row.get("E"), row.get("G")) == (whose, size, "Transfer")
    assert row.get("F") == row.get("A")


@pytest.mark.parametrize("note", ["hale sawmill oak boards 230", "oak boards from hale 225"])
def test_who_was_paid_later_is_asked_about_or_left_open(note: str, firm: Desk) -> None:
    row = row_of(firm, note)
    assert "?" in typed(firm, note) or row.get("F") is None


@pytest.mark.parametrize("note", ["telco 43 by bank", "union bank charges 12", "phone 39 from the bank"])
def test_by_bank_is_the_way_that_nearly_all_such_rows_have(note: str, firm: Desk) -> None:
    found = typed(firm, note)
    assert "Cheque" not in found.values()
    assert "?" in found or "Transfer" in found.values()


def test_a_sum_far_above_the_only_one_of_its_account_is_asked_about(tmp_path: Path) -> None:
    accounts = "A Bank;A Equipment;E Capital;I Sales;X Blades & small tools;X Rent"
    rows = """
8/1|Opening|Bank 9000, Equipment 4000/Capital 13000
8/9|New blades|Blades & small tools 58/Bank 58
8/12|Rent|Rent 900/Bank 900
8/14|Sales|Bank 700/Sales 700
"""
    at = book(tmp_path, accounts, rows)
    assert posted(at, "blades 64 from the bank") == {"Blades & small tools": 64, "Bank": -64}
    assert str(posted(at, "blades 1450 from the bank")).startswith("?")


@pytest.mark.parametrize(
    "note",
    [
        "invoice to the gallery 1,150 for framing twelve prints",
        "billed the gallery 640 for framing six prints",
    ],
)
def test_a_count_in_letters_beside_a_sum_in_figures_is_no_sum(note: str, tmp_path: Path) -> None:
    accounts = "A Bank;A Customers owe;E Capital;I Framing;I Prints & cards;X Rent"
    rows = """
8/1|Opening|Bank 900/Capital 900
8/5,8/19|Framing for Ms Rao, invoice|Customers owe 300/Framing 300
8/9|Rent|Rent 90/Bank 90
8/14|Cards sold|Bank 70/Prints & cards 70
"""
    found = posted(book(tmp_path, accounts, rows), note)
    assert isinstance(found, dict) and found.keys() == {"Customers owe", "Framing"}
