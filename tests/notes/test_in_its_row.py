"""A slip of the pen in a list of payments is put right where it stands, and nothing else of the row changes."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Posted, Proposal
from tests.notes.journals import book
from tests.notes.small_books import day, desk, typed

HEAD = ["Date", "Details", "Category", "In", "Out"]
ROWS = [
    HEAD,
    [day(10, 5), "Subs, Ann", "Subs", 40, None],
    [day(10, 12), "Tyre, Forest Road", "Van", None, 78],
    [day(10, 20), "Diesel, Morley", "Van", None, 61.3],
    [day(11, 3), "Paper", "Office", None, 30],
]


def _book(tmp_path: Path) -> Desk:
    return desk({"Cash book": ROWS}, tmp_path)


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("the tyre on 12 October was 87 not 78, I got the digits back to front", {"Cash book!E3": 87}),
        (
            "diesel at Morley in october should be 63.10 not 61.30, misread the receipt",
            {"Cash book!E4": 63.1},
        ),
        ("Ann's subs in october were 44, I typed 40. Numbers swapped", {"Cash book!D2": 44}),
        (
            "going through the slips. Tyre at Forest Road was 87 and I captured it as 78, fix my mistake please",
            {"Cash book!E3": 87},
        ),
        (
            "12 October, the tyre: it cost 87 not 78, my typing. please correct it where it stands",
            {"Cash book!E3": 87},
        ),
        (
            "the tyre in october was 87 as it says on the bill, I see 78 in the cash book. pls fix that line",
            {"Cash book!E3": 87},
        ),
        ("diesel at Morley was 63.10, the sheet says 61.30. correct the row please", {"Cash book!E4": 63.1}),
        ("The tyre is in the book as 78 but the bill says 87. please alter the entry", {"Cash book!E3": 87}),
    ],
)
def test_the_cell_takes_the_right_amount(note: str, cells: dict[str, float], tmp_path: Path) -> None:
    assert typed(_book(tmp_path), note) == cells


def test_it_is_asked_where_nothing_of_that_amount_stands(tmp_path: Path) -> None:
    assert "?" in typed(_book(tmp_path), "the tyre on 12 October was 87 not 79, I typed it wrong")


def _columns(total: str, tmp_path: Path) -> Desk:
    rows = [
        ["Date", "Details", total, "Van", "Office", "Post"],
        *[[day(9, n), f"Diesel, {n}", 50 + n, 50 + n, None, None] for n in range(1, 9)],
        *[[day(10, n), f"Stamps, {n}", 9 + n, None, None, 9 + n] for n in range(1, 9)],
        [day(10, 12), "Tyre, Forest Road", 78, 78, None, None],
        [day(11, 3), "Paper", 30, None, 30, None],
    ]
    return desk({"Payments": rows}, tmp_path)


def test_a_row_of_several_columns_changes_in_both(tmp_path: Path) -> None:
    note = "that tyre at Forest Road on 12 October was 87 not 78, digits swapped"
    assert typed(_columns("Total", tmp_path), note) == {"Payments!C18": 87, "Payments!D18": 87}


def test_it_is_in_the_history_and_can_be_taken_back(tmp_path: Path) -> None:
    from nl2x.books.posting.undo import undo

    at = _book(tmp_path)
    before = at.path.read_bytes()
    proposal = at.propose("the tyre on 12 October was 87 not 78, I got the digits back to front", ())
    assert isinstance(proposal, Proposal)
    posted = at.post(proposal)
    assert isinstance(posted, Posted)
    assert load_workbook(at.path)["Cash book"]["E3"].value == 87
    assert posted.id and before != at.path.read_bytes()
    undo(at.path, posted.id)
    assert load_workbook(at.path)["Cash book"]["E3"].value == 78


def test_the_entry_itself_changes_in_both_its_rows_where_that_is_asked_for(tmp_path: Path) -> None:
    accounts = "A Bank; L Bills to pay; I Subs; X Boat repairs"
    past = """
10/5|subs|Bank 400/Subs 400
10/19|Outboard serviced, Barrow Marine|Boat repairs 285/Bills to pay 285
10/22|rope|Boat repairs 31/Bank 31
"""
    note = (
        "I typed 285 for Barrow Marine's outboard and it says 258. Would you change the entry itself please"
    )
    assert typed(book(tmp_path, accounts, past), note) == {"Journal!D4": 258, "Journal!E5": 258}


@pytest.mark.parametrize(
    "note",
    [
        "the rope in october was 13, I see 31 in the journal. please fix that line",
        "rope cost 13 not 31 on 22 october, correct it where it stands please",
    ],
)
def test_who_asks_for_the_line_to_be_fixed_gets_no_other_entry(note: str, tmp_path: Path) -> None:
    accounts, past = (
        "A Bank; I Subs; X Boat repairs",
        "10/5|subs|Bank 400/Subs 400\n10/22|rope|Boat repairs 31/Bank 31",
    )
    assert typed(book(tmp_path, accounts, past), note) == {"Journal!D4": 13, "Journal!E5": 13}
