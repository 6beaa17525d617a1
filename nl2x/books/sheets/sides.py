"""What the columns of a sheet are to each other: planned and real, added up and taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from openpyxl.utils.cell import column_index_from_string, get_column_letter

from nl2x.books.model import AccountType
from nl2x.books.sheets.words import MONTHS, month_of, plain
from nl2x.books.xlsx.cells import Sheet

REAL = re.compile(r"actuals?|act|real|spent|ist|reel|realise|so far|paid|done")
PLANNED = re.compile(r"budget(ed)?|bud|plan(ned)?|soll|forecast|target|estimated?|prevu|presupuesto|expected")
_SPAN = re.compile(
    r"(?:this|last|current|previous|prior) (?:month|year|quarter|period|week)|year to date|ytd|cumulative"
)
_NOW = re.compile(
    r"(as )?(at |of )?(now|today|current(ly)?|latest|to date|this year|since .*)( balance| value)?"
)
_BEFORE = re.compile(
    r"(last|previous|prior|py)( (year|month|quarter|period))?( .*)?|opening( .*)?|b f|brought forward|before"
    r"|start|old"
)
_VARIANCE = re.compile(
    r"(?:over |under )?(?:variance|difference|diff|var|left|remaining|over|under|pct|change)\b.*"
    r"|still to (come|go|spend)|to go"
)


def label_left(sheet: Sheet, row: int, column: int) -> str:
    """The nearest words to the left of a cell; "" where there are none."""
    texts = (sheet.text(row, c) for c in range(column - 1, 0, -1))
    return next((text for text in texts if text), "")


def is_compared(headings: Sequence[str]) -> bool:
    """Whether columns so headed show the same lines from several sides: planned and real, this month and the
    whole year."""
    words = [plain(h) for h in headings if h]
    real = any(REAL.fullmatch(_without_months(w)) for w in words) or len(months_shown(words)) == 1
    planned = any(PLANNED.fullmatch(_without_months(w)) for w in words)
    return (real and planned) or (
        len(words) > 0 and any(p.fullmatch(w) for w in words for p in (_VARIANCE, _SPAN, _NOW, _BEFORE))
    )


def months_shown(headings: Sequence[str]) -> list[str]:
    """Those of the headings that are one month, and no plan for it and no span of several ("Jan-Jul")."""
    return [heading for heading in headings if month_of(heading) is not None]


def _without_months(words: str) -> str:
    """ "budget aug 2026" is "budget"."""
    kept = [w for w in words.split() if w not in MONTHS and not re.fullmatch(r"(19|20)\d\d", w)]
    return " ".join(kept) or words


def is_real(heading: str) -> bool:
    """Whether a column so headed shows what really happened, beside a plan."""
    return bool(REAL.fullmatch(_without_months(plain(heading))))


def is_aside(heading: str) -> bool:
    """Whether a column so headed shows a plan, what was before, or what is worked out from two others."""
    words = _without_months(plain(heading))
    return any(pattern.fullmatch(words) for pattern in (PLANNED, _VARIANCE, _BEFORE))


def is_now(heading: str) -> bool:
    """Whether a column so headed shows how things stand, beside one of before."""
    return bool(_NOW.fullmatch(_without_months(plain(heading))))


_REFERENCE = re.compile(r"([-+]?)\s*(?:SUM\()?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?", re.I)


def counted_in(formula: str, row: int) -> list[int]:
    """The columns of the same row that a formula reads."""
    return [c for _, parts in _terms(formula, row) for c in parts]


def columns_counted(formula: str, row: int) -> dict[int, str]:
    """The columns of its own row that a formula adds ("") or takes off ("-")."""
    return {c: sign for sign, parts in _terms(formula, row) for c in parts}


def counted_as(sheet: Sheet, row: int) -> dict[int, str]:
    """Which columns of a row count as "income" or "expenses", by what its formulas add and take off."""
    formulas = {c: sheet.formula(row, c) for c in sheet.rows.get(row, ()) if sheet.cell(row, c).calculated}
    ways: dict[int, str] = {}
    for formula in formulas.values():
        if {sign for sign, _ in _terms(formula, row)} == {"", "-"}:
            for way, column in _told_out(formula, formulas, row):
                ways[column] = "expenses" if way == "-" else "income"
    return ways


def _told_out(
    formula: str, formulas: Mapping[int, str], row: int, depth: int = 3
) -> Iterator[tuple[str, int]]:
    """The columns that a formula counts in the end, with their signs: what is taken off a sum that is itself
    taken off counts again."""
    for sign, parts in _terms(formula, row):
        for column in parts:
            inside = list(_told_out(formulas.get(column, ""), formulas, row, depth - 1)) if depth else []
            for own, counted in inside or [("", column)]:
                yield ("-" if (own == "-") != (sign == "-") else ""), counted


def rows_counted(
    sheet: Sheet, column: int, told: Mapping[int, AccountType | None] | None = None
) -> dict[int, AccountType]:
    """Which rows of a column count as income or expenses, by what formulas below them add and take off: where
    "Tubo" is one sum less another, the rows of the first came in. Rows that `told` knows only as what one has
    or owes make up one's own money: assets less liabilities. Empty where formulas disagree."""
    ways: dict[int, AccountType] = {}
    for added, taken_off in _differences(sheet, column):
        known = {told.get(row) for row in (*added, *taken_off)} - {None} if told else set()
        kinds = _OWNED if known and known <= _STANDING else _EARNED
        for kind, rows in zip(kinds, (added, taken_off), strict=True):
            if any(ways.get(r, kind) is not kind for r in rows):
                return {}
            ways |= dict.fromkeys(rows, kind)
    return ways


