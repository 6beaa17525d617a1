"""Layout 3: statements, labelled amounts of which some are typed in and the totals are formulas.

Also read for every book, to show what a posting does to its reports.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from openpyxl.utils.cell import column_index_from_string, get_column_letter

from nl2x.books.book import GridColumn, Statement, StatementLine
from nl2x.books.chart.types import type_of_name, type_of_section
from nl2x.books.layouts.inflow import spent_and_earned
from nl2x.books.model import AccountType
from nl2x.books.sheets.sides import (
    counted_in,
    is_aside,
    is_compared,
    is_now,
    is_real,
    months_shown,
    rows_counted,
)
from nl2x.books.sheets.words import is_total, month_of, plain
from nl2x.books.xlsx.cells import Sheet, remark_after
from nl2x.books.xlsx.cells import name as cell_name

STATEMENT_WORDS = re.compile(
    r"balance sheet|income statement|profit (and|or|&) loss|\bp ?& ?l\b|p l\b|trial balance|cash flow|financial (position|statements?)"
    r"|statement of|receipts and payments|income and expend|net worth|bilanz|gewinn und verlust|guv|bilan|compte de resultat"
    r"|balance general|estado de|\bassets\b|\bliabilities\b|\bequity\b|retained|revenue|aktiva|passiva|surplus"
)
CONSTANTS = re.compile(r"=[-+]?\d+(\.\d+)?([-+*/]\d+(\.\d+)?)*")
"""A formula of typed numbers only, such as `=120+45`: still a typed-in amount."""
_COMPUTED = re.compile(
    r"^(net (income|profit|loss|assets|worth|sales|surplus)|gross (profit|margin)|profit|loss|surplus|deficit|ebit|operating (profit|income)"
    r"|difference|check|out of balance|balance check|in balance)\b(?! on )|profit for|^result"
    r"|^opening (balance|bank|cash)|^(balance|bank|cash)( \w+)* (brought forward|b f|at start)"
)


_OWNERS = (AccountType.LIABILITY, AccountType.EQUITY)


@dataclass(frozen=True)
class _Block:
    label: int
    amounts: tuple[int, ...]


def statements(sheet: Sheet, skip: Iterable[range] = ()) -> tuple[Statement, ...]:
    """The statements on a sheet: one, or two side by side. Rows of `skip` belong to lists."""
    taken = {row for rows in skip for row in rows}
    found = [s for block in _blocks(sheet, taken) if (s := _statement(sheet, block, taken)) is not None]
    counted = spent_and_earned(sheet) if found else {}
    return tuple(_as_counted(s, counted) for s in found) if counted else tuple(found)


def _as_counted(statement: Statement, counted: Mapping[tuple[int, int], AccountType]) -> Statement:
    """The statement with the types that the page's own formula gives its lines, whatever heads them."""
    column = column_index_from_string(statement.column)
    lines = tuple(
        replace(line, type=kind, confidence=0.95)
        if (kind := counted.get((line.row, column)))
        and not line.contra
        and line.type is not AccountType.EQUITY
        else line
        for line in statement.lines
    )
    return replace(statement, lines=lines)


def _blocks(sheet: Sheet, taken: set[int]) -> Iterator[_Block]:
    """Columns of labels, each with the columns of amounts to its right."""
    texts: dict[int, int] = {}
    numbers: dict[int, int] = {}
    for row, columns in sheet.rows.items():
        if row in taken or row > 2000:
            continue
        for column in columns:
            if column <= 60:
                kind = texts if sheet.text(row, column) and not _is_number(sheet, row, column) else numbers
                if kind is texts or _is_number(sheet, row, column):
                    kind[column] = kind.get(column, 0) + 1
    money = sorted(c for c, count in numbers.items() if count >= 2 and count >= texts.get(c, 0) * 0.5)
    start = 0
    groups: dict[int, list[int]] = {}
    for column in sorted(texts.keys() | set(money)):
        if column in money:
            if start:
                groups.setdefault(start, []).append(column)
        elif texts[column] >= 2 and not _is_notes(sheet, column) and (not start or start in groups):
            start = column
    for label_column, amounts in groups.items():
        yield _Block(label_column, tuple(amounts))


