"""Where an understood note goes: asked with the places that the book has, and written where the answer says."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed


def with_dropdown(at: Desk, sheet: str, cells: str, words: str) -> Desk:
    """The desk again, with these words to choose from in cells of a sheet."""
    book = openpyxl.load_workbook(at.path)
    rule = DataValidation(type="list", formula1=f'"{words}"')
    rule.add(cells)
    book[sheet].add_data_validation(rule)
    buffer = BytesIO()
    book.save(buffer)
    at.path.write_bytes(buffer.getvalue())
    return Desk.open(at.path, at.options)


PAGES = {
    "Money In": [
        ["Date", "From", "Category", "How", "Amount"],
        *[[day(m, 3), "Fraser", "Dues", "e-transfer", 220] for m in (7, 8, 9)],
        *[[day(m, 12), "Rotary Club", "Donations", "cheque", 500 + m] for m in (7, 8, 9)],
    ],
    "Money Out": [
        ["Date", "Paid to", "Category", "Slip", "Amount"],
        *[[day(m, 1), "St. Peter's", "Hall rent", f"chq {m}", 120] for m in (7, 8, 9)],
        *[[day(m, 20), "Blue Elk", "Camps", "debit", 80 + m] for m in (7, 8, 9)],
    ],
}


@pytest.fixture
def pages(tmp_path: Path) -> Desk:
    at = with_dropdown(desk(PAGES, tmp_path), "Money In", "C2:C90", "Dues,Donations")
    return with_dropdown(at, "Money Out", "C2:C90", "Hall rent,Camps")


def test_a_column_that_only_the_other_page_has_is_left_out(pages: Desk) -> None:
    assert typed(pages, "paid the hall rent, 120") == {
        "Money Out!A8": day(11, 10),
        "Money Out!B8": "paid the hall rent, 120",
        "Money Out!C8": "Hall rent",
        "Money Out!E8": 120,
    }


def test_a_category_of_one_page_alone_decides_for_it(pages: Desk) -> None:
    found = typed(pages, "sent Blue Elk 150 for the camp")
    assert found.get("Money Out!C8", "?") in ("Camps", "?") and not any("Money In" in cell for cell in found)


def test_what_was_sent_to_somebody_is_no_income(pages: Desk) -> None:
    found = typed(pages, "sent Rotary Club 150 of the donations on Monday")
    assert "?" in found or found.get("Money Out!E8") == 150


DEBTS = {
    "Credit": [
        ["No", "Date", "Customer", "Cloth", "Price", "Paid so far", "Last paid"],
        [1, day(9, 4), "Mrs Zulu", "blue wax", 420, 200, day(10, 1)],
        [2, day(9, 11), "Chanda", "lining", 560, 300, day(10, 2)],
        [3, day(9, 18), "Bwalya", "chitenge", 240, 240, day(10, 3)],
    ]
}


@pytest.mark.parametrize("answer", ["Mrs Zulu", "zulu", "blue wax", ""])
def test_an_answer_names_the_open_record(answer: str, tmp_path: Path) -> None:
    at = desk(DEBTS, tmp_path)
    asked = at.propose("a customer paid her invoice, 100")
    assert asked.question is not None and len(asked.question.options) == 2, asked.question
    own = next(option for option in asked.question.options if "Zulu" in option)
    found = typed(at, "a customer paid her invoice, 100", answer or own)
    assert found["Credit!F2"] == 300 and not {"Credit!F3", "Credit!F4"} & set(found)


CARE = {
    "Receipts": [
        ["Expenses we claim for"],
        [],
        ["Day", "Who", "Where", "For", "Paid €", "Card", "State", "Sent on", "Back €", "Cost us €"],
        *[[day(m, 8), "Declan", "Corrib Physio", "back", 70, "Joint", "Back", day(m, 9), 35, "=E{r}-I{r}"] for m in (5, 6, 7, 8)],
        *[[day(m, 9), "Sorcha", "Dr. Fahy", "tonsils", 65, "Joint", "Sent", day(m, 12), None, "=E{r}-I{r}"] for m in (8, 9)],
    ],
    "Chemist": [
        ["Day", "Who", "What", "€", "Card"],
        *[[day(m, 3), "Declan", "blood pressure tablets", 22.15, "Joint"] for m in (5, 6, 7, 8)],
        [day(9, 4), "Sorcha", "plasters", 11.35, "Cash"],
    ],
}  # fmt: skip


def test_the_table_that_is_named_takes_the_row(tmp_path: Path) -> None:
    at = desk(CARE, tmp_path)
    asked = at.propose("physio 70 for Declan")
    assert asked.question is not None and set(asked.question.options) == {"Receipts", "Chemist"}
    assert typed(at, "physio 70 for Declan", "Chemist")["Chemist!D7"] == 70
    column = at.propose("physio 70 for Declan", ["Receipts"]).question
    assert column is not None and "Paid €" in column.options and "Cost us €" not in column.options
    assert typed(at, "physio 70 for Declan", "Receipts", "Paid €", "yes")["Receipts!E10"] == 70


def test_what_a_dropdown_lacks_is_asked_with_its_words(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "What", "Kind", "Amount", "Paid by"]]
    rows += [[day(m, 5), "petrol", "Fuel", 40 + m, "Till"] for m in (5, 6, 7)]
    rows += [[day(m, 6), "bags", "Packing", 10 + m, "Bank"] for m in (5, 6, 7)]
    rows += [[day(9, 6), "lunch", "Snacks", 9, "FPS"]]
    at = with_dropdown(desk({"Paid out": rows}, tmp_path), "Paid out", "C2:C99", "Fuel,Packing")
    result = at.propose("lunch 9.50 by FPS")
    assert result.question is not None
    if "Snacks" in result.question.text:
        assert result.question.options == ("Fuel", "Packing")
