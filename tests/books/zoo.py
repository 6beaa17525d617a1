"""Workbooks of many makers, built here by openpyxl and XlsxWriter, and what a bookkeeper would say of each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import xlsxwriter
from openpyxl.worksheet.worksheet import Worksheet

from nl2x.books.model import CashMovement, JournalEntry, Line, Posting


@dataclass(frozen=True)
class Case:
    """A workbook and what must be understood of it; what isn't named isn't compared."""

    name: str
    build: Callable[[], bytes]
    layout: str
    takes: frozenset[str]
    rows: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    """List's sheet → header row, last filled row, row of totals (0: none)."""
    roles: Mapping[str, str] = field(default_factory=dict)
    """"SHEET!LETTER" → the column's role."""
    types: Mapping[str, str] = field(default_factory=dict)
    """Account → its type, with "-" before it for a contra account."""
    posting: Posting | None = None
    cells: Mapping[str, Any] = field(default_factory=dict)
    """Everything that posting writes: "SHEET!CELL" → value; a formula as text beginning with "="."""
    inserts: tuple[tuple[str, int, int], ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    """Dotted path into the Book → value, such as "conventions.day_first": True."""


CASES: list[Case] = []


def case(
    layout: str, takes: str = "", **expected: Any
) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Registers the workbook that the decorated function builds."""

    def register(build: Callable[[], bytes]) -> Callable[[], bytes]:
        CASES.append(Case(build.__name__, build, layout, frozenset(takes.split()), **expected))
        return build

    return register


def opened(*titles: str) -> tuple[openpyxl.Workbook, list[Worksheet]]:
    """A new openpyxl workbook with sheets of these titles."""
    book = openpyxl.Workbook()
    book.active.title = titles[0]
    return book, [book.active, *(book.create_sheet(t) for t in titles[1:])]


def saved(book: openpyxl.Workbook) -> bytes:
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def put(sheet: Worksheet, top: int, rows: Sequence[Sequence[Any]], left: int = 1, dates: str = "") -> None:
    """Write rows from (top, left); None leaves a cell untouched. `dates` is the number format of dates."""
    for r, row in enumerate(rows, start=top):
        for c, value in enumerate(row, start=left):
            if value is not None:
                cell = sheet.cell(r, c, value)
                if dates and isinstance(value, dt.date):
                    cell.number_format = dates


def written(make: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    """The bytes of a workbook made by XlsxWriter."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "dd/mm/yyyy"})
    make(book)
    book.close()
    return buffer.getvalue()


def day(month: int, number: int, year: int = 2026) -> dt.date:
    return dt.date(year, month, number)


def entry(date: dt.date, *lines: tuple[str, float, float], words: str = "", **more: Any) -> JournalEntry:
    made = tuple(Line(a, Decimal(str(d)), Decimal(str(c))) for a, d, c in lines)
    return JournalEntry(date, made, words, **more)


def moved(date: dt.date, category: str, money: float, words: str = "", **dimensions: str) -> CashMovement:
    named = {k.replace("_", " "): v for k, v in dimensions.items()}
    return CashMovement(date, category, Decimal(str(money)), words, named)
