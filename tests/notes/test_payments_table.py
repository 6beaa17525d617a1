"""What was paid of an invoice, where a table of payments keeps it and the invoices only add it up."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, day, desk, typed

PAID = {
    "SUMIFS": "=SUMIFS(Receipts!$D$2:$D$300,Receipts!$B$2:$B$300,A{r})",
    "SUMIF": "=SUMIF(Receipts!$B$2:$B$300,A{r},Receipts!$D$2:$D$300)",
}
RECEIPTS: Rows = [
    ["Date", "Inv", "Customer", "Amount", "How"],
    [day(8, 9), 112, "Mrs Hill", 400, "Bank"],
    [day(9, 2), 113, "Oak School", 1500, "Bank"],
    [day(9, 20), 112, "Mrs Hill", 250, "Cash"],
    [day(10, 5), 113, "Oak School", 600, "Bank"],
    [day(10, 21), 114, "Mr Dale", 120, "Cash"],
]


def invoices(paid: str) -> Rows:
    sold = [
        (112, day(8, 1), "Mrs Hill", "Two panels", 650),
        (113, day(8, 25), "Oak School", "Office block", 2900),
        (114, day(10, 12), "Mr Dale", "Battery", 420),
        (115, day(10, 27), "Mrs Hill", "New breaker", 95),
    ]
    heads = ["Inv", "Date", "Customer", "Job", "Amount", "Paid", "Balance"]
    return [heads, *([*row, paid, "=E{r}-F{r}"] for row in sold)]


@pytest.mark.parametrize("function", PAID)
@pytest.mark.parametrize(
    ("note", "values"),
    [
        ("Mr Dale paid 300 for the battery, bank", (114, "Mr Dale", 300, "Bank")),
        ("Oak School sent 500 by bank, on 113", (113, "Oak School", 500, "Bank")),
        ("Mrs Hill has settled the breaker, 95 cash", (115, "Mrs Hill", 95, "Cash")),
    ],
)
def test_a_payment_is_a_row_with_the_invoices_number(
    function: str, note: str, values: tuple[object, ...], tmp_path: Path
) -> None:
    at = desk({"Invoices": invoices(PAID[function]), "Receipts": RECEIPTS}, tmp_path)
    found = typed(at, note)
    assert [found.get(f"Receipts!{letter}7") for letter in "ABCDE"] == [day(11, 10), *values], found
    assert not any(cell.startswith("Invoices!") for cell in found)


def test_sums_of_another_kind_are_no_payments(tmp_path: Path) -> None:
    """The Paid column of an invoice that adds up nothing of its own is left to the table's other marks."""
    rows = [[*row[:5], row[5]] for row in invoices(400)]  # type: ignore[arg-type]
    at = desk({"Invoices": rows, "Receipts": RECEIPTS}, tmp_path)
    found = typed(at, "Mrs Hill has settled the breaker, 95 cash")
    assert not any(cell.startswith("Receipts!") for cell in found)
