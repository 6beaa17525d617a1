"""Taking back a posting: byte for byte, and after people have worked on."""

import json
import subprocess
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from nl2x.books.model import ExtendRange, Formula, InsertRows, Plan, SetCell
from nl2x.books.posting.history import history
from nl2x.books.posting.post import post
from nl2x.books.posting.undo import ChangedByHand, Undone, undo
from nl2x.errors import BadInput, Refused


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A cash book with a running balance and a report on it, and a statement with a typed-in amount."""
    import xlsxwriter

    path = tmp_path / "book.xlsx"
    workbook = xlsxwriter.Workbook(path)
    cash = workbook.add_worksheet("Cash")
    cash.write_row(0, 0, ("Text", "In", "Out", "Balance"))
    cash.write_row(1, 0, ("opening", 100))
    cash.write_formula(1, 3, "=B2-C2", value=100)
    cash.write_row(2, 0, ("tea", None, 4))
    cash.write_formula(2, 3, "=D2+B3-C3", value=96)
    report = workbook.add_worksheet("Report")
    report.write_formula(0, 0, "=SUM(Cash!B2:B3)-SUM(Cash!C2:C3)", value=96)
    report.write_row(1, 0, ("Equipment", 500))
    report.write_row(2, 0, ("Loans", 200))
    report.write_formula(3, 1, "=B2-B3", value=300)
    workbook.close()
    return path


def out(row: int, text: str, amount: str) -> Plan:
    edits = (
        ExtendRange("Cash", row - 1, 1),
        SetCell("Cash", f"A{row}", text),
        SetCell("Cash", f"C{row}", Decimal(amount)),
        SetCell("Cash", f"D{row}", Formula(f"=D{row - 1}+B{row}-C{row}")),
    )
    return Plan((), edits)


def increase(to: str) -> Plan:
    return Plan((), (SetCell("Report", "B2", Decimal(to)),))


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows(path: Path, sheet: str = "Cash", *, values: bool = True) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path, data_only=values)[sheet].iter_rows(min_row=2, values_only=True))


def by_hand(path: Path, change: Callable[[openpyxl.Workbook], None]) -> None:
    """As a person's program does it: everything is written anew, and no values are kept."""
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)


def test_posting_and_undoing_gives_the_same_bytes_in_every_member(book: Path) -> None:
    before = members(book)
    post(book, out(4, "cake", "5.50"))
    assert members(book) != before
    outcome = undo(book)
    assert isinstance(outcome, Undone) and outcome.exactly
    assert members(book) == before and history(book) == ()


def test_also_with_inserted_rows(book: Path) -> None:
    before = members(book)
    plan = Plan((), (InsertRows("Cash", 3, 2), SetCell("Cash", "A3", "milk"), SetCell("Cash", "C4", 1)))
    post(book, plan)
    assert rows(book, values=False)[3] == ("tea", None, 4, "=D2+B5-C5")
    outcome = undo(book)
    assert isinstance(outcome, Undone) and outcome.exactly and members(book) == before


def test_several_postings_are_taken_back_one_after_the_other(book: Path) -> None:
    states = [members(book)]
    for number in range(3):
        post(book, out(4 + number, f"cake {number}", "1.10"))
        states.append(members(book))
    for state in reversed(states[:-1]):
        outcome = undo(book)
        assert isinstance(outcome, Undone) and outcome.exactly and members(book) == state


def test_an_earlier_posting_goes_and_the_later_one_stays(book: Path) -> None:
    post(book, out(4, "cake", "5.50"))
    post(book, out(5, "milk", "1.25"))
    outcome = undo(book, "1")
    assert isinstance(outcome, Undone) and not outcome.exactly
    assert rows(book)[2:] == [("milk", None, 1.25, 94.75)]
    assert rows(book, values=False)[2:] == [("milk", None, 1.25, "=D3+B4-C4")]
    assert rows(book, "Report", values=False)[0][0] is not None
    assert openpyxl.load_workbook(book)["Report"]["A1"].value == "=SUM(Cash!B2:B4)-SUM(Cash!C2:C4)"
    assert openpyxl.load_workbook(book, data_only=True)["Report"]["A1"].value == 94.75
    assert [entry.id for entry in history(book)] == ["2"]
    assert isinstance(undo(book, "2"), Undone)
    assert rows(book, values=False) == [("opening", 100, None, "=B2-C2"), ("tea", None, 4, "=D2+B3-C3")]


def test_after_later_edits_by_hand_elsewhere(book: Path) -> None:
    post(book, out(4, "cake", "5.50"))

    def edit(workbook: openpyxl.Workbook) -> None:
        workbook["Cash"]["A2"] = "opening balance"
        workbook["Cash"].append(["bread", None, 3])

    by_hand(book, edit)
    outcome = undo(book)
    assert isinstance(outcome, Undone)
    assert [row[:3] for row in rows(book)] == [
        ("opening balance", 100, None),
        ("tea", None, 4),
        ("bread", None, 3),
    ]


