"""Small workbooks as people keep them, made for one test each: a category list and a few entries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal

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
    if not isinstance(result, Proposal) or result.question is not None:
        return "asked"
    sums: dict[str, float] = {}
    for entry in result.entries:
        for line in entry.lines:
            sums[line.account] = sums.get(line.account, 0.0) + float(line.debit - line.credit)
    return sums
