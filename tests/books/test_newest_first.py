"""A list with its latest entry on top: a new one is the first, and every total takes it in."""

from __future__ import annotations

import datetime as dt
import zipfile
from decimal import Decimal
from pathlib import Path

import openpyxl

from nl2x.books.layouts.layout import understand
from nl2x.books.planning.plan import plan
from nl2x.books.posting.post import post
from nl2x.books.posting.undo import undo
from tests.books.zoo import moved

ROWS = [
    *((10, 21, "Food", 30), (10, 14, "Fuel", 50), (10, 7, "Food", 20)),
    *((9, 30, "Rent", 900), (9, 23, "Food", 40)),
]


def book(path: Path) -> Path:
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Kitty"
    sheet.append(["Date", "Category", "Amount", "So far"])
    for row, (month, day, category, amount) in enumerate(ROWS, start=2):
        sheet.append([dt.date(2026, month, day), category, amount, f"=SUM(C{row}:C$6)"])
    report = made.create_sheet("Report")
    report.append(["All", "=SUM(Kitty!C2:C6)"])
    report.append(["Food", '=SUMIFS(Kitty!C$2:C$500,Kitty!B$2:B$500,"Food")'])
    report.append(["Latest", "=Kitty!C2"])
    made.save(path)
    return path


def formulas(path: Path) -> dict[str, str]:
    read = openpyxl.load_workbook(path)
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in read.worksheets[:2]
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def test_totals_take_the_new_row_in_and_give_it_back(tmp_path: Path) -> None:
    path = book(tmp_path / "book.xlsx")
    before = formulas(path)
    made = plan(understand(path), [moved(dt.date(2026, 10, 28), "Food", Decimal(-25), "")])
    post(path, made, words="food 25", model="none")
    after = formulas(path)
    assert after["Report!B1"] == "=SUM(Kitty!C2:C7)"
    assert after["Report!B2"] == '=SUMIFS(Kitty!C$2:C$501,Kitty!B$2:B$501,"Food")'
    assert after["Report!B3"] == "=Kitty!C3"  # a single cell is followed, not its place
    assert after["Kitty!D2"] == "=SUM(C2:C$7)"
    assert after["Kitty!D3"] == "=SUM(C3:C$7)"  # counts from itself down, as before
    values = openpyxl.load_workbook(path, data_only=True)["Report"]
    assert [values[f"B{row}"].value for row in (1, 2)] == [1065, 115]
    undo(path)
    assert formulas(path) == before
    with zipfile.ZipFile(path) as now, zipfile.ZipFile(book(tmp_path / "again.xlsx")) as was:
        name = "xl/worksheets/sheet2.xml"
        assert now.read(name) == was.read(name)
