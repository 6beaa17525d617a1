"""Ten thousand rows in every kind of list, and what stands around them."""

from __future__ import annotations

import datetime as dt
import io
import time
from decimal import Decimal

import openpyxl
import pytest
import xlsxwriter

from nl2x.books.layouts.layout import understand
from nl2x.books.model import Formula, NewRecord, Plan, Posting, SetCell
from nl2x.books.planning.plan import plan
from tests.books.zoo import moved

ROWS = 10_000


def long_list(name: str, headings: list[str], line: list[str], total: str, rows: int = ROWS) -> bytes:
    """A list of `rows` rows from row 4 on, below a title and a blank row; a hidden sheet comes first.

    `line` says what stands in each column: "date", "text", "category", "money", "number", or a formula with
    {r} and {above} for the rows' numbers.
    """
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    hidden = book.add_worksheet("Setup")
    hidden.hide()
    hidden.write_column(0, 0, ["do not touch", 3, 4])
    sheet = book.add_worksheet(name)
    sheet.activate()
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.merge_range("A1:D1", "Our books", date)
    sheet.write_row(2, 0, headings)
    for row in range(3, rows + 3):
        for column, kind in enumerate(line):
            if kind == "date":
                sheet.write_datetime(row, column, dt.datetime(2020, 1, 1) + dt.timedelta(days=row // 6), date)
            elif kind == "money":
                sheet.write_number(row, column, row % 97 + 0.5)
            elif kind.startswith("="):
                sheet.write_formula(row, column, kind.format(r=row + 1, above=row), None, 1)
            else:
                values = {
                    "text": f"Thing {row}",
                    "category": ("Food", "Fuel", "Rent")[row % 3],
                    "number": f"INV-{row:05d}",
                }
                sheet.write_string(row, column, values[kind])
    if total:
        sheet.write_row(rows + 4, 0, ["Total"])
        sheet.write_formula(rows + 4, len(line) - 1, total.format(last=rows + 3))
    book.close()
    return out.getvalue()


CASH = (
    "Cash",
    ["Date", "What", "Category", "Out", "Balance"],
    ["date", "text", "category", "money", "=E{above}-D{r}"],
    "",
)
BILLS = (
    "Invoices",
    ["Invoice no", "Customer", "Date", "Due", "Amount"],
    ["number", "text", "date", "date", "money"],
    "=SUM(E4:E{last})",
)
NEW_BILL = {"Customer": "Ann", "Date": dt.date(2026, 1, 5), "Amount": Decimal(70)}


@pytest.mark.parametrize(
    ("listed", "posting", "cells"),
    [
        (
            CASH,
            moved(dt.date(2026, 1, 5), "Fuel", -40, "Shell"),
            {
                "A10004": dt.date(2026, 1, 5),
                "B10004": "Shell",
                "C10004": "Fuel",
                "D10004": Decimal(40),
                "E10004": "=E10003-D10004",
            },
        ),
        (
            BILLS,
            NewRecord("Invoices", NEW_BILL),
            {
                "A10004": "INV-10003",
                "B10004": "Ann",
                "C10004": dt.date(2026, 1, 5),
                "E10004": Decimal(70),
                "E10006": "=SUM(E4:E10004)",
            },
        ),
    ],
    ids=["a cash book", "invoices with a total below"],
)
@pytest.mark.slow
def test_a_posting_at_the_end_of_a_long_list(
    listed: tuple[str, list[str], list[str], str], posting: Posting, cells: dict[str, object]
) -> None:
    book = understand(long_list(*listed))
    (listing,) = book.lists
    assert (listing.header_row, listing.first_row, listing.last_row) == (3, 4, ROWS + 3)
    assert [sheet.hidden for sheet in book.sheets] == [True, False]
    assert written(plan(book, [posting])) == cells


UNSIGNED = (
    "Cash",
    ["Date", "Details", "Category", "Amount"],
    ["date", "text", "category", "money"],
    "",
)


def test_what_a_whole_list_says_is_asked_once_and_not_for_every_row() -> None:
    data = long_list(*UNSIGNED, rows=3_000)
    began = time.process_time()
    openpyxl.load_workbook(io.BytesIO(data))
    openpyxls = time.process_time() - began
    began = time.process_time()
    book = understand(data)
    assert time.process_time() - began < 12 * openpyxls
    (listing,) = book.lists
    assert listing.last_row == 3_003 and len(book.past) == 3_000


def written(made: Plan) -> dict[str, object]:
    edits = [e for e in made.edits if isinstance(e, SetCell) and e.value is not None]
    return {e.cell: e.value.text if isinstance(e.value, Formula) else e.value for e in edits}
