"""What will never be paid of an invoice in a table: its word, its column, or, if somebody says so, less of its sum."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked
from tests.notes.small_books import day, desk, typed

EXPENSES: list[list[object]] = [
    ["Date", "Supplier", "Category", "What", "Amount", "Paid from"],
    *([day(month, 4), "Shell", "Fuel", "Diesel", 80 + month, "Bank"] for month in (7, 8, 9, 10)),
]


def _invoices(
    tmp_path: Path, more: str = "", formula: str = "=E{r}-F{r}", expenses: list[list[object]] = EXPENSES
) -> Desk:
    rows: list[list[object]] = [["Invoice", "Date", "Customer", "Job", "Amount", "Paid", "Paid on", "Owing"]]
    rows[0] += [more] if more else []
    for number, customer, job, size, paid in (
        (51, "Mrs Orde", "Hedge", 240, 240),
        (52, "Mr Pask", "Pond dug", 900, 300),
        (53, "Mrs Orde", "Lawn", 120, None),
        (54, "Tarn School", "Mowing", 310, 310),
    ):
        on = day(10, 20) if paid else None
        rows.append([number, day(9, number - 40), customer, job, size, paid, on, formula])
    return desk({"Invoices": rows, "Expenses": expenses}, tmp_path)


@pytest.mark.parametrize(
    "note",
    [
        "Mr Pask went bust, I wrote off the 600 he still owes",
        "wrote off the 600 from Mr Pask",
        "wrote off invoice 52",
    ],
)
def test_it_is_asked_whether_the_sum_itself_is_lowered(note: str, tmp_path: Path) -> None:
    at = _invoices(tmp_path)
    result = at.propose(note)
    assert isinstance(result, Asked) and result.question.options == ("Amount",), result
    assert "300.00 instead of 900.00" in result.question.text
    assert typed(at, note, "Amount") == {"Invoices!E3": 300}


def test_of_a_part_that_was_paid_both_are_written(tmp_path: Path) -> None:
    found = typed(_invoices(tmp_path), "Mr Pask paid 100 and we wrote off the rest", "Amount")
    assert (found["Invoices!E3"], found["Invoices!F3"]) == (400, 400)


def test_a_column_for_what_was_written_off_takes_it(tmp_path: Path) -> None:
    at = _invoices(tmp_path, more="Written off", formula="=E{r}-F{r}-I{r}")
    assert typed(at, "wrote off Mrs Orde's 120 for the lawn") == {"Invoices!I4": 120}


@pytest.mark.parametrize("note", ["put 300 cash in the bank", "moved 250 from the bank to cash"])
def test_money_that_only_moved_is_not_asked_into_a_table(note: str, tmp_path: Path) -> None:
    expenses = [*EXPENSES, *([day(month, 9), "Spar", "Tea", "Milk", month, "Cash"] for month in (7, 8, 9))]
    at = _invoices(tmp_path, expenses=expenses)
    result = at.propose(note)
    assert isinstance(result, Asked) and not result.question.options
    assert "nothing to write" in result.question.text
