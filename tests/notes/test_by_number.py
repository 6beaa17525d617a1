"""Invoices and bills of tables that a note names by nothing but their numbers: paid, several at once, put right."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import SetCell
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book, posted, wanted
from tests.notes.small_books import Rows, calculated_desk, day

JOBS = (
    (101, "Mrs Tait", "Kitchen tap", 60, 48.5, day(9, 2), "Bank"),
    (102, "Hadrian Lettings", "Leak under bath", 80, 12, day(9, 20), "Bank"),
    (103, "Mr Charlton", "Radiator moved", 140, 36.8, day(9, 5), "Cash"),
    (104, "Tynedale Tearooms", "New basin", 165, 92.4, day(9, 13), "Bank"),
    (105, "Mrs Dodds", "Cistern", 70, 41.25, day(9, 9), "Cash"),
    (106, "Hadrian Lettings", "Toilet, Battle Hill", 90, 127.4, None, None),
    (107, "Cricket Club", "Boiler room", 180, 66.2, None, None),
    (108, "Mr Elliot", "Utility sink", 130, 95, None, None),
)
COSTS = (
    ("Screwfix", "Materials", 44.2),
    ("Esso", "Van", 58.4),
    ("Vodafone", "Phone", 24),
    ("Esso", "Van", 61.7),
)


@pytest.fixture(scope="module")
def plumber(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    jobs: Rows = [["Inv", "Date", "Customer", "Job", "Labour", "Parts", "Total", "Paid on", "How"]]
    for i, (number, who, what, labour, parts, paid, how) in enumerate(JOBS):
        total = f"=E{i + 2}+F{i + 2}"
        jobs.append([number, day(9, 1 + i), who, what, labour, parts, total, paid, how])
    costs: list[list[Any]] = [["Date", "Supplier", "Category", "Amount", "Paid with"]]
    costs += [[day(9, 3 + i), who, kind, much, "Card"] for i, (who, kind, much) in enumerate(COSTS * 2)]
    return calculated_desk({"Jobs": jobs, "Costs": costs}, tmp_path_factory.mktemp("jobs"))


def cells(at: Desk, note: str) -> dict[str, Any] | str:
    """The cells of Jobs that a note changes; the kind of question where it is asked about."""
    made = at.propose(note)
    question = doubt(made)
    if question is not None or not isinstance(made, Proposal):
        return f"? {question.kind if question else ''}"
    edits = [e for e in made.plan.edits if isinstance(e, SetCell) and e.sheet == "Jobs"]
    return {e.cell: e.value for e in edits}


TODAY = dt.date(2026, 11, 10)


@pytest.mark.parametrize(
    "note", ["107 paid by bank", "job 107 is paid", "no 107 paid, bank", "107 has been settled"]
)
def test_a_number_is_paid(plumber: Desk, note: str) -> None:
    assert cells(plumber, note) == {"H8": TODAY, "I8": "Bank"}


@pytest.mark.parametrize("note", ["107 isn't paid yet", "101 paid by bank", "half of 107 is paid"])
def test_what_isnt_paid_or_was_before_is_not(plumber: Desk, note: str) -> None:
    assert str(cells(plumber, note)).startswith("?")


@pytest.mark.parametrize(
    "note",
    [
        "inv 106 and 108 paid today bank",
        "invoices 106 and 108 were paid today by bank",
        "106 and 108 paid today, bank",
        "invoices 106 & 108 paid, 442.40 by bank",
    ],
)
def test_several_numbers_are_all_paid(plumber: Desk, note: str) -> None:
    assert cells(plumber, note) == {"H7": TODAY, "I7": "Bank", "H9": TODAY, "I9": "Bank"}


@pytest.mark.parametrize(
    "note", ["inv 106 paid on the 2nd and 108 today, bank", "inv 106 and 108 paid, 400 by bank"]
)
def test_of_several_none_is_left_out_silently(plumber: Desk, note: str) -> None:
    assert str(cells(plumber, note)).startswith("?")


def test_several_invoices_of_a_journal_are_one_entry(tmp_path: Path) -> None:
    history = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/11|Invoice 1002 to Dunn & Co|Debtors 600/Sales 600
9/20|Invoice 1003 to Dunn & Co|Debtors 150/Sales 150
"""
    at = book(tmp_path, "A Bank; A Debtors; E Capital; I Sales; X Rent", history)
    assert posted(at, "Dunn paid invoices 1002 and 1003 by bank") == wanted("Bank 750/Debtors 750")
    assert posted(at, "Dunn paid invoice 1003 by bank") == wanted("Bank 150/Debtors 150")


@pytest.mark.parametrize(
    ("note", "cell", "value"),
    [
        ("invoice 106 should be 95 labour not 90", "E7", 95),
        ("labour on 106 should be 95 not 90", "E7", 95),
        ("parts on 107 were 76.20 not 66.20", "F8", 76.2),
        ("mr elliot utility sink, parts should be 59 not 95", "F9", 59),
        ("parts for the tearooms new basin were 29.40 not 92.40", "F5", 29.4),
    ],
)
def test_a_figure_of_a_row_is_put_right_where_it_stands(
    plumber: Desk, note: str, cell: str, value: float
) -> None:
    found = cells(plumber, note)
    assert isinstance(found, dict) and {k: float(v) for k, v in found.items()} == {cell: value}


@pytest.mark.parametrize("note", ["labour on 106 should be 95 not 85", "the labour should be 95 not 90"])
def test_a_figure_that_isnt_there_or_is_nobodys_is_asked_about(plumber: Desk, note: str) -> None:
    assert str(cells(plumber, note)).startswith("?")
