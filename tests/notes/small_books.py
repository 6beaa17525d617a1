"""Small workbooks as people keep them, built in a moment, and what plain notes do to their cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import formualizer
import openpyxl

from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt

TODAY = dt.date(2026, 11, 10)
Rows = Sequence[Sequence[Any]]


def saved(folder: Path, sheets: Mapping[str, Rows]) -> Path:
    """A workbook of these sheets; "{r}" in a formula is its own row, None an empty cell."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for r, row in enumerate(rows, start=1):
            for c, value in enumerate(row, start=1):
                if value is not None:
                    sheet.cell(r, c, value.replace("{r}", str(r)) if isinstance(value, str) else value)
    buffer = BytesIO()
    book.save(buffer)
    path = folder / "book.xlsx"
    path.write_bytes(buffer.getvalue())
    return path


def calculated(folder: Path, sheets: Mapping[str, Rows]) -> Path:
    """Such a workbook, whose formulas have their values as in any that Excel saved."""
    path = saved(folder, sheets)
    path.write_bytes(formualizer.recalculate_xlsx_bytes(path.read_bytes())["bytes"])
    return path


def calculated_desk(sheets: Mapping[str, Rows], folder: Path) -> Desk:
    """A desk with such a workbook."""
    return Desk.open(calculated(folder, sheets), Options(today=TODAY))


def desk(sheets: Mapping[str, Rows], folder: Path, today: dt.date = TODAY) -> Desk:
    """A desk with such a workbook."""
    return Desk.open(saved(folder, sheets), Options(today=today))


def day(month: int, number: int) -> dt.date:
    return dt.date(2026, month, number)


def typed(at: Desk, note: str, *answers: str) -> dict[str, Any]:
    """The cells that a note would type into after these answers, calculated ones and words of its own aside;
    {"?": question} if it is asked about."""
    result = at.propose(note, answers)
    if (question := doubt(result)) is not None:
        return {"?": question.text}
    assert isinstance(result, Proposal)
    workbook = at.knowledge.book.workbook
    found = {}
    for change in result.changes:
        sheet = next((s for s in workbook.sheets if s.name == change.sheet), None)
        calculated = isinstance(change.after, str) and change.after.startswith("=")
        if sheet is None or calculated or f"{change.sheet}!{change.cell}" in formulas(at):
            continue
        value = change.after
        if isinstance(value, dt.datetime):
            value = value.date()
        found[f"{change.sheet}!{change.cell}"] = float(value) if _is_number(value) else value
    return found


def formulas(at: Desk) -> set[str]:
    from nl2x.books.xlsx.cells import name

    return {f"{s.name}!{name(r, c)}" for s in at.knowledge.book.workbook.sheets for r, c, _ in s.formulas()}


def _is_number(value: Any) -> bool:
    return hasattr(value, "__float__") and not isinstance(value, bool)
