"""Layout 4: a grid of categories by months, weeks, quarters or people, in either direction."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Grid, GridColumn, GridRow
from nl2x.books.chart.types import type_of_name, type_of_section
from nl2x.books.layouts.plan_rows import name_of_real, names_beside
from nl2x.books.layouts.spending import all_spent
from nl2x.books.layouts.statements import CONSTANTS
from nl2x.books.model import AccountType, Value
from nl2x.books.sheets.periods import LASTING, dated_rows, first_day, period_of, stepped
from nl2x.books.sheets.sides import PLANNED, REAL, counted_as, is_compared, rows_counted
from nl2x.books.sheets.words import heading_role, is_total, month_of, plain
from nl2x.books.xlsx.cells import Sheet, remark_after

_OF_A_YEAR = re.compile(
    r"(?i)\b(19|20)\d\d\b(?!-\d\d-)|\b(this|last|previous|prior|current) year\b|\b(so far|to date|ytd)\b"
    r"|^since (\d{1,2}\b|[a-z]+ \d)"
)
_SHARE = re.compile(r"\s*(%|pct\b|percent)", re.I)
_SUMS = re.compile(r"=\s*\+?SUM\(|=\s*\+?\$?[A-Z]{1,3}\$?\d+(\s*\+\s*\$?[A-Z]{1,3}\$?\d+)+\s*$", re.I)


@dataclass(frozen=True)
class _Head:
    row: int
    label: int
    columns: tuple[int, ...]
    period: str
    named: tuple[int, ...] = ()
    """Where the columns' headings stand, if not right above them."""
    below: int = 0
    """The row of a second heading below ("Budget", "Actual"), if there is one."""
    groups: tuple[str, ...] = ()
    """What stands above each column's heading, if several columns share it: a flat, a van."""

    def heading_of(self, column: int) -> int:
        """The column in which a column's heading stands."""
        return self.named[self.columns.index(column)] if self.named else column


def grids(sheet: Sheet, taken: Sequence[range] = ()) -> tuple[Grid, ...]:
    """The grids on a sheet. Rows of `taken` belong to lists."""
    rows = {r for part in taken for r in part}
    found: list[Grid] = []
    end = 0
    for head in _heads(sheet):
        if head.row <= end or head.row in rows:
            continue
        grid = _across(sheet, head)
        if grid is not None:
            found.append(grid)
            end = max(r.row for r in grid.rows)
    return tuple(found)


def _heads(sheet: Sheet) -> Iterator[_Head]:
    for row, columns in list(sheet.rows.items())[:400]:
        periods = [(c, period_of(sheet.value(row, c))) for c in columns]
        if dated := _dated(sheet, row, columns):
            yield dated
            continue
        for kind in ("month", "week", "quarter"):
            right = tuple(c for c, period in periods if period == kind)
            if len(right) >= 3 and right[0] > 1 and _different(sheet, row, right):
                yield _actual(sheet, _Head(row, _label_column(sheet, row, right[0]), right, kind))
                break
        else:
            head = _other_head(sheet, row, columns)
            if head is not None:
                yield head


def _dated(sheet: Sheet, row: int, columns: Sequence[int]) -> _Head | None:
    """Real dates side by side, one or seven days apart: a grid of days or of weeks."""
    days = {c: v for c in columns if isinstance(v := sheet.value(row, c), dt.date)}
    if len(days) < 3 or min(days) < 2:
        return None
    kind = stepped(list(days.values()))
    return _Head(row, _label_column(sheet, row, min(days)), tuple(days), kind) if kind in LASTING else None


def _actual(sheet: Sheet, head: _Head) -> _Head:
    """Where each period has a plan and what really happened beside it, the columns of the latter. A period of
    which nothing but a plan is shown has no place for what happened."""
    headings = [c for c in sheet.rows[head.row] if c > head.columns[0] and sheet.text(head.row, c)]
    last = head.columns[-1] + (head.columns[1] - head.columns[0])
    found: dict[int, int] = {}
    planned = False
    for start in head.columns:
        end = min((c for c in headings if c > start), default=last)
        words = {c: plain(sheet.text(head.row + 1, c)) for c in range(start, end)}
        real = [c for c, text in words.items() if text and REAL.fullmatch(text)]
        of_plans = [c for c, text in words.items() if text and PLANNED.fullmatch(text)]
        planned = planned or bool(of_plans)
        if len(real) == 1:
            found[start] = real[0]
        elif not of_plans:
            return head
    if not planned or not found:
        return head
    return replace(head, columns=tuple(found.values()), named=tuple(found), below=head.row + 1)


