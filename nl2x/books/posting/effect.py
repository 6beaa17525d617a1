"""What a posting does to the book: which statement lines change from what to what; whether it balances."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.book import Book, SheetRole, Statement, StatementLine
from nl2x.books.model import CellChange, InsertRows, Plan, Value, row_before
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import Sheet, amount, name, place

_CHECK = re.compile(
    r"^(balance |balance sheet )?(check|difference|diff|out of balance|in balance|balanced|control)\b"
    r"|^(kontrolle|differenz|ecart)\b"
    r"|must be (0|zero)|should be (0|zero)|out by"
)
_ASSETS = re.compile(r"^(total|sum of)( net)? assets?$|^summe aktiva$|^total (de l )?actif$|^total activos?$")
_FINANCED = re.compile(
    r"^total (liabilities|equity)( and)? .*(equity|liabilities|capital|net assets)|^total liabilities equity"
    r"|^summe passiva$|^total (du )?passif$|^total financed|^total capital and liabilities"
)
_DIFFERENCE = re.compile(
    r"=\s*(?:ROUND\(|ABS\()?\s*([A-Z]{1,3}\d+)\s*-\s*([A-Z]{1,3}\d+)\s*(?:(?:,\s*\d+\s*)?\))?"
)
_PLUS_AND_MINUS = re.compile(
    r"=\s*(?:ROUND\(|ABS\()?(?:[-+(\s]*[A-Z]{1,3}\d+[)\s]*)(?:[-+][-+(\s]*[A-Z]{1,3}\d+[)\s]*)+(?:,\s*\d+\s*\))?"
)
_MANY = 4
_FINE = frozenset({"ok", "balanced", "in balance", "true", "yes", "ja", "oui", "balances"})
_CENT = Decimal("0.005")


@dataclass(frozen=True)
class LineChange:
    """One calculated line before and after; `column` is the heading above it where there are several."""

    sheet: str
    label: str
    cell: str
    before: Value
    after: Value
    column: str = ""


@dataclass(frozen=True)
class Check:
    """Something that must hold: whether it did before, and does after; None where it can't be told."""

    words: str
    before: bool | None
    after: bool | None


@dataclass(frozen=True)
class Effect:
    """What a posting does, apart from the cells that it writes."""

    lines: tuple[LineChange, ...] = ()
    checks: tuple[Check, ...] = ()

    @property
    def balances(self) -> bool | None:
        """Whether every check holds afterwards that held before; None if nothing can be told."""
        known = [c for c in self.checks if c.after is not None]
        return all(c.after or c.before is False for c in known) if known else None


def effect(book: Book, plan: Plan, changes: Sequence[CellChange]) -> Effect:
    """The effect of `plan`, given all cells that change with it (their values after a recalculation)."""
    after = {(c.sheet, c.cell): c.after for c in changes}
    view = _View(book, plan, after)
    lines = list(_statement_lines(book, view))
    told = {(line.sheet, line.cell) for line in lines}
    lines += [line for line in _other_lines(book, view, changes) if (line.sheet, line.cell) not in told]
    checks = (*_checks(book, view), *_agreements(book, view, changes))
    return Effect(tuple(lines), checks)


class _View:
    """Cells of the book, named as they are before, and their values before and after."""

    def __init__(self, book: Book, plan: Plan, after: Mapping[tuple[str, str], Value]) -> None:
        self.book, self.changed = book, after
        self.inserts = [e for e in plan.edits if isinstance(e, InsertRows)]

    def moved(self, sheet: str, cell: str) -> str:
        """Where the cell is afterwards."""
        row, column = place(cell)
        for insert in self.inserts:
            if insert.sheet == sheet and row >= insert.before:
                row += insert.count
        return name(row, column)

    def origin(self, sheet: str, cell: str) -> tuple[int, int] | None:
        """Where the cell (named as it is afterwards) was before; None for one in a new row."""
        row, column = place(cell)
        was = row_before(self.inserts, sheet, row)
        return None if was is None else (was, column)

    def before(self, sheet: str, cell: str) -> Value:
        return self.book.workbook.sheet(sheet).value(*place(cell))

    def after(self, sheet: str, cell: str) -> Value:
        return self.changed.get((sheet, self.moved(sheet, cell)), self.before(sheet, cell))

    def both(self, sheet: str, cell: str) -> tuple[Value, Value]:
        return self.before(sheet, cell), self.after(sheet, cell)


def _statement_lines(book: Book, view: _View) -> Iterator[LineChange]:
    for statement in book.statements:
        for line in statement.lines:
            before, after = view.both(statement.sheet, line.cell)
            if (statement.sheet, view.moved(statement.sheet, line.cell)) in view.changed and before != after:
                cell = view.moved(statement.sheet, line.cell)
                yield LineChange(statement.sheet, line.label, cell, before, after)


def _other_lines(book: Book, view: _View, changes: Sequence[CellChange]) -> Iterator[LineChange]:
    """Calculated cells that change elsewhere (a grid's totals, a chart's balances), with their labels."""
    for change in changes:
        origin = view.origin(change.sheet, change.cell)
        if origin is None or _in_posted_rows(book, change.sheet, origin[0]):
            continue
        sheet = book.workbook.sheet(change.sheet)
        if sheet.cell(*origin).calculated and isinstance(change.after, int | float | Decimal):
            label, heading = labels(sheet, *origin)
            yield LineChange(
                change.sheet, label or change.cell, change.cell, change.before, change.after, heading
            )


