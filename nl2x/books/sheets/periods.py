"""The periods of a grid: months, quarters, weeks, fortnights or days, as words or as dates at even steps."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from nl2x.books.book import Column, Grid, Role
from nl2x.books.model import Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.sides import PLANNED
from nl2x.books.sheets.words import heading_role, is_total, month_of, plain
from nl2x.books.xlsx.cells import Sheet

_WEEK = re.compile(r"(?:week|wk|w|kw|semaine|semana|sem)\s?(?:no |commencing |ending )?(\d{1,2})\b.*")
_QUARTER = re.compile(r"q(?:tr|uarter)?\s?([1-4])(?: \d{2,4})?|([1-4])(?:st|nd|rd|th) q(?:tr|uarter)")
_YEAR = re.compile(r"(?:fy\s?)?(?:19|20)\d\d(?: \d{2})?")
_ENDS = re.compile(r"\b(ending|ended|ends?|to|w e|until)\b")
LASTING: Mapping[str, int] = {"day": 1, "week": 7, "fortnight": 14}
"""How many days a period lasts that is no part of a calendar year."""
DOWN = ("month", "week", "fortnight", "quarter", "day")
_SINGLE = (Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT, Role.DEBIT, Role.CREDIT, Role.BALANCE, Role.QUANTITY,
           Role.PRICE, Role.RATE)  # fmt: skip
"""What single entries have in columns of their own; a period's row has sums for categories."""


def period_of(value: Value) -> str:
    """ "month", "week", "quarter", "year", or "" for a heading that isn't a period."""
    if isinstance(value, dt.date):
        return "month"
    text = plain(value) if isinstance(value, str) else str(value) if isinstance(value, int) else ""
    if month_of(value):
        return "month"
    for kind, pattern in (("week", _WEEK), ("quarter", _QUARTER), ("year", _YEAR)):
        if pattern.fullmatch(text):
            return kind
    return ""


def stepped(values: Sequence[Value]) -> str:
    """The kind of period that real dates at even steps stand for; "" where they are no such dates."""
    days = [dt.date(v.year, v.month, v.day) for v in values if isinstance(v, dt.date)]
    if len(days) < 3 or len(days) < len(values):
        return ""
    steps = {(b - a).days for a, b in pairwise(days)}
    for kind, length in LASTING.items():
        if steps == {length}:
            return kind
    months = {12 * (b.year - a.year) + b.month - a.month for a, b in pairwise(days)}
    ends = all((d + dt.timedelta(days=1)).day == 1 for d in days)
    even = len({d.day for d in days}) == 1 or ends
    return "month" if even and months == {1} else "quarter" if even and months == {3} else ""


def first_day(value: Value, period: str, heading: str = "") -> dt.date | None:
    """The first day of a period that is headed by a date, which may be its last ("week ending")."""
    if not isinstance(value, dt.date) or period not in LASTING:
        return None
    last = LASTING[period] - 1 if _ENDS.search(plain(heading)) else 0
    return dt.date(value.year, value.month, value.day) - dt.timedelta(days=last)


def months_down(grid: Grid) -> bool:
    """Whether the periods run down and the categories across."""
    return sum(bool(r.start or period_of(r.label)) for r in grid.rows) * 2 > len(grid.rows)


def is_months_down(found: Found) -> bool:
    """Whether what looks like a list is a grid whose months, quarters or weeks run down: each once, with
    nothing but figures beside them."""
    if len(found.columns) < 4:
        return False
    first = found.columns[0]
    if _is_got_ready(found, first) or (first.role is Role.ENTRY and _is_got_ready(found, found.columns[1])):
        return True
    periods = [found.sheet.value(row, index(first)) for row in found.data_rows]
    if periods and isinstance(periods[0], str) and PLANNED.fullmatch(plain(periods[0])):
        periods = periods[1:]  # what each month should come to
    named = {str(p) for p in periods if isinstance(p, str) and period_of(p) in ("month", "quarter", "week")}
    if len(periods) < 3 or len(named) < len(periods):
        return False
    typed = [c for c in found.columns[1:] if not c.formula and c.kind]
    return len(typed) >= 2 and all(c.kind == "number" for c in typed)


def _is_got_ready(found: Found, first: Column) -> bool:
    """Whether the periods are dates at even steps, written down ahead: rows to be filled, and no entries that
    were made one by one. The last is still without figures, or they are the days of one whole month."""
    rows = dated_rows(found.sheet, found.header_row, index(first))
    typed = [c for c in found.columns if index(c) > index(first) and not c.formula and c.kind]
    typed = [c for c in typed if not (c.kind == "text" and c.role is Role.PERIOD)]  # the dates' weekdays
    figures = [c for c in typed if c.kind == "number"]
    remarks = [c for c in typed if c.kind == "text"]
    if not rows or len(figures) < 2 or len(figures) + len(remarks) < len(typed) or len(remarks) > 1:
        return False
    if remarks and remarks[0] is not found.columns[-1]:
        return False
    single = [c for c in figures if (told := heading_role(c.heading))[0] in _SINGLE and told[1] >= 0.9]
    blank = all(found.sheet.cell(rows[-1], index(c)).blank for c in figures)
    ready = blank or _is_calendar(found, rows, first, figures)
    return len(single) < 2 and ready and any(c.formula for c in found.columns)


def _is_calendar(found: Found, rows: Sequence[int], first: Column, figures: Sequence[Column]) -> bool:
    """Whether rows are the days of a whole month, the first to the last, with kinds of things across of which
    on most days there is none: as it was written down before it was filled."""
    days = [found.sheet.value(row, index(first)) for row in rows]
    begin, end = days[0], days[-1]
    if not isinstance(begin, dt.date) or not isinstance(end, dt.date) or stepped(days) != "day":
        return False
    whole = begin.day == 1 and (end + dt.timedelta(days=1)).day == 1 and begin.month == end.month
    blank = sum(found.sheet.cell(row, index(c)).blank for row in rows for c in figures)
    return whole and 2 * blank > len(rows) * len(figures)


def _is_sum_between(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a row among those of months is the sum of some of them: "Qtr 1", with formulas alone."""
    label = sheet.text(row, column)
    beside = [c for c in sheet.rows[row] if c > column and not sheet.text(row, c)]
    summed = bool(beside) and all(sheet.cell(row, c).calculated for c in beside)
    return summed and (period_of(label) == "quarter" or is_total(label))


def dated_rows(sheet: Sheet, header: int, column: int) -> list[int]:
    """The rows below a heading whose dates go on at even steps, sums of quarters between them left out; empty
    where they don't."""
    rows = []
    for row in (r for r in sheet.rows if r > header):
        if isinstance(sheet.value(row, column), dt.date):
            rows.append(row)
        elif not rows or not _is_sum_between(sheet, row, column):
            break
    return rows if stepped([sheet.value(r, column) for r in rows]) else []