class _Labels:
    """Which words name a line: those nearest to the left of its amount, since items may stand one column in
    from their sections. A column that says the same few words over and over (each account's type) names none.
    """

    def __init__(self, sheet: Sheet, start: int, end: int) -> None:
        self.sheet, self.start, self.end = sheet, start, end
        self._tags: dict[int, bool] = {}
        self._remarks: dict[int, bool] = {}

    def at(self, row: int, amounts: int) -> str:
        columns = [
            c
            for c in range(self.start, min(self.end, amounts))
            if c == self.start or not (self._is_tag(c) or self._is_remark(c))
        ]
        texts = [self.sheet.text(row, c) for c in columns]
        return next((t for t in reversed(texts) if t and not t.isdigit()), "")

    def _is_remark(self, column: int) -> bool:
        """Whether a column says more of what another to its left names: it has nothing beside totals and titles,
        and stands beside most other names."""
        if column not in self._remarks:
            beside = [(row, named) for row in self.sheet.rows if (named := self._before(row, column))]
            others = [row for row, named in beside if is_total(named) or self._is_title(row)]
            told = [row for row, _ in beside if self.sheet.text(row, column)]
            self._remarks[column] = (
                len(others) >= _TOTALS
                and not set(others) & set(told)
                and len(told) * 2 >= len(beside) - len(others)
            )
        return self._remarks[column]

    def _before(self, row: int, column: int) -> str:
        """The nearest text to the left of a column."""
        texts = (self.sheet.text(row, c) for c in range(column - 1, self.start - 1, -1))
        return next((text for text in texts if text), "")

    def _is_title(self, row: int) -> bool:
        """Whether a row below the first amount has a text and nothing else."""
        return len(self.sheet.rows[row]) == 1 and row > self._first_amount

    @cached_property
    def _first_amount(self) -> int:
        rows = self.sheet.rows
        return min((r for r in rows if any(_is_number(self.sheet, r, c) for c in rows[r])), default=max(rows))

    def _is_tag(self, column: int) -> bool:
        if column not in self._tags:
            texts = [t for row in self.sheet.rows if (t := self.sheet.text(row, column))]
            self._tags[column] = len(texts) >= 5 and len(set(texts)) * 2 <= len(texts)
        return self._tags[column]


_TOTALS = 2
"""Totals and titles that show by having nothing beside them that a column is of remarks."""


def _is_number(sheet: Sheet, row: int, column: int) -> bool:
    cell = sheet.cell(row, column)
    return (isinstance(cell.value, int | float) and not isinstance(cell.value, bool)) or (
        cell.calculated and not isinstance(cell.value, str)
    )


def _is_notes(sheet: Sheet, column: int) -> bool:
    """A narrow column of notes' numbers ("Note", "Ref") isn't one of labels."""
    texts = [sheet.text(row, column) for row in sheet.rows if sheet.text(row, column)]
    return all(len(t) <= 6 for t in texts) and any(plain(t) in ("note", "notes", "ref") for t in texts)


def _statement(sheet: Sheet, block: _Block, taken: set[int]) -> Statement | None:
    amounts = _without_note_numbers(sheet, block.amounts)
    if not amounts:
        return None
    periods, current, choices = _periods(sheet, block.label, amounts)
    columns = (current,) if periods else amounts
    beside = tuple(c for c in amounts if c not in columns)
    found = list(_lines(sheet, _Labels(sheet, block.label, min(amounts)), columns, beside, taken))
    between = range(block.label + 1, min(amounts))
    lines = tuple(_with_remarks(sheet, _by_sums(sheet, columns[-1], found), max(amounts), between))
    compared = len(lines) >= 3 and is_compared([p.heading for p in periods])
    if not compared and not _convincing(sheet, lines):
        return None
    others = tuple(p for p in periods if p.letter != get_column_letter(current))
    title = next(
        (sheet.text(r, c) for r in list(sheet.rows)[:4] for c in sheet.rows[r] if sheet.text(r, c)), ""
    )
    return Statement(
        sheet.name, title, lines, get_column_letter(current), get_column_letter(block.label),
        tuple(p.heading for p in others), tuple(periods), choices,
    )  # fmt: skip