def _in_posted_rows(book: Book, sheet: str, row: int) -> bool:
    posted = (SheetRole.JOURNAL, SheetRole.CASH_BOOK, SheetRole.RECORDS)
    return any(i.sheet == sheet and i.role in posted and i.first_row <= row <= i.end_row for i in book.lists)


def labels(sheet: Sheet, row: int, column: int) -> tuple[str, str]:
    """The words to the left of a cell, and the heading above it."""
    left = [sheet.text(row, c) for c in range(column - 1, max(0, column - 40), -1)]
    above = (sheet.value(r, column) for r in range(row - 1, max(0, row - 400), -1))
    heading = next((v for v in above if isinstance(v, str | dt.date) and v != ""), "")
    words = [t for t in left if t]
    return (words[-1] if words else ""), (
        f"{heading:%b %Y}" if isinstance(heading, dt.date) else str(heading)
    )


def _checks(book: Book, view: _View) -> Iterator[Check]:
    for statement in book.statements:
        for line in statement.lines:
            if _CHECK.search(plain(line.label)):
                before, after = view.both(statement.sheet, line.cell)
                yield Check(f"{line.label} ({statement.sheet})", _holds(before), _holds(after))
    yield from _sides(book.statements, view)
    yield from _journal_totals(book, view)


def _agreements(book: Book, view: _View, changes: Sequence[CellChange]) -> Iterator[Check]:
    """Differences that were nothing between two sums that are something, or among many amounts: whatever they
    are called, these agreed before, and whether they do afterwards. Not those of a list's own rows."""
    for change in changes:
        origin = view.origin(change.sheet, change.cell)
        if origin is None or _in_posted_rows(book, change.sheet, origin[0]):
            continue
        sheet = book.workbook.sheet(change.sheet)
        formula = (sheet.formula(*origin) or "").replace("$", "")
        match = _DIFFERENCE.fullmatch(formula)
        number = amount(change.before)
        if number is not None and abs(number) < _CENT and _cancels(sheet, formula):
            yield Check(
                f"{labels(sheet, *origin)[0] or change.cell} ({change.sheet})", True, _holds(change.after)
            )
            continue
        if match and number is not None and abs(number) < _CENT:
            sides = [place(cell) for cell in match.groups()]
            sums = all((sheet.formula(*side) or "").upper().startswith("=SUM(") for side in sides)
            if sums and all(abs(amount(sheet.value(*side)) or Decimal(0)) >= _CENT for side in sides):
                label = labels(sheet, *origin)[0] or change.cell
                yield Check(f"{label} ({change.sheet})", True, _holds(change.after))


def _cancels(sheet: Sheet, formula: str) -> bool:
    """Whether a formula takes many amounts from each other: that nothing is left of them is no chance."""
    cells = set(re.findall(r"[A-Z]{1,3}\d+", formula)) if _PLUS_AND_MINUS.fullmatch(formula) else set()
    amounts = [v for cell in cells if (v := amount(sheet.value(*place(cell))))]
    return "-" in formula and len(amounts) >= _MANY


def _holds(value: Value) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return plain(value) in _FINE if value else None
    number = amount(value)
    return abs(number) < _CENT if number is not None else None


def _sides(statements: Sequence[Statement], view: _View) -> Iterator[Check]:
    """Total assets against total liabilities and equity, wherever both are named."""
    for sheet in dict.fromkeys(s.sheet for s in statements):
        lines = [line for s in statements if s.sheet == sheet for line in s.lines]
        assets = _line(lines, _ASSETS)
        financed = [f for f in (_line(lines, _FINANCED),) if f] or [
            line
            for pattern in (r"^total liabilities$", r"^total (owner s |owners |shareholders )?equity$")
            if (line := _line(lines, re.compile(pattern)))
        ]
        if (
            assets is None
            or not financed
            or (len(financed) == 1 and not _FINANCED.search(plain(financed[0].label)))
        ):
            continue
        words = f"{assets.label} = {' + '.join(f.label for f in financed)} ({sheet})"
        yield Check(words, *(_equal(sheet, assets, financed, look) for look in (view.before, view.after)))


def _line(lines: Sequence[StatementLine], pattern: re.Pattern[str]) -> StatementLine | None:
    return next((line for line in lines if pattern.search(plain(line.label))), None)


def _equal(sheet: str, one: StatementLine, others: Sequence[StatementLine], look: object) -> bool | None:
    assert callable(look)
    left = amount(look(sheet, one.cell))
    right = [amount(look(sheet, other.cell)) for other in others]
    if left is None or any(r is None for r in right):
        return None
    return abs(left - sum((r for r in right if r is not None), Decimal(0))) < _CENT


def _journal_totals(book: Book, view: _View) -> Iterator[Check]:
    from nl2x.books.book import Role

    for listing in book.lists:
        debit, credit = listing.column(Role.DEBIT), listing.column(Role.CREDIT)
        whole = listing.role is SheetRole.JOURNAL and not listing.account
        if not whole or not listing.total_row or not debit or not credit:
            continue
        cells = [f"{c.letter}{listing.total_row}" for c in (debit, credit)]
        found = []
        for look in (view.before, view.after):
            one, other = (amount(look(listing.sheet, cell)) for cell in cells)
            found.append(None if one is None or other is None else abs(one - other) < _CENT)
        yield Check(f"total debits = total credits ({listing.sheet})", found[0], found[1])
