"""Whether what would be written is the row that an earlier one, told of in the same words, makes likely.

Two ways to read a note that have nothing in common, the one by events and accounts, the other by the words of rows
alone, seldom agree on something wrong.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl.utils.cell import coordinate_from_string

from nl2x.books.book import Role
from nl2x.books.layouts.part_payments import is_ahead
from nl2x.books.model import Formula, InsertRows, Plan, SetCell, Value, row_before
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList
from nl2x.books.sheets.words import STATES, plain
from nl2x.books.xlsx.cells import amount, place
from nl2x.notes.alike.choices import named_wholly
from nl2x.notes.alike.row import OWN_WORDS, RowAlike

LIKENESS = 0.4
"""From here on a row is so like a note that the two readings are held against each other."""


@dataclass(frozen=True)
class Difference:
    """A column in which the new row would be another one than the row that it is told like."""

    column: OpenColumn
    """In the list that the earlier row stands in."""
    would: Value
    earlier: Value

    @property
    def heading(self) -> str:
        return self.column.column.heading

    @property
    def of_sums(self) -> bool:
        """Whether sums stand in it."""
        return self.column.holds is Holds.SUM


def differences(alike: RowAlike, plan: Plan) -> list[Difference] | None:
    """What sets the one row that a plan writes into the list apart from the row alike; None where it writes no row there,
    or several."""
    rows = list(new_rows(plan, alike.into))
    return list(_differences(alike, rows[0])) if len(rows) == 1 else None


def agrees(alike: RowAlike, plan: Plan) -> bool:
    """Whether the plan writes just the row alike."""
    return alike.likeness >= LIKENESS and differences(alike, plan) == []


def with_choices(alike: RowAlike, plan: Plan, descriptions: Collection[str]) -> Plan:
    """The plan with what the note names, or every row says, where it would write a description into a column of few
    words: the month that a rent is for, not the note."""
    row = _its_row(alike, plan)
    chosen: dict[str, Value] = {}
    of_another_thing = any(not _same(alike.values[c], alike.like.cell(c)) for c in alike.named)
    for own, column in _columns(alike):
        if of_another_thing and own.column.role in OWN_WORDS and not _is_no_description(own):
            continue  # how the takings of a market are described is no description of its pitch
        found = row.get(column.letter)
        described = found in descriptions and str(found).strip() not in own.words
        if own.is_strict and described and (own.letter in alike.named or _is_known(own, alike)):
            chosen[column.letter] = alike.values[own.letter]
    return _with_cells(plan, alike.into.sheet, row, chosen)


def with_usual(alike: RowAlike, plan: Plan) -> Plan:
    """The plan with what all rows alike have, where it would leave a column blank that every row of the list fills with
    one of a few words."""
    row = _its_row(alike, plan)
    chosen = {
        column.letter: alike.values[own.letter]
        for own, column in _columns(alike)
        if row and row.get(column.letter) in (None, "") and _is_known(own, alike)
    }
    return _with_cells(plan, alike.into.sheet, row, chosen)


def _its_row(alike: RowAlike, plan: Plan) -> Mapping[str, Value]:
    """The one new row of the list of a row alike; nothing where there is none, or another number of them."""
    rows = list(new_rows(plan, alike.into))
    return rows[0] if len(rows) == 1 and alike.likeness >= LIKENESS else {}


def _columns(alike: RowAlike) -> Iterator[tuple[OpenColumn, OpenColumn]]:
    """The columns of the list that the earlier row stands in, each with its own in the list of the new one."""
    return zip(alike.like.of.columns, alike.into.columns, strict=True)


def _is_known(column: OpenColumn, alike: RowAlike) -> bool:
    """Whether it is known what a new row has in a column of few words that every row fills: several rows that are told
    alike say the same."""
    several = alike.rows >= _SEVERAL and alike.share >= _VERY
    told = alike.values.get(column.letter)
    numbered = isinstance(told, int) or str(told).isdigit()  # of a cheque: each has its own
    return (
        several
        and not numbered
        and told not in (None, "")
        and column.letter not in alike.unsure
        and _is_always_of_few(column)
    )


_SEVERAL, _VERY = 3, 0.8


def _is_always_of_few(column: OpenColumn) -> bool:
    """Whether every row of its list fills a column with one of a few words: no names, unless it offers them, no mark such as
    whether there is a receipt, which nobody but the note can know, and no part such as a deposit, as one follows
    another."""
    of_its_own = any(plain(word) in STATES or is_ahead(word) for word in column.words)
    of_its_own |= column.column.role in OWN_WORDS and not _is_no_description(column)
    few = (
        len([word for word in column.words if not word.isdigit()]) <= _FEW
    )  # "Card", "DD", and numbers of cheques
    return column.is_strict and few and column.share >= 1 and not of_its_own


def _is_no_description(column: OpenColumn) -> bool:
    """Whether a column headed as if for descriptions ("For") has one of a few words that come again and again."""
    of_words = column.column.role is Role.DESCRIPTION and len(column.words) * _AGAIN <= len(column.cells)
    return bool(column.column.options) or of_words


_FEW, _AGAIN = 5, 5


def with_things(lists: Sequence[OpenList], plan: Plan, note: str) -> Plan:
    """The plan with the one of a column's few words that the note names, where a row that counts things would have the
    whole note there."""
    for one, row in rows_that_count(plan, lists):
        chosen: dict[str, Value] = {}
        for column in (c for c in one.columns if c.is_strict):
            named = named_wholly(column, note)
            if len(named) == 1 and str(row.get(column.letter, "")).strip() == note.strip():
                chosen[column.letter] = named[0]
        plan = _with_cells(plan, one.sheet, row, chosen)
    return plan


def _with_cells(plan: Plan, sheet: str, row: Mapping[str, Value], chosen: Mapping[str, Value]) -> Plan:
    """The plan with these values in the cells of a new row of a sheet."""
    if not chosen:
        return plan
    own = (e for e in plan.edits if isinstance(e, SetCell) and e.sheet == sheet)
    at = next(
        n
        for e in own
        for letter, n in [coordinate_from_string(e.cell)]
        if row.get(letter) == e.value is not None
    )
    cells = {f"{letter}{at}": value for letter, value in chosen.items()}
    edits = [
        replace(e, value=cells.pop(e.cell))
        if isinstance(e, SetCell) and e.sheet == sheet and e.cell in cells
        else e
        for e in plan.edits
    ]
    return replace(plan, edits=(*edits, *(SetCell(sheet, cell, value) for cell, value in cells.items())))


def _differences(alike: RowAlike, row: Mapping[str, Value]) -> Iterator[Difference]:
    for own, column in _columns(alike):
        wanted, found = alike.values.get(own.letter), row.get(column.letter)
        match own.holds:
            case Holds.DAY | Holds.SUM if not _same(wanted, found):
                yield Difference(own, found, wanted)
            case Holds.CHOICE if not _same(wanted, found) and not _is_free(own, found):
                yield Difference(own, found, wanted)


def _same(wanted: Value, found: Value) -> bool:
    blank = (None, "")
    if wanted in blank or found in blank:  # nought may as well be left out
        return (wanted in blank and found in blank) or amount(found if wanted in blank else wanted) == 0
    if isinstance(wanted, dt.date) and isinstance(found, dt.date):
        return str(wanted)[:10] == str(found)[:10]
    if (size := amount(wanted)) is not None:
        return size == amount(found)
    return str(wanted).strip().casefold() == str(found).strip().casefold()


def _is_free(column: OpenColumn, found: Value) -> bool:
    """Whether a column may as well be of names and descriptions, and what it would hold is no other one of its words."""
    return not column.is_strict and (found in (None, "") or str(found).strip() not in column.words)


def rows_that_count(plan: Plan, lists: Sequence[OpenList]) -> Iterator[tuple[OpenList, dict[str, Value]]]:
    """The one new row of a list, with it, where it says how many there are."""
    for one in lists:
        rows = list(new_rows(plan, one))
        if len(rows) == 1 and any(c.holds is Holds.COUNT and c.letter in rows[0] for c in one.columns):
            yield one, rows[0]


def new_rows(plan: Plan, into: OpenList) -> Iterator[dict[str, Value]]:
    """The cells of each row that a plan writes anew into a list, by letter, formulas left out."""
    inserts = [edit for edit in plan.edits if isinstance(edit, InsertRows)]
    letters = {
        index(c.letter): c.letter for c in into.columns if c.holds not in (Holds.FORMULA, Holds.NOTHING)
    }
    rows: dict[int, dict[str, Value]] = {}
    for edit in plan.edits:
        if isinstance(edit, SetCell) and edit.sheet == into.sheet and not isinstance(edit.value, Formula):
            row, column = place(edit.cell)
            if column in letters and edit.value not in (None, ""):
                rows.setdefault(row, {})[letters[column]] = edit.value
    sheet = into.found.sheet
    for row, cells in rows.items():
        was = row_before(inserts, into.sheet, row)
        if was is None or (
            was > into.found.header_row and all(sheet.cell(was, number).blank for number in letters)
        ):
            yield cells