_EARNED = (AccountType.INCOME, AccountType.EXPENSE)
_OWNED = (AccountType.ASSET, AccountType.LIABILITY)
"""What a difference adds up, and what it takes off: the profit, or all that is one's own."""
_STANDING = {AccountType.ASSET, AccountType.LIABILITY, AccountType.EQUITY}


def _differences(sheet: Sheet, column: int) -> Iterator[tuple[list[int], list[int]]]:
    """For each formula of a column that takes sums off others: the rows it adds, and those it takes off."""
    formulas = {
        r: f for r in sheet.rows if sheet.cell(r, column).calculated and (f := sheet.formula(r, column))
    }
    letter = get_column_letter(column)
    sums = {r: _rows_in(f, letter) for r, f in formulas.items()}
    for parts in sums.values():
        if {sign for sign, _ in parts} == {"", "-"}:
            yield (
                [row for sign, rows in parts if not sign for row in _summed(rows, sums)],
                [row for sign, rows in parts if sign for row in _summed(rows, sums)],
            )


def _summed(parts: range, sums: Mapping[int, Sequence[tuple[str, range]]], depth: int = 4) -> list[int]:
    """The rows whose amounts a part of a formula adds up in the end: those of a sum, those of the sums of
    sections that a sum of all adds up. What takes something off is a result of its own, and a cell alone may
    be anything."""
    found: list[int] = []
    for row in parts:
        terms = sums.get(row)
        if terms is None and len(parts) > 1:
            found.append(row)
        elif terms and depth and all(sign == "" for sign, _ in terms):
            found += [r for _, more in terms for r in (_summed(more, sums, depth - 1) or _alone(more, sums))]
    return found


def _alone(parts: range, sums: Mapping[int, object]) -> list[int]:
    return [row for row in parts if row not in sums]


def _rows_in(formula: str, letter: str) -> list[tuple[str, range]]:
    """The rows of the same column that a formula adds ("") and takes off ("-"); empty for any other."""
    if not _PLAIN.fullmatch(formula):
        return []
    found = []
    for sign, first, above, last, below in _REFERENCE.findall(formula):
        if first.upper() != letter or (last or first).upper() != letter:
            return []
        found.append(("-" if sign == "-" else "", range(int(above), int(below or above) + 1)))
    return found


_CELLS = r"(SUM\()?\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?\)?"
_PLAIN = re.compile(rf"=\s*[-+]?{_CELLS}([-+]{_CELLS})*", re.I)


def _terms(formula: str, row: int) -> list[tuple[str, range]]:
    """The columns of the same row that a formula adds ("") and takes off ("-")."""
    found = []
    for sign, first, above, last, below in _REFERENCE.findall(formula):
        if int(above) == row and int(below or row) == row:
            start = column_index_from_string(first.upper())
            end = column_index_from_string((last or first).upper())
            found.append(("-" if sign == "-" else "", range(start, end + 1)))
    return found
