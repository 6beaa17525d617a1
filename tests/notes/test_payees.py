"""Who a payment was with, in books that have a column for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.outcome import Proposal
from tests.notes.small_books import day, desk, typed

REGISTER = {
    "Checking": [
        ["Date", "Payee", "Memo", "Category", "Payment", "Deposit", "Balance"],
        [day(7, 1), "Opening balance", None, None, None, 3000, 3000],
        *[[day(m, 3), "Maple Street Apts", "rent", "Rent", 1200, None, "=G{r}"] for m in (7, 8, 9, 10)],
        *[[day(m, 8), "Kroger", "weekly shop", "Groceries", 80 + m, None, "=G{r}"] for m in (7, 8, 9, 10)],
        *[[day(m, 11), "Piedmont Gas", "gas bill", "Utilities", 60 + m, None, "=G{r}"] for m in (8, 9, 10)],
        *[[day(m, 15), n, "lunch", "Dining", 12 + m, None, "=G{r}"] for m, n in ((8, "Subway"), (9, "Panera"), (10, "Subway"))],
    ]
}  # fmt: skip


@pytest.mark.parametrize(
    ("note", "payee"),
    [
        ("kroger run 88.12", "Kroger"),  # as the book spells it
        ("rent paid 1200", "Maple Street Apts"),  # always
        ("weekly shop 91", "Kroger"),
        ("lunch 14 at subway", "Subway"),
        ("lunch 22 at Wendover Grill", "Wendover Grill"),
    ],
)
def test_the_payee_is_named_or_always_the_same(note: str, payee: str, tmp_path: Path) -> None:
    found = typed(desk(REGISTER, tmp_path), note)
    assert {value for cell, value in found.items() if cell.startswith("Checking!B")} == {payee}, found


@pytest.mark.parametrize("note", ["lunch 14", "electric bill 96.40"])
def test_one_of_several_or_of_something_else_is_not_made_up(note: str, tmp_path: Path) -> None:
    found = typed(desk(REGISTER, tmp_path), note)
    assert found and not any(cell.startswith("Checking!B") for cell in found)


def test_who_it_was_is_asked_where_every_row_says_it(tmp_path: Path) -> None:
    payees = (
        ("Kroger", "weekly shop", "Groceries"),
        ("Piedmont Gas", "gas bill", "Utilities"),
        ("Esso", "fuel", "Car"),
    )
    rows = [[day(m, 2 + 7 * n), *payees[n], 40 + m + n, None] for m in (7, 8, 9, 10) for n in range(3)]  # fmt: skip
    at = desk({"Checking": [["Date", "Payee", "Memo", "Category", "Payment", "Deposit"], *rows]}, tmp_path)
    asked = at.propose("new tyre for the car 88").question
    assert asked is not None and asked.text.startswith("Who was it?")
    answered = at.propose("new tyre for the car 88", ["Bo's Garage"])
    assert isinstance(answered, Proposal) and answered.question is None
    assert {c.after for c in answered.changes if c.cell.startswith("B")} == {"Bo's Garage"}
    assert at.propose("new tyre for the car 88", ["yes"]).question is None
