"""A part of an open invoice or bill that was paid, in whatever words, with the rest still to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.small_books import Rows, day, desk, typed

ROOFER: dict[str, Rows] = {
    "Invoices": [
        ["No", "Date", "Customer", "Job", "Amount", "Paid", "Paid on", "How", "Owing"],
        *[
            [60 + n, day(7, 2 + n), f"Customer {chr(65 + n)}", "Gutters", 200 + n, 200 + n, day(8, 3 + n), "Bank", "=E{r}-F{r}"]
            for n in range(8)
        ],
        [70, day(10, 3), "The Kellehers", "Porch roof", 2400, 1000, day(10, 20), "Bank", "=E{r}-F{r}"],
        [71, day(10, 9), "Morrow Farm", "Barn roof", 3800, None, None, None, "=E{r}-F{r}"],
        [72, day(10, 12), "Mr Osei", "Chimney", 640, None, None, None, "=E{r}-F{r}"],
    ],
    "Costs": [
        ["Date", "Supplier", "Category", "Amount", "Paid from"],
        *[[day(8, 2 + n), "Slate & Co", ("Slates", "Fuel")[n % 2], 80 + n, "Bank"] for n in range(8)],
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("note", "cell", "value"),
    [
        ("The Kellehers have put another grand in the bank for the porch", "F10", 2000),
        ("Morrow Farm put another fifteen hundred in the bank off number 71", "F11", 1500),
        ("Morrow Farm transferred 800 off the barn roof, so they're down to 3000", "F11", 800),
        ("Mr Osei sent two hundred by bank off his chimney invoice, the rest next month", "F12", 200),
    ],
)
def test_a_part_of_an_invoice_in_its_row(note: str, cell: str, value: float, tmp_path: Path) -> None:
    assert typed(desk(ROOFER, tmp_path), note)[f"Invoices!{cell}"] == value


@pytest.mark.parametrize(
    "note",
    [
        "knocked 200 off Mr Osei's chimney invoice",
        "Mr Osei sent 200 towards the new skylight",
        "Morrow Farm put another 5000 in the bank off number 71",
    ],
)
def test_a_discount_and_another_job_are_no_part_of_it(note: str, tmp_path: Path) -> None:
    result = desk(ROOFER, tmp_path).propose(note, ())
    posted = isinstance(result, Proposal) and doubt(result) is None
    assert not (posted and any(c.sheet == "Invoices" and c.cell.startswith("F1") for c in result.changes))


@pytest.fixture
def shop(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "Account", "Memo", "Debit", "Credit"]]

    def entry(when: object, debit: str, credit: str, memo: str, size: float) -> None:
        rows.extend([[when, debit, memo, size, None], [when, credit, memo, None, size]])

    for month in (7, 8, 9):
        entry(day(month, 4), "Stock bought", "Suppliers", f"Emerald, invoice of month {month}", 500 + month)
        entry(day(month, 24), "Suppliers", "Bank", f"Emerald, invoice of month {month}", 500 + month)
        entry(day(month, 9), "Bank", "Sales", "sales banked", 700 + month)
    entry(day(10, 12), "Stock bought", "Suppliers", "Emerald, October invoice", 734.6)
    entry(day(10, 15), "Debtors", "Sales", "Invoice 145, Ballymena Flooring, shop fitted", 810)
    accounts = [
        ["Account", "Type"], ["Bank", "Asset"], ["Debtors", "Asset"], ["Suppliers", "Liability"], ["Capital", "Equity"],
        ["Sales", "Income"], ["Stock bought", "Expense"], ["Rent", "Expense"],
    ]  # fmt: skip
    return desk({"Journal": rows, "Accounts": accounts}, tmp_path)


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        (
            "sent emerald five hundred off the october invoice from the bank, they'll have the other 234.60 before december",
            {"Suppliers": 500, "Bank": -500},
        ),
        (
            "Ballymena Flooring have put five hundred in the bank off invoice 145. The other 310 will be next week",
            {"Bank": 500, "Debtors": -500},
        ),
        (
            "Ballymena Flooring lodged three hundred to the bank off the 810 they owe, they'll have the balance after christmas",
            {"Bank": 300, "Debtors": -300},
        ),
    ],
)
def test_a_part_in_a_journal(note: str, lines: dict[str, float], shop: Desk) -> None:
    result = shop.propose(note, ())
    assert isinstance(result, Proposal), result
    [entry] = result.entries
    assert {line.account: float(line.debit - line.credit) for line in entry.lines} == lines
