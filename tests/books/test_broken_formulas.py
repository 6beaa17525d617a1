"""Formulas that are none, as some other program may have written them: named, and nothing is written."""

from __future__ import annotations

import datetime as dt
import subprocess
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from nl2x.books.xlsx.cells import moved
from nl2x.books.xlsx.references import ranges, stretched
from nl2x.errors import EXIT_QUESTION, Refused

BROKEN = "=F{4}+D5-E5"


def test_what_takes_a_formula_to_pieces_says_which_it_cannot() -> None:
    with pytest.raises(Refused, match="can't be read"):
        moved(BROKEN, "F5", "F6")
    with pytest.raises(Refused, match="can't be read"):
        list(ranges(BROKEN, "Cash book"))
    with pytest.raises(Refused, match="can't be read"):
        stretched(BROKEN, "Cash book", "Cash book", 5, 1)


def test_a_list_whose_last_formula_is_broken_is_left_as_it_is(
    tmp_path: Path, nl2x: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Date", "Details", "Category", "In", "Out", "Balance"])
    book.active.append([dt.date(2026, 5, 1), "Balance", "Opening", 100, None, "=D2-E2"])
    for row in (3, 4):
        formula = f"=F{row - 1}+D{row}-E{row}"
        book.active.append([dt.date(2026, 5, row), "Tesco", "Food", None, 20, formula])
    book.active.append([dt.date(2026, 5, 7), "Shell", "Fuel", None, 40, BROKEN])
    path = tmp_path / "cash.xlsx"
    book.save(path)
    before = path.read_bytes()
    done = nl2x("note", str(path), "food at tesco 12.40 today", "--today", "2026-05-08", "--yes")
    assert done.returncode == EXIT_QUESTION
    assert "can't be read" in done.stdout
    assert path.read_bytes() == before