def _different(sheet: Sheet, row: int, columns: Sequence[int]) -> bool:
    """Real dates must be of different months to head columns of months."""
    values = [sheet.value(row, c) for c in columns]
    return len({month_of(v) or plain(str(v)) for v in values}) == len(values)


def _label_column(sheet: Sheet, row: int, first: int) -> int:
    """The column with most texts below, to the left of the first period."""
    below = [r for r in sheet.rows if row < r <= row + 60]
    return max(range(1, first), key=lambda c: (sum(bool(sheet.text(r, c)) for r in below), -c), default=1)


def _other_head(sheet: Sheet, row: int, columns: Sequence[int]) -> _Head | None:
    """Headings that aren't periods (people, categories), over typed numbers that are summed up."""
    texts = [c for c in columns if sheet.text(row, c) and not sheet.cell(row, c).calculated]
    if len(texts) < 3 or len(texts) != len(columns):
        return None
    before = _labels_before(sheet, row, texts[0])
    if not before and _is_numbered(sheet, row, texts[0]) and dated_rows(sheet, row, texts[1]):
        texts = texts[1:]  # the weeks are numbered
    label, rest = (before, texts) if before else (texts[0], texts[1:])
    body = [r for r in sheet.rows if row < r <= row + 60 and not sheet.cell(r, label).blank]
    right = [
        c
        for c in rest
        if not is_total(sheet.text(row, c)) and not _of_remarks(sheet, body, c, sheet.text(row, c))
    ]
    dated = dated_rows(sheet, row, label)
    down = dated or [r for r in body if period_of(sheet.value(r, label)) in ("month", "week", "quarter")]
    months = len(down) * 2 > len(body)  # "Left" is then what the month left, and no comparison
    if not months and is_compared([sheet.text(row, c) for c in right]):
        return None  # a statement
    right = [c for c in right if not _mostly_calculated(sheet, body, c)]
    right = [c for c in right if not _SHARE.match(sheet.text(row, c))]
    if not months and all(
        period_of(sheet.value(row, c)) == "year" or _OF_A_YEAR.search(sheet.text(row, c)) for c in right
    ):
        return None  # this year beside last year: a statement
    numbers = [(r, c) for r in body for c in right if isinstance(sheet.value(r, c), int | float)]
    again = {r for r in body if _has_headings_again(sheet, r, row, right)}
    others = [
        (r, c)
        for r in body
        for c in right
        if r not in again and sheet.text(r, c) and not sheet.cell(r, c).calculated
    ]
    near = [*(r for r in sheet.rows if dated and r < row), *body]  # "so far" may stand above
    summed = [f for r in near for c in columns if (f := sheet.formula(r, c)) and _SUMS.match(f)]
    real = _real_of_pairs(sheet, row, right) if months else right
    if len(right) < 2 or len(numbers) < 3 or len(others) * 5 > len(numbers):
        return None
    if not summed and real == right:
        return None
    if months:
        if _is_above_headings(sheet, row, label, columns):
            return None
        kind = stepped([sheet.value(r, label) for r in dated]) or period_of(sheet.value(down[0], label))
        groups = dict(zip(right, _groups_above(sheet, row, right), strict=False))
        return _Head(row, label, tuple(real), kind, groups=tuple(groups[c] for c in real if c in groups))
    if any(
        not any(k == c for _, k in numbers) and not any(sheet.cell(r, c).calculated for r in body)
        for c in right[:2]
    ):
        return None
    if sum(heading_role(sheet.text(row, c))[1] >= 0.9 for c in right) > 1:
        return None  # columns a bookkeeper knows (quantity, price, paid): a list, not a grid
    return _Head(row, label, tuple(right), "person")


