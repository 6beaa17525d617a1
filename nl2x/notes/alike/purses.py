"""The column of the purse that a note names, where a list has one for each: "mtn bundle 60 momo" under "MoMo"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from openpyxl.utils.cell import coordinate_from_string

from nl2x.books.model import Edit, Plan, SetCell
from nl2x.books.sheets.columns import is_way_of_paying
from nl2x.books.sheets.open_lists import Holds, OpenColumn, OpenList
from nl2x.books.sheets.words import plain
from nl2x.notes.alike.agreement import new_rows


def in_its_purse(lists: Sequence[OpenList], plan: Plan, note: str) -> Plan:
    """The plan with its one sum in the column of the purse that the note names, where it would stand in another one's."""
    for one in lists:
        rows, purses = list(new_rows(plan, one)), _purses(one)
        named = [c for c in purses if _pays(c.column.heading, note)]
        filled = [c for c in purses if len(rows) == 1 and c.letter in rows[0]]
        if len(named) == len(filled) == 1 and named != filled:
            moved = tuple(_moved(edit, one, filled[0].letter, named[0].letter) for edit in plan.edits)
            return replace(plan, edits=moved)
    return plan


def _pays(purse: str, note: str) -> bool:
    """Whether a note says that a purse paid or got it: right behind a figure, behind a small word, or as its last word."""
    at = rf"(?<!\w){re.escape(purse)}(?!\w)"
    return (
        re.search(
            rf"(?i)(?:\d[ ,]+|\b(?:by|in|with|via|on|from|out of) (?:the |my |our )?){at}|, ?{at}[.! ]*$",
            note,
        )
        is not None
    )


def _purses(one: OpenList) -> list[OpenColumn]:
    """The columns of a list that are each headed as a purse, of which every row fills one."""
    found = [c for c in one.columns if c.holds is Holds.SUM and is_way_of_paying(plain(c.column.heading))]
    apart = all(sum(row in c.cells for c in found) == 1 for row in one.rows)
    return found if len(found) > 1 and apart else []


def _moved(edit: Edit, one: OpenList, old: str, new: str) -> Edit:
    """An edit of a cell in the one column as one in the other, blank where that was to be blank."""
    if not isinstance(edit, SetCell) or edit.sheet != one.sheet:
        return edit
    letter, row = coordinate_from_string(edit.cell)
    if letter not in (old, new):
        return edit
    other = new if letter == old else old
    style = edit.style_of and f"{other}{coordinate_from_string(edit.style_of)[1]}"
    return replace(edit, cell=f"{other}{row}", style_of=style)