def _by_sums(sheet: Sheet, column: int, lines: Sequence[StatementLine]) -> list[StatementLine]:
    """The lines whose type neither name nor section tells, by what the profit adds and takes off, and what one's own
    money at last; unless that contradicts those whose type is told. Where one heading is told for both sides of a
    difference ("What there is and what is owed"), all lines are what the difference makes of them."""
    counted = rows_counted(sheet, column, {i.row: i.type for i in lines})
    known = [i for i in lines if i.type is not None and i.row in counted]
    alike = len({i.type for i in known}) == 1 and len({counted[i.row] for i in known}) > 1
    if not known or (sum(counted[i.row] is i.type for i in known) < 0.7 * len(known) and not alike):
        return list(lines)
    return [
        replace(i, type=counted[i.row], confidence=0.9)
        if (i.type is None or _is_no_asset(i, counted) or (alike and not i.contra))
        and not i.is_total
        and i.row in counted
        else i
        for i in lines
    ]


def _is_no_asset(line: StatementLine, counted: Mapping[int, AccountType]) -> bool:
    """Whether what its name alone takes for something owned is taken off what came in: "Tools", bought."""
    return line.type is AccountType.ASSET and not line.contra and counted.get(line.row) is AccountType.EXPENSE


def _with_remarks(
    sheet: Sheet, lines: Sequence[StatementLine], last: int, between: range
) -> Iterator[StatementLine]:
    """The lines with the words that stand to the right of the amounts, or else `between` them and the label: how such
    things are paid, what is in it."""
    for line in lines:
        words = "" if line.is_total else remark_after(sheet, line.row, last)
        before = [text for c in between if (text := sheet.text(line.row, c))]
        words = words or (before[0] if len(before) == 1 and not line.is_total else "")
        yield replace(line, remark=words) if words else line


def _without_note_numbers(sheet: Sheet, amounts: Sequence[int]) -> tuple[int, ...]:
    return tuple(
        c
        for c in amounts
        if not any(plain(sheet.text(r, c)) in ("note", "notes", "ref", "page") for r in list(sheet.rows)[:12])
    )


def _periods(
    sheet: Sheet, label: int, amounts: Sequence[int]
) -> tuple[list[GridColumn], int, tuple[str, ...]]:
    """Columns of different periods or sides (headed by years or months, by plan and fact, filled side by side), the
    current one, and the headings of those among which nothing tells. No periods: ([], last column, ())."""
    if len(amounts) < 2:
        return [], amounts[0], ()
    both = sum(sum(_is_number(sheet, r, c) for c in amounts) > 1 for r in sheet.rows if sheet.text(r, label))
    some = sum(any(_is_number(sheet, r, c) for c in amounts) for r in sheet.rows if sheet.text(r, label))
    if both * 2 < some:
        return [], amounts[-1], ()
    headings = {c: _heading(sheet, c, label) for c in amounts}
    current, rivals = _current(sheet, amounts, headings)
    choices = tuple(headings[c] for c in rivals) if len(rivals) > 1 else ()
    return [GridColumn(headings[c], get_column_letter(c)) for c in amounts], current, choices


def _current(sheet: Sheet, amounts: Sequence[int], headings: Mapping[int, str]) -> tuple[int, list[int]]:
    """The column where amounts are typed in now; with the columns it may be if nothing tells."""
    typed = [c for c in amounts if _is_typed_column(sheet, c)]
    typed = [c for c in amounts if c in typed or (is_real(headings[c]) and _is_still_blank(sheet, c, typed))]
    for says in (is_real, is_now):
        said = [c for c in typed if says(headings[c])]
        latest_of = max((_year(headings[c]) for c in said), default=0)
        if latest_of:  # "Actual 2026" beside "Actual 2025"
            said = [c for c in said if _year(headings[c]) == latest_of]
        if len(said) == 1:
            return said[0], said
    shown = months_shown([headings[c] for c in typed])
    if len(shown) == 1 and is_compared(list(headings.values())):
        now = next(c for c in typed if headings[c] == shown[0])
        return now, [now]
    years = {c: year for c, h in headings.items() if (year := _year(h))}
    unplanned = _beside_a_plan(typed, headings, years)
    if len(unplanned) == 1:
        return unplanned[0], unplanned
    whole = [c for c, h in headings.items() if is_total(h)]
    latest = max(years, key=lambda c: years[c]) if years else (whole or [0])[0]
    if latest in typed or not typed:
        return latest or amounts[0], []
    parts = [c for c in _added_up(sheet, latest) if c in typed] if latest else []
    rivals = parts or [c for c in typed if not is_aside(headings[c]) and c not in years] or typed
    worded = [c for c in rivals if headings[c]]
    return rivals[0], worded if len(worded) > 1 else []


