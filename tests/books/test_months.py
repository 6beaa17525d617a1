"""Lists totalled month by month, and balances that are brought forward to another sheet."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from nl2x.books.calculation.recalculate import values
from nl2x.books.layouts.layout import understand
from nl2x.books.model import InsertRows, JournalEntry, SetCell
from nl2x.books.planning.plan import plan
from nl2x.books.posting.post import post
from nl2x.books.posting.undo import Undone, undo
from nl2x.errors import Refused
from tests.books.zoo import day, entry, moved, saved
from tests.books.zoo_messy import clinic_journal, tabs_by_month


def with_formula(build: Callable[[], bytes], sheet: str, cell: str, formula: str) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(build()))
    (book[sheet] if sheet in book.sheetnames else book.create_sheet(sheet))[cell] = formula
    return saved(book)


def drugs(month: int, number: int) -> JournalEntry:
    return entry(day(month, number), ("Drugs", 100, 0), ("Petty Cash", 0, 100), words="Panadol")


def test_in_the_last_month_a_row_goes_above_its_total() -> None:
    edits = plan(understand(clinic_journal()), [drugs(2, 20)]).edits
    assert [e for e in edits if isinstance(e, InsertRows)] == [InsertRows("GJ 2026", 16, 2)]


def test_a_new_month_begins_below_the_last_total_and_grows_none() -> None:
    made = plan(understand(clinic_journal()), [drugs(3, 3)])
    assert {type(e) for e in made.edits} == {SetCell}
    assert made.explanations == ("rows 17 to 18 of GJ 2026, below the last month's total",)


def test_a_second_row_of_the_new_month_goes_below_the_first(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(clinic_journal())
    post(path, plan(understand(path), [drugs(3, 3)]))
    post(path, plan(understand(path), [drugs(3, 9)]))
    found = values(path.read_bytes())
    assert [found["GJ 2026", f"A{row}"] for row in range(17, 21)] == [day(3, 3)] * 2 + [day(3, 9)] * 2
    assert found["GJ 2026", "F16"] == 95_500 and found["GJ 2026", "F11"] == 165_000


def test_a_month_that_is_totalled_already_is_refused() -> None:
    with pytest.raises(Refused, match="January is totalled already"):
        plan(understand(clinic_journal()), [drugs(1, 9)])


def test_formulas_that_would_miss_the_new_month_are_named() -> None:
    formula = "=SUMIF('GJ 2026'!D7:D16,\"Drugs\",'GJ 2026'!F7:F16)"
    book = understand(with_formula(clinic_journal, "TB", "B2", formula))
    with pytest.raises(Refused, match=r"TB, row 2: formulas read the list only to row 16"):
        plan(book, [drugs(3, 3)])
    assert plan(book, [drugs(2, 20)]).edits


@pytest.fixture
def tabs(tmp_path: Path) -> Path:
    path = tmp_path / "tabs.xlsx"
    path.write_bytes(with_formula(tabs_by_month, "Feb 26", "J1", "=$F$8*2+SUM(F5:F8)"))
    return path


def buy(path: Path, number: int) -> str:
    return post(path, plan(understand(path), [moved(day(2, number), "Stock", -10, "Booker")])).id


def test_what_reads_the_closing_balance_follows_it(tabs: Path) -> None:
    buy(tabs, 20)
    book = openpyxl.load_workbook(tabs)
    assert book["Mar 26"]["F4"].value == "='Feb 26'!F9"
    assert book["Feb 26"]["J1"].value == "=$F$9*2+SUM(F5:F9)"
    assert values(tabs.read_bytes())["Mar 26", "F4"] == pytest.approx(3300.34)


def test_postings_are_taken_back_in_any_order(tabs: Path) -> None:
    for number in (buy(tabs, 20), buy(tabs, 21)):
        assert isinstance(undo(tabs, number), Undone)
    book = openpyxl.load_workbook(tabs)
    assert book["Mar 26"]["F4"].value == "='Feb 26'!F8" and book["Feb 26"]["J1"].value == "=$F$8*2+SUM(F5:F8)"
    assert values(tabs.read_bytes())["Mar 26", "F8"] == pytest.approx(4465.51)