def _has_headings_again(sheet: Sheet, row: int, header: int, columns: Sequence[int]) -> bool:
    """Whether a row heads another box below: two or more of the columns' headings stand there once more, each
    over its own, and no amounts do."""
    filled = [c for c in columns if not sheet.cell(row, c).blank]
    return len(filled) > 1 and all(
        (text := sheet.text(row, c)) and text == sheet.text(header, c) and not sheet.cell(row, c).calculated
        for c in filled
    )


def _is_numbered(sheet: Sheet, row: int, column: int) -> bool:
    """Whether the cells below a heading count on, from 1 or wherever the first is."""
    below = [v for r in sheet.rows if r > row if (v := sheet.value(r, column)) not in (None, "")]
    numbers = [v for v in below if isinstance(v, int)]
    return len(numbers) > 2 and numbers == list(range(numbers[0], numbers[0] + len(below)))


def _real_of_pairs(sheet: Sheet, row: int, columns: Sequence[int]) -> list[int]:
    """Of columns that are plans and what it was by turns, under the categories' names, those of what it was;
    all of any others."""
    words = {c: plain(sheet.text(row, c)) for c in columns}
    real = [c for c in columns if REAL.fullmatch(words[c])]
    planned = [c for c in columns if PLANNED.fullmatch(words[c])]
    above = [c for c in sheet.rows.get(row - 1, ()) if sheet.text(row - 1, c)]
    pairs = len(real) > 1 and len(real) == len(planned) == len(above)
    return real if pairs else list(columns)


def _is_above_headings(sheet: Sheet, row: int, label: int, columns: Sequence[int]) -> bool:
    """Whether what stands here heads groups of columns whose own headings are in the next row."""
    below = [c for c in sheet.rows.get(row + 1, ()) if c > label]
    texts = all(sheet.text(row + 1, c) and not sheet.cell(row + 1, c).calculated for c in below)
    return len(below) > len([c for c in columns if c > label]) and texts


def _groups_above(sheet: Sheet, row: int, columns: Sequence[int]) -> tuple[str, ...]:
    """For each column the heading above it that it shares with others; empty where there aren't several."""
    above = [c for c in sheet.rows.get(row - 1, ()) if sheet.text(row - 1, c)]
    if not 1 < len(above) < len(columns) or not _is_above_headings(sheet, row - 1, above[0] - 1, above):
        return ()
    left = {c: max((a for a in above if a <= c), default=0) for c in columns}
    return tuple(_OWN_BRACKETS.sub("", sheet.text(row - 1, a)).strip() if a else "" for a in left.values())


_OWN_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")


def _last_amount(sheet: Sheet, row: int) -> int:
    """The column of the row's last amount or formula; the sheet's end if it has none."""
    amounts = [
        c
        for c in sheet.rows[row]
        if sheet.cell(row, c).calculated or isinstance(sheet.value(row, c), int | float)
    ]
    return max(amounts, default=1 << 14)


def _of_remarks(sheet: Sheet, rows: Sequence[int], column: int, heading: str) -> bool:
    """Whether a column is of remarks: mostly texts, or none as yet under such a heading."""
    texts = sum(bool(sheet.text(r, column)) for r in rows)
    numbers = sum(isinstance(sheet.value(r, column), int | float) for r in rows)
    return texts > numbers or (not numbers and bool(_REMARKS.fullmatch(plain(heading))))


_REMARKS = re.compile(r"notes?|remarks?|comments?|memos?|what for")


def _mostly_calculated(sheet: Sheet, rows: Sequence[int], column: int) -> bool:
    return sum(sheet.cell(r, column).calculated for r in rows) * 2 > len(rows)


def _labels_before(sheet: Sheet, row: int, first: int) -> int:
    """The column of labels to the left of the first heading, whose own heading was left out."""
    for column in range(first - 1, 0, -1):
        below = [r for r in sheet.rows if row < r <= row + 60]
        if sum(bool(sheet.text(r, column)) for r in below) >= 3 and not sheet.text(row, column):
            return column
    return 0