def _beside_a_plan(typed: Sequence[int], headings: Mapping[int, str], years: Mapping[int, int]) -> list[int]:
    """The typed columns that a plan for the latest year leaves: neither plans themselves nor of a year before it
    ("2025", "Budget 2026", "Paid to 30 Sept"). None where the latest year is of no plan."""
    latest = max(years.values(), default=0)
    if not any(is_aside(headings[c]) for c, year in years.items() if year == latest):
        return []
    return [c for c in typed if not is_aside(headings[c]) and years.get(c, latest) // 12 >= latest // 12]


def _is_typed_column(sheet: Sheet, column: int) -> bool:
    numbers = [r for r in sheet.rows if _is_number(sheet, r, column)]
    return sum(not sheet.cell(r, column).calculated for r in numbers) * 3 >= len(numbers) > 0


def _is_still_blank(sheet: Sheet, column: int, beside: Sequence[int]) -> bool:
    """Whether nothing stands in a column yet wherever a plan has an amount: the page of a month to come."""
    planned = [r for r in sheet.rows if any(_is_typed(sheet, r, c) for c in beside)]
    return bool(planned) and all(sheet.cell(r, column).blank for r in planned)


def _is_typed(sheet: Sheet, row: int, column: int) -> bool:
    return _is_number(sheet, row, column) and not sheet.cell(row, column).calculated


def _added_up(sheet: Sheet, column: int) -> list[int]:
    """The columns to the left that a calculated column adds up, row by row."""
    for row in sheet.rows:
        if sheet.cell(row, column).calculated:
            left = [c for c in counted_in(sheet.formula(row, column), row) if c < column]
            if len(left) > 1:
                return left
    return []


_UNIT = re.compile(r"[a-z]{0,4}\.?|[a-z]{0,3} ?0{0,3}s?|in [a-z]{2,4}")
"""A currency or a unit below the real heading: "£", "Rs", "KSh", "£000"."""


def _heading(sheet: Sheet, column: int, label: int) -> str:
    """The last words above the column's first amount; a year counts as words, a currency only where nothing else
    stands there. Sums of the whole page may stand above the words."""
    words = ""
    for row in sheet.rows:
        value = sheet.value(row, column)
        if _is_number(sheet, row, column) and (sheet.text(row, label) or words):
            if words or not sheet.cell(row, column).calculated:
                break
            continue
        if isinstance(value, dt.date):
            words = f"{value:%b %Y}"
        elif value is not None and (not words or not _UNIT.fullmatch(plain(str(value)))):
            words = str(value)
    return words


def _year(heading: str) -> int:
    years = re.findall(r"(?:19|20)\d\d", heading)
    month = month_of(heading)
    return int(years[-1]) * 12 + (month[0] if month else 0) if years else 0


def _lines(
    sheet: Sheet, labels: _Labels, columns: Sequence[int], beside: Sequence[int], taken: set[int]
) -> Iterator[StatementLine]:
    """Lines from the top; each group of them up to a total is judged by its heading or by that total. `beside` are
    the columns of a plan or of last year: what has an amount there is a line, too."""
    group: list[tuple[int, int, str]] = []
    section = outer = ""
    for row in sheet.rows:
        text = labels.at(row, columns[0])
        if row in taken or not text:
            continue
        column = next((c for c in reversed(columns) if _is_number(sheet, row, c)), None)
        if column is None:
            planned = any(_is_number(sheet, row, c) and not sheet.cell(row, c).calculated for c in beside)
            if planned or _is_blank_line(sheet, row, text, columns):
                group.append((row, columns[0], section))
                continue
            section = text
            outer = text if type_of_section(text, strict=True)[0] else outer
            continue
        group.append((row, column, section if type_of_section(section, strict=True)[0] else outer or section))
        if is_total(text):
            yield from _judged(sheet, labels, group, text)
            group, section, outer = [], "", ""
    yield from _judged(sheet, labels, group, "")


def _judged(
    sheet: Sheet, labels: _Labels, group: Sequence[tuple[int, int, str]], total: str
) -> Iterator[StatementLine]:
    named_by_total = total if type_of_section(total, strict=True)[0] else ""
    for row, column, section in group:
        told = section if type_of_section(section, strict=True)[0] else named_by_total or section
        yield _line(sheet, row, labels.at(row, column), column, told)


def _is_blank_line(sheet: Sheet, row: int, text: str, columns: Sequence[int]) -> bool:
    """An account whose amount wasn't typed in yet: formatted like its neighbours, between two of them."""
    styles = {sheet.cell(r, c).style for r in (row - 1, row + 1) for c in columns if _is_number(sheet, r, c)}
    own = {sheet.cell(row, c).style for c in columns}
    above = any(_is_number(sheet, row - 1, c) for c in columns)
    return bool(styles & own - {0}) and above and type_of_name(text)[2] > 0.9


def _line(sheet: Sheet, row: int, text: str, column: int, section: str) -> StatementLine:
    formula = sheet.formula(row, column)
    typed = not formula or bool(CONSTANTS.fullmatch(formula))
    total = is_total(text) or bool(_COMPUTED.search(plain(text)))
    kind, contra, sure = (None, False, 0.5) if total else _type(text, section)
    return StatementLine(
        text, row, cell_name(row, column), sheet.value(row, column), "" if typed else formula,
        kind, contra, section, total, sure,
    )  # fmt: skip


def _type(label: str, section: str) -> tuple[AccountType | None, bool, float]:
    by_name, contra, sure = type_of_name(label)
    by_section, _, section_sure = type_of_section(section, strict=True) if section else (None, False, 0.0)
    if by_section is None:
        return by_name, contra, sure
    if by_name in _OWNERS and by_section in _OWNERS and sure > 0.9:
        return by_name, contra, sure  # "Liabilities and equity" in one section
    if by_name is AccountType.EQUITY and contra and by_section is AccountType.INCOME:
        return by_name, contra, sure  # "Taken out for us" below "What came in and went out"
    return by_section, contra and by_name is by_section, section_sure


def _convincing(sheet: Sheet, lines: Sequence[StatementLine]) -> bool:
    """Accounts a bookkeeper knows, and either totals, a statement's words, or sections of several types."""
    known = [line for line in lines if line.type is not None]
    formulas = [line for line in lines if line.formula]
    if len(lines) < 2 or (len(known) + sum(line.is_total for line in lines)) * 2 < len(lines):
        return False
    texts = [sheet.name] + [sheet.text(r, c) for r in list(sheet.rows)[:60] for c in sheet.rows[r][:2]]
    worded = bool(STATEMENT_WORDS.search(plain(" ".join(texts))))
    sections = {type_of_section(line.section, strict=True)[0] for line in lines if line.section} - {None}
    return bool(known or formulas) and (
        worded
        or any(line.is_total and line.formula for line in lines)
        or len(formulas) == len(lines)
        or (len(sections) > 1 and len(lines) >= 4)
    )


def typed_lines(statement: Statement) -> list[StatementLine]:
    """The lines whose amounts a person types in as things happen: not what there was before, on which the line
    of what there is now is calculated ("Bank on 1 January")."""
    return [
        line
        for line in statement.lines
        if not line.formula and not line.is_total and not _was_before(line, statement)
    ]


def _was_before(line: StatementLine, statement: Statement) -> bool:
    if not _BEFORE.search(plain(line.label)):
        return False
    cell = re.compile(rf"(?<![A-Z]){line.cell}(?![0-9])")
    return any(cell.search(other.formula.replace("$", "")) for other in statement.lines if other.formula)


_BEFORE = re.compile(
    r"\b(opening|brought forward|b f|(at|from) the (start|beginning)|(on|at) (the )?(1|1st|first|31|30)( of)?"
    r" (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b"
)
