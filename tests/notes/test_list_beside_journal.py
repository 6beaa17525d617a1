"""Journals with a list of invoices or bills beside them: what is open, and what an entry changes in the list."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.posting.undo import Undone, undo
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, posted
from tests.notes.small_books import Rows, day, desk

INVOICES = [
    (11, 2, "Tully Hotel", 984.0, None),
    (12, 5, "Brannigan Foods", 1476.0, None),
    (13, 8, "Howth Yachts", 2214.0, 20),
    (14, 12, "Cork Union", 1107.0, None),
]


def _studio(folder: Path, *, beside: bool = True) -> Desk:
    rows: Rows = [["Date", "Description", "Account", "Dr", "Cr"]]
    listed: Rows = [["Inv no", "Date", "Client", "Total", "Paid on"]]

    def entry(at: int, words: str, debit: str, credit: str, much: float) -> None:
        rows.append([day(9, at), words, debit, much, None])
        rows.append([day(9, at), words, credit, None, much])

    for number, at, who, much, paid in INVOICES:
        entry(at, f"Inv {number} {who}", "Debtors", "Fees", much)
        listed.append([number, day(9, at), who, much, day(9, paid) if paid else None])
    entry(15, "Tully Hotel part paid inv 11", "Bank", "Debtors", 500.0)
    entry(20, "Howth Yachts paid inv 13", "Bank", "Debtors", 2214.0)
    entry(21, "Rent", "Rent", "Bank", 300.0)
    chart: Rows = [
        ["Account", "Type"],
        ["Bank", "Asset"],
        ["Debtors", "Asset"],
        ["Fees", "Income"],
        ["Rent", "Expense"],
    ]
    sheets: dict[str, Rows] = {"Journal": rows, "Chart": chart}
    return desk(sheets | ({"Invoices": listed} if beside else {}), folder)


def test_what_is_open_the_journal_says(tmp_path: Path) -> None:
    items = {i.words.split()[1]: i.left for i in _studio(tmp_path).knowledge.receivables}
    assert items == {"11": Decimal(484), "12": Decimal(1476), "14": Decimal(1107)}


def _listed(at: Desk, note: str, sheet: str) -> dict[str, Any] | str:
    """The cells that a note fills in the list; what is asked where it isn't written at once."""
    made = at.propose(note)
    question = doubt(made)
    if question is not None or not isinstance(made, Proposal):
        return question.text if question else ""
    cells = {
        e.cell: e.value for e in made.plan.edits if getattr(e, "sheet", "") == sheet and hasattr(e, "cell")
    }
    return {cell: value for cell, value in cells.items() if value is not None}


@pytest.mark.parametrize(
    ("note", "cell"),
    [
        ("brannigan foods paid 1476", "E3"),
        ("cork union paid inv 14, 1107", "E5"),
        ("cork union settled up, 1107", "E5"),
        ("inv 12 settled, 1476, bank", "E3"),
    ],
)
def test_what_is_paid_is_marked_in_the_list(tmp_path: Path, note: str, cell: str) -> None:
    at = _studio(tmp_path)
    assert _listed(at, note, "Invoices") == {cell: at.options.today}
    made = at.propose(note)
    assert isinstance(made, Proposal)
    assert set(amounts_of(made)) == {"Bank", "Debtors"}


@pytest.mark.parametrize(
    ("note", "number", "who", "much"),
    [
        ("inv 15 tully hotel, menus 800", 15, "Tully Hotel", 800),
        ("invoiced howth yachts 650 for the autumn brochure", 15, "Howth Yachts", 650),
        ("cork union 320 for a poster, invoice sent", 15, "Cork Union", 320),
    ],
)
def test_a_new_invoice_gets_its_row(tmp_path: Path, note: str, number: int, who: str, much: int) -> None:
    at = _studio(tmp_path)
    row = _listed(at, note, "Invoices")
    assert row == {"A6": number, "B6": at.options.today, "C6": who, "D6": Decimal(much)}


@pytest.mark.parametrize(
    "note",
    [
        "inv 21 tully hotel, menus 800",  # not the number that comes next
        "inv 15 Fota Gardens, menus 800",  # nobody that the list has
        "tully hotel paid 484",  # the rest by the journal; the list has the whole
        "brannigan foods paid 700 of theirs",
    ],
)
def test_what_isnt_plain_in_the_list_is_asked(tmp_path: Path, note: str) -> None:
    said = _listed(_studio(tmp_path), note, "Invoices")
    assert isinstance(said, str) and "Invoices" in said


def test_both_are_written_and_taken_back_together(tmp_path: Path) -> None:
    at = _studio(tmp_path)
    before = at.path.read_bytes()
    made = at.propose("invoiced howth yachts 650 for the autumn brochure")
    assert isinstance(made, Proposal)
    done = at.post(made, confirmed=True)
    again = Desk.open(at.path, at.options)
    assert [r.values["Client"] for r in again.knowledge.book.records_of("Invoices")][-1] == "Howth Yachts"
    assert any(i.left == 650 for i in again.knowledge.receivables)
    assert isinstance(undo(at.path, done.id), Undone)
    assert at.path.read_bytes() == before


def test_without_a_list_nothing_is_asked(tmp_path: Path) -> None:
    made = posted(_studio(tmp_path, beside=False), "brannigan foods paid 1476")
    assert made == {"Bank": 1476.0, "Debtors": -1476.0}