def _across(sheet: Sheet, head: _Head) -> Grid | None:
    rows: list[GridRow] = []
    totals: list[str] = []
    above = _label(sheet, head.row, head.label)
    section = above if type_of_section(above, strict=True)[0] else ""
    last = head.row
    beside = names_beside(sheet, head.row, head.label)
    for row in (r for r in sheet.rows if r > head.row):
        label = _label(sheet, row, head.label, head.period) if row != head.below else ""
        label = name_of_real(sheet, row, head.label, beside) if beside else label
        if row > last + 6 or (row > head.row + 1 and _is_new_head(sheet, row, head)):
            break
        if not label:
            continue
        last = row
        cells = [sheet.cell(row, c) for c in head.columns]
        formulas = [sheet.formula(row, c) for c in head.columns if sheet.cell(row, c).calculated]
        real = [f for f in formulas if not CONSTANTS.fullmatch(f)]
        if is_total(label) or len(real) * 2 > len(cells):
            totals.append(label)
            continue
        day = sheet.value(row, head.label)
        start = first_day(day, head.period, sheet.text(head.row, head.label))
        empty = all(cell.blank for cell in cells)
        if not empty and all(isinstance(cell.value, str) and not cell.calculated for cell in cells):
            continue  # words in every column: what each is about, and no amounts
        if _has_headings_again(sheet, row, head.row, head.columns):
            section = label
            continue
        if empty and not start and _is_section(sheet, row, head, label):
            before = (text for c in sheet.rows[row] if c < head.label and (text := sheet.text(row, c)))
            section = next(before, label)  # "TD Visa", and its rate above the labels
            continue
        kind = type_of_section(section)[0] if section else None
        remark = remark_after(sheet, row, _last_amount(sheet, row))
        rows.append(GridRow(label, row, section, kind or type_of_name(label)[0], remark, start))
    title = next((sheet.text(r, c) for r in list(sheet.rows)[:3] for c in sheet.rows[r] if r < head.row), "")
    rows = all_spent(_typed_by_sums(sheet, head, rows), (title, *totals))
    ways = counted_as(sheet, rows[0].row) if rows and head.period != "person" else {}
    values = [sheet.value(head.row, head.heading_of(c)) for c in head.columns]
    names = _grouped([_heading(value, head.period) for value in values], head.groups)
    told = [_told(sheet, head.row, rows[0].row if rows else head.row, c) for c in head.columns]
    if head.period == "person" and len(set(names)) < len(names):
        names = [f"{n} ({t[0]})" if t and names.count(n) > 1 else n for n, t in zip(names, told, strict=True)]
    columns = tuple(
        GridColumn(name, get_column_letter(c), _start(value, head.period), ways.get(c, ""), words)
        for c, name, value, words in zip(head.columns, names, values, told, strict=True)
    )
    typed = sum(_is_typed(sheet, r.row, c) for r in rows for c in head.columns)
    if not rows or not typed or not _numeric(sheet, rows, head):
        return None
    headings = [sheet.text(head.row, c) for c in sheet.rows[head.row] if is_total(sheet.text(head.row, c))]
    return Grid(
        sheet.name, title, head.period, head.row, get_column_letter(head.label), tuple(rows), columns,
        tuple(totals + headings), 0.9 if head.period != "person" else 0.75,
    )  # fmt: skip


def _typed_by_sums(sheet: Sheet, head: _Head, rows: Sequence[GridRow]) -> list[GridRow]:
    """The rows whose sections no word tells, typed by what formulas below them add and take off; in a grid of
    who spent what, all are costs."""
    counted = rows_counted(sheet, head.columns[0])
    if head.period == "person" and not all(r.row in counted or _CARRIED.search(plain(r.label)) for r in rows):
        counted = {}
    spent = head.period == "person" and not any(type_of_section(r.section)[0] for r in rows)
    spent = spent and len(rows) > 2 and not counted and not any(r.type is AccountType.INCOME for r in rows)
    mixed = _is_mixed(rows, counted)
    said = {type_of_section(row.section, strict=True)[0] for row in rows}
    if said & set(_KEPT) and not said & set(_OF_RESULTS):  # what is owned less what is owed
        counted = {row: _OF_RESULTS[kind] for row, kind in counted.items() if kind in _OF_RESULTS}
    found = []
    for row in rows:
        kind = row.type
        if mixed or (type_of_section(row.section, strict=True)[0] is None and kind not in _KEPT):
            kind = counted.get(row.row, kind)
        if spent and kind in (None, AccountType.ASSET) and not _SETTLED.search(plain(row.label)):
            kind = AccountType.EXPENSE
        found.append(replace(row, type=kind))
    return found


