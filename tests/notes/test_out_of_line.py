"""What the book's rows and a note's own words say against an entry: too small a sum, a row of another table, a bill that
is due, a balance of just that sum."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed
from tests.notes.test_columns_of_accounts import journal, lines
from tests.notes.test_evidence_against import WORKSHOP

CIRCLE = {
    "Circle": [
        ["Saving circle, months of 2026", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ["PAID IN"],
        ["Ines", 6000, 4000, 4000, 6000],
        ["Bashir", 2000, 2000, 4000, 2000],
        ["Total in", *[f"=SUM({c}3:{c}4)" for c in "BCDEFG"]],
        ["PAID OUT"],
        ["Biscuits", 300, 250, 320, 280],
        ["Total out", *[f"=SUM({c}7:{c}7)" for c in "BCDEFG"]],
    ],
}  # fmt: skip
GARAGE = {
    "Work": [
        ["Job", "Date", "Bike", "What", "Hours", "Parts", "Price", "Billed", "Paid", "How"],
        [11, day(9, 1), "Gitane", "new chain", 1, 22, "=E{r}*40+F{r}", day(9, 3), day(9, 3), "cash"],
        [12, day(9, 8), "Batavus", "dynamo", 2, 31, "=E{r}*40+F{r}", day(9, 9), day(9, 12), "card"],
        [13, day(9, 9), "Gitane", "brakes", 2, 12, "=E{r}*40+F{r}", day(9, 12), None, None],
        [14, day(10, 2), "Koga", "bottom bracket", None, None, "=E{r}*40+F{r}", None, None, None],
    ],
    "Costs": [
        ["Date", "What", "Kind", "Amount", "How"],
        *[[day(9, d), "tubes and parts", "parts", 30 + d, "card"] for d in (2, 9, 16, 23)],
        *[[day(9, d), "tea", "kitchen", 3 + d, "cash"] for d in (4, 11, 18)],
    ],
}


@pytest.mark.parametrize(
    "note",
    [
        "Tax on the shed 90, due on 3 December",
        "power bill 44 payable by 30 November",
        "Aunt Grace's loan, 800",
        "emptied the money box, 12",
        "polish, two or three hundred",
    ],
)
def test_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(WORKSHOP, tmp_path), note)


def test_a_due_day_that_is_past_or_paid_raises_no_question(tmp_path: Path) -> None:
    at = desk(WORKSHOP, tmp_path)
    assert typed(at, "paid power today, 20 off M-Pesa, it was due on 30 November")["Year!B10"] == 350


def test_a_count_is_no_sum(tmp_path: Path) -> None:
    at = desk(CIRCLE, tmp_path)
    assert "?" in typed(at, "Bashir 2")
    assert typed(at, "Bashir 2000")["Circle!F4"] == 2000


def test_a_row_of_another_table_is_asked_about(tmp_path: Path) -> None:
    at = desk(GARAGE, tmp_path)
    assert "?" in typed(at, "the Koga's bottom bracket is in, 18 of parts")
    assert "?" not in typed(at, "tubes and parts 33 by card")


JOBS = [
    (9, 1, "Lintel", "Trade debtors", "", "Firewood sold", "K11", 300),
    (9, 4, "Rent", "Rent", "", "Bank", "", 150),
    (9, 9, "Beams", "Trade debtors", "", "Firewood sold", "K12", 420),
    (9, 12, "Oil", "Chainsaw oil", "K12", "Suppliers", "", 64),
    (9, 20, "Lintel paid", "Bank", "", "Trade debtors", "", 300),
    (10, 1, "Rent", "Rent", "", "Bank", "", 150),
    (10, 8, "Posts", "Trade debtors", "", "Firewood sold", "K13", 80),
    (10, 15, "Ridgeway Tools paid", "Suppliers", "", "Bank", "", 64),
    (10, 21, "Oil", "Chainsaw oil", "K14", "Suppliers", "", 58),
    (11, 1, "Rent", "Rent", "", "Bank", "", 150),
]


@pytest.fixture(scope="module")
def jobs(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(journal(JOBS, "Job"), tmp_path_factory.mktemp("jobs"))


def test_codes_stand_on_their_accounts_lines_alone(jobs: Desk) -> None:
    assert lines(typed(jobs, "Beams paid, 420 in the bank")) == {
        "Bank": [None, 420, None],
        "Trade debtors": [None, None, 420],
    }


def test_a_new_code_is_told_by_its_form(jobs: Desk) -> None:
    found = lines(typed(jobs, "firewood sold on account to Hill Farm, job K15, invoiced 95"))
    assert found["Firewood sold"][0] == "K15"
    assert found["Trade debtors"][0] is None


KIOSK = {
    "Money": [
        ["Date", "What", "Category", "How", "In", "Out"],
        [day(8, 3), "rent August", "Rent", "bank", None, 900],
        [day(8, 5), "till rolls", "Stationery", "card", None, 12.5],
        [day(8, 9), "flowers sold", "Sales", "cash", 210, None],
        [day(8, 19), "envelopes", "Stationery", "card", None, 8],
        [day(9, 1), "rent September", "Rent", "bank", None, 900],
        [day(9, 9), "flowers sold", "Sales", "cash", 260, None],
        [day(9, 22), "pens", "Stationery", "card", None, 9.4],
        [day(10, 1), "rent October", "Rent", "bank", None, 900],
    ],
}


@pytest.mark.parametrize("note", ["envelopes 640 by card", "rent 90 by bank"])
def test_a_sum_far_from_all_that_an_account_had_is_asked_about(note: str, tmp_path: Path) -> None:
    asked = typed(desk(KIOSK, tmp_path), note)["?"]
    assert "each time so far" in asked and "Which account" in asked


@pytest.mark.parametrize(
    ("note", "cell", "value"),
    [("envelopes 41 by card", "Money!F10", 41), ("rent 950 by bank", "Money!F10", 950)],
)
def test_a_sum_that_differs_within_reason_is_written(
    note: str, cell: str, value: float, tmp_path: Path
) -> None:
    assert typed(desk(KIOSK, tmp_path), note)[cell] == value


def test_who_names_the_account_is_believed(tmp_path: Path) -> None:
    at = desk(KIOSK, tmp_path)
    assert typed(at, "envelopes 640 by card", "Stationery")["Money!F10"] == 640
