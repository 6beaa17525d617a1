"""Tables of invoices, bills and expenses of somebody who works for himself: new invoices by number, parts that come in,
names cut short."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

STATE = '=IF(H{r}=0,"Paid",IF(F{r}>0,"Part paid","Unpaid"))'


def _plasterer(tmp_path: Path) -> Desk:
    jobs = [
        ("Harbour Homes", "Plot 6", 2450, 2450),
        ("Mrs Pengelly", "Kitchen ceiling", 420, 420),
        ("Mr & Mrs Tozer", "Hall", 960, 960),
        ("Exe Lettings", "Two bedrooms", 880, 880),
        ("Mr Hamlyn", "Garage", 1380, 500),
        ("Mrs Anstey", "Lounge, skimmed over", 480, None),
        ("Mr & Mrs Tozer", "Back bedroom", 340, None),
        ("Harbour Homes", "Plot 8", 2300, None),
    ]
    invoices: list[list[object]] = [
        ["No", "Date", "Customer", "Job", "Amount", "Paid", "Date paid", "Balance", "Status"]
    ]
    for n, (who, job, size, paid) in enumerate(jobs):
        paid_on = day(9, 20 + n) if paid else None
        invoices.append([141 + n, day(9, 2 + n), who, job, size, paid, paid_on, "=E{r}-F{r}", STATE])
    bills: list[list[object]] = [["Date", "Supplier", "What", "Amount", "Due", "Paid on"]]
    bills += [
        [day(8 + n, 5), who, "Boards", 180 + n, day(9 + n, 5), day(9 + n, 4)]
        for n, who in enumerate(["Totnes Supplies", "Devon Scaffolding"])
    ]
    spent: list[list[object]] = [["Date", "Paid to", "What", "Category", "Amount", "How"]]
    for n in range(4):
        spent += [
            [day(9, 4 + n), "Ash Rendle", "Labouring, two days", "Labour", 260, "Cash"],
            [day(9, 14 + n), "Tesco", "Diesel", "Van", 70 + n, "Card"],
        ]
    sheets: dict[str, Rows] = {"Invoices": invoices, "Bills": bills, "Expenses": spent}
    return desk(sheets, tmp_path)


def test_the_next_number_is_a_new_invoice(tmp_path: Path) -> None:
    found = typed(_plasterer(tmp_path), "inv 149 harbour homes plot 9 ground floor 2300")
    assert found["Invoices!A10"] == 149
    assert found["Invoices!E10"] == 2300
    assert "Invoices!F9" not in found  # nothing of the old one is paid


def test_a_part_off_somebody_who_owes(tmp_path: Path) -> None:
    assert (
        typed(_plasterer(tmp_path), "Another four hundred off Mr Hamlyn for the garage")["Invoices!F6"] == 900
    )


def test_all_of_it_is_of_one_and_mrs_is_nobody(tmp_path: Path) -> None:
    found = typed(_plasterer(tmp_path), "mrs anstey paid for her lounge this morning all of it")
    assert found["Invoices!F7"] == 480
    assert "Invoices!F8" not in found


def test_a_first_name_is_written_as_the_book_has_it(tmp_path: Path) -> None:
    found = typed(_plasterer(tmp_path), "Ash did two days labouring, 260 cash")
    assert found["Expenses!B10"] == "Ash Rendle"


@pytest.mark.parametrize(
    ("note", "due"),
    [
        ("bill from Devon Scaffolding, 320 for boards, they want it by the 10th of next month", day(12, 10)),
        (
            "Devon Scaffolding sent their bill for boards, 320, got till the end of December for that one",
            day(12, 31),
        ),
    ],
)
def test_until_when_a_bill_may_be_paid(note: str, due: object, tmp_path: Path) -> None:
    assert typed(_plasterer(tmp_path), note)["Bills!E4"] == due