def _is_mixed(rows: Sequence[GridRow], counted: Mapping[int, AccountType]) -> bool:
    """Whether the sections are about something else than types (a house, a van, a tenant): formulas count
    rows of one and the same section as income and as costs."""
    ways: dict[str, set[AccountType]] = {}
    for row in rows:
        if row.section and row.row in counted:
            ways.setdefault(row.section, set()).add(counted[row.row])
    return any(len(kinds) > 1 for kinds in ways.values())


_KEPT = (AccountType.LIABILITY, AccountType.EQUITY)
_OF_RESULTS = {AccountType.INCOME: AccountType.ASSET, AccountType.EXPENSE: AccountType.LIABILITY}
"""What is added and what is taken off, by page: what came in and was spent, what is owned and owed."""
_CARRIED = re.compile(r"\b(brought forward|b f|carried forward|c f|opening)\b")
_SETTLED = re.compile(
    r"\b(from (the )?(month|week)|balance|brought forward|gave|settled?|owe[sd]?|paid back)\b"
)


def _told(sheet: Sheet, header: int, first: int, column: int) -> tuple[str, ...]:
    """The other texts of a column near its heading, from the top down to the first line."""
    rows = (r for r in range(max(1, header - 3), first) if r != header)
    return tuple(
        text for r in rows if (text := sheet.text(r, column)) and not sheet.cell(r, column).calculated
    )


def _grouped(headings: Sequence[str], groups: Sequence[str]) -> list[str]:
    """The headings, each with its group where several groups have one of that name: "Rent (flat 2)"."""
    alike = Counter(plain(h) for h in headings)
    return [
        (group if REAL.fullmatch(plain(heading)) else f"{heading} ({group})")
        if group and alike[plain(heading)] > 1
        else heading
        for heading, group in zip(headings, groups or [""] * len(headings), strict=True)
    ]


def _label(sheet: Sheet, row: int, column: int, period: str = "month") -> str:
    value = sheet.value(row, column)
    return _heading(value, period) if value is not None else ""


def _heading(value: Value, period: str = "month") -> str:
    if isinstance(value, dt.date):
        return f"{value:%-d %b %Y}" if period in LASTING else f"{value:%b %Y}"
    return " ".join(str(value).split()) if value is not None else ""


def _start(value: Value, period: str) -> dt.date | None:
    if period in LASTING:
        return first_day(value, period)
    month = month_of(value)
    return dt.date(month[1], month[0], 1) if month and month[1] else None


def _is_new_head(sheet: Sheet, row: int, head: _Head) -> bool:
    return (
        head.period == "month" and sum(period_of(sheet.value(row, c)) == "month" for c in head.columns) >= 3
    )


def _is_section(sheet: Sheet, row: int, head: _Head, label: str) -> bool:
    """A heading among the categories: a known section, all capitals, or nothing prepared beside it."""
    right = [c for c in sheet.rows[row] if c > head.label]
    if any(c >= head.columns[0] or not sheet.text(row, c) for c in right):
        return False  # a total formula stands at the row's end: a category without amounts so far
    following = sheet.rows.get(row + 1, ())
    styled = any(sheet.cell(row, c).style == sheet.cell(row - 1, c).style != 0 for c in head.columns[:1])
    return bool(following) and (label.isupper() or type_of_section(label)[2] > 0.9 or not styled)


def _is_typed(sheet: Sheet, row: int, column: int) -> bool:
    cell = sheet.cell(row, column)
    if cell.calculated:
        return bool(CONSTANTS.fullmatch(sheet.formula(row, column)))
    return isinstance(cell.value, int | float) and not isinstance(cell.value, bool)


def _numeric(sheet: Sheet, rows: Sequence[GridRow], head: _Head) -> bool:
    texts = sum(bool(sheet.text(r.row, c)) for r in rows for c in head.columns)
    numbers = sum(_is_typed(sheet, r.row, c) for r in rows for c in head.columns)
    return texts * 4 <= numbers
