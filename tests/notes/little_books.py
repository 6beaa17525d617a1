"""Small workbooks as people keep them, made for one test each: a category list and a few entries."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook

from nl2x.books.model import Formula, SetCell
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt

TODAY = dt.date(2026, 10, 2)
Row = tuple[str, str, str, str, float, float]
"""Day ("09-01"), words, category, how it was paid, money in, money out."""


def cash_book(
    path: Path, rows: Sequence[Row], categories: Sequence[tuple[str, str]], *, ways: bool = True
) -> Desk:
    """A cash book with a list of categories ("Income", "Expense", …); `ways`: with a column for cash or bank."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Cash book"
    sheet.append(["Date", "Details", "Category", *(["How"] if ways else []), "In", "Out"])
    for day, words, category, way, money_in, money_out in rows:
        sheet.append(
            [
                dt.date.fromisoformat(f"2026-{day}"),
                words,
                category,
                *([way] if ways else []),
                money_in or None,
                money_out or None,
            ]
        )
    listed = book.create_sheet("Categories")
    listed.append(["Category", "Kind"])
    for one in categories:
        listed.append(list(one))
    book.save(path)
    return Desk.open(path, Options(today=TODAY))


def journal(
    path: Path, accounts: Sequence[tuple[str, str]], entries: Sequence[tuple[str, str, dict[str, float]]]
) -> Desk:
    """A journal with debit and credit columns and a chart; an entry's amounts are debits above zero."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Journal"
    sheet.append(["Date", "Account", "Description", "Debit", "Credit"])
    for day, words, lines in entries:
        for account, amount in lines.items():
            sheet.append(
                [
                    dt.date.fromisoformat(f"2026-{day}"),
                    account,
                    words,
                    max(amount, 0) or None,
                    max(-amount, 0) or None,
                ]
            )
    chart = book.create_sheet("Accounts")
    chart.append(["Account", "Type"])
    for one in accounts:
        chart.append(list(one))
    book.save(path)
    return Desk.open(path, Options(today=TODAY))


def lines(desk: Desk, note: str) -> dict[str, float] | str:
    """What a note is booked as, by account (debits above zero); "asked" where nl2x would ask."""
    result = desk.propose(note)
    if not isinstance(result, Proposal) or doubt(result) is not None:
        return "asked"
    sums: dict[str, float] = {}
    for entry in result.entries:
        for line in entry.lines:
            sums[line.account] = sums.get(line.account, 0.0) + float(line.debit - line.credit)
    return sums


def sheets(path: Path, pages: Mapping[str, Sequence[Sequence[object]]], today: dt.date = TODAY) -> Desk:
    """A workbook of these sheets, row by row; days of 2026 as "09-01" are dates."""
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for title, rows in pages.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append([_dated(value) for value in row])
    book.save(path)
    return Desk.open(path, Options(today=today))


def _dated(value: object) -> object:
    day = isinstance(value, str) and re.fullmatch(r"\d\d-\d\d", value)
    return dt.date.fromisoformat(f"2026-{value}") if day else value


def written(desk: Desk, note: str) -> dict[str, object] | str:
    """The cells that a person's eye would see typed in after a note ("Sheet!A1"); "asked" where nl2x would ask."""
    result = desk.propose(note)
    if not isinstance(result, Proposal) or doubt(result) is not None:
        return "asked"
    typed = (e for e in result.plan.edits if isinstance(e, SetCell) and e.value is not None)
    cells = {f"{e.sheet}!{e.cell}": e.value for e in typed if not isinstance(e.value, Formula)}
    return {cell: float(v) if isinstance(v, Decimal) else v for cell, v in cells.items()}
