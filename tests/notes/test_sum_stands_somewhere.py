"""What a note would write is held against the sheet: its sum stands in a column for money, and where the amounts
of its row have stood so far."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from nl2x.books.book import Column, Listing, Role, SheetRole
from nl2x.books.layouts.records import NOUNS
from nl2x.books.model import JournalEntry, Line, NewRecord, Value
from nl2x.books.sheets.words import heading_role
from nl2x.errors import NoPlace
from nl2x.notes.note import Desk, Options
from nl2x.notes.places.placing import with_sum


def desk_of(path: Path, title: str, rows: Sequence[Sequence[object]]) -> Desk:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    workbook.save(path)
    return Desk.open(path, Options(today=dt.date(2026, 11, 20), engine=None, model="rules"))


@pytest.mark.parametrize(
    ("values", "holds"),
    [
        ({"What": "stamps 38.50"}, False),
        ({"What": "stamps", "Cost": Decimal("38.50")}, True),
        ({"What": "stamps", "Cost": -38.5}, True),
        ({"What": "stamps", "How many": 7, "Each": Decimal("5.50")}, True),
        ({"What": "stamps", "Number": 38}, False),
    ],
)
def test_a_record_without_its_sum_asks_for_its_column(values: Mapping[str, Value], holds: bool) -> None:
    columns = (
        Column("A", "What", Role.DESCRIPTION, kind="text"),
        Column("B", "Cost", Role.OTHER, kind="number"),
    )
    listing = Listing("Costs", "Costs", SheetRole.RECORDS, 1, 2, 2, 2, columns)
    spent, paid = Line("Post", debit=Decimal("38.50")), Line("Bank", credit=Decimal("38.50"))
    entry = JournalEntry(dt.date(2026, 11, 20), (spent, paid))
    record = NewRecord("Costs", values)
    with contextlib.nullcontext() if holds else pytest.raises(NoPlace, match=r"does 38\.50 go") as asked:
        assert with_sum(record, listing, entry, {}) == record
    if not holds:
        assert asked.value.options == ("Cost",)
        answered = with_sum(record, listing, entry, {asked.value.asks: "Cost"})
        assert answered.values == {**values, "Cost": Decimal("38.50")}


def fuel_and_parking(tmp_path: Path, parking: int) -> Desk:
    """A grid with "bank" and "cash" under each month; parking stands in the column that `parking` says (0 or 1)."""
    months = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head: list[object] = [None, *(part for month in months for part in (month, None))]
    kinds: list[object] = [None, *("bank", "cash") * len(months)]

    def line(label: str, place: int, *amounts: float) -> Sequence[object]:
        cells = [c for amount in amounts for c in ((amount, None) if place == 0 else (None, amount))]
        return [label, *cells, *[None] * (2 * len(months) - len(cells))]

    rows: list[Sequence[object]] = [["Van 26"], head, kinds, ["OUT"], line("Fuel", 0, 130, 118, 141, 126), line("Phone", 0, 55, 55, 55, 55),
            line("Insurance", 0, 90, 90, 90, 90), line("Parking", parking, 12, 8.5, 14, 10), line("Bank fees", 0, 5, 5, 5, 5)]  # fmt: skip
    letters = [openpyxl.utils.get_column_letter(c) for c in range(2, 2 + 2 * len(months))]
    rows.append(["Total out", *(f"=SUM({c}5:{c}9)" for c in letters)])
    return desk_of(tmp_path / "van.xlsx", "2026", rows)


def test_a_row_that_stands_in_other_columns_is_asked_about(tmp_path: Path) -> None:
    asked = fuel_and_parking(tmp_path, parking=1).propose("parking 6")
    assert asked.question is not None and "stand in other columns" in asked.question.text


def test_a_row_that_stands_in_these_columns_is_not(tmp_path: Path) -> None:
    assert fuel_and_parking(tmp_path, parking=0).propose("parking 6").question is None


@pytest.mark.parametrize(
    ("heading", "role"), [("Came", Role.MONEY_IN), ("Came in", Role.MONEY_IN), ("Came back", Role.OTHER)]
)
def test_a_word_that_is_a_heading_only_alone(heading: str, role: Role) -> None:
    assert heading_role(heading)[0] is role


@pytest.mark.parametrize(("title", "bills"), [("we owe", True), ("what we owe", False), ("bills", True)])
def test_what_we_owe_beside_what_we_own_is_no_table_of_bills(title: str, bills: bool) -> None:
    assert bool(re.search(dict(NOUNS)["bill"], title)) is bills