def test_a_row_that_has_moved_is_found(book: Path) -> None:
    post(book, out(4, "cake", "5.50"))

    def edit(workbook: openpyxl.Workbook) -> None:
        sheet = workbook["Cash"]
        sheet.move_range("A4:D4", rows=3)
        sheet["A4"], sheet["C4"] = "cake", 6

    by_hand(book, edit)
    assert isinstance(undo(book), Undone)
    assert [row[:3] for row in rows(book)][2:] == [("cake", None, 6), (None, None, None), (None, None, None)][
        :1
    ]


def test_what_a_person_changed_is_shown_and_asked(book: Path) -> None:
    post(book, out(4, "cake", "5.50"))
    by_hand(book, lambda workbook: workbook["Cash"].__setitem__("C4", 6))
    before = book.read_bytes()
    outcome = undo(book)
    assert isinstance(outcome, ChangedByHand)
    assert [(d.cell, d.before, d.after) for d in outcome.differences] == [("C4", 5.5, 6)]
    assert book.read_bytes() == before
    assert isinstance(undo(book, even_changed=True), Undone)
    assert [row[0] for row in rows(book)] == ["opening", "tea"]


def test_a_note_written_beside_by_hand_is_asked_about(book: Path) -> None:
    post(book, out(4, "cake", "5.50"))
    by_hand(book, lambda workbook: workbook["Cash"].__setitem__("B4", 1))
    outcome = undo(book)
    assert isinstance(outcome, ChangedByHand)
    assert [(d.cell, d.before, d.after) for d in outcome.differences] == [("B4", None, 1)]


def test_a_row_deleted_by_hand_is_asked_about(book: Path) -> None:
    post(book, out(4, "cake", "5.50"))
    by_hand(book, lambda workbook: workbook["Cash"].delete_rows(4))
    outcome = undo(book)
    assert isinstance(outcome, ChangedByHand)
    assert isinstance(undo(book, even_changed=True), Undone) and history(book) == ()
    assert [row[0] for row in rows(book)] == ["opening", "tea"]


def test_an_increase_is_taken_back_from_under_a_later_one(book: Path) -> None:
    post(book, increase("620"))
    post(book, increase("650.5"))
    assert isinstance(undo(book, "1"), Undone)
    sheet = openpyxl.load_workbook(book, data_only=True)["Report"]
    assert sheet["B2"].value == 530.5 and sheet["B4"].value == 330.5
    assert isinstance(undo(book, "2"), Undone)
    assert openpyxl.load_workbook(book)["Report"]["B2"].value == 500


def test_an_increase_is_found_when_its_line_has_moved(book: Path) -> None:
    post(book, increase("620"))

    def edit(workbook: openpyxl.Workbook) -> None:
        sheet = workbook["Report"]
        sheet.move_range("A2:B3", rows=1)
        sheet["A2"], sheet["B4"] = "Inventory", 250

    by_hand(book, edit)
    assert isinstance(undo(book), Undone)
    assert openpyxl.load_workbook(book)["Report"]["B3"].value == 500


def test_an_amount_changed_by_hand_is_asked_about(book: Path) -> None:
    post(book, increase("620"))
    by_hand(book, lambda workbook: workbook["Report"].__setitem__("B2", 700))
    outcome = undo(book)
    assert isinstance(outcome, ChangedByHand)
    assert [(d.cell, d.before, d.after) for d in outcome.differences] == [("B2", 620, 700)]


def test_a_formula_that_has_come_to_need_the_row_keeps_it(book: Path) -> None:
    post(book, out(4, "cake", "5.50"))
    by_hand(book, lambda workbook: workbook["Report"].__setitem__("C9", "=Cash!C4*2"))
    before = book.read_bytes()
    with pytest.raises(Refused, match="refers to row 4"):
        undo(book)
    assert book.read_bytes() == before


def test_nothing_to_undo_and_an_unknown_id(book: Path) -> None:
    with pytest.raises(Refused, match="nothing was posted"):
        undo(book)
    post(book, out(4, "cake", "5.50"))
    with pytest.raises(BadInput, match="no posting '7'"):
        undo(book, "7")


def test_the_undo_command(book: Path, nl2x: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    before = members(book)
    post(book, out(4, "cake", "5.50"), words="cake for 5.50")
    posted = book.read_bytes()
    asked = nl2x("undo", str(book), "--json")
    assert asked.returncode == 3 and json.loads(asked.stdout)["status"] == "asked"
    assert "cake for 5.50" in json.loads(asked.stdout)["question"] and book.read_bytes() == posted
    done = nl2x("undo", str(book), "--yes", "--json")
    assert done.returncode == 0 and json.loads(done.stdout)["status"] == "undone"
    assert members(book) == before
    again = nl2x("undo", str(book), "--yes", "--json")
    assert again.returncode == 1 and json.loads(again.stdout)["status"] == "refused"


def test_the_undo_command_asks_about_changes_by_hand(
    book: Path, nl2x: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    post(book, out(4, "cake", "5.50"))
    by_hand(book, lambda workbook: workbook["Cash"].__setitem__("C4", 6))
    asked = nl2x("undo", str(book), "--yes")
    assert asked.returncode == 3 and "posted 5.50, now 6" in asked.stderr
    done = nl2x("undo", str(book), "--even-changed")
    assert done.returncode == 0 and "taken back" in done.stdout
