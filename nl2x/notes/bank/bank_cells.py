"""What a cell of a bank's CSV says: a day, a signed number, a currency."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from itertools import pairwise

from nl2x.notes.facts import DateOrder
from nl2x.notes.facts.calendar import MONTHS, full_year, valid
from nl2x.notes.facts.currency import CODES, SYMBOLS

NUMBER = re.compile(r"[-+]?[(]?[-+]?[\d.,' ]*\d[\d.,' ]*[)]?[-+]?$")
_SYMBOLS = sorted(
    (s for s in SYMBOLS if s.isprintable() and not s.startswith("\ue000")), key=len, reverse=True
)
CURRENCY = re.compile(rf"(?:{'|'.join(map(re.escape, _SYMBOLS))}|\b(?:{'|'.join(CODES)})\b)", re.IGNORECASE)
_SIDE = re.compile(r"[ ]?(?P<side>cr|dr|c|d)\.?$", re.IGNORECASE)
_DAY = re.compile(r"(?P<a>\d{1,4})(?P<sep>[-/. ])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{2,4})(?:[t ,]+\d.*)?$")
_NAMED = re.compile(
    r"(?:[a-z]{3,9},? )?(?:(?P<d>\d{1,2})[-/ .]*(?P<m>[a-z]{3,9})|(?P<m2>[a-z]{3,9})[. ]+(?P<d2>\d{1,2}))[-/ .,]*(?P<y>\d{4}|\d{2})(?:[t ,]+\d.*)?$"
)
_COMPACT = re.compile(r"(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)$")


def days_in(cell: str) -> dict[DateOrder, date]:
    """Every day that a cell may mean, by the order that it takes; YMD where the cell leaves no choice."""
    cell = cell.strip().lower()
    match = _COMPACT.match(cell)
    if match:
        day = valid(int(match["y"]), int(match["m"]), int(match["d"]))
        return {DateOrder.YMD: day} if day else {}
    match = _NAMED.match(cell)
    if match and (match["m"] or match["m2"]) in MONTHS:
        day = valid(full_year(match["y"]), MONTHS[match["m"] or match["m2"]], int(match["d"] or match["d2"]))
        return {DateOrder.YMD: day} if day else {}
    match = _DAY.match(cell)
    if not match:
        return {}
    a, b, c = match["a"], int(match["b"]), match["c"]
    if len(a) == 4:
        day = valid(int(a), b, int(c)) if len(c) <= 2 else None
        return {DateOrder.YMD: day} if day else {}
    if len(a) > 2 or len(c) == 3:
        return {}
    year = full_year(c)
    found = {DateOrder.DMY: valid(year, b, int(a)), DateOrder.MDY: valid(year, int(a), b)}
    return {which: day for which, day in found.items() if day}


def date_order(
    days: list[dict[DateOrder, date]], order: DateOrder | None, doubts: list[str]
) -> tuple[DateOrder, tuple[date, ...]]:
    """The order that every date of the file allows; of two, the one in which the lines follow each other. Where
    neither that nor the book's own `order` tells: both readings of its first date, day first and month first."""
    choosing = [d for d in days if d and DateOrder.YMD not in d]
    allowed = [o for o in (DateOrder.DMY, DateOrder.MDY) if all(o in d for d in choosing)]
    if len(allowed) == 1 or not choosing:
        return (allowed[0] if allowed else DateOrder.YMD), ()
    if not allowed:
        most = {o: sum(o in d for d in choosing) for o in (DateOrder.DMY, DateOrder.MDY)}
        doubts.append("the dates don't all follow one order of day and month")
        return max(most, key=lambda o: most[o]), ()
    if all(d[DateOrder.DMY] == d[DateOrder.MDY] for d in choosing):
        return DateOrder.DMY, ()
    steps = {o: _wandering([d[o] for d in choosing]) for o in allowed}
    if len(choosing) >= 4 and steps[DateOrder.DMY] != steps[DateOrder.MDY]:
        return min(allowed, key=lambda o: steps[o]), ()
    assumed = order if order in allowed else DateOrder.DMY
    first = next(d for d in choosing if d[DateOrder.DMY] != d[DateOrder.MDY])
    read = first[assumed]
    doubts.append(
        f"day and month can't be told apart in its dates: the first was read as {read.day} {read:%B %Y}"
    )
    return assumed, () if order in allowed else (first[DateOrder.DMY], first[DateOrder.MDY])


def _wandering(days: list[date]) -> int:
    """How many days the lines go back and forth: a statement runs one way."""
    steps = [(b - a).days for a, b in pairwise(days)]
    return (
        min(sum(abs(s) for s in steps if s < 0), sum(s for s in steps if s > 0))
        + (max(days) - min(days)).days
    )


def bare(cell: str) -> str:
    """A cell without its currency and CR or DR."""
    return _SIDE.sub("", CURRENCY.sub("", cell.replace("\u2212", "-")).strip()).strip()


def decimal_comma(cells: list[str]) -> bool:
    """Whether the comma stands before the cents: told by the cells that end so."""
    plain = [bare(cell) for cell in cells]
    commas = sum(bool(re.search(r",\d{1,2}[)-]?$", cell)) for cell in plain)
    points = sum(bool(re.search(r"\.\d{1,2}[)-]?$", cell)) for cell in plain)
    return commas > points


def number_in(cell: str, comma: bool) -> Decimal | None:
    """The signed number in a cell: "-1.234,50 €", "(40.00)", "40.00-", "40.00 DR"; None if there is none.

    >>> number_in("(1,234.50)", False), number_in("1.234,50-", True)
    (Decimal('-1234.50'), Decimal('-1234.50'))
    """
    side = _SIDE.search(cell.strip())
    plain = bare(cell)
    if not plain or not NUMBER.match(plain):
        return None
    digits = re.sub(r"[^\d.,]", "", plain)
    digits = digits.replace(".", "").replace(",", ".") if comma else digits.replace(",", "")
    if digits.count(".") > 1 or len(digits) > 30:
        return None
    negative = plain.startswith(("-", "(")) or plain.endswith("-") or plain[1:2] == "-"
    negative = negative or (side is not None and side["side"].lower().startswith("d"))
    value = Decimal(digits if digits.strip(".") else "0")
    return -value if negative else value
