"""What a page's own formula says of its blocks: what is taken off what came in was spent."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from nl2x.books.layouts.layout import understand
from nl2x.books.model import AccountType

BLOCKS = {
    "INCOME": [("Ana salary", 2100), ("Child benefit", 160)],
    "HOME": [("Rent", 900), ("Repairs fund", 40)],
    "CHILDREN": [("Lessons & clubs", 85), ("Sales at school", 12)],
    "OUR LOANS": [("Car loan", 210)],
}


def _budget(
    path: Path, left_over: str = "={0}-{1}", labels: tuple[str, str] = ("Money in", "Money out")
) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "March"
    sheet.append(["March"])
    totals = []
    for name, lines in BLOCKS.items():
        sheet.append([name, "Planned", "Actual"])
        start = sheet.max_row + 1
        for label, size in lines:
            sheet.append([label, size, size])
        sheet.append(["Total", f"=SUM(B{start}:B{sheet.max_row})", f"=SUM(C{start}:C{sheet.max_row})"])
        totals.append(f"C{sheet.max_row}")
    sheet.append(["SUMMARY"])
    sheet.append([labels[0], None, f"={totals[0]}"])
    sheet.append([labels[1], None, f"={'+'.join(totals[1:])}"])
    row = sheet.max_row
    sheet.append(["Left over", None, left_over.format(f"C{row - 1}", f"C{row}")])
    book.save(path)
    return path


def _types(path: Path) -> dict[str, AccountType | None]:
    return {a.name: a.type for a in understand(path).accounts}


def test_what_is_taken_off_the_income_is_spent(tmp_path: Path) -> None:
    types = _types(_budget(tmp_path / "budget.xlsx"))
    spent = [label for block in ("HOME", "CHILDREN", "OUR LOANS") for label, _ in BLOCKS[block]]
    assert {types[label] for label in spent} == {AccountType.EXPENSE}
    assert {types[label] for label, _ in BLOCKS["INCOME"]} == {AccountType.INCOME}


def test_two_totals_that_are_neither_in_nor_out_say_nothing(tmp_path: Path) -> None:
    types = _types(_budget(tmp_path / "budget.xlsx", labels=("Ours", "Theirs")))
    assert types["Car loan"] is AccountType.LIABILITY


def test_a_sum_of_both_says_nothing(tmp_path: Path) -> None:
    types = _types(_budget(tmp_path / "budget.xlsx", left_over="={0}+{1}"))
    assert types["Car loan"] is AccountType.LIABILITY
