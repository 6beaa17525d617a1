"""A list with sums of its categories beside it, and a few turns of phrase that were read as something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.model import Account, AccountType
from nl2x.notes.outcome import Proposal
from nl2x.notes.wording.tagging import tags_of
from tests.notes.small_books import day, typed
from tests.notes.small_books import desk as small

ROWS = [
    *([day(m, 3), "Full detail, sedan", "Detailing", 220, None] for m in (8, 9, 10)),
    *([day(m, 5), "Gas, Shell", "Gas", None, 48] for m in (8, 9, 10)),
    *([day(m, 9), "wax", "Supplies", None, 61] for m in (8, 9, 10)),
]


def beside(formula: str) -> dict[str, list[list[object]]]:
    """The list, and right of a blank column its categories with what `formula` makes of each."""
    names = ["Detailing", "Gas", "Supplies"]
    sheet: list[list[object]] = [
        ["Date", "Description", "Category", "Income", "Expense", None, "INCOME", "Total"]
    ]
    for i, row in enumerate(ROWS):
        more = [None, names[i], formula.format(row=i + 2)] if i < len(names) else []
        sheet.append([*row, *more])
    return {"2026": sheet}


def test_sums_of_the_list_beside_it_are_no_columns_of_it(tmp_path: Path) -> None:
    desk = small(beside("=SUMIF($C$2:$C$100,G{row},$D$2:$D$100)"), tmp_path)
    assert desk.knowledge.book.lists[0].columns[-1].heading == "Expense"
    assert {"Gas", 49.15} <= set(typed(desk, "gas 49.15 shell").values())


def test_what_is_worked_out_from_each_row_stays_its_column(tmp_path: Path) -> None:
    sheet: list[list[object]] = [["Date", "Description", "Category", "Income", "Expense", "Balance"]]
    sheet += [[*row, f"=N(F{i + 1})+D{i + 2}-E{i + 2}"] for i, row in enumerate(ROWS)]
    desk = small({"2026": sheet}, tmp_path)
    assert desk.knowledge.book.lists[0].columns[-1].heading == "Balance"


SHOP = {
    "Accounts": [
        ["Name", "Type"],
        *([n, "Asset"] for n in ("Bank", "Till")),
        ["Van loan", "Liability"], ["Drawings", "Equity"], ["Sales", "Income"],
        *([n, "Expense"] for n in ("Advertising", "Card and bank charges", "Loan interest", "Phone and internet")),
    ],
    "Journal": [
        ["Date", "Description", "Account", "Debit", "Credit"],
        *(row for m in (8, 9, 10) for row in (
            [day(m, 3), "takings", "Till", 500, None], [day(m, 3), "takings", "Sales", None, 500],
            [day(m, 4), "leaflets", "Advertising", 40, None], [day(m, 4), "leaflets", "Bank", None, 40],
            [day(m, 9), "charges", "Card and bank charges", 9, None], [day(m, 9), "charges", "Bank", None, 9],
            [day(m, 12), "drawings", "Drawings", 60, None], [day(m, 12), "drawings", "Till", None, 60],
        )),
    ],
}  # fmt: skip


def booked(note: str, folder: Path) -> dict[str, float]:
    """By account, what would be posted; empty where it is asked about."""
    result = small(SHOP, folder).propose(note)
    if not isinstance(result, Proposal) or result.question is not None:
        return {}
    return {x.account: float(x.debit - x.credit) for entry in result.entries for x in entry.lines}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("leaflets from the print shop, 65, debit card", {"Advertising": 65, "Bank": -65}),
        ("van loan payment 179.86, 13.19 of thats interest", {"Van loan": 166.67, "Loan interest": 13.19, "Bank": -179.86}),
        ("banked 300 out of the till", {"Bank": 300, "Till": -300}),
        ("took 60 out of the till", {}),
        ("took 60 out of the till for groceries at home", {"Drawings": 60, "Till": -60}),
        ("internet bill 30 by direct debit", {"Phone and internet": 30, "Bank": -30}),
        ("two fittings off the internet 27.85", {}),
    ],
)  # fmt: skip
def test_what_is_meant(note: str, expected: dict[str, float], tmp_path: Path) -> None:
    assert booked(note, tmp_path) == expected


def test_the_oil_of_a_workshop_heats_no_house() -> None:
    assert "utilities" not in tags_of(Account("Oil and consumables", AccountType.EXPENSE))
    assert "gas_heating" in tags_of(Account("Heating oil", AccountType.EXPENSE))


HELP = {
    "Expenses": [
        ["Date", "Supplier", "Item", "Category", "Amount"],
        *([day(m, 4), "Cable World", "cable", "Parts", 80] for m in (6, 7, 8, 9, 10)),
        *([day(m, 11), "Ben Ode", "second pair of hands", "Subcontractors", 150] for m in (6, 7, 8, 9, 10)),
    ],
    "Invoices": [
        ["No", "Date", "Client", "Job", "Amount", "Paid on"],
        *([100 + m, day(m, 20), "Jarrah Timber", "network", 900, day(m, 27)] for m in (6, 7, 8, 9)),
    ],
}


def test_who_was_paid_is_not_where_he_worked(tmp_path: Path) -> None:
    written = typed(
        small(HELP, tmp_path), "paid Josh Lim 250, he was subcontractor for pulling cable at Jarrah"
    )
    assert "Josh Lim" in written.values() and "Jarrah Timber" not in written.values()


def test_cash_of_the_till_put_in_the_bank_goes_to_the_bank(tmp_path: Path) -> None:
    assert booked("put 250 of the till cash in the bank today", tmp_path) == {"Bank": 250, "Till": -250}


HOME = {
    "Budget": [
        ["Category", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        *(
            [name, *([sum_] * 10), None, None]
            for name, sum_ in (("Groceries", 400), ("Clothes", 60), ("Rent", 900))
        ),
    ]
}


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("Costco 215.40, groceries and a winter coat for Nora", True),
        ("Costco 215.40, groceries and milk", False),
    ],
)
def test_one_sum_for_two_lines_is_asked_about(note: str, asked: bool, tmp_path: Path) -> None:
    result = small(HOME, tmp_path).propose(note)
    assert (not isinstance(result, Proposal) or result.question is not None) is asked


def test_what_came_from_a_tables_own_supplier_belongs_there(tmp_path: Path) -> None:
    book = {
        "Orders": [
            ["Date", "Customer", "Order", "Amount", "Paid"],
            *([day(m, 3), "Meera", "Cake boxes of ribbon cake", 900, "yes"] for m in (6, 7, 8, 9, 10)),
        ],
        "Expenses": [
            ["Date", "Shop", "Category", "Amount", "How"],
            *([day(m, 5), "Packwell", "Packaging", 300, "UPI"] for m in (6, 7, 8, 9, 10)),
            *([day(m, 6), "Mill", "Ingredients", 500, "Cash"] for m in (6, 7, 8, 9, 10)),
        ],
    }
    written = typed(small(book, tmp_path), "Cake boxes and ribbon from Packwell 720, upi")
    assert {"Packwell", "Packaging", 720} <= set(written.values())
